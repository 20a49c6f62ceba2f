import AnalyticHierarchy
import Testing

@Suite struct JudgmentIntervalTests {
    private func interval(_ low: (Double, Double), _ high: (Double, Double)) throws -> JudgmentInterval {
        let ends = (try ratio(low.0, over: low.1), try ratio(high.0, over: high.1))
        return try #require(JudgmentInterval(ends.0, ends.1))
    }

    @Test func `The centre is the geometric mean, exactly where it can be`() throws {
        #expect(try interval((3, 1), (12, 1)).centre.value == 6)
        #expect(try interval((1, 3), (3, 1)).centre.value == 1)
        #expect(try interval((1, 7), (1, 7)).centre == Ratio(1, over: 7))
        #expect(abs(try interval((3, 1), (7, 1)).centre.value - 4.58257569495584) <= 1e-14)
        #expect(abs(try interval((1e300, 1), (4e300, 1)).centre.value / 2e300 - 1) <= 1e-12)
    }

    @Test func `Ends in the wrong order make no interval`() throws {
        let (seven, three) = (try ratio(7), try ratio(3))
        #expect(JudgmentInterval(seven, three) == nil)
    }

    @Test func `The inverse exchanges the ends and inverts the centre`() throws {
        let interval = try interval((3, 1), (7, 1))
        #expect(interval.inverse.low == Ratio(1, over: 7))
        #expect(abs(interval.inverse.centre.value * interval.centre.value - 1) <= 1e-15)
        #expect(interval.contains(.one) == false)
        #expect(interval.contains(interval.low) && interval.contains(interval.high))
    }

    @Test func `A matrix counts the centre and keeps the bounds, first element against second`() throws {
        let given = try interval((3, 1), (12, 1))
        let matrix = try PairwiseComparisonMatrix(
            order: 2, judgments: [PairwiseJudgment(left: 1, right: 0, interval: given)])
        #expect(matrix[1, 0] == 6)
        #expect(matrix.intervals == [ElementPair(0, 1): given.inverse])
    }
}
