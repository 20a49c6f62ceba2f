import ClusterNetwork
import Testing

@Suite struct `Brokerage` {
    @Test(arguments: [
        ([0, 0, 0], BrokerageRole.coordinator), ([1, 0, 1], .itinerant), ([0, 0, 1], .representative),
        ([1, 0, 0], .gatekeeper), ([1, 0, 2], .liaison),
    ])
    func `Groups make the role`(groups: [Int], role: BrokerageRole) {
        let path = Graph(nodeCount: 3, isDirected: true, edges: [GraphEdge(0, 1), GraphEdge(1, 2)])
        let brokerage = path.brokerage(groups: groups)
        for other in BrokerageRole.allCases { #expect(brokerage.count(of: other, at: 1) == (other == role ? 1 : 0)) }
        #expect(brokerage.total(at: 1) == 1)
        #expect(brokerage.total(at: 0) == 0)
        #expect(brokerage.total(of: role) == 1)
    }

    @Test func `A tie of their own needs no broker, one the other way round does`() {
        let edges = [GraphEdge(0, 1), GraphEdge(1, 2)]
        let closed = Graph(nodeCount: 3, isDirected: true, edges: edges + [GraphEdge(0, 2)])
        #expect(closed.brokerage(groups: [0, 0, 0]).total(at: 1) == 0)
        let turned = Graph(nodeCount: 3, isDirected: true, edges: edges + [GraphEdge(2, 0)])
        #expect(turned.brokerage(groups: [0, 0, 0]).total(at: 1) == 1)
    }

    @Test func `Without directions every open pair counts both ways`() {
        let brokerage = ClosedFormGraph.star(4).brokerage(groups: [0, 0, 0, 1])
        #expect(brokerage.count(of: .coordinator, at: 0) == 2)
        #expect(brokerage.count(of: .representative, at: 0) == 2)
        #expect(brokerage.count(of: .gatekeeper, at: 0) == 2)
    }

    @Test func `Ties inside bond and ties across bridge`() {
        let edges = [GraphEdge(0, 1, weight: 2), GraphEdge(1, 2), GraphEdge(2, 3, weight: 5)]
        let graph = Graph(nodeCount: 4, edges: edges)
        let groups = [0, 0, 1, 1]
        let balance = graph.tieBalance(groups: groups)
        #expect(isClose(balance.externalInternalIndex, -1 / 3.0))
        #expect(isClose(balance.bondingShare, 2 / 3.0))
        #expect(graph.tieBalance(groups: groups, isWeighted: true).bridgingShare == 0.125)
        let nodes = graph.nodeTieBalances(groups: groups)
        #expect(nodes[0].externalInternalIndex == -1)
        #expect(nodes[1].externalInternalIndex == 0)
        #expect(Graph(nodeCount: 2, edges: []).tieBalance(groups: [0, 1]).externalInternalIndex == nil)
    }
}
