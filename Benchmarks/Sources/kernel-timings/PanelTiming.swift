import AnalyticHierarchy

/// A study of two merits, each of criteria and subcriteria under which the alternatives have direct weights, and what a
/// panel judged.
struct PanelFigures: Decodable {
    /// By merit, criterion and subcriterion.
    let vectors: [[[[Double]]]]
    /// By expert: the upper triangles of each merit's criteria and then of each criterion's subcriteria.
    let judgments: [[[Double]]]

    /// The model with the first expert's judgments, which the panel's take the place of.
    func study() throws -> PanelStudy {
        let alternatives = (0..<(vectors.first?.first?.first?.count ?? 0)).map { Alternative(id: "a\($0)") }
        let merits: [Merit] = [.benefits, .costs]
        guard vectors.count == merits.count, let first = judgments.first else { throw InvalidCase() }
        var triangles = first.makeIterator()
        let hierarchies = try zip(merits, vectors).map { merit, criteria in
            let root = try weighing(triangles.next(), order: criteria.count)
            let children = try criteria.enumerated().map { place, leaves in
                Criterion(
                    id: "c\(place)",
                    elements: .criteria(
                        leaves.enumerated().map { number, numbers in
                            Criterion(
                                id: "c\(place)-\(number)", elements: .alternatives(Array(numbers.indices)),
                                weighing: .direct(numbers))
                        }), weighing: try weighing(triangles.next(), order: leaves.count))
            }
            return DecisionModel.Hierarchy(
                merit: merit, root: Criterion(id: merit.rawValue, elements: .criteria(children), weighing: root))
        }
        let model = DecisionModel(
            metadata: .init(title: "Panel"), alternatives: alternatives, hierarchies: hierarchies,
            options: SynthesisOptions())
        let panel = Panel(experts: judgments.indices.map { Expert(id: "e\($0)") })
        return try PanelStudy(model: model, panel: panel, answers: try answers(to: model))
    }

    private func weighing(_ triangle: [Double]?, order: Int) throws -> Criterion.Weighing {
        .pairwise(try PairwiseComparisonMatrix(order: order, judgments: try pairs(triangle, order: order)))
    }

    private func pairs(_ triangle: [Double]?, order: Int) throws -> [PairwiseJudgment] {
        var entries = (triangle ?? []).makeIterator()
        var judgments: [PairwiseJudgment] = []
        for row in 0..<order {
            for column in row + 1..<order {
                guard let entry = entries.next(), let ratio = Ratio(entry) else { throw InvalidCase() }
                judgments.append(PairwiseJudgment(left: row, right: column, ratio: ratio))
            }
        }
        return judgments
    }

    private func answers(to model: DecisionModel) throws -> [ExpertAnswers] {
        try judgments.enumerated().map { expert, triangles in
            var next = triangles.makeIterator()
            var judgments: [NodePlace: [PairwiseJudgment]] = [:]
            for (number, hierarchy) in model.hierarchies.enumerated() {
                for (place, node) in hierarchy.nodes.enumerated() where !node.criterion.isLeaf {
                    judgments[NodePlace(hierarchy: number, node: place)] = try pairs(
                        next.next(), order: node.criterion.elements.count)
                }
            }
            return ExpertAnswers(expert: expert, judgments: judgments)
        }
    }
}

/// Every expert's answer and the group's, from the laid-out judgments on.
func timePanel(_ study: PanelStudy, repeats: Int, loops: Int) throws -> Timing {
    let clock = ContinuousClock()
    var outcome = try study.evaluated()
    let durations = try (0..<repeats).map { _ in
        try clock.measure { for _ in 0..<loops { outcome = try study.evaluated() } }
    }
    let rankings = outcome.individuals.compactMap(\.ranking) + [outcome.group]
    return Timing(
        durations: durations, pieces: loops,
        results: rankings.map { ranking in
            let total = ranking.scores.reduce(0, +)
            return ranking.scores.map { $0 / total }
        })
}

/// The panel evaluated anew with experts drawn with replacement; the result is the probabilities of each rank.
func timePanelRuns(_ study: PanelStudy, runs: Int, jobs: Int, repeats: Int) async throws -> Timing {
    let clock = ContinuousClock()
    var durations: [Duration] = []
    var probabilities: [[Double]] = []
    for seed in 0...repeats {
        let start = clock.now
        probabilities = try await study.simulate(runs: runs, seed: UInt64(seed), jobs: jobs).rankProbabilities
        if seed > 0 { durations.append(clock.now - start) }
    }
    return Timing(durations: durations, pieces: 1, results: probabilities)
}
