import Glibc
import LinearAlgebra

/// The search for the fewest judgments that must change, staying on the scale.
///
/// Sets of one pair, of two, of three … are tried. The least λmax that any ratios at the pairs of a set could reach is a
/// convex problem; where even that is too large, no values of the scale will do, and the set is passed over. Otherwise the
/// values are tried, those near the old ones first, with the same bound for the pairs not yet decided. Of all answers with
/// the fewest changes, the one with the least Σ|ln(new/old)| is taken, of those the one with the least λmax.
///
/// The search ends after ``evaluationLimit`` eigenvalues: enough for every set of four of 7 elements and of three of 9. An
/// answer found by then has the fewest changes, if not always those that change least. Without one, the judgments that
/// contradict the weights most are changed one after the other, each to the value of the scale with the least λmax, and
/// those that prove needless in the end are taken back.
///
/// Source: S. Bozóki, J. Fülöp, A. Poesz, "On reducing inconsistency of pairwise comparison matrices below an acceptance
/// threshold", *Central European Journal of Operations Research* 23 (2015) 849–866, who state the problem; they solve it as
/// a mixed 0–1 convex programme.
struct FewestChanges {
    /// The number of eigenvalue problems after which the search ends.
    static let evaluationLimit = 10_000
    /// The number of the most contradictory judgments among which a greedy step chooses.
    private static let greedyCandidates = 20

    private let matrix: PairwiseComparisonMatrix
    private let logarithms: [Double]
    private let goal: RepairGoal
    private let ratios: [Double]
    private let pairs: [ElementPair]
    private var evaluations = 0
    private var best: (values: Matrix, change: Double, lambdaMax: Double)?

    private let limit: Int

    init(
        matrix: PairwiseComparisonMatrix, weights: [Double], goal: RepairGoal, scale: JudgmentScale,
        limit: Int = Self.evaluationLimit
    ) {
        self.limit = limit
        self.matrix = matrix
        self.goal = goal
        logarithms = weights.map { log($0) }
        ratios = scale.randomRatios.map(\.value)
        pairs = IncompleteComparisonMatrix(matrix).judgedPairs
    }

    /// The repaired matrix, and whether fewer changes are impossible.
    mutating func result() throws(ConvergenceFailure) -> (matrix: PairwiseComparisonMatrix, isProven: Bool) {
        for count in 1...max(1, pairs.count) {
            var chosen = Array(0..<count)
            repeat {
                try consider(chosen.map { pairs[$0] })
                if evaluations >= limit { break }
            } while advance(&chosen)
            // Every smaller set was ruled out, even if the limit cut the search among those of this size.
            if let best { return (PairwiseComparisonMatrix(values: best.values), true) }
            if evaluations >= limit { break }
        }
        return (try greedy(), false)
    }

    /// The next set of the same size in lexicographic order.
    private func advance(_ chosen: inout [Int]) -> Bool {
        guard let place = chosen.indices.last(where: { chosen[$0] < pairs.count - chosen.count + $0 }) else {
            return false
        }
        chosen[place] += 1
        for next in chosen.indices.dropFirst(place + 1) { chosen[next] = chosen[next - 1] + 1 }
        return true
    }

    private mutating func consider(_ set: [ElementPair]) throws(ConvergenceFailure) {
        guard try leastEigenvalue(of: matrix.values, open: set) <= goal.largestEigenvalue * (1 + 1e-12) else { return }
        try decide(set[...], values: matrix.values, change: 0)
    }

    /// Tries the values of the scale for the first pair, and so on for the others.
    private mutating func decide(
        _ open: ArraySlice<ElementPair>, values: Matrix, change: Double
    ) throws(ConvergenceFailure) {
        guard let pair = open.first else {
            evaluations += 1
            let lambdaMax = try principalEigenpair(of: values).value
            if goal.accepts(lambdaMax), improves(change, lambdaMax) { best = (values, change, lambdaMax) }
            return
        }
        let old = matrix[pair.first, pair.second]
        let candidates = ratios.map { (ratio: $0, change: log($0 / old).magnitude) }.filter { $0.change > 1e-9 }
        for candidate in candidates.sorted(by: { $0.change < $1.change }) {
            let total = change + candidate.change
            if evaluations >= limit { return }
            if let best, total > best.change + 1e-9 { return }
            var values = values
            values[pair.first, pair.second] = candidate.ratio
            values[pair.second, pair.first] = 1 / candidate.ratio
            let rest = open.dropFirst()
            if !rest.isEmpty {
                let least = try leastEigenvalue(of: values, open: Array(rest))
                guard least <= goal.largestEigenvalue * (1 + 1e-12) else { continue }
            }
            try decide(rest, values: values, change: total)
        }
    }

    private func improves(_ change: Double, _ lambdaMax: Double) -> Bool {
        guard let best else { return true }
        if (change - best.change).magnitude <= 1e-9 { return lambdaMax < best.lambdaMax }
        return change < best.change
    }

    /// The least λmax over all ratios at the open pairs.
    ///
    /// Open pairs that alone connect two groups of elements change nothing, whatever their ratio: their groups are shifted
    /// against each other. They are closed at the weights' ratio, so that the others have one best answer.
    private mutating func leastEigenvalue(
        of values: Matrix, open: [ElementPair]
    ) throws(ConvergenceFailure) -> Double {
        evaluations += 1
        var values = values
        for pair in open {
            values[pair.first, pair.second] = 0
            values[pair.second, pair.first] = 0
        }
        var missing: [ElementPair] = []
        for pair in open {
            let judged = IncompleteComparisonMatrix(values: values, missingPairs: []).judgedPairs
            let groups = connectedComponents(order: matrix.order, pairs: judged)
            if groups.contains(where: { $0.contains(pair.first) && $0.contains(pair.second) }) {
                missing.append(pair)
            } else {
                let ratio = exp(logarithms[pair.first] - logarithms[pair.second])
                values[pair.first, pair.second] = ratio
                values[pair.second, pair.first] = 1 / ratio
            }
        }
        var descent = EigenvalueDescent(
            IncompleteComparisonMatrix(values: values, missingPairs: missing), scaledBy: logarithms)
        do {
            return try descent.completion().lambdaMax
        } catch {
            throw ConvergenceFailure(iterations: error.iterations)
        }
    }

    private func greedy() throws(ConvergenceFailure) -> PairwiseComparisonMatrix {
        var values = matrix.values
        var changed: [ElementPair] = []
        var pair = try principalEigenpair(of: values)
        while !goal.accepts(pair.value), changed.count < pairs.count {
            let worst = PairwiseComparisonMatrix(values: values).worstJudgments(weights: pair.vector)
            let open = worst.map { ElementPair($0.left, $0.right) }.filter { !changed.contains($0) }
            var least: (pair: ElementPair, values: Matrix, lambdaMax: Double)?
            for candidate in open.prefix(Self.greedyCandidates) {
                for ratio in ratios {
                    var changed = values
                    changed[candidate.first, candidate.second] = ratio
                    changed[candidate.second, candidate.first] = 1 / ratio
                    let lambdaMax = try principalEigenpair(of: changed).value
                    if lambdaMax < least?.lambdaMax ?? .infinity { least = (candidate, changed, lambdaMax) }
                }
            }
            guard let least else { break }
            changed.append(least.pair)
            values = least.values
            pair = try principalEigenpair(of: values)
        }
        for pair in changed {
            var restored = values
            restored[pair.first, pair.second] = matrix[pair.first, pair.second]
            restored[pair.second, pair.first] = matrix[pair.second, pair.first]
            if goal.accepts(try principalEigenpair(of: restored).value) { values = restored }
        }
        return PairwiseComparisonMatrix(values: values)
    }
}
