public import LinearAlgebra

/// The points at which a model is run: a list of values for each factor.
///
/// ```swift
/// let factors = [try Factor("fee", .uniform(low: 0.05, high: 0.25)), try Factor("traders", .integers(low: 2, high: 9))]
/// let design = try Design.latinHypercube(of: factors, points: 100, seed: 7)
/// design.values(at: 0)  // a fee, a number of traders
/// ```
///
/// A design is a function of its arguments: the same seed gives the same points, so that shards of a sweep and a later
/// analysis make it anew instead of passing it round.
public struct Design: Sendable, Hashable {
    /// The most points of a design: as many as run seeds are told apart for.
    public static let pointLimit = 1 << 28

    /// How the points hang together, which their analysis needs to know.
    public enum Structure: Sendable, Hashable {
        /// Each point stands for itself.
        case separate
        /// Blocks for Sobol' indices.
        case saltelli(SaltelliScheme)
        /// Trajectories for Morris's screening.
        case morris(MorrisTrajectories)
    }

    /// What varies.
    public let factors: [Factor]
    /// The values in the factors' own units: a row for each point, a column for each factor.
    public let points: Matrix
    /// How the points hang together.
    public let structure: Structure

    /// The number of points.
    public var pointCount: Int { points.rowCount }

    /// The values of a point, in the order of the factors.
    public func values(at point: Int) -> [Double] { Array(points.row(point)) }

    /// Creates a design of given points.
    ///
    /// - Parameters:
    ///   - factors: what varies; names differ.
    ///   - rows: values for each factor, at least one row.
    public init(of factors: [Factor], rows: [[Double]]) throws(DesignProblem) {
        try Self.check(factors)
        guard !rows.isEmpty else { throw .tooFew(given: 0, least: 1) }
        guard rows.count <= Self.pointLimit else { throw .tooManyPoints }
        for row in rows where row.count != factors.count {
            throw .baseLength(given: row.count, factors: factors.count)
        }
        self.init(factors: factors, points: Matrix(rows: rows), structure: .separate)
    }

    private init(factors: [Factor], points: Matrix, structure: Structure) {
        self.factors = factors
        self.points = points
        self.structure = structure
    }

    /// Creates a design from points of the unit cube by the factors' quantile functions.
    ///
    /// - Throws: ``DesignProblem/unboundedAtEdge(factor:)`` where a value would be infinite.
    init(of factors: [Factor], places: Matrix, structure: Structure) throws(DesignProblem) {
        guard places.rowCount <= Self.pointLimit else { throw .tooManyPoints }
        let distributions = factors.map(\.distribution)
        var values = places.entries
        var infinite: Int?
        values.withUnsafeMutableBufferPointer { values in
            for row in 0..<places.rowCount {
                for (column, distribution) in distributions.enumerated() {
                    let entry = row * distributions.count + column
                    values[entry] = distribution.value(at: values[entry])
                    if !values[entry].isFinite { infinite = column }
                }
            }
        }
        if let infinite { throw .unboundedAtEdge(factor: factors[infinite].name) }
        let points = Matrix(rowCount: places.rowCount, columnCount: places.columnCount, entries: values)
        self.init(factors: factors, points: points, structure: structure)
    }

    /// Factors are there and have names of their own.
    static func check(_ factors: [Factor]) throws(DesignProblem) {
        guard !factors.isEmpty else { throw .noFactors }
        var names: Set<String> = []
        for factor in factors where !names.insert(factor.name).inserted { throw .repeatedFactor(name: factor.name) }
    }
}
