import Glibc
import LinearAlgebra

extension PairwiseComparisonMatrix {
    /// Judgments that could be changed so that the consistency ratio does not exceed its threshold.
    ///
    /// ```swift
    /// let proposal = try matrix.repair(by: .fewestChanges)
    /// proposal.changes  // (0, 2): 9 instead of 1/9
    /// ```
    ///
    /// - Parameters:
    ///   - method: what is saved: the number of changes, their sum, or thought.
    ///   - table: the random indices that the ratio is held against.
    ///   - scale: the scale of the judgments, on which the fewest changes stay; on the free scale, the 1–9 values.
    ///   - strict: takes the narrower thresholds for 3 and 4 elements.
    /// - Returns: a proposal, without changes where the ratio is low enough already.
    /// - Throws: `RepairFailure` where there is no random index or an iteration does not settle.
    /// - Complexity: at most 10,000 eigenvalue problems for the fewest changes (proven up to there: every set of four of 7
    ///   elements, of three of 9; beyond, judgments are changed greedily), some hundred times O(n³ + changes²) for the
    ///   least change, O(n³) for each change by Saaty's rule.
    public func repair(
        by method: RepairMethod, randomIndex table: RandomIndexTable = .own, scale: JudgmentScale = .saaty,
        strict: Bool = false
    ) throws(RepairFailure) -> RepairProposal {
        guard let randomIndex = table.randomIndex(order: order, scale: scale) else {
            throw .randomIndexMissing(table, order: order)
        }
        let threshold = Consistency.threshold(order: order, strict: strict)
        let goal = RepairGoal(order: order, randomIndex: randomIndex.value, threshold: threshold)
        do throws(ConvergenceFailure) {
            let pair = try LinearAlgebra.principalEigenpair(of: values)
            var repaired = (matrix: self, isProven: method != .saaty)
            if !goal.accepts(pair.value) {
                switch method {
                case .fewestChanges:
                    var search = FewestChanges(matrix: self, weights: pair.vector, goal: goal, scale: scale)
                    repaired = try search.result()
                case .leastChange:
                    repaired = (try LeastChange(matrix: self, weights: pair.vector, goal: goal).result(), true)
                case .saaty:
                    repaired.matrix = try saatyRepaired(goal: goal)
                }
            }
            let after = try LinearAlgebra.principalEigenpair(of: repaired.matrix.values)
            let consistency = { (matrix: PairwiseComparisonMatrix, lambdaMax: Double) in
                matrix.consistency(lambdaMax: lambdaMax, randomIndex: table, scale: scale, strict: strict)
            }
            return RepairProposal(
                method: method, changes: changes(to: repaired.matrix), matrix: repaired.matrix,
                before: consistency(self, pair.value), after: consistency(repaired.matrix, after.value),
                weightsBefore: pair.vector, weightsAfter: after.vector, isProvenLeast: repaired.isProven)
        } catch {
            throw .noConvergence(iterations: error.iterations)
        }
    }

    /// The pair with the largest aᵢⱼwⱼ/wᵢ, replaced by wᵢ/wⱼ from Harker's weights without it, until the goal is reached or
    /// as many pairs were replaced as there are.
    ///
    /// Sources: T. L. Saaty, *European Journal of Operational Research* 145 (2003) 85–91; P. T. Harker, *Mathematical
    /// Modelling* 9 (1987) 353–360.
    private func saatyRepaired(goal: RepairGoal) throws(ConvergenceFailure) -> PairwiseComparisonMatrix {
        var values = values
        for _ in 0..<order * (order - 1) / 2 {
            let pair = try LinearAlgebra.principalEigenpair(of: values)
            if goal.accepts(pair.value) { break }
            guard try PairwiseComparisonMatrix(values: values).replaceWorst(weights: pair.vector, in: &values) != nil
            else { break }
        }
        return PairwiseComparisonMatrix(values: values)
    }

    /// Replaces the judgment with the largest aᵢⱼwⱼ/wᵢ by wᵢ/wⱼ from Harker's weights without it; none where nothing is
    /// compared.
    func replaceWorst(weights: [Double], in values: inout Matrix) throws(ConvergenceFailure) -> ElementPair? {
        guard let worst = worstJudgments(weights: weights).first else { return nil }
        var open = values
        for (row, column) in [(worst.left, worst.right), (worst.right, worst.left)] {
            open[row, column] = 0
            open[row, row] = 2
        }
        let weights = try LinearAlgebra.principalEigenpair(of: open).vector
        values[worst.left, worst.right] = weights[worst.left] / weights[worst.right]
        values[worst.right, worst.left] = weights[worst.right] / weights[worst.left]
        return ElementPair(worst.left, worst.right)
    }

    /// The pairs in which another matrix differs by more than rounding.
    private func changes(to other: PairwiseComparisonMatrix) -> [JudgmentChange] {
        var changes: [JudgmentChange] = []
        for first in 0..<order {
            for second in first + 1..<max(order, first + 1) {
                let (old, new) = (self[first, second], other[first, second])
                guard (new / old - 1).magnitude > 1e-12 else { continue }
                changes.append(JudgmentChange(pair: ElementPair(first, second), old: old, new: new))
            }
        }
        return changes.sorted { log($0.new / $0.old).magnitude > log($1.new / $1.old).magnitude }
    }
}

/// Σ|ln(new/old)|.
func logarithmicChange(_ changes: [JudgmentChange]) -> Double {
    changes.reduce(0) { $0 + log($1.new / $1.old).magnitude }
}

/// How small λmax must be made.
struct RepairGoal {
    let order: Int
    let randomIndex: Double
    let threshold: Double

    /// The largest λmax that is accepted, but for rounding.
    var largestEigenvalue: Double { Double(order) + Double(order - 1) * threshold * randomIndex }

    /// Whether the consistency ratio does not exceed its threshold.
    func accepts(_ lambdaMax: Double) -> Bool {
        order <= 2 || Consistency.index(lambdaMax: lambdaMax, order: order) / randomIndex <= threshold
    }
}
