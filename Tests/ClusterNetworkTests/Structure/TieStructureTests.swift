import ClusterNetwork
import Testing

@Suite struct `Ties and their surroundings` {
    @Test func `Common neighbours are counted for every tie`() {
        // A square with one diagonal, 0–2: the diagonal has two common neighbours, each side one.
        let graph = Graph(
            nodeCount: 4,
            edges: [GraphEdge(0, 1), GraphEdge(1, 2), GraphEdge(2, 3), GraphEdge(3, 0), GraphEdge(0, 2)])
        let found = graph.embeddedness()
        #expect(found.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [0, 3], [1, 2], [2, 3]])
        #expect(found.commonNeighbours == [1, 2, 1, 1, 1])
        // Ends 0 and 1 have degrees 3 and 2: one common of 3 + 2 − 2 − 1.
        #expect(found.overlaps == [0.5, 1, 0.5, 0.5, 0.5])
        #expect(found.mean == 1.2)
        #expect(ClosedFormGraph.path(2).embeddedness().overlaps == [0])
    }

    @Test func `Half of the ties answered is a reciprocity of one half`() {
        let edges = [GraphEdge(0, 1), GraphEdge(1, 0), GraphEdge(1, 2), GraphEdge(2, 3)]
        #expect(Graph(nodeCount: 4, isDirected: true, edges: edges).reciprocity == 0.5)
        #expect(Graph(nodeCount: 4, edges: edges).reciprocity == nil)
    }

    @Test func `A star is disassortative, a cycle has no answer`() {
        #expect(isClose(ClosedFormGraph.star(5).degreeAssortativity, -1))
        #expect(ClosedFormGraph.cycle(5).degreeAssortativity == nil)
        #expect(ClosedFormGraph.cycle(4).assortativity(groups: [0, 1, 0, 1]) == -1)
        #expect(ClosedFormGraph.cycle(4).assortativity(groups: [0, 0, 0, 0]) == nil)
    }

    @Test func `A lattice lies below and a random graph above a small world`() async throws {
        let count = 120
        let edges = (0..<count).flatMap { node in (1...3).map { GraphEdge(node, (node + $0) % count) } }
        let ring = Graph(nodeCount: count, edges: edges)
        let lattice = try #require(await ring.smallWorld(seed: 1)?.omega)
        #expect(lattice < -0.3)
        let random = ClosedFormGraph.random(count, probability: 6 / Double(count), seed: 4)
        let mixed = try #require(await random.smallWorld(seed: 1)?.omega)
        #expect(mixed > 0.6)
        #expect(await random.smallWorld(seed: 1) == random.smallWorld(seed: 1, jobs: 3))
        let tree = try #require(await ClosedFormGraph.path(4).smallWorld())
        #expect(tree.omega == nil)
    }

    @Test func `Strong components are those of mutual reach`() {
        let graph = Graph(
            nodeCount: 5, isDirected: true,
            edges: [GraphEdge(0, 1), GraphEdge(1, 2), GraphEdge(2, 0), GraphEdge(2, 3), GraphEdge(3, 4)])
        #expect(graph.strongComponents().labels == [0, 0, 0, 1, 2])
        #expect(graph.components().count == 1)
        #expect(graph.components().largest == 0)
    }
}
