import AnalyticHierarchy
import Interchange

/// What must hold of every value that a reader gives.
enum Soundness {
    /// What is wrong with a model that was read, if anything.
    static func defect(of model: DecisionModel) -> String? {
        func defect(_ node: Criterion) -> String? {
            if case .pairwise(let matrix) = node.weighing, let defect = Self.defect(of: matrix) { return defect }
            switch node.elements {
            case .criteria(let children):
                if Set(children.map(\.id)).count < children.count { return "ids of siblings are equal" }
                return children.lazy.compactMap(defect).first
            case .alternatives(let places):
                let isSound = places == Set(places).sorted() && places.allSatisfy(model.alternatives.indices.contains)
                return isSound ? nil : "a leaf names alternatives that are not there"
            }
        }
        return model.hierarchies.lazy.compactMap { defect($0.root) }.first ?? defectOfAnswer(to: model)
    }

    /// What is wrong with the answer to a model, if anything: a model without errors must have one, or say why not.
    private static func defectOfAnswer(to model: DecisionModel) -> String? {
        let result: DecisionResult
        do throws(DecisionFailure) {
            result = try model.decide()
        } catch {
            switch error {
            case .zeroMerit, .nothingLeft: return nil
            case .noPriorities: return "no priorities: \(error)"
            }
        }
        if let defect = result.hierarchies.lazy.compactMap(defect).first { return defect }
        guard result.ranking.scores.allSatisfy(\.isFinite) else { return "a score is not finite" }
        return result.ranking.order.sorted() == Array(model.alternatives.indices) ? nil : "an alternative has no rank"
    }

    /// What is wrong with the priorities and weights of a hierarchy.
    private static func defect(of hierarchy: HierarchyResult) -> String? {
        guard abs(hierarchy.synthesis.priorities.reduce(0, +) - 1) <= 1e-12 else {
            return "priorities do not sum to one"
        }
        for node in hierarchy.nodes {
            guard node.weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
                return "a weight is negative or not finite"
            }
            if !node.node.criterion.isLeaf || node.node.criterion.weighing.isRelative {
                guard abs(node.weights.reduce(0, +) - 1) <= 1e-12 else { return "weights do not sum to one" }
            }
            guard node.consistency.map({ $0.consistencyIndex >= 0 && $0.consistencyIndex.isFinite }) ?? true else {
                return "a consistency index is negative or not finite"
            }
        }
        return nil
    }

    /// What is wrong with a matrix.
    static func defect(of matrix: PairwiseComparisonMatrix) -> String? {
        for row in 0..<matrix.order {
            for column in 0..<matrix.order where abs(matrix[row, column] * matrix[column, row] - 1) > 1e-12 {
                return "the matrix is not reciprocal"
            }
        }
        return nil
    }

    /// What is wrong with answers that were read: they must fit the model.
    static func defect(of answers: PanelAnswers, to file: DecisionFile) -> String? {
        for round in answers.rounds {
            do throws(InvalidAnswers) {
                _ = try PanelStudy(model: file.model, panel: answers.panel, answers: round.answers)
            } catch {
                return "answers do not fit: \(error)"
            }
        }
        return nil
    }
}
