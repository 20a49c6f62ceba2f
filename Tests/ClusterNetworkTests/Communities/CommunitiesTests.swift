import ClusterNetwork
import Testing

@Suite struct `Communities` {
    /// Complete groups of five in a ring, neighbouring groups tied once.
    private var cliques: Graph {
        let groups = 6
        let inside = (0..<groups).flatMap { group in
            ClosedFormGraph.complete(5).edges.map { GraphEdge($0.source + 5 * group, $0.target + 5 * group) }
        }
        let between = (0..<groups).map { GraphEdge(5 * $0, (5 * $0 + 6) % (5 * groups)) }
        return Graph(nodeCount: 5 * groups, edges: inside + between)
    }

    @Test(arguments: CommunityMethod.allCases, 0..<10 as Range<UInt64>)
    func `Groups that are plain to see are found`(method: CommunityMethod, seed: UInt64) {
        let found = cliques.communities(method: method, seed: seed)
        #expect(found.labels == (0..<30).map { $0 / 5 })
        #expect(found.sizes == [5, 5, 5, 5, 5, 5])
        // 60 ties inside of 66, and six groups with 22 of 132 ends each.
        #expect(isClose(found.modularity, 60 / 66.0 - 1 / 6.0))
    }

    @Test(arguments: CommunityMethod.allCases)
    func `The same seed gives the same communities`(method: CommunityMethod) {
        let graph = ClosedFormGraph.random(200, probability: 0.05, seed: 2)
        #expect(graph.communities(method: method, seed: 9) == graph.communities(method: method, seed: 9))
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `Leiden's communities are connected, and no node gains by a move`(seed: UInt64) throws {
        let graph = ClosedFormGraph.random(80, probability: 0.06, seed: seed)
        let found = graph.communities(seed: seed)
        for community in 0..<found.count {
            let part = graph.subgraph(of: (0..<80).filter { found.labels[$0] == community })
            #expect(part.components().count == 1)
        }
        let modularity = try #require(found.modularity)
        for node in 0..<80 {
            for target in 0..<found.count {
                var moved = found.labels
                moved[node] = target
                #expect(try #require(graph.modularity(of: moved)) <= modularity + 1e-9)
            }
        }
    }

    @Test func `A higher resolution gives more communities`() {
        let graph = cliques
        #expect(graph.communities(resolution: 0.05).count < 6)
        #expect(graph.communities(resolution: 20).count > 6)
    }

    @Test func `Two-mode modularity counts only ties that could be`() throws {
        // Two separate complete blocks of 2 × 2: Q = Σ (1/2 − 1/2·1/2).
        let edges = [(0, 2), (0, 3), (1, 2), (1, 3)].flatMap { [GraphEdge($0, $1), GraphEdge($0 + 4, $1 + 4)] }
        let isFirst = [true, true, false, false, true, true, false, false]
        let graph = try #require(TwoModeGraph(Graph(nodeCount: 8, edges: edges), isFirst: isFirst))
        #expect(graph.modularity(of: [0, 0, 0, 0, 1, 1, 1, 1]) == 0.5)
        #expect(graph.modularity(of: [0, 0, 0, 0, 0, 0, 0, 0]) == 0)
        #expect(graph.modularity(of: [0, 0, 1, 1, 0, 0, 1, 1]) == -0.0)
        #expect(graph.communities().labels == [0, 0, 0, 0, 1, 1, 1, 1])
        #expect(graph.communities().modularity == 0.5)
    }

    @Test func `Two-mode communities of the Southern women reach what is published`() throws {
        let davis = try #require(OracleCase.named("davis"))
        let isFirst = try #require(davis.first)
        let graph = try #require(TwoModeGraph(davis.graph, isFirst: isFirst))
        let best = (0..<20).compactMap { graph.communities(seed: $0).modularity }.max()
        // Barber 2007, table I: BRIM with its adaptive number of modules finds 0.321.
        #expect(try #require(best) > 0.32)
    }
}
