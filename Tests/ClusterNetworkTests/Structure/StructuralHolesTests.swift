import ClusterNetwork
import Testing

@Suite struct `Structural holes` {
    @Test func `Contacts that do not know each other leave nothing but the degree`() {
        let holes = ClosedFormGraph.star(6).structuralHoles()
        #expect(isClose(holes.constraints[0], 0.2))
        #expect(holes.effectiveSizes[0] == 5)
        #expect(holes.constraints[1] == 1)
        #expect(holes.efficiencies[0] == 1)
    }

    @Test func `In a triangle every contact is half redundant`() {
        // p = 1/2 throughout, so that c = 2·(1/2 + 1/4)² and e = 2·(1 − 1/2).
        let holes = ClosedFormGraph.complete(3).structuralHoles()
        #expect(holes.constraints == [1.125, 1.125, 1.125])
        #expect(holes.effectiveSizes == [1, 1, 1])
    }

    @Test func `Weights shift the shares`() {
        let graph = Graph(nodeCount: 3, edges: [GraphEdge(0, 1, weight: 3), GraphEdge(0, 2)])
        // (3/4)² + (1/4)²
        #expect(graph.structuralHoles().constraints[0] == 0.625)
        #expect(graph.structuralHoles(isWeighted: false).constraints[0] == 0.5)
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `Among adjacent tiers constraint is one over the degree`(seed: UInt64) {
        let graph = ClosedFormGraph.random(20, probability: 0.3, seed: seed)
        let between = Graph(nodeCount: 20, edges: graph.edges.filter { ($0.source < 10) != ($0.target < 10) })
        let holes = between.structuralHoles()
        for node in 0..<20 where holes.degrees[node] > 0 {
            #expect(isClose(holes.constraints[node], 1 / Double(holes.degrees[node])))
            #expect(holes.effectiveSizes[node] == Double(holes.degrees[node]))
        }
        #expect(between.clustering().transitivity == 0)
    }
}
