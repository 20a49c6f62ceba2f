import Glibc
import LinearAlgebra

extension CompiledDecision {
    /// The weights of one node's elements, if it is judged.
    func weigh(_ number: Int, by judgments: [Double], in workspace: inout Workspace) throws(DecisionFailure) {
        let node = nodes[number]
        guard let range = node.judgments else { return }
        do {
            if node.isRelative && !node.mayLackJudgments {
                try weigh(judgments, range, into: &workspace.weights, at: node.weights)
            } else {
                let compared = try priorities(number, of: judgments, range)
                spread(compared, to: number, in: &workspace)
            }
        } catch {
            throw .noPriorities(merit: merits[node.place.hierarchy], path: paths[number], error)
        }
    }

    /// The priorities of what a node compares, with sum one.
    func comparedPriorities(_ number: Int, of judgments: [Double]) throws(DecisionFailure) -> [Double] {
        do {
            return try priorities(number, of: judgments, nodes[number].judgments ?? 0..<0)
        } catch {
            throw .noPriorities(merit: merits[nodes[number].place.hierarchy], path: paths[number], error)
        }
    }

    /// The priorities of what a node compares, with sum one: by Harker's method where some may be missing.
    private func priorities(
        _ number: Int, of judgments: [Double], _ range: Range<Int>
    ) throws(PriorityFailure) -> [Double] {
        let order = nodes[number].order
        if nodes[number].mayLackJudgments {
            let pairs = Self.pairwiseJudgments(judgments, range, order: order)
            guard let matrix = try? IncompleteComparisonMatrix(order: order, judgments: pairs) else {
                throw PriorityFailure(method: .eigenvector, iterations: 0)
            }
            return try matrix.harkerPriorities().vector
        }
        var found = [Double](repeating: 0, count: order)
        try weigh(judgments, range, into: &found, at: 0..<order)
        return found
    }

    /// Turns the priorities of what a node compares into the weights of its elements.
    func spread(_ compared: [Double], to number: Int, in workspace: inout Workspace) {
        let node = nodes[number]
        let weights = weighings[number].weights(priorities: compared, isShare: node.alternatives.isEmpty)
        for (place, weight) in zip(node.weights, weights) { workspace.weights[place] = weight }
    }

    /// What the ideal mode divides a leaf's weights by.
    func ideal(_ number: Int, of weights: [Double]) -> Double {
        let places = nodes[number].weights
        switch nodes[number].reading {
        case .elements:
            var largest = 0.0
            for place in places { largest = max(largest, weights[place]) }
            return largest
        case .copies, .standards: return weighings[number].ideal(of: Array(weights[places]))
        }
    }

    /// The priorities of a comparison matrix given by the logarithms above its diagonal.
    ///
    /// The principal eigenvector of up to three elements is the vector of the rows' geometric means (G. Crawford and C.
    /// Williams 1985), so that no iteration is needed there.
    func weigh(
        _ judgments: [Double], _ range: Range<Int>, into weights: inout [Double], at places: Range<Int>
    ) throws(PriorityFailure) {
        switch options.weights {
        case .geometricMean: weighByMeans(judgments, range, into: &weights, at: places)
        case .eigenvector where places.count <= 3 && options.epsilon <= refinementTolerance:
            weighByMeans(judgments, range, into: &weights, at: places)
        case .rowSum: weighBySums(judgments, range, into: &weights, at: places)
        default:
            let matrix = try comparisonMatrix(judgments, range, order: places.count)
            let found = try matrix.priorities(by: options.weights, epsilon: options.epsilon).weights
            for (place, weight) in zip(places, found) { weights[place] = weight }
        }
    }

    private func weighByMeans(
        _ judgments: [Double], _ range: Range<Int>, into weights: inout [Double], at places: Range<Int>
    ) {
        for place in places { weights[place] = 0 }
        Self.sumRows(judgments, range, into: &weights, at: places) { ($0, -$0) }
        var largest = -Double.infinity
        for place in places { largest = max(largest, weights[place]) }
        var total = 0.0
        for place in places {
            weights[place] = exp((weights[place] - largest) / Double(places.count))
            total += weights[place]
        }
        for place in places { weights[place] /= total }
    }

    private func weighBySums(
        _ judgments: [Double], _ range: Range<Int>, into weights: inout [Double], at places: Range<Int>
    ) {
        for place in places { weights[place] = 1 }
        Self.sumRows(judgments, range, into: &weights, at: places) { (exp($0), exp(-$0)) }
        let total = weights[places].reduce(0, +)
        for place in places { weights[place] /= total }
    }

    /// Adds to the weights of each pair's elements what its judgment says of the first and of the second.
    @inline(__always)
    private static func sumRows(
        _ judgments: [Double], _ range: Range<Int>, into weights: inout [Double], at places: Range<Int>,
        entries: (_ judgment: Double) -> (first: Double, second: Double)
    ) {
        let (order, start) = (places.count, places.lowerBound)
        var number = range.lowerBound
        for row in 0..<order {
            for column in row + 1..<max(order, row + 1) {
                let (first, second) = entries(judgments[number])
                weights[start + row] += first
                weights[start + column] += second
                number += 1
            }
        }
    }

    private func comparisonMatrix(
        _ judgments: [Double], _ range: Range<Int>, order: Int
    ) throws(PriorityFailure) -> PairwiseComparisonMatrix {
        let pairs = Self.pairwiseJudgments(judgments, range, order: order)
        do {
            return try PairwiseComparisonMatrix(order: order, judgments: pairs)
        } catch {
            // A ratio past the range of doubles, which only noise of absurd size can draw.
            throw PriorityFailure(method: options.weights, iterations: 0)
        }
    }

    /// The judgments whose logarithms are numbers.
    private static func pairwiseJudgments(
        _ judgments: [Double], _ range: Range<Int>, order: Int
    ) -> [PairwiseJudgment] {
        range.compactMap { place in
            let pair = pair(number: place - range.lowerBound, order: order)
            // Not a number gives no ratio.
            return Ratio(exp(judgments[place])).map {
                PairwiseJudgment(left: pair.first, right: pair.second, ratio: $0)
            }
        }
    }
}
