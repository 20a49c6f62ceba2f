import ClusterNetwork
import Testing

@Suite struct `Lock-in` {
    @Test func `Three quarters with one and a quarter with another`() {
        let graph = Graph(nodeCount: 4, edges: [GraphEdge(0, 1, weight: 3), GraphEdge(0, 2)])
        let found = graph.partnerConcentrations()
        #expect(found[0]?.index == 0.625)
        #expect(found[0]?.effectivePartners == 1.6)
        #expect(found[1]?.index == 1)
        #expect(found[3] == nil)
    }

    @Test func `Second-order coupling is seen from the partners' side`() {
        // Manufacturers 2 and 3 buy from contractors 0 and 1, all of 0's with 2; 2 buys as much from 1.
        let edges = [GraphEdge(0, 2, weight: 1), GraphEdge(1, 2, weight: 1), GraphEdge(1, 3, weight: 3)]
        let graph = Graph(nodeCount: 4, isDirected: true, edges: edges)
        let couplings = graph.couplings()
        #expect(couplings[0] == NetworkCoupling.expected(first: 1, second: 0.5, in: couplings[0]))
        #expect(couplings[1]?.firstOrder == 0.625)
        #expect(couplings[1]?.secondOrder == 0.75)
        #expect(couplings[2] == nil)
    }

    @Test func `Prices disperse around their weighted mean`() throws {
        let prices = try #require(PriceDispersion(prices: [10, 20, 99], quantities: [3, 1, 0]))
        #expect(prices.mean == 12.5)
        #expect(isClose(prices.standardDeviation, 18.75.squareRoot()))
        #expect(prices.relativeRange == 1)
        #expect(prices.valueOfInformation == 2.5)
        #expect(PriceDispersion(prices: [10, 10])?.coefficientOfVariation == 0)
        #expect(PriceDispersion(prices: []) == nil)
        #expect(PriceDispersion(prices: [5], quantities: [0]) == nil)
    }
}

extension NetworkCoupling {
    /// The coupling itself where it has the numbers expected.
    fileprivate static func expected(first: Double, second: Double, in found: NetworkCoupling?) -> NetworkCoupling? {
        found?.firstOrder == first && found?.secondOrder == second ? found : nil
    }
}
