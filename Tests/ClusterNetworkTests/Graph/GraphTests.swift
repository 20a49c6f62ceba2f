import ClusterNetwork
import Testing

@Suite struct `Graphs` {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `Edges come back sorted, with summed weights`(seed: UInt64) {
        let graph = ClosedFormGraph.random(12, probability: 0.4, seed: seed, isDirected: true)
        let doubled = Graph(nodeCount: 12, isDirected: true, edges: graph.edges.reversed() + graph.edges)
        #expect(doubled.edges == graph.edges.map { GraphEdge($0.source, $0.target, weight: 2) })
        let flat = graph.undirected
        #expect(flat.totalWeight == graph.totalWeight)
        for edge in flat.edges {
            #expect(
                edge.weight == graph.weight(from: edge.source, to: edge.target)
                    + graph.weight(from: edge.target, to: edge.source))
        }
    }

    @Test func `A subgraph renumbers its nodes`() {
        let graph = ClosedFormGraph.path(5)
        #expect(graph.subgraph(of: [3, 2, 0]).edges == [GraphEdge(0, 1)])
    }

    @Test func `Values are spread as counted by hand`() {
        let distribution = ValueDistribution([1, 3, 3, 5])
        #expect(distribution.mean == 3)
        #expect(distribution.median == 3)
        #expect(isClose(distribution.standardDeviation, 2.0.squareRoot()))
        // (−3·1 − 1·3 + 1·3 + 3·5)/(4 · 12)
        #expect(distribution.gini == 0.25)
        #expect(distribution.frequencies.map(\.count) == [1, 2, 1])
        #expect(distribution.share(atLeast: 3) == 0.75)
        #expect(ValueDistribution([]).mean == nil)
        #expect(ValueDistribution([0, 0]).gini == nil)
    }

    @Test func `A star is fully centralised and a cycle not at all`() {
        #expect(ClosedFormGraph.star(6).degreeCentralisation == 1)
        #expect(ClosedFormGraph.cycle(6).degreeCentralisation == 0)
        #expect(ClosedFormGraph.path(2).degreeCentralisation == nil)
    }

    @Test(arguments: [false, true])
    func `Empty graphs and graphs without edges have defined measures`(isDirected: Bool) async throws {
        for count in [0, 1, 2, 5] {
            let graph = Graph(nodeCount: count, isDirected: isDirected, edges: count > 0 ? [GraphEdge(0, 0)] : [])
            let survey = await graph.pathSurvey()
            #expect(survey.closeness == [Double](repeating: 0, count: count))
            #expect(survey.meanDistance == nil)
            #expect(await graph.betweenness().values == [Double](repeating: 0, count: count))
            #expect(try graph.pageRank().allSatisfy { isClose($0, 1 / Double(count)) })
            #expect(try graph.principalVector().value == 0)
            #expect(graph.clustering().average == 0)
            #expect(graph.structuralHoles().constraints == [Double?](repeating: nil, count: count))
            #expect(graph.communities().count == count)
            #expect(graph.communities().modularity == nil)
            #expect(graph.components().count == count)
            #expect(graph.coreNumbers() == [Int](repeating: 0, count: count))
            #expect(graph.corePeriphery().correlation == nil)
            #expect(graph.corePeriphery().coreness.allSatisfy { $0 == 0 })
            #expect(graph.degreeAssortativity == nil)
            #expect(graph.reciprocity == nil)
            #expect(graph.embeddedness().mean == nil)
            #expect(graph.partnerConcentrations().allSatisfy { $0 == nil })
            #expect(graph.forceLayout().count == count)
            #expect(await graph.smallWorld() == nil)
            #expect(await graph.newsReach(from: [], transmission: 1, runs: 1).finalShare == 0)
        }
    }
}
