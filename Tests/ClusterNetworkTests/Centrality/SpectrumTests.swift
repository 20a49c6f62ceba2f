import ClusterNetwork
import LinearAlgebra
import Testing

@Suite struct `Spectra` {
    @Test func `A star has the square root of its leaves, a complete graph its degree`() throws {
        let star = try ClosedFormGraph.star(10).principalVector()
        #expect(isClose(star.value, 3))
        #expect(isClose(star.spectralThreshold, 1 / 3.0))
        #expect(isClose(star.centralities[0], 0.5.squareRoot()))
        #expect(isClose(try ClosedFormGraph.complete(6).principalVector().value, 5))
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `The value is that of the dense matrix`(seed: UInt64) throws {
        let graph = ClosedFormGraph.random(20, probability: 0.3, seed: seed)
        var matrix = Matrix(rowCount: 20, columnCount: 20)
        for edge in graph.edges {
            matrix[edge.source, edge.target] = 1
            matrix[edge.target, edge.source] = 1
        }
        #expect(isClose(try graph.principalVector().value, try SymmetricEigensystem(of: matrix).values[0]))
    }

    @Test func `A directed path has no positive eigenvalue and says so`() {
        let path = Graph(nodeCount: 3, isDirected: true, edges: [GraphEdge(0, 1), GraphEdge(1, 2)])
        #expect(throws: ConvergenceFailure.self) { try path.principalVector(stepLimit: 1000) }
    }

    @Test func `Page ranks sum to one, also beside dead ends and hermits`() throws {
        let graph = Graph(nodeCount: 5, isDirected: true, edges: [GraphEdge(0, 1), GraphEdge(1, 2), GraphEdge(3, 2)])
        let ranks = try graph.pageRank()
        #expect(isClose(ranks.reduce(0, +), 1))
        #expect(ranks[4] < ranks[1])
        #expect(try graph.pageRank(damping: 0) == [Double](repeating: 0.2, count: 5))
    }
}
