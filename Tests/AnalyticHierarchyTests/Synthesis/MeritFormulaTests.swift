import RandomStreams
import Testing

@testable import AnalyticHierarchy

struct MeritFormulaTests {
    private let merits: [Merit: [Double]] = [
        .benefits: [0.5, 0.3, 0.2], .opportunities: [0.2, 0.2, 0.6], .costs: [0.25, 0.25, 0.5],
        .risks: [0.1, 0.5, 0.4],
    ]
    private let weights: [Merit: Double] = [.benefits: 0.4, .opportunities: 0.1, .costs: 0.3, .risks: 0.2]

    @Test func `The ratio multiplies what is gained and divides by what is lost`() throws {
        let found = try MeritFormula.ratio.scores(merits: merits, weights: weights)
        #expect(distance(found, [0.1 / 0.025, 0.06 / 0.125, 0.12 / 0.2]) <= 1e-14)
    }

    @Test func `The ratio of powers has the weights as exponents`() throws {
        let found = try MeritFormula.ratioPowers.scores(
            merits: [.benefits: [0.25, 0.75], .costs: [0.64, 0.36]], weights: [.benefits: 0.5, .costs: 0.5])
        #expect(distance(found, [0.5 / 0.8, 0.75.squareRoot() / 0.6]) <= 1e-15)
    }

    @Test func `Differences and complements are those worked by hand`() throws {
        let difference = try MeritFormula.subtractive.scores(merits: merits, weights: weights)
        // 0.4 · 0.5 + 0.1 · 0.2 − 0.3 · 0.25 − 0.2 · 0.1, and so on.
        #expect(distance(difference, [0.125, -0.035, -0.09]) <= 1e-15)
        let complement = try MeritFormula.additiveComplement.scores(merits: merits, weights: weights)
        #expect(distance(complement, difference.map { $0 + 0.5 }) <= 1e-15)
    }

    @Test func `Reciprocals are normalised before they are added`() throws {
        let found = try MeritFormula.additiveReciprocal.scores(merits: merits, weights: weights)
        // Reciprocals of the costs 4 4 2 and of the risks 10 2 2.5, over their sums 10 and 14.5.
        let expected = [
            0.2 + 0.02 + 0.12 + 2 / 14.5, 0.12 + 0.02 + 0.12 + 0.4 / 14.5, 0.08 + 0.06 + 0.06 + 0.5 / 14.5,
        ]
        #expect(distance(found, expected) <= 1e-15)
    }

    @Test(arguments: MeritFormula.allCases, [Merit.costs, .risks])
    func `A cost or risk of zero is named by the formulas that divide by it`(formula: MeritFormula, merit: Merit) throws
    {
        let merits: [Merit: [Double]] = [.benefits: [0.5, 0.5], merit: [1, 0]]
        let weights: [Merit: Double] = [.benefits: 0.5, merit: 0.5]
        let zero = ZeroMerit(merit: merit, alternative: 1, formula: formula)
        if formula == .subtractive || formula == .additiveComplement {
            #expect(try formula.ranking(merits: merits, weights: weights).winners == [1])
        } else {
            #expect(throws: zero) { try formula.scores(merits: merits, weights: weights) }
            #expect(throws: zero) { try formula.ranking(merits: merits, weights: weights) }
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `Differences and complements always rank alike`(seed: UInt64) throws {
        var stream = RandomStream(seed: seed)
        let count = 2 + stream.integer(below: 10)
        var merits: [Merit: [Double]] = [:]
        for merit in Merit.allCases where merit == .benefits || stream.integer(below: 3) > 0 {
            merits[merit] = randomShares(count, stream: &stream)
        }
        let shares = randomShares(merits.count, stream: &stream)
        let weights = Dictionary(uniqueKeysWithValues: zip(merits.keys.sorted(), shares))
        let one = try MeritFormula.subtractive.ranking(merits: merits, weights: weights)
        let other = try MeritFormula.additiveComplement.ranking(merits: merits, weights: weights)
        #expect(one.groups == other.groups)
    }

    @Test func `Nearly equal differences tie in both formulas or in none`() throws {
        // The scores are ±1e-11, far apart by themselves, but rounding beside what they are differences of.
        let merits: [Merit: [Double]] = [.benefits: [0.5 + 1e-11, 0.5 - 1e-11], .costs: [0.5, 0.5]]
        let weights: [Merit: Double] = [.benefits: 0.5, .costs: 0.5]
        for formula in MeritFormula.allCases {
            #expect(try formula.ranking(merits: merits, weights: weights).groups == [[0, 1]])
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `With equal weights powers rank like ratios and increments have the winner of differences`(
        seed: UInt64
    ) throws {
        var stream = RandomStream(seed: seed)
        let count = 2 + stream.integer(below: 10)
        let merits: [Merit: [Double]] = [
            .benefits: randomShares(count, stream: &stream), .costs: randomShares(count, stream: &stream),
        ]
        let weights: [Merit: Double] = [.benefits: 0.5, .costs: 0.5]
        let ratio = try MeritFormula.ratio.ranking(merits: merits, weights: weights)
        let powers = try MeritFormula.ratioPowers.ranking(merits: merits, weights: weights)
        #expect(ratio.groups == powers.groups)
        let difference = try MeritFormula.subtractive.ranking(merits: merits, weights: weights)
        let steps = IncrementalAnalysis(benefits: merits[.benefits, default: []], costs: merits[.costs, default: []])
        #expect(difference.winners.contains(steps.winner))
    }
}
