/// Reciprocal matrices that a script in another language can make again from the same integers.
///
/// `Tests/Fixtures/LinearAlgebra/reciprocal_matrices.py` holds the same formulas; a fixture then needs to hold the
/// reference answers only. Every entry is one division of whole numbers, which IEEE 754 rounds alike everywhere.
public struct ReciprocalMatrixGenerator {
    /// What the judgments look like.
    public enum Kind: String, Sendable, CaseIterable {
        /// Judgments uniform over 1/9 … 9.
        case scale
        /// Powers of ten from 1e-6 to 1e6.
        case extreme
        /// A cycle of judgments of 9 among judgments of 1/2, 1 and 2.
        case weakCycle = "weak-cycle"
        /// A cycle of judgments of 1,000,000.
        case strongCycle = "strong-cycle"
        /// Ratios of two whole numbers from 1 to 9, which tie often.
        case quotient
        /// Ratios of whole weights from 1 to 99, without contradiction.
        case consistent
    }

    private var state: UInt64

    private init(seed: UInt64) { state = seed }

    /// The rows of a matrix.
    ///
    /// - Parameters:
    ///   - kind: what the judgments look like.
    ///   - order: the number of rows.
    ///   - seed: the start of the sequence of integers.
    public static func rows(_ kind: Kind, order: Int, seed: UInt64) -> [[Double]] {
        var generator = ReciprocalMatrixGenerator(seed: seed)
        var rows = [[Double]](repeating: [Double](repeating: 1, count: order), count: order)
        let weights = (0..<order).map { _ in kind == .consistent ? 1 + generator.next(99) : 1 }
        for first in 0..<order {
            for second in first + 1..<max(order, first + 1) {
                let (over, under) = generator.judgment(
                    kind, first, second, order: order, weights: (weights[first], weights[second]))
                rows[first][second] = Double(over) / Double(under)
                rows[second][first] = Double(under) / Double(over)
            }
        }
        return rows
    }

    private mutating func judgment(
        _ kind: Kind, _ first: Int, _ second: Int, order: Int, weights: (Int, Int)
    ) -> (Int, Int) {
        switch kind {
        case .scale:
            let step = next(17)
            return step < 8 ? (1, 9 - step) : (step - 7, 1)
        case .extreme:
            let power = (0..<next(7)).reduce(1) { power, _ in power * 10 }
            return next(2) == 0 ? (power, 1) : (1, power)
        case .weakCycle, .strongCycle:
            let strength = kind == .weakCycle ? 9 : 1_000_000
            let step = next(3)
            if first == 0 && second == order - 1 && order > 2 { return (1, strength) }
            if second == first + 1 { return (strength, 1) }
            return step == 0 ? (1, 2) : (step, 1)
        case .quotient:
            let over = 1 + next(9)
            return (over, 1 + next(9))
        case .consistent:
            return weights
        }
    }

    /// Knuth's linear congruential sequence MMIX (*The Art of Computer Programming* 2, 3.3.4), its upper 31 bits.
    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
