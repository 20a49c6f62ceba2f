import Synchronization

extension RandomIndexTable {
    /// Mean, standard error, number of matrices.
    typealias Row = (mean: Double, standardError: Double, count: Int)

    /// The module's own table for the 1–9 scale, for 3, 4, …, 15 elements.
    ///
    /// The first two rows average every matrix there is, the others are samples with the seed 1980. Written by
    ///
    ///     swift run --package-path Benchmarks -c release random-index-table saaty
    ///
    /// which takes half a minute on two cores and gives the same digits on any number of them. Alonso and Lamata's
    /// figures lie within 4 combined standard errors of these from 5 elements on. Their .8816 for 4 elements is 2.9 of
    /// their own standard errors under the exact value, 0.884158: an unlucky sample, not a different definition.
    static let saatyRows: [Row] = [
        (0.5244574542912263, 0, 4913),  // order 3
        (0.8841580006969643, 0, 24137569),  // order 4
        (1.1090414513637938, 0.00016090201282626936, 10000000),  // order 5
        (1.2490454682890737, 0.0001288297273327496, 10000000),  // order 6
        (1.3408620505288893, 0.0001050728263189939, 10000000),  // order 7
        (1.4043478226649868, 8.800315163805944e-05, 10000000),  // order 8
        (1.4506405865533718, 7.544759393678238e-05, 10000000),  // order 9
        (1.4858727810316021, 6.591678775625585e-05, 10000000),  // order 10
        (1.5137359340058163, 5.856758755533439e-05, 10000000),  // order 11
        (1.5362360194889104, 5.264111405085673e-05, 10000000),  // order 12
        (1.5548723633545452, 4.777990442411447e-05, 10000000),  // order 13
        (1.5705233200324036, 4.375037091031821e-05, 10000000),  // order 14
        (1.5838010642865255, 4.0341083987489596e-05, 10000000),  // order 15
    ]

    /// The seed of the samples behind ``RandomIndexTable/own``, the year of Saaty's book.
    static let ownSeed: UInt64 = 1980

    /// The index of any order from the table of its scale, or from matrices drawn on the spot.
    static func ownRandomIndex(order: Int, scale: JudgmentScale) -> RandomIndex {
        let rows = ownRows(for: scale)
        if rows.indices.contains(order - 3) {
            let row = rows[order - 3]
            return RandomIndex(
                table: .own, scale: scale, order: order, value: row.mean, standardError: row.standardError,
                count: row.count)
        }
        return kept(order: order, missingPairCount: 0, scale: scale) {
            estimateRandomIndex(
                order: order, count: matricesBeyondTable(order: order), seed: ownSeed, ratios: scale.randomRatios)
        }
    }

    /// What was drawn beyond the tables, so that a model with many large matrices waits once for each kind; the fixed
    /// seed makes a kept index and a new one the same.
    private static let beyondTable = Mutex<[Drawn: RandomIndex]>([:])

    private struct Drawn: Hashable {
        let order: Int
        let missingPairCount: Int
        let scale: JudgmentScale
    }

    /// An index drawn before, or drawn now and kept.
    static func kept(
        order: Int, missingPairCount: Int, scale: JudgmentScale, draw: () -> RandomIndexEstimate
    ) -> RandomIndex {
        let key = Drawn(order: order, missingPairCount: missingPairCount, scale: scale)
        if let known = beyondTable.withLock({ $0[key] }) { return known }
        let estimate = draw()
        let index = RandomIndex(
            table: .own, scale: scale, order: order, missingPairCount: missingPairCount, value: estimate.mean,
            standardError: estimate.standardError, count: estimate.count)
        beyondTable.withLock { $0[key] = index }
        return index
    }

    private static func ownRows(for scale: JudgmentScale) -> [Row] {
        switch scale {
        case .saaty, .free: saatyRows
        case .balanced: balancedRows
        case .geometric: geometricRows
        case .logarithmic: logarithmicRows
        case .inverseLinear: inverseLinearRows
        case .power: powerRows
        case .rootSquare: rootSquareRows
        }
    }
}
