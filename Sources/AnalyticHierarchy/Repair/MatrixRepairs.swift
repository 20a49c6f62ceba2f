import LinearAlgebra

/// One step of Saaty's rule: the judgment furthest above the weights' ratio, replaced by what the others imply.
public struct JudgmentReplacement: Sendable, Hashable {
    /// The judgment.
    public let change: JudgmentChange
    /// The consistency with it.
    public let after: Consistency
}

/// Every proposal for one matrix.
public struct MatrixRepairs: Sendable, Hashable {
    /// As few changed judgments as possible.
    public let fewest: RepairProposal
    /// The least change in sum.
    public let leastChange: RepairProposal
    /// Saaty's rule, as often as it takes.
    public let saaty: RepairProposal
    /// Saaty's rule, once; `nil` where the matrix is consistent enough as it is.
    public let firstReplacement: JudgmentReplacement?

    /// All of them, with their methods.
    public var proposals: [RepairProposal] { [fewest, leastChange, saaty] }
}

extension PairwiseComparisonMatrix {
    /// Every proposal for judgments to think over.
    ///
    /// - Parameters:
    ///   - table: the random indices that the ratio is held against.
    ///   - scale: the scale of the judgments.
    ///   - strict: takes the narrower thresholds for 3 and 4 elements.
    /// - Throws: `RepairFailure` where there is no random index or an iteration does not settle.
    public func repairs(
        randomIndex table: RandomIndexTable = .own, scale: JudgmentScale = .saaty, strict: Bool = false
    ) throws(RepairFailure) -> MatrixRepairs {
        func proposal(_ method: RepairMethod) throws(RepairFailure) -> RepairProposal {
            try repair(by: method, randomIndex: table, scale: scale, strict: strict)
        }
        let fewest = try proposal(.fewestChanges)
        let isGoodEnough = fewest.before.isAcceptable ?? true
        return MatrixRepairs(
            fewest: fewest, leastChange: try proposal(.leastChange), saaty: try proposal(.saaty),
            firstReplacement: isGoodEnough ? nil : try replacement(table, scale, strict))
    }

    private func replacement(
        _ table: RandomIndexTable, _ scale: JudgmentScale, _ strict: Bool
    ) throws(RepairFailure) -> JudgmentReplacement? {
        do throws(ConvergenceFailure) {
            var replaced = values
            let weights = try LinearAlgebra.principalEigenpair(of: values).vector
            guard let pair = try replaceWorst(weights: weights, in: &replaced) else { return nil }
            let matrix = PairwiseComparisonMatrix(values: replaced)
            return JudgmentReplacement(
                change: JudgmentChange(
                    pair: pair, old: self[pair.first, pair.second], new: matrix[pair.first, pair.second]),
                after: matrix.consistency(
                    lambdaMax: try LinearAlgebra.principalEigenpair(of: replaced).value, randomIndex: table,
                    scale: scale, strict: strict))
        } catch {
            throw .noConvergence(iterations: error.iterations)
        }
    }
}
