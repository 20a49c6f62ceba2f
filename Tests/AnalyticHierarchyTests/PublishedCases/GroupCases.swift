import AnalyticHierarchy
import Foundation
import Testing

extension PublishedCase {
    /// What a group's matrices lead to, put together by judgments and by priorities.
    func groupFigures() throws -> [String: Double] {
        let labels = try elements
        let matrices = try (input.matrices ?? []).map(printedMatrix)
        let root = Criterion(
            id: "", elements: .alternatives(Array(labels.indices)), weighing: .pairwise(matrices[0]))
        let model = try printedModel(root, alternatives: labels)
        let experts = try given(input.experts)
        let answers = matrices.enumerated().map { expert, matrix in
            ExpertAnswers(expert: expert, judgments: [NodePlace(hierarchy: 0, node: 0): judgments(of: matrix)])
        }
        let weights = try numbers(try given(input.expertWeights))
        var figures: [String: Double] = [:]
        for method in [PriorityMethod.eigenvector, .geometricMean] {
            var options = model.options
            options.weights = method
            let study = try PanelStudy(
                model: model, panel: Panel(experts: experts.map { Expert(id: $0) }), answers: answers,
                weights: weights, options: options)
            for (aggregation, name) in [
                (Aggregation.judgments, "aij"), (.priorities(.geometric, .node), "aip-geometric"),
                (.priorities(.arithmetic, .node), "aip-arithmetic"),
            ] {
                let outcome = try study.outcome(of: aggregation)
                for (label, weight) in zip(labels, outcome.vectors[0]) {
                    figures["\(name).\(method.rawValue).\(label)"] = weight
                }
                if aggregation == .judgments { try addGroupMatrix(of: outcome, matrices, weights, to: &figures) }
            }
        }
        return figures
    }

    /// Every judgment of a complete matrix.
    func judgments(of matrix: PairwiseComparisonMatrix) -> [PairwiseJudgment] {
        (0..<matrix.order).flatMap { left in
            (left + 1..<max(matrix.order, left + 1)).compactMap { right in
                Ratio(matrix[left, right]).map { PairwiseJudgment(left: left, right: right, ratio: $0) }
            }
        }
    }

    /// The group's matrix, its geometric index, and that of every expert's matrix by the group's weights.
    private func addGroupMatrix(
        of outcome: GroupOutcome, _ matrices: [PairwiseComparisonMatrix], _ weights: [Double],
        to figures: inout [String: Double]
    ) throws {
        let labels = try elements
        let leaf = try given(outcome.model).hierarchies[0].root
        guard case .pairwise(let group) = leaf.weighing else {
            Issue.record("The group's judgments make a complete matrix.")
            return
        }
        for (row, one) in labels.enumerated() {
            for (column, other) in labels.enumerated() { figures["aij.\(one),\(other)"] = group[row, column] }
        }
        figures["aij.GCI"] = group.geometricConsistencyIndex
        let shares = try group.priorities(by: .geometricMean).weights
        let distances = matrices.map { index(of: $0, by: shares) }
        for (expert, distance) in zip(try given(input.experts), distances) {
            figures["distance.\(expert)"] = distance
        }
        figures["GCOMPI"] = zip(weights, distances).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    }

    private func index(of matrix: PairwiseComparisonMatrix, by weights: [Double]) -> Double {
        var sum = 0.0
        for row in weights.indices {
            for column in weights.indices where column > row {
                let residual = log(matrix[row, column] * weights[column] / weights[row])
                sum += residual * residual
            }
        }
        return 2 * sum / Double((matrix.order - 1) * (matrix.order - 2))
    }

    /// How far rankings agree.
    func concordanceFigures() throws -> [String: Double] {
        let rankings = try given(input.rankings).map(numbers)
        let concordance = try #require(Concordance(of: rankings))
        let mean = concordance.rankSums.reduce(0, +) / Double(concordance.elementCount)
        return [
            "W": concordance.coefficient, "chi2": concordance.chiSquared, "p": concordance.pValue,
            "df": Double(concordance.degreesOfFreedom),
            "S": concordance.rankSums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) },
        ]
    }

    /// How far priorities overlap.
    func consensusFigures() throws -> [String: Double] {
        let priorities = try given(input.priorities).map(numbers)
        let weights = try numbers(try given(input.expertWeights))
        let consensus = try #require(ShannonConsensus(of: priorities, weights: weights))
        let beta = consensus.betaEntropy
        return [
            "consensus": consensus.consensus, "betaEntropy": beta, "betaEntropy.bits": beta / log(2),
            "betaEntropy.root": beta.squareRoot(), "alphaEntropy.bits": consensus.alphaEntropy / log(2),
        ]
    }
}

extension PublishedCases {
    @Suite struct Groups {
        @Test(arguments: PublishedCase.all(of: "groups"))
        func `Experts' matrices put together are those that were printed`(published: PublishedCase) throws {
            try published.expect(try published.groupFigures())
        }

        @Test(arguments: PublishedCase.all(of: "kendall"))
        func `Concordance is the one that was printed, or right`(published: PublishedCase) throws {
            try published.expect(try published.concordanceFigures())
        }

        @Test(arguments: PublishedCase.all(of: "consensus"))
        func `The entropies behind the consensus are those that were printed`(published: PublishedCase) throws {
            try published.expect(try published.consensusFigures())
        }

        @Test(arguments: PublishedCase.all(of: "panel-size"))
        func `A sample is as large as was printed`(published: PublishedCase) throws {
            let confidence = try number(try published.given(published.input.confidence))
            let margin = try number(try published.given(published.input.margin))
            let deviation = try number(try published.given(published.input.sigma))
            let size = PanelSizeRule.confidence(confidence, error: margin / deviation).size
            try published.expect(["n": Double(size)])
        }
    }
}
