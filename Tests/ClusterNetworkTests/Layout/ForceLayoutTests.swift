import ClusterNetwork
import Testing

@Suite struct `The force layout` {
    @Test func `Every point lies in the unit square, and the same seed gives the same picture`() {
        let graph = ClosedFormGraph.random(60, probability: 0.05, seed: 1)
        let points = graph.forceLayout(seed: 7)
        #expect(points.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
        #expect(Set(points).count == 60)
        #expect(graph.forceLayout(seed: 7) == points)
        #expect(graph.forceLayout(seed: 8) != points)
    }

    @Test(arguments: 0..<5 as Range<UInt64>)
    func `Tied nodes stand nearer than others`(seed: UInt64) {
        // Two complete groups of eight, joined by one tie.
        let group = ClosedFormGraph.complete(8).edges
        let edges = group + group.map { GraphEdge($0.source + 8, $0.target + 8) } + [GraphEdge(0, 8)]
        let points = Graph(nodeCount: 16, edges: edges).forceLayout(seed: seed)
        func mean(_ pairs: [(Int, Int)]) -> Double {
            let distances = pairs.map { one, other in
                let (dx, dy) = (points[one].x - points[other].x, points[one].y - points[other].y)
                return (dx * dx + dy * dy).squareRoot()
            }
            return distances.reduce(0, +) / Double(pairs.count)
        }
        let inside = (0..<8).flatMap { one in (0..<one).map { (one, $0) } }
        let across = (0..<8).flatMap { one in (8..<16).map { (one, $0) } }
        #expect(mean(inside) * 1.5 < mean(across))
    }

    @Test func `A single node stands in the middle`() {
        #expect(Graph(nodeCount: 1, edges: []).forceLayout() == [LayoutPoint(x: 0.5, y: 0.5)])
    }
}
