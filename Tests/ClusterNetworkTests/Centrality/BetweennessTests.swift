import ClusterNetwork
import Foundation
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

    /// How many layers of four the row of layers has: 300, where paths are counted to 2⁵⁹⁸ and scaled once, or as many
    /// as the environment variable `GUILDHALL_PATH_LAYERS` says; 600 go beyond what a double holds.
    private static let layers =
        ProcessInfo.processInfo.environment["GUILDHALL_PATH_LAYERS"].flatMap(Int.init) ?? 300

    @Test func `Counts of paths far beyond whole numbers are scaled`() async {
        // Every node of a layer is tied to every one of the next, so that each layer has four times as many paths.
        let (width, layers) = (4, Self.layers)
        let edges = (1..<layers).flatMap { layer in
            (0..<width * width).map { pair in
                GraphEdge((layer - 1) * width + pair / width, layer * width + pair % width)
            }
        }
        let count = width * layers
        let values = await Graph(nodeCount: count, edges: edges).betweenness(isNormalized: false, jobs: 2).values
        // Two nodes of one layer meet in the layers beside theirs.
        func share(ofLayer layer: Int) -> Double {
            guard (0..<layers).contains(layer) else { return 0 }
            let middles = layer == 0 || layer == layers - 1 ? width : 2 * width
            return Double(width * (width - 1) / 2) / Double(middles)
        }
        for node in 0..<count {
            let layer = node / width
            // A node carries a quarter of the paths between the layers before its own and those after it.
            let across = Double(width * layer * (layers - 1 - layer))
            #expect(isClose(values[node], across + share(ofLayer: layer - 1) + share(ofLayer: layer + 1)))
        }
    }

    /// Three blocks of sources, the last one small, and what one job makes of them.
    private static let blocks = ClosedFormGraph.random(520, probability: 0.008, seed: 3)

    @Test func `The bytes do not depend on the jobs`() async {
        let graph = Self.blocks
        let (values, survey) = (await graph.betweenness(), await graph.pathSurvey())
        let sample = await graph.betweenness(exactLimit: 0, sampleSize: 260, seed: 5)
        for jobs in [3, 8] {
            #expect(await graph.betweenness(jobs: jobs) == values)
            #expect(await graph.pathSurvey(jobs: jobs) == survey)
            #expect(await graph.betweenness(exactLimit: 0, sampleSize: 260, seed: 5, jobs: jobs) == sample)
        }
    }

    @Test func `Progress counts every source`() async {
        var told: [[Int]] = []
        _ = await Self.blocks.betweenness { told.append([$0, $1]) }
        #expect(told == [[256, 520], [512, 520], [520, 520]])
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
