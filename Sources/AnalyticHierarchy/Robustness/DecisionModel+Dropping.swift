extension DecisionModel {
    /// The model without one of its alternatives; `nil` where nothing is left under a root or fewer than two stay.
    ///
    /// Every matrix loses the alternative's row and column, every list of given weights its number. Where missing judgments
    /// leave the others unconnected, or the original of a copy goes, the others keep their weights. A leaf without any
    /// alternative left, or with given weights that are all zero, is left out, but its siblings keep their proportions.
    ///
    /// - Parameter alternative: its place in the list.
    public func dropping(alternative: Int) -> DecisionModel? {
        precondition(alternatives.indices.contains(alternative), "The alternative is one of the model's.")
        guard alternatives.count > 2 else { return nil }
        var reduced: [Hierarchy] = []
        for hierarchy in hierarchies {
            guard let root = hierarchy.root.dropping(alternative: alternative) else { return nil }
            reduced.append(Hierarchy(merit: hierarchy.merit, root: root))
        }
        return DecisionModel(
            metadata: metadata,
            alternatives: alternatives.enumerated().filter { $0.offset != alternative }.map(\.element),
            hierarchies: reduced, options: options)
    }
}

extension Criterion {
    fileprivate func dropping(alternative: Int) -> Criterion? {
        switch elements {
        case .criteria(let children):
            let reduced = children.map { $0.dropping(alternative: alternative) }
            return restricted(
                to: reduced.indices.filter { reduced[$0] != nil }, elements: .criteria(reduced.compactMap { $0 }))
        case .alternatives(let places):
            let kept = places.indices.filter { places[$0] != alternative }
            let renumbered = kept.map { places[$0] > alternative ? places[$0] - 1 : places[$0] }
            return restricted(to: kept, elements: .alternatives(renumbered))
        }
    }

    /// The node with some of its elements, weighed as before among themselves; `nil` where nothing is left to weigh.
    private func restricted(to kept: [Int], elements: Elements) -> Criterion? {
        guard !kept.isEmpty else { return nil }
        guard let restricted = weighing.restricted(to: kept) ?? heldWeighing(of: kept) else { return nil }
        return Criterion(id: id, title: title, elements: elements, weighing: restricted)
    }

    /// The weights that some elements have in the whole: for what is left of judgments when they no longer connect
    /// everybody, or when the original of a copy is gone.
    private func heldWeighing(of kept: [Int]) -> Weighing? {
        let node = HierarchyNode(criterion: self, path: [], parent: nil, placeInParent: 0)
        let weighed = WeighedNode(node: node, epsilon: PriorityMethod.defaultEpsilon)
        guard let weights = try? weighed.weights(by: .eigenvector) else { return nil }
        let part = kept.map { weights[$0] }
        return part.contains { $0 > 0 } ? .direct(part) : nil
    }
}

extension Criterion.Weighing {
    /// The weighing of some of the elements among themselves; `nil` where what is left says too little.
    fileprivate func restricted(to kept: [Int]) -> Criterion.Weighing? {
        switch self {
        case .pairwise(let matrix): return matrix.restricted(to: kept).map { .pairwise($0) }
        case .incomplete(let matrix): return matrix.restricted(to: kept).map { .incomplete($0) }
        case .qualitative(let matrix): return matrix.restricted(to: kept).map { .qualitative($0) }
        case .direct(let numbers):
            let part = kept.map { numbers[$0] }
            return part.contains { $0 > 0 } ? .direct(part) : nil
        case .ratings(let scale, let grades): return .ratings(scale, grades: kept.map { grades[$0] })
        case .values(let measurements, let function): return .values(kept.map { measurements[$0] }, function)
        case .copying(let copied):
            guard copied.weighedPlaces.allSatisfy(kept.contains) else { return nil }
            // A copy of a dropped copy is measured by that one's original.
            var origins: [Int: (original: Int, factor: Double)] = [:]
            var copies: [ElementCopy] = []
            for copy in copied.copies {
                let origin = origins[copy.original] ?? (copy.original, 1)
                let factor = origin.factor * copy.factor
                origins[copy.element] = (origin.original, factor)
                guard let element = kept.firstIndex(of: copy.element),
                    let original = kept.firstIndex(of: origin.original)
                else { continue }
                copies.append(ElementCopy(of: original, as: element, factor: factor))
            }
            return copies.isEmpty ? copied.base : .copying(CopiedElements(base: copied.base, copies: copies))
        }
    }
}

extension IncompleteComparisonMatrix {
    fileprivate func restricted(to kept: [Int]) -> IncompleteComparisonMatrix? {
        let judgments = kept.indices.flatMap { first in
            kept.indices.dropFirst(first + 1).compactMap { second -> PairwiseJudgment? in
                guard let there = self[kept[first], kept[second]], let back = self[kept[second], kept[first]] else {
                    return nil
                }
                let ratio = there >= 1 ? Ratio(there) : Ratio(1, over: back)
                return ratio.map { PairwiseJudgment(left: first, right: second, ratio: $0) }
            }
        }
        return try? IncompleteComparisonMatrix(order: kept.count, judgments: judgments)
    }
}

extension PreferenceMatrix {
    fileprivate func restricted(to kept: [Int]) -> PreferenceMatrix? {
        let judgments = kept.indices.flatMap { first in
            kept.indices.dropFirst(first + 1).map { second in
                PreferenceJudgment(left: first, right: second, preference: self[kept[first], kept[second]])
            }
        }
        return try? PreferenceMatrix(order: kept.count, judgments: judgments, preferenceValue: preferenceValue)
    }
}

extension PairwiseComparisonMatrix {
    /// The comparisons among some of the elements, one or more.
    fileprivate func restricted(to kept: [Int]) -> PairwiseComparisonMatrix? {
        let judgments = kept.indices.flatMap { first in
            kept.indices.dropFirst(first + 1).compactMap { second in
                // The larger one of both entries is as it was judged; the other may be its rounded inverse.
                let (there, back) = (self[kept[first], kept[second]], self[kept[second], kept[first]])
                let ratio = there >= 1 ? Ratio(there) : Ratio(1, over: back)
                return ratio.map { PairwiseJudgment(left: first, right: second, ratio: $0) }
            }
        }
        return try? PairwiseComparisonMatrix(order: kept.count, judgments: judgments)
    }
}
