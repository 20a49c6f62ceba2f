import AnalyticHierarchy
import Testing

struct RankingTests {
    @Test func `The highest score comes first and ties share the best of their ranks`() {
        let ranking = Ranking(scores: [0.2, 0.5, 0.2, 0.1, 0.5, 0.2])
        #expect(ranking.groups == [[1, 4], [0, 2, 5], [3]])
        #expect(ranking.order == [1, 4, 0, 2, 5, 3])
        #expect(ranking.ranks == [3, 1, 3, 6, 1, 3])
        #expect(ranking.winners == [1, 4])
    }

    @Test func `Scores within a billionth tie, and those beyond do not`() {
        #expect(Ranking(scores: [1, 1 + 0.9e-9]).groups == [[0, 1]])
        #expect(Ranking(scores: [1, 1 + 2e-9]).groups == [[1], [0]])
        #expect(Ranking(scores: [-1, -1 - 0.9e-9]).groups == [[0, 1]])
        #expect(Ranking(scores: [1e-20, 3e-20]).groups == [[1], [0]])
    }

    @Test func `Rounding next to zero ties when a larger score stands beside it`() {
        #expect(Ranking(scores: [0.5, 1e-17, -1e-17, 0]).groups == [[0], [1, 2, 3]])
        #expect(Ranking(scores: [0, 0, 0]).groups == [[0, 1, 2]])
    }

    @Test func `Differences tie by the scale of what was subtracted`() {
        #expect(Ranking(scores: [3e-17, -2e-17, 0], scale: 0.6).groups == [[0, 1, 2]])
        #expect(Ranking(scores: [2e-9, 0], scale: 0.6).groups == [[0], [1]])
    }

    @Test func `A chain of near ties does not tie its ends`() {
        let ranking = Ranking(scores: [1, 1 - 0.8e-9, 1 - 1.6e-9])
        #expect(ranking.groups == [[0, 1], [2]])
    }

    @Test func `A rank is held by the group that covers it`() {
        let ranking = Ranking(scores: [4, 3, 3, 1])
        #expect((1...4).map(ranking.holders) == [[0], [1, 2], [1, 2], [3]])
        #expect(ranking.holders(of: 5).isEmpty)
    }

    @Test func `The first difference is the best rank with other holders`() {
        let ranking = Ranking(scores: [4, 3, 2, 1])
        #expect(ranking.firstDifference(from: ranking) == nil)
        #expect(ranking.firstDifference(from: Ranking(scores: [4, 3, 1, 2])) == 3)
        #expect(ranking.firstDifference(from: Ranking(scores: [4, 4, 2, 1])) == 1)
        #expect(ranking.firstDifference(from: Ranking(scores: [40, 30, 20, 10])) == nil)
        #expect(Ranking(scores: [4, 3, 3, 1]).firstDifference(from: ranking) == 2)
    }
}
