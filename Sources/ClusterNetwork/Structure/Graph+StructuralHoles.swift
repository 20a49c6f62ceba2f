extension Graph {
    /// Burt's constraint and effective size of every node.
    ///
    /// In a directed graph the ties of both directions are added.
    ///
    /// - Parameter isWeighted: whether ties count by their weights; else an edge counts one, a mutual pair two.
    /// - Complexity: O(Σ d²) over the degrees d.
    public func structuralHoles(isWeighted: Bool = true) -> StructuralHoles {
        let graph = isDirected ? Graph(nodeCount: nodeCount, edges: isWeighted ? edges : unweightedEdges) : self
        var kernel = HolesKernel(graph.outgoing, isWeighted: isWeighted || isDirected)
        let values = kernel.measure()
        let degrees = (0..<nodeCount).map(graph.outgoing.degree)
        return StructuralHoles(
            degrees: degrees,
            constraints: zip(values.constraints, degrees).map { $1 == 0 ? nil : $0 },
            effectiveSizes: zip(values.sizes, degrees).map { $1 == 0 ? nil : $0 })
    }

    private var unweightedEdges: [GraphEdge] { edges.map { GraphEdge($0.source, $0.target) } }
}

/// Walks from every node to its contacts and on to theirs.
private struct HolesKernel {
    private let adjacency: Adjacency
    /// pᵢⱼ in the places of the edges.
    private var shares: [Double]
    /// mᵢⱼ in the places of the edges.
    private var relatives: [Double]

    init(_ adjacency: Adjacency, isWeighted: Bool) {
        self.adjacency = adjacency
        shares = isWeighted ? adjacency.weights : [Double](repeating: 1, count: adjacency.weights.count)
        relatives = shares
        for node in 0..<adjacency.nodeCount {
            var (sum, largest) = (0.0, 0.0)
            for edge in adjacency.range(node) {
                sum += shares[edge]
                largest = max(largest, shares[edge])
            }
            for edge in adjacency.range(node) {
                shares[edge] /= sum
                relatives[edge] /= largest
            }
        }
    }

    mutating func measure() -> (constraints: [Double], sizes: [Double]) {
        let (offsets, neighbours) = (adjacency.offsets.span, adjacency.neighbours.span)
        let (shares, relatives) = (shares.span, relatives.span)
        let count = adjacency.nodeCount
        var constraints = [Double](repeating: 0, count: count)
        var sizes = constraints
        // What the node in hand invests in each other, and what reaches each other over one contact.
        var (direct, indirect) = (constraints, constraints)
        var invested = direct.mutableSpan
        var arrived = indirect.mutableSpan
        for node in 0..<count {
            let own = Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1])
            for edge in own {
                invested[unchecked: Int(neighbours[unchecked: edge])] = shares[unchecked: edge]
            }
            var size = Double(own.count)
            for edge in own {
                let contact = Int(neighbours[unchecked: edge])
                let share = shares[unchecked: edge]
                var redundant = 0.0
                for far in Int(offsets[unchecked: contact])..<Int(offsets[unchecked: contact + 1]) {
                    let other = Int(neighbours[unchecked: far])
                    arrived[unchecked: other] += share * shares[unchecked: far]
                    redundant += invested[unchecked: other] * relatives[unchecked: far]
                }
                size -= redundant
            }
            var constraint = 0.0
            for edge in own {
                let other = Int(neighbours[unchecked: edge])
                let total = shares[unchecked: edge] + arrived[unchecked: other]
                constraint += total * total
            }
            for edge in own {
                let contact = Int(neighbours[unchecked: edge])
                invested[unchecked: contact] = 0
                for far in Int(offsets[unchecked: contact])..<Int(offsets[unchecked: contact + 1]) {
                    arrived[unchecked: Int(neighbours[unchecked: far])] = 0
                }
            }
            constraints[node] = constraint
            sizes[node] = size
        }
        return (constraints, sizes)
    }
}
