public import LinearAlgebra
import RandomStreams

/// Latin hypercube samples of the unit cube: with n points, every n-th of each coordinate's range holds exactly one.
///
/// Source: M. D. McKay, R. J. Beckman and W. J. Conover, "A comparison of three methods for selecting values of input
/// variables in the analysis of output from a computer code", *Technometrics* 21 (1979) 239–245.
public struct LatinHypercube: Sendable, Hashable {
    /// Where a point stands within its stratum.
    public enum Placement: Sendable, Hashable {
        /// Anywhere, uniformly.
        case random
        /// In the middle.
        case centre
    }

    /// The number of points.
    public let pointCount: Int
    /// The number of coordinates.
    public let dimension: Int
    /// The seed.
    public let seed: UInt64
    /// Where a point stands within its stratum.
    public let placement: Placement
    /// How many exchanges of two points' strata are tried in order to drive neighbours apart; none by default.
    ///
    /// An exchange is kept when it lowers φ = Σ dᵢⱼ⁻¹⁰ over all pairs of points, dᵢⱼ their distance. A few times the
    /// number of points are enough to raise the least distance clearly; strata stay filled once each whatever is
    /// exchanged.
    ///
    /// Source: M. D. Morris and T. J. Mitchell, "Exploratory designs for computational experiments", *Journal of
    /// Statistical Planning and Inference* 43 (1995) 381–402, whose φₚ this is for p = 10, with exchanges that are kept
    /// only when they improve it.
    public let exchanges: Int

    /// Creates a sample's description; ``points`` makes it.
    ///
    /// - Throws: ``DesignProblem`` for less than one point or coordinate.
    public init(
        pointCount: Int, dimension: Int, seed: UInt64, placement: Placement = .random, exchanges: Int = 0
    ) throws(DesignProblem) {
        guard dimension >= 1 else { throw .noFactors }
        guard pointCount >= 1 else { throw .tooFew(given: pointCount, least: 1) }
        guard exchanges >= 0 else { throw .tooFew(given: exchanges, least: 0) }
        self.pointCount = pointCount
        self.dimension = dimension
        self.seed = seed
        self.placement = placement
        self.exchanges = exchanges
    }

    /// The points, one a row.
    ///
    /// - Complexity: O(points · coordinates · (1 + exchanges)).
    public var points: Matrix {
        var points = Matrix(rowCount: pointCount, columnCount: dimension, entries: sample())
        if exchanges > 0, pointCount > 1 { spread(&points) }
        return points
    }

    private func sample() -> [Double] {
        var entries = [Double](repeating: 0, count: pointCount * dimension)
        let width = 1 / Double(pointCount)
        for column in 0..<dimension {
            var order = RandomStream(seed: seed, agent: column, purpose: .strata)
            var places = RandomStream(seed: seed, agent: column, purpose: .placesInStrata)
            for (row, stratum) in order.permutation(of: pointCount).enumerated() {
                let inside = placement == .centre ? 0.5 : places.uniform()
                let value = (Double(stratum) + inside) * width
                // Rounding must not carry a place into the next stratum.
                entries[row * dimension + column] = min(value, (Double(stratum + 1) * width).nextDown)
            }
        }
        return entries
    }

    private func spread(_ points: inout Matrix) {
        var stream = RandomStream(seed: seed, purpose: .exchanges)
        for _ in 0..<exchanges {
            let column = stream.integer(below: dimension)
            let first = stream.integer(below: pointCount)
            let second = (first + 1 + stream.integer(below: pointCount - 1)) % pointCount
            if change(of: points, exchanging: first, second, in: column) < 0 {
                let value = points[first, column]
                points[first, column] = points[second, column]
                points[second, column] = value
            }
        }
    }

    /// The change of φ when two points exchange a coordinate; their own distance stays as it is.
    private func change(of points: Matrix, exchanging first: Int, _ second: Int, in column: Int) -> Double {
        points.entries.withUnsafeBufferPointer { entries in
            let (one, two) = (entries[first * dimension + column], entries[second * dimension + column])
            var sum = 0.0
            for other in 0..<pointCount where other != first && other != second {
                let place = entries[other * dimension + column]
                // The exchange adds to one squared distance what it takes from the other in this coordinate.
                let gain = (two - place) * (two - place) - (one - place) * (one - place)
                let fromFirst = squaredDistance(entries, first, other)
                let fromSecond = squaredDistance(entries, second, other)
                sum += repulsion(fromFirst + gain) - repulsion(fromFirst)
                sum += repulsion(fromSecond - gain) - repulsion(fromSecond)
            }
            return sum
        }
    }

    private func squaredDistance(_ entries: UnsafeBufferPointer<Double>, _ one: Int, _ other: Int) -> Double {
        var sum = 0.0
        for column in 0..<dimension {
            let difference = entries[one * dimension + column] - entries[other * dimension + column]
            sum += difference * difference
        }
        return sum
    }

    /// d⁻¹⁰ of a squared distance, which is positive: two points never share a stratum.
    private func repulsion(_ squaredDistance: Double) -> Double {
        let inverse = 1 / squaredDistance
        return inverse * inverse * inverse * inverse * inverse
    }
}
