import RandomStreams
import Testing

struct StudentDistributionTests {
    /// Percentage points of Student's t: Abramowitz and Stegun, "Handbook of Mathematical Functions", table 26.10.
    @Test(arguments: [
        (1, 0.95, 6.314), (1, 0.995, 63.657), (2, 0.975, 4.303), (5, 0.95, 2.015), (10, 0.975, 2.228),
        (30, 0.95, 1.697), (120, 0.995, 2.617),
    ])
    func `Student's quantiles are the tables'`(freedom: Int, probability: Double, expected: Double) {
        let quantile = StudentDistribution(degreesOfFreedom: freedom).quantile(probability)
        #expect(abs(quantile - expected) < 5e-4)
    }

    /// The table's 2.228 for ten degrees of freedom on both sides.
    @Test func `An interval reaches as far as the quantile on both sides`() {
        let interval = StudentDistribution(degreesOfFreedom: 10).interval(
            around: 5, standardError: 2, confidence: 0.95)
        #expect(abs(interval.lowerBound - (5 - 2 * 2.228)) < 1e-3 && abs(interval.upperBound - (5 + 2 * 2.228)) < 1e-3)
    }

    @Test func `Student's distribution of many rows is normal`() {
        let quantile = StudentDistribution(degreesOfFreedom: 1_000_000).quantile(0.95)
        #expect(abs(quantile - normalQuantile(0.95)) < 1e-5)
    }
}
