public import LinearAlgebra
import RandomStreams

/// Sobol's sequence: points that fill the unit cube more evenly than random ones.
///
/// Of the first 2ᵏ points every dyadic interval of length 2⁻ᵏ in each coordinate holds exactly one. Points stand in the
/// order of the Gray code, and any of them can be had at once:
///
/// ```swift
/// let sequence = try SobolSequence(dimension: 2)
/// sequence.point(at: 1)  // [0.5, 0.5]
/// sequence.point(at: 2)  // [0.75, 0.25]
/// ```
///
/// Numbers of points that are not powers of two, and leaving out the first point, spoil the balance.
///
/// Source: I. M. Sobol' (1967); order of the Gray code: I. A. Antonov and V. M. Saleev, "An economic method of computing
/// LPτ-sequences", *USSR Computational Mathematics and Mathematical Physics* 19 (1979) 252–256; direction numbers: S. Joe
/// and F. Y. Kuo (2008). On the first point: A. B. Owen, "On dropping the first Sobol' point", MCQMC 2020.
public struct SobolSequence: Sendable {
    /// What is done to the sequence to make it random without losing its evenness.
    public enum Scrambling: Sendable, Hashable {
        /// Nothing: the first point is the corner of zeros.
        case none
        /// Each coordinate's digits are changed by the same random digits.
        ///
        /// Source: R. Cranley and T. N. L. Patterson's rotation, carried to digits; P. L'Ecuyer and C. Lemieux, "Recent
        /// advances in randomized quasi-Monte Carlo methods" (2002).
        case digitalShift(seed: UInt64)
        /// A random lower triangular matrix over the digits, then a digital shift.
        ///
        /// Errors of sums have the same variance as under Owen's nested scrambling, at the cost of a table.
        ///
        /// Source: J. Matoušek, "On the L₂-discrepancy for anchored boxes", *Journal of Complexity* 14 (1998) 527–556.
        case linearMatrix(seed: UInt64)
    }

    /// The most dimensions that have direction numbers.
    public static let dimensionLimit = 1_111
    /// The binary digits of a coordinate.
    static let bitCount = 52
    /// The number of points: as many as designs may have, and far fewer than the digits allow.
    public static let pointLimit = 1 << 40

    /// The number of coordinates.
    public let dimension: Int
    /// How the sequence is made random.
    public let scrambling: Scrambling
    /// The direction numbers, those of one digit side by side for all dimensions.
    private let directions: [UInt64]
    private let shifts: [UInt64]

    /// Creates a sequence.
    ///
    /// - Throws: ``DesignProblem`` for a dimension outside 1 … ``dimensionLimit``.
    public init(dimension: Int, scrambling: Scrambling = .none) throws(DesignProblem) {
        guard dimension >= 1 else { throw .noFactors }
        guard dimension <= Self.dimensionLimit else {
            throw .tooManyDimensions(given: dimension, limit: Self.dimensionLimit)
        }
        var columns = (0..<dimension).map(JoeKuoDirections.directions)
        var shifts = [UInt64](repeating: 0, count: dimension)
        switch scrambling {
        case .none: break
        case .digitalShift(let seed):
            for place in 0..<dimension {
                var stream = Self.scrambler(seed, place)
                shifts[place] = stream.next() >> 12
            }
        case .linearMatrix(let seed):
            for place in 0..<dimension {
                var stream = Self.scrambler(seed, place)
                shifts[place] = stream.next() >> 12
                columns[place] = Self.scrambled(columns[place], by: &stream)
            }
        }
        self.dimension = dimension
        self.scrambling = scrambling
        self.shifts = shifts
        directions = (0..<Self.bitCount).flatMap { bit in columns.map { $0[bit] } }
    }

    /// The point with a number, counted from zero.
    public func point(at index: Int) -> [Double] { Array(points(index..<index + 1).entries) }

    /// Consecutive points, one a row.
    ///
    /// - Parameter range: within 0 … ``pointLimit``.
    /// - Complexity: O(points · dimensions).
    public func points(_ range: Range<Int>) -> Matrix {
        precondition(range.lowerBound >= 0 && range.upperBound <= Self.pointLimit, "Points are counted from zero.")
        var entries = [Double](repeating: 0, count: range.count * dimension)
        var digits = shifts
        let code = range.lowerBound ^ (range.lowerBound >> 1)
        for bit in 0..<Self.bitCount where code >> bit & 1 == 1 { Self.change(&digits, directions, bit: bit) }
        entries.withUnsafeMutableBufferPointer { entries in
            for (row, index) in range.enumerated() {
                for place in 0..<dimension { entries[row * dimension + place] = Double(digits[place]) * 0x1p-52 }
                // The Gray codes of neighbours differ in one digit: that of the next number's lowest one.
                Self.change(&digits, directions, bit: (index + 1).trailingZeroBitCount)
            }
        }
        return Matrix(rowCount: range.count, columnCount: dimension, entries: entries)
    }

    private static func change(_ digits: inout [UInt64], _ directions: [UInt64], bit: Int) {
        let start = bit * digits.count
        for place in digits.indices { digits[place] ^= directions[start + place] }
    }

    private static func scrambler(_ seed: UInt64, _ place: Int) -> RandomStream {
        RandomStream(seed: seed, agent: place, purpose: .scrambling)
    }

    /// The products of the matrix with the direction numbers: digit r is the parity of row r and the number.
    private static func scrambled(_ directions: [UInt64], by stream: inout RandomStream) -> [UInt64] {
        var results = [UInt64](repeating: 0, count: bitCount)
        for row in 0..<bitCount {
            let diagonal: UInt64 = 1 << UInt64(bitCount - 1 - row)
            // Higher digits than the diagonal's are random, lower ones zero.
            let mask = (stream.next() >> 12) & ~(diagonal | (diagonal - 1)) | diagonal
            for place in 0..<bitCount where (mask & directions[place]).nonzeroBitCount & 1 == 1 {
                results[place] |= diagonal
            }
        }
        return results
    }
}
