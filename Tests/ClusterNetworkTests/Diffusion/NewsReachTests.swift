import ClusterNetwork
import Testing

@Suite struct `News` {
    @Test func `With certainty it goes one tie a step`() async {
        let reach = await ClosedFormGraph.path(5).newsReach(from: [0], transmission: 1, runs: 2)
        #expect(reach.meanShares == [0.2, 0.4, 0.6, 0.8, 1])
        #expect(reach.halfTime == 2)
        #expect(reach.ninetyPercentTime == 4)
        #expect(reach.halfTimes == [2, 2])
    }

    @Test func `It keeps to directions and to its audience`() async {
        let graph = Graph(nodeCount: 3, isDirected: true, edges: [GraphEdge(0, 1), GraphEdge(2, 1)])
        let reach = await graph.newsReach(from: [0], audience: [1, 2], transmission: 1, runs: 1)
        #expect(reach.meanShares == [0, 0.5])
        #expect(reach.ninetyPercentTimes == [nil])
        #expect(reach.ninetyPercentTime == nil)
    }

    @Test func `Nobody hears what nobody tells`() async {
        let reach = await ClosedFormGraph.star(4).newsReach(from: [0], transmission: 0, runs: 3)
        #expect(reach.meanShares == [0.25])
    }

    @Test func `The mean after a step is the probability`() async {
        let count = 2001
        let reach = await ClosedFormGraph.star(count).newsReach(
            from: [0], transmission: 0.3, stepLimit: 1, runs: 50, seed: 4)
        // Five standard errors of 100,000 draws.
        #expect(abs(reach.finalShare - 0.3) < 5 * (0.21 / 100_000).squareRoot() + 1e-3)
    }

    @Test(arguments: [2, 5])
    func `The bytes do not depend on the jobs`(jobs: Int) async {
        let graph = ClosedFormGraph.random(100, probability: 0.05, seed: 6)
        let one = await graph.newsReach(from: [0, 1], transmission: 0.2, runs: 20, seed: 3)
        #expect(await graph.newsReach(from: [0, 1], transmission: 0.2, runs: 20, seed: 3, jobs: jobs) == one)
    }
}
