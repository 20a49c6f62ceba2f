extension DecisionModel {
    /// The model without one of its alternatives; `nil` where nothing is left under a root or fewer than two stay.
    ///
    /// Every matrix loses the alternative's row and column, every list of given weights its number. A leaf without any
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
        let restricted: Weighing
        switch weighing {
        case .pairwise(let matrix):
            guard let part = matrix.restricted(to: kept) else { return nil }
            restricted = .pairwise(part)
        case .direct(let numbers):
            let part = kept.map { numbers[$0] }
            guard part.contains(where: { $0 > 0 }) else { return nil }
            restricted = .direct(part)
        }
        return Criterion(id: id, title: title, elements: elements, weighing: restricted)
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
