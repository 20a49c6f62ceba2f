public import LinearAlgebra

extension Graph {
    /// The share of its time that a walker spends at each node who follows an edge, chosen by weight, with probability
    /// `damping`, and jumps to any node else.
    ///
    /// x = d·Pᵀx + (1 − d)/n, where a node without an edge out of it sends the walker anywhere. The linear system is
    /// solved to rounding, not iterated as a walk: by conjugate gradients where the graph is undirected, since P is
    /// then similar to a symmetric matrix, and by Gauss–Seidel sweeps where it is directed. Nodes without edges out
    /// only change the scale of the solution, which sums to 1.
    ///
    /// Sources: S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search engine", *Computer Networks*
    /// 30 (1998) 107–117; D. F. Gleich, "PageRank beyond the web", *SIAM Review* 57 (2015) 321–363, section 5.
    ///
    /// - Parameters:
    ///   - damping: in 0..<1.
    ///   - isWeighted: whether edges are chosen by their weights or all alike.
    /// - Returns: one share for each node; none for the empty graph.
    /// - Throws: `ConvergenceFailure` when a thousand steps do not reach rounding, as may happen with a damping very
    ///   close to 1.
    public func pageRank(damping: Double = 0.85, isWeighted: Bool = true) throws(ConvergenceFailure) -> [Double] {
        precondition(damping >= 0 && damping < 1, "The damping lies in 0..<1.")
        guard nodeCount > 0 else { return [] }
        var solver = WalkSolver(self, damping: damping, isWeighted: isWeighted)
        let solution = isDirected ? try solver.sweeps() : try solver.conjugateGradients()
        let sum = solution.reduce(0, +)
        return solution.map { $0 / sum }
    }
}

/// Solves x = d·Pᵀx + 1.
private struct WalkSolver {
    private static let stepLimit = 1000
    private let adjacency: Adjacency
    private let damping: Double
    private let isWeighted: Bool
    /// 1/strength for the edges out of each node; zero for a node without any.
    private let inverses: [Double]

    init(_ graph: Graph, damping: Double, isWeighted: Bool) {
        adjacency = graph.incoming
        self.damping = damping
        self.isWeighted = isWeighted
        inverses = (0..<graph.nodeCount).map { node in
            let strength =
                isWeighted ? graph.outgoing.strength(node) : Double(graph.outgoing.degree(node))
            return strength > 0 ? 1 / strength : 0
        }
    }

    /// With x = D^½·y the system is (1 − d·D^−½·A·D^−½)·y = D^−½·1, symmetric and positive definite.
    mutating func conjugateGradients() throws(ConvergenceFailure) -> [Double] {
        // A node without edges is a system of its own, whose solution is 1.
        let roots = inverses.map { $0 > 0 ? $0.squareRoot() : 1 }
        var solution = [Double](repeating: 0, count: roots.count)
        var residual = roots
        var direction = residual
        var scaled = residual
        var image = residual
        var square = dot(residual, residual)
        let target = square * 1e-30
        var steps = 0
        while square > target {
            guard steps < Self.stepLimit else { throw ConvergenceFailure(iterations: steps) }
            for node in roots.indices { scaled[node] = direction[node] * roots[node] }
            adjacency.sums(of: scaled, isWeighted: isWeighted, into: &image)
            var energy = 0.0
            for node in roots.indices {
                image[node] = direction[node] - damping * roots[node] * image[node]
                energy += direction[node] * image[node]
            }
            let step = square / energy
            for node in roots.indices {
                solution[node] += step * direction[node]
                residual[node] -= step * image[node]
            }
            let next = dot(residual, residual)
            let ratio = next / square
            for node in roots.indices { direction[node] = residual[node] + ratio * direction[node] }
            square = next
            steps += 1
        }
        return zip(solution, roots).map { $0 / $1 }
    }

    /// Each sweep replaces every value at once by what the current values of the others ask for.
    mutating func sweeps() throws(ConvergenceFailure) -> [Double] {
        var solution = [Double](repeating: 1, count: inverses.count)
        var shares = inverses
        var steps = 0
        while true {
            guard steps < Self.stepLimit else { throw ConvergenceFailure(iterations: steps) }
            var (change, sum) = (0.0, 0.0)
            for node in solution.indices {
                let value = 1 + damping * adjacency.sum(of: shares, isWeighted: isWeighted, around: node)
                change += abs(value - solution[node])
                sum += value
                solution[node] = value
                shares[node] = value * inverses[node]
            }
            steps += 1
            if change <= 1e-15 * sum { return solution }
        }
    }

    private func dot(_ one: [Double], _ other: [Double]) -> Double {
        var sum = 0.0
        for place in one.indices { sum += one[place] * other[place] }
        return sum
    }
}
