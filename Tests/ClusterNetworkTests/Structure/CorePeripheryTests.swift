import ClusterNetwork
import Testing

@Suite struct `Core and periphery` {
    @Test func `The ideal pattern is found without errors`() {
        // Nodes 0…3 all tied with each other, each with one follower.
        let edges = ClosedFormGraph.complete(4).edges + (0..<4).map { GraphEdge($0, $0 + 4) }
        let found = Graph(nodeCount: 8, edges: edges).corePeriphery()
        #expect(found.core == [0, 1, 2, 3])
        #expect(found.errors == 0)
        #expect(found.correlation == 1)
        #expect(found.coreness[0] > found.coreness[4])
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `No other division has fewer errors`(seed: UInt64) {
        let graph = ClosedFormGraph.random(9, probability: 0.15 + Double(seed) * 0.02, seed: seed)
        let least = (0..<512).map { mask in
            func isCore(_ node: Int) -> Bool { mask >> node & 1 == 1 }
            let size = (0..<9).count(where: isCore)
            let inCore = graph.edges.count { isCore($0.source) && isCore($0.target) }
            let inPeriphery = graph.edges.count { !isCore($0.source) && !isCore($0.target) }
            return size * (size - 1) / 2 - inCore + inPeriphery
        }.min()
        #expect(graph.corePeriphery().errors == least)
    }

    @Test func `In a complete graph all are of one coreness`() {
        let coreness = ClosedFormGraph.complete(5).corePeriphery().coreness
        #expect(coreness.allSatisfy { isClose($0, 1, within: 1e-6) })
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `Core numbers hold what they promise`(seed: UInt64) {
        let graph = ClosedFormGraph.random(30, probability: 0.2, seed: seed)
        let numbers = graph.coreNumbers()
        for level in 0...(numbers.max() ?? 0) {
            let core = graph.subgraph(of: (0..<30).filter { numbers[$0] >= level })
            #expect(core.degrees.allSatisfy { $0 >= level })
        }
    }
}
