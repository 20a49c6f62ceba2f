import AnalyticHierarchy
import Testing

@Suite struct ConcordanceTests {
    /// Three comparisons of ten objects, given as ranks: the smallest comes first, so that scores are their negatives.
    ///
    /// Source: NAG Library, G08DAF example program results (support.nag.com, Mark 26.2): W = 0.828, significance 0.008.
    @Test func `The published example with ties has W 0.828 and p 0.008`() throws {
        let ranks = [
            [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10], [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
            [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
        ]
        let concordance = try #require(Concordance(of: ranks.map { $0.map { -$0 } }))
        #expect(abs(concordance.coefficient - 0.828) < 0.0005)
        #expect(abs(concordance.pValue - 0.008) < 0.0005)
        #expect(concordance.degreesOfFreedom == 9)
        #expect(distance(concordance.rankSums, [5.5, 6.5, 9, 13.5, 12, 20, 23, 23.5, 25.5, 26.5]) < 1e-12)
    }

    @Test func `Equal rankings agree entirely and opposite ones not at all`() throws {
        let up = [0.1, 0.2, 0.7]
        #expect(try #require(Concordance(of: [up, up, up])).coefficient == 1)
        #expect(try #require(Concordance(of: [up, up.reversed()])).coefficient == 0)
        #expect(try #require(Concordance(of: [up, up.reversed()])).pValue == 1)
    }

    @Test func `Nothing can be said of ties alone, of one expert, or of one element`() {
        #expect(Concordance(of: [[0.5, 0.5], [0.5, 0.5]]) == nil)
        #expect(Concordance(of: [[0.1, 0.9]]) == nil)
        #expect(Concordance(of: [[1], [1]]) == nil)
        #expect(Concordance(of: []) == nil)
    }

    @Test func `Priorities within a relative 1e-9 are tied`() throws {
        let tied = try #require(Concordance(of: [[0.3, 0.3 + 1e-11, 0.4], [0.2, 0.3, 0.5]]))
        #expect(tied.rankSums == [5.5, 4.5, 2])
    }

    @Test func `Tails of the chi-squared distribution are those of scipy`() throws {
        for tail in try RobustnessFixture.load().chi2 {
            let found = chiSquaredUpperTail(tail.value, degreesOfFreedom: tail.df)
            #expect(abs(found - tail.tail) <= 1e-12 * max(tail.tail, 1e-290), "\(tail)")
        }
        #expect(chiSquaredUpperTail(0, degreesOfFreedom: 3) == 1)
    }
}
