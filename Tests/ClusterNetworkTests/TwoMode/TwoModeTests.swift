import ClusterNetwork
import Testing

@Suite struct `Two modes` {
    @Test func `A complete two-mode graph is fully closed`() throws {
        let graph = try #require(ClosedFormGraph.completeTwoMode(3, 4))
        #expect(graph.density == 1)
        #expect(graph.robinsAlexanderClosure == 1)
        #expect(graph.fourCycles == 3 * 6)
        #expect(graph.nodes(of: .first) == [0, 1, 2])
        #expect(graph.clusteringCoefficients().allSatisfy { $0 == 1 })
        #expect(graph.nestedness == 0)
    }

    @Test func `Paths and stars are not closed at all`() throws {
        let path = try #require(TwoModeGraph(ClosedFormGraph.path(4), isFirst: [true, false, true, false]))
        #expect(path.robinsAlexanderClosure == 0)
        let star = try #require(TwoModeGraph(ClosedFormGraph.star(4), isFirst: [true, false, false, false]))
        #expect(star.robinsAlexanderClosure == 0)
    }

    @Test func `A tie inside a mode makes no two-mode graph`() {
        #expect(TwoModeGraph(ClosedFormGraph.complete(3), isFirst: [true, false, false]) == nil)
        #expect(ClosedFormGraph.cycle(5).twoColouring == nil)
        #expect(ClosedFormGraph.cycle(4).twoColouring == [true, false, true, false])
    }

    @Test func `Sharing one of two partners ties by the weight chosen`() throws {
        // First mode 0, 1, 2; second 3, 4. Node 3 is shared by all three, 4 by 0 and 1.
        let edges = [GraphEdge(0, 3), GraphEdge(1, 3), GraphEdge(2, 3), GraphEdge(0, 4), GraphEdge(1, 4)]
        let graph = try #require(
            TwoModeGraph(Graph(nodeCount: 5, edges: edges), isFirst: [true, true, true, false, false]))
        #expect(graph.projection(onto: .first).edges.map(\.weight) == [2, 1, 1])
        #expect(graph.projection(onto: .first, weight: .newman).edges.map(\.weight) == [1.5, 0.5, 0.5])
        #expect(graph.projection(onto: .second, weight: .presence).edges == [GraphEdge(3, 4)])
        // Rows {3, 4}, {3, 4}, {3}: pairs 0, 100, 100; columns {0, 1, 2}, {0, 1}: 100; of four pairs.
        #expect(graph.nestedness == 75)
    }

    @Test func `A perfectly nested matrix has nestedness 100`() throws {
        // Row i of four is tied to columns 0 … 3 − i: all rows and columns differ in degree and nest.
        let edges = (0..<4).flatMap { row in (0..<(4 - row)).map { GraphEdge(row, 4 + $0) } }
        let graph = try #require(TwoModeGraph(Graph(nodeCount: 8, edges: edges), isFirst: (0..<8).map { $0 < 4 }))
        #expect(graph.nestedness == 100)
    }

    @Test func `Two tiers of a network make one`() throws {
        let members = [
            Member(id: "T1", tier: .tradingCompany), Member(id: "T2", tier: .tradingCompany),
            Member(id: "S1", tier: .clientSeer), Member(id: "F1", tier: .factory),
        ]
        let ties = [
            Tie(source: 0, target: 2), Tie(source: 2, target: 1), Tie(source: 0, target: 1), Tie(source: 2, target: 3),
        ]
        let network = try Network(members: members, ties: ties)
        let graph = try #require(network.twoModeGraph(.tradingCompany, .clientSeer))
        #expect(graph.graph.edgeCount == 2)
        #expect(graph.projection(onto: .first).edges == [GraphEdge(0, 1)])
        #expect(network.twoModeGraph(.factory, .factory) == nil)
    }
}
