extension Adjacency {
    /// Σ over a node's neighbours of their values, times the edges' weights where these count.
    @inline(__always)
    func sum(of values: [Double], isWeighted: Bool, around node: Int) -> Double {
        let (neighbours, weights, values) = (neighbours.span, weights.span, values.span)
        var sum = 0.0
        if isWeighted {
            for edge in range(node) {
                sum += weights[unchecked: edge] * values[unchecked: Int(neighbours[unchecked: edge])]
            }
        } else {
            for edge in range(node) { sum += values[unchecked: Int(neighbours[unchecked: edge])] }
        }
        return sum
    }

    /// The product of the adjacency matrix with a vector.
    func sums(of values: [Double], isWeighted: Bool, into sums: inout [Double]) {
        for node in 0..<nodeCount { sums[node] = sum(of: values, isWeighted: isWeighted, around: node) }
    }
}
