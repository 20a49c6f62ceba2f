import LinearAlgebra

extension CompiledDecision {
    /// The number of a node; `nil` if there is none at this place.
    func checkedNumber(of place: NodePlace) -> Int? {
        guard trees.indices.contains(place.hierarchy), (0..<trees[place.hierarchy].count).contains(place.node) else {
            return nil
        }
        return number(of: place)
    }

    /// The intensities of the grades of a node, divided by the best one.
    func gradeIntensities(_ number: Int) throws(DecisionFailure) -> [Double] {
        guard case .ratings(let scale, _) = weighings[number] else { return [] }
        guard nodes[number].judgments != nil else { return scale.intensities(priorities: nil) }
        return scale.intensities(priorities: try comparedPriorities(number, of: judgments))
    }

    /// The weights of one asked node's elements from an answer to each of its questions.
    func weigh(
        _ number: Int, asked: Questionnaire.Node, by answers: [Double], in workspace: inout Workspace
    ) throws(DecisionFailure) {
        switch asked.kind {
        case .ratios?: try weigh(number, by: answers, in: &workspace)
        case .words(let preferenceValue)?:
            let matrix = additiveMatrix(number, asked.questions, of: answers)
            do {
                let strength = try IteratedStrength(
                    of: matrix, preferenceValue: preferenceValue, epsilon: options.epsilon)
                spread(strength.weights, to: number, in: &workspace)
            } catch {
                throw .noPriorities(merit: merits[nodes[number].place.hierarchy], path: paths[number], error)
            }
        case .grades?:
            // Without intensities, the comparison of the grades says why there are none.
            if asked.intensities.isEmpty { _ = try gradeIntensities(number) }
            try measure(number, Array(answers[asked.questions]), in: &workspace)
        case nil: break
        }
    }

    /// Sets the weights of a node's elements to what each was measured at, or to its share among criteria.
    func measure(_ number: Int, _ values: [Double], in workspace: inout Workspace) throws(DecisionFailure) {
        let total = nodes[number].alternatives.isEmpty ? values.reduce(0, +) : 1
        guard total > 0 else { throw .nothingLeft(merits[nodes[number].place.hierarchy]) }
        for (place, value) in zip(nodes[number].weights, values) { workspace.weights[place] = value / total }
    }

    /// The matrix with aᵢⱼ + aⱼᵢ = 2 whose upper entries are the answers to a node's questions.
    func additiveMatrix(_ number: Int, _ questions: Range<Int>, of answers: [Double]) -> Matrix {
        let order = nodes[number].order
        var matrix = Matrix(rowCount: order, columnCount: order, repeating: 1)
        for (offset, question) in questions.enumerated() {
            let pair = Self.pair(number: offset, order: order)
            matrix[pair.first, pair.second] = answers[question]
            matrix[pair.second, pair.first] = 2 - answers[question]
        }
        return matrix
    }
}
