import Testing

@testable import ClusterGame

struct UncertaintyTests {
    private func study(draws: Int = 20_000, seed: UInt64 = 1) -> UncertaintyStudy {
        UncertaintyStudy(
            of: referenceParameters(),
            assuming: [.fixedCost: .uniform(low: 400, high: 600), .alpha: .normal(mean: 100, standardDeviation: 5)],
            quantities: [.fee, .ratio, .categoriesAtTraders, .mixedProbability], draws: draws, seed: seed)
    }

    @Test func `The result does not depend on the number of workers`() async {
        let one = await study().result(workers: 1)
        let several = await study().result(workers: 7)
        #expect(one == several)
        let other = await study(seed: 2).result(workers: 2)
        #expect(one != other)
    }

    @Test func `A single uncertain parameter gives the interval of a monotone answer exactly`() async throws {
        let study = UncertaintyStudy(
            of: referenceParameters(), assuming: [.fixedCost: .uniform(low: 400, high: 600)], quantities: [.fee],
            draws: 40_000, seed: 3)
        let interval = try #require(await study.result(workers: 2).interval(of: .fee))
        // The fee rises with F, so that its quantiles are the fees at F's quantiles.
        for (found, fixedCost) in [(interval.low, 410.0), (interval.median, 500), (interval.high, 590)] {
            let fee = try GameModel(referenceParameters(fixedCost: fixedCost)).fee
            #expect(abs(found - fee) < 3e-4, "\(found), \(fee)")
        }
        #expect(interval.draws == 40_000)
    }

    @Test func `Another uncertain parameter leaves the draws of the first alone`() {
        let both = study()
        let one = UncertaintyStudy(
            of: referenceParameters(), assuming: [.fixedCost: .uniform(low: 400, high: 600)], seed: 1)
        for draw in 0..<100 {
            #expect(both.parameters(ofDraw: draw).fixedCost == one.parameters(ofDraw: draw).fixedCost)
        }
    }

    @Test func `Draws that break a rule are counted by the rule`() async {
        let study = UncertaintyStudy(
            of: referenceParameters(), assuming: [.margin: .uniform(low: 0.1, high: 0.3)], quantities: [.fee],
            draws: 5000, seed: 4)
        let result = await study.result()
        #expect(result.validDraws + (result.broken[.marginAboveFee] ?? 0) == 5000)
        let share = Double(result.broken[.marginAboveFee] ?? 0) / 5000
        #expect(abs(share - 0.326) < 0.03)
        let coordination = result.share(of: .coordination) ?? 0
        #expect(abs(coordination - (0.3 - 0.232721815461) / (0.3 - 0.165192317503)) < 0.03)
    }

    @Test func `Correlated estimates move together`() {
        let study = UncertaintyStudy(
            of: referenceParameters(),
            assuming: [
                .alpha: .normal(mean: 100, standardDeviation: 5), .beta: .normal(mean: 2, standardDeviation: 0.1),
            ], correlations: [ParameterCorrelation(.alpha, .beta, coefficient: 0.9)], draws: 4000, seed: 6)
        let drawn = (0..<4000).map { study.parameters(ofDraw: $0).demand }
        let alpha = drawn.map { ($0.alpha - 100) / 5 }
        let beta = drawn.map { ($0.beta - 2) / 0.1 }
        let product = zip(alpha, beta).reduce(0) { $0 + $1.0 * $1.1 } / 4000
        let square = beta.reduce(0) { $0 + $1 * $1 } / 4000
        #expect(abs(product - 0.9) < 0.05)
        #expect(abs(square - 1) < 0.08)
    }

    @Test func `The tornado puts the widest bar first`() throws {
        let bars = study().tornado(of: .fee)
        #expect(bars.map(\.parameter) == [.fixedCost, .alpha])
        let first = try #require(bars.first)
        #expect(near(first.low, 410, 1e-12) && near(first.high, 590, 1e-12))
        #expect(agree(first.answerAtLow, try GameModel(referenceParameters(fixedCost: first.low)).fee))
    }

    @Test func `Quantiles of a list are those of its sorted order`() throws {
        var games = RandomGames(seed: 9)
        // From thousands on a histogram is used, which equal numbers and long tails must not lead astray.
        let shapes: [(Double) -> Double] = [{ $0.rounded() }, { $0 }, { $0 * $0 * $0 * $0 * $0 * $0 }, { _ in 7 }]
        for (count, shape) in [1, 2, 3, 10, 101, 1000, 20_000].flatMap({ count in shapes.map { (count, $0) } }) {
            let values = (0..<count).map { _ in shape(games.number(0, 20)) }
            let sorted = values.sorted()
            let pieces = [values[..<(count / 3)], [.nan], values[(count / 3)...]]
            let interval = try #require(AnswerInterval(values: pieces, confidence: 0.9))
            #expect(interval.draws == count)
            for (found, probability) in [(interval.low, 0.05), (interval.median, 0.5), (interval.high, 0.95)] {
                let place = probability * Double(count - 1)
                let lower = Int(place)
                let upper = min(count - 1, lower + 1)
                let expected = sorted[lower] + (sorted[upper] - sorted[lower]) * (place - Double(lower))
                #expect(abs(found - expected) <= 1e-12 * expected, "\(count), \(probability)")
            }
        }
        #expect(AnswerInterval(values: [[], [.nan]], confidence: 0.9) == nil)
    }

    @Test func `A triangular distribution has its mode and its bounds`() {
        let value = UncertainValue.triangular(low: 0, mode: 1, high: 4)
        #expect(near(value.quantile(0.25), 1, 1e-12))
        #expect(value.quantile(1e-12) < 1e-5 && value.quantile(1 - 1e-12) > 4 - 1e-5)
        #expect(!UncertainValue.uniform(low: 2, high: 1).isValid)
        #expect(!UncertainValue.normal(mean: 0, standardDeviation: -1).isValid)
    }
}
