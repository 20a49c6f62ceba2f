import Testing

@testable import Experiments

struct EnsembleSummaryTests {
    @Test func `Means, deviations, quantiles and intervals are scipy's and numpy's`() throws {
        for sample in try fixture("statistics", as: StatisticsFixture.self).samples {
            let summary = EnsembleSummary(sample.values)
            let interval = try #require(summary.interval())
            #expect(summary.count == sample.values.count && summary.failed == 0)
            #expect(try near(#require(summary.mean), sample.mean, 1e-14))
            #expect(try near(#require(summary.standardDeviation), sample.deviation, 1e-13))
            #expect(near(interval.lowerBound, sample.low, 1e-11) && near(interval.upperBound, sample.high, 1e-11))
            for (probability, expected) in zip([0, 0.05, 0.5, 0.9, 1], sample.quantiles) {
                #expect(try near(#require(summary.quantile(probability)), expected, 1e-13))
            }
        }
    }

    @Test func `Paired intervals are scipy's`() throws {
        let paired = try fixture("statistics", as: StatisticsFixture.self).paired
        let difference = PairedDifference(from: paired.one, to: paired.other)
        let interval = try #require(difference.interval())
        #expect(near(interval.lowerBound, paired.low, 1e-10) && near(interval.upperBound, paired.high, 1e-10))
        #expect(difference.sign() == .plus)
        #expect(PairedDifference(from: paired.other, to: paired.one).sign() == .minus)
    }

    @Test func `Failed runs are counted and left out`() {
        let summary = EnsembleSummary([nil, 1, .nan, 3, .infinity])
        #expect(summary.count == 2 && summary.failed == 3 && summary.mean == 2)
        let paired = PairedDifference(from: [1, nil, 3, 4], to: [2, 5, nil, 6])
        #expect(paired.differences.count == 2 && paired.differences.failed == 2 && paired.mean == 1.5)
    }

    @Test func `What a sample is too small for is nil`() {
        let none = EnsembleSummary([nil])
        #expect(none.mean == nil && none.standardDeviation == nil && none.interval() == nil)
        #expect(none.quantile(0.5) == nil)
        let one = EnsembleSummary([4])
        #expect(one.mean == 4 && one.standardDeviation == nil && one.interval() == nil && one.quantile(0.9) == 4)
        let twins = EnsembleSummary([4, 4])
        #expect(twins.standardDeviation == 0 && twins.interval() == 4...4)
        #expect(PairedDifference(from: [1, 2], to: [1, 2]).sign() == nil)
        #expect(OrderedSample([1, .nan]) == nil && OrderedSample([]) == nil)
    }

    @Test func `The order of the runs leaves no trace`() {
        let values = (0..<50).map { 1e9 + 1 / Double($0 + 1) }
        #expect(EnsembleSummary(values) == EnsembleSummary(values.reversed()))
    }
}
