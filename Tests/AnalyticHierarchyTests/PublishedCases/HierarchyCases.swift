import AnalyticHierarchy
import Testing

extension PublishedCase {
    /// A model with one hierarchy of the case's alternatives.
    func printedModel(_ root: Criterion, alternatives: [String]) throws -> DecisionModel {
        var options = SynthesisOptions()
        if let name = input.method { options.weights = try #require(PriorityMethod(rawValue: name)) }
        return DecisionModel(
            metadata: .init(title: source.title), alternatives: alternatives.map { Alternative(id: $0) },
            hierarchies: [.init(merit: nil, root: root)], options: options)
    }

    private func criterion(_ node: Node, alternatives: [String]) throws -> Criterion {
        let children = try (node.children ?? []).map { try criterion($0, alternatives: alternatives) }
        let present = node.alternatives ?? alternatives
        let ids = children.isEmpty ? present : children.map(\.id)
        let places = try present.map { try #require(alternatives.firstIndex(of: $0)) }
        return Criterion(
            id: node.id, elements: children.isEmpty ? .alternatives(places) : .criteria(children),
            weighing: try weighing(node, ids: ids))
    }

    private func weighing(_ node: Node, ids: [String]) throws -> Criterion.Weighing {
        if let matrix = node.matrix { return .pairwise(try printedMatrix(matrix)) }
        if let weights = node.weights { return .direct(try ids.map { try number(weights[$0] ?? "0") }) }
        let judgments = try (node.comparisons ?? []).map { entry in
            let left = try #require(ids.firstIndex(of: entry[0]))
            let right = try #require(ids.firstIndex(of: entry[1]))
            return PairwiseJudgment(left: left, right: right, ratio: try ratio(try number(entry[2])))
        }
        return .pairwise(try PairwiseComparisonMatrix(order: ids.count, judgments: judgments))
    }

    /// What a whole hierarchy leads to, in both modes.
    func hierarchyFigures() throws -> (figures: [String: Double], orders: [String: [String]]) {
        let alternatives = try given(input.alternatives)
        let root = try criterion(try given(input.tree), alternatives: alternatives)
        let model = try printedModel(root, alternatives: alternatives)
        var ideal = model.options
        ideal.mode = .ideal
        let (result, idealResult) = (try model.decide(), try model.decide(options: ideal))
        var figures: [String: Double] = [:]
        for (place, id) in alternatives.enumerated() {
            figures["priority.\(id)"] = result.ranking.scores[place]
            figures["ideal.\(id)"] = idealResult.ranking.scores[place]
            figures["ideal-raw.\(id)"] = idealResult.hierarchies[0].synthesis.partialPriorities[0][place]
        }
        let hierarchy = result.hierarchies[0]
        for (node, share) in zip(hierarchy.nodes, hierarchy.synthesis.globalWeights) {
            let path = node.node.path.joined(separator: "/")
            for (id, weight) in zip(ids(of: node.node.criterion, alternatives), node.weights) {
                figures["weight.\(path).\(id)"] = weight
                figures["global.\(path).\(id)"] = share * weight
            }
            guard let consistency = node.consistency else { continue }
            for name in names where name.hasPrefix("CR.") && name.hasSuffix(".\(path)") && figures[name] == nil {
                let key = name.dropFirst(3).dropLast(path.count + 1)
                figures[name] = try consistencyRatio(
                    consistency.consistencyIndex, by: key, order: consistency.order)
            }
        }
        return (figures, ["order.priority": result.ranking.order.map { alternatives[$0] }])
    }

    private func ids(of criterion: Criterion, _ alternatives: [String]) -> [String] {
        switch criterion.elements {
        case .criteria(let children): children.map(\.id)
        case .alternatives(let places): places.map { alternatives[$0] }
        }
    }

    /// Given values brought to sum one, as the weights of a leaf.
    func normalisedValues() throws -> [String: Double] {
        let entries = try given(input.values).sorted { $0.key < $1.key }
        let ids = entries.map(\.key)
        let leaf = Criterion(
            id: "", elements: .alternatives(Array(ids.indices)),
            weighing: .direct(try numbers(entries.map(\.value))))
        let weights = try printedModel(leaf, alternatives: ids).decide().hierarchies[0].nodes[0].weights
        return Dictionary(uniqueKeysWithValues: zip(ids.map { "normalised.\($0)" }, weights))
    }
}

extension PublishedCases {
    @Suite struct Hierarchies {
        @Test(arguments: PublishedCase.all(of: "hierarchies") + PublishedCase.all(of: "rank-reversal"))
        func `A whole hierarchy leads to what was printed, or right`(published: PublishedCase) throws {
            let (figures, orders) = try published.hierarchyFigures()
            try published.expect(figures, orders: orders)
        }

        /// Belton and Gear's example: B leads until D comes, a copy of B, and A leads then; the ideal mode keeps B ahead.
        @Test func `A copy turns the order round in the distributive mode alone`() throws {
            let before = try PublishedCase.named("belton-gear-three", in: "rank-reversal").hierarchyFigures().figures
            let after = try PublishedCase.named("belton-gear-four", in: "rank-reversal").hierarchyFigures().figures
            func lead(_ figures: [String: Double], _ kind: String) throws -> Double {
                try #require(figures["\(kind).A"]) - #require(figures["\(kind).B"])
            }
            #expect(try lead(before, "priority") < 0)
            #expect(try lead(after, "priority") > 0)
            #expect(try lead(before, "ideal") < 0)
            #expect(try lead(after, "ideal") < 0)
        }
    }
}
