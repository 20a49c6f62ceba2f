import ClusterNetwork
import Testing

@Suite struct `Betweenness` {
    @Test func `The middle of a star carries every path`() async {
        let star = ClosedFormGraph.star(7)
        #expect(await star.betweenness().values == [1, 0, 0, 0, 0, 0, 0])
        #expect(await star.betweenness(isNormalized: false).values[0] == 15)
    }

    @Test(arguments: 1...12)
    func `Any number of nodes fills the lanes`(count: Int) async {
        // Node k of a path of n lies on the paths of the k before it to the n − 1 − k after it.
        let values = await ClosedFormGraph.path(count).betweenness(isNormalized: false).values
        #expect(values == (0..<count).map { count < 3 ? 0 : Double($0 * (count - 1 - $0)) })
    }

    @Test func `Counts of paths far beyond whole numbers are scaled`() async {
        // Diamonds in a row double the paths at every step, to 2⁶⁰⁰ in the end.
        let diamonds = 600
        let edges = (0..<diamonds).flatMap { place in
            let first = 3 * place
            return [
                GraphEdge(first, first + 1), GraphEdge(first, first + 2), GraphEdge(first + 1, first + 3),
                GraphEdge(first + 2, first + 3),
            ]
        }
        let count = 3 * diamonds + 1
        let values = await Graph(nodeCount: count, edges: edges).betweenness(isNormalized: false, jobs: 2).values
        #expect(values.allSatisfy { $0.isFinite })
        // The middle joint parts the row: it carries all paths between the halves, and half of those between the two sides
        // of each diamond next to it.
        let half = Double(count / 2)
        #expect(isClose(values[count / 2], half * half + 1))
        // A side of the first diamond carries half of the paths from the first joint to all beyond the sides.
        #expect(isClose(values[1], Double(count - 3) / 2))
    }

    @Test(arguments: [1, 2, 3, 8])
    func `The bytes do not depend on the jobs`(jobs: Int) async {
        let graph = ClosedFormGraph.random(700, probability: 0.01, seed: 3)
        #expect(await graph.betweenness(jobs: jobs) == graph.betweenness())
        #expect(await graph.pathSurvey(jobs: jobs) == graph.pathSurvey())
        let sample = await graph.betweenness(exactLimit: 0, sampleSize: 300, seed: 5)
        #expect(await graph.betweenness(exactLimit: 0, sampleSize: 300, seed: 5, jobs: jobs) == sample)
    }

    @Test func `Sampled values lie around the exact ones as their errors say`() async throws {
        let graph = ClosedFormGraph.random(400, probability: 0.015, seed: 8)
        let exact = await graph.betweenness().values
        var (inside, total) = (0, 0)
        for seed in 0..<10 {
            let sampled = await graph.betweenness(exactLimit: 0, sampleSize: 100, seed: UInt64(seed))
            #expect(sampled.sourceCount == 100)
            let errors = try #require(sampled.standardErrors)
            for node in exact.indices where errors[node] > 0 {
                total += 1
                if abs(sampled.values[node] - exact[node]) <= 2 * errors[node] { inside += 1 }
            }
        }
        // Two standard errors cover about 95 % of normal values, and less here: what single sources contribute is very
        // skewed, so that a sample without the large ones finds both the value and its error too small.
        #expect(Double(inside) / Double(total) > 0.75)
        #expect(Double(inside) / Double(total) < 0.99)
    }

    @Test func `A sample of everything is exact`() async {
        let graph = ClosedFormGraph.random(40, probability: 0.2, seed: 1)
        #expect(await graph.betweenness(exactLimit: 0, sampleSize: 40).standardErrors == nil)
    }
}
