import Testing

@testable import Experiments

struct FactorTests {
    @Test func `Quantiles are scipy's`() throws {
        let oracle = try fixture("designs", as: DesignFixture.self)
        let distributions: [String: FactorDistribution] = [
            "uniform": .uniform(low: -2, high: 3), "normal": .normal(mean: 3, standardDeviation: 2),
            "triangular": .triangular(low: 1, mode: 3, high: 9), "logUniform": .logUniform(low: 0.01, high: 100),
        ]
        for (name, distribution) in distributions {
            let expected = try #require(oracle.quantiles[name])
            for (place, value) in zip(oracle.places, expected) {
                #expect(near(distribution.value(at: place), value, 1e-13), "\(name) at \(place)")
            }
        }
    }

    @Test func `The ends of the unit interval are the bounds`() {
        let bounded: [(FactorDistribution, Double, Double)] = [
            (.uniform(low: 0.1, high: 0.3), 0.1, 0.3), (.triangular(low: -1, mode: -1, high: 7), -1, 7),
            (.triangular(low: -1, mode: 7, high: 7), -1, 7), (.logUniform(low: 0.3, high: 700), 0.3, 700),
            (.list([5, 3, 8]), 5, 8), (.integers(low: -2, high: 9), -2, 9),
        ]
        for (distribution, low, high) in bounded {
            #expect(distribution.value(at: 0) == low && distribution.value(at: 1) == high, "\(distribution)")
            #expect(!distribution.isUnbounded)
        }
        #expect(FactorDistribution.normal(mean: 0, standardDeviation: 1).isUnbounded)
    }

    @Test func `Members of a list are equally likely and keep their order`() {
        let list = FactorDistribution.list([4, 2, 9])
        let whole = FactorDistribution.integers(low: 4, high: 6)
        for (place, member) in [(0.0, 0), (0.33, 0), (0.34, 1), (0.66, 1), (0.67, 2), (0.999, 2)] {
            #expect(list.value(at: place) == [4, 2, 9][member])
            #expect(whole.value(at: place) == Double(4 + member))
        }
        #expect(FactorDistribution.steps(from: 0, to: 0.3, count: 4).ownLevels?.last == 0.3)
    }

    @Test func `Contradictions are named`() {
        let cases: [(FactorDistribution, InvalidFactor.Reason)] = [
            (.uniform(low: 1, high: 1), .emptyRange), (.uniform(low: 2, high: 1), .emptyRange),
            (.uniform(low: 0, high: .infinity), .notFinite), (.uniform(low: .nan, high: 1), .notFinite),
            (.uniform(low: -1.7e308, high: 1.7e308), .notFinite),
            (.normal(mean: 0, standardDeviation: 0), .deviationNotPositive),
            (.normal(mean: 0, standardDeviation: -1), .deviationNotPositive),
            (.normal(mean: .nan, standardDeviation: 1), .notFinite),
            (.triangular(low: 0, mode: 2, high: 1), .modeOutside), (.triangular(low: 1, mode: 1, high: 1), .emptyRange),
            (.triangular(low: 0, mode: .nan, high: 1), .notFinite),
            (.logUniform(low: 0, high: 1), .boundNotPositive), (.logUniform(low: 2, high: 1), .emptyRange),
            (.logUniform(low: 1, high: .infinity), .notFinite), (.list([]), .emptyList), (.list([.nan]), .notFinite),
            (.integers(low: 2, high: 1), .emptyRange), (.integers(low: 0, high: .max), .notFinite),
        ]
        for (distribution, reason) in cases {
            #expect(throws: InvalidFactor(name: "x", reason: reason)) { try Factor("x", distribution) }
        }
    }
}
