extension DecisionModel {
    /// The model without one of its alternatives; `nil` where nothing is left under a root or fewer than two stay.
    ///
    /// Every matrix loses the alternative's row and column, every list its entry. Where the rest of incomplete judgments no
    /// longer connects the others, they keep their weights. Where the original of copies goes, its first copy takes its
    /// place with its judgments, multiplied by the copy's factor. A leaf without any alternative left, or with given
    /// weights that are all zero, is left out, but its siblings keep their proportions.
    ///
    /// - Parameters:
    ///   - alternative: its place in the list.
    ///   - options: how kept weights are derived; without them, as the model says.
    public func dropping(alternative: Int, options: SynthesisOptions? = nil) -> DecisionModel? {
        precondition(alternatives.indices.contains(alternative), "The alternative is one of the model's.")
        guard alternatives.count > 2 else { return nil }
        let dropping = Dropping(alternative: alternative, options: options ?? self.options)
        var reduced: [Hierarchy] = []
        for hierarchy in hierarchies {
            guard let root = dropping.rest(of: hierarchy.root) else { return nil }
            reduced.append(Hierarchy(merit: hierarchy.merit, root: root))
        }
        return DecisionModel(
            metadata: metadata,
            alternatives: alternatives.enumerated().filter { $0.offset != alternative }.map(\.element),
            hierarchies: reduced, options: self.options)
    }
}

/// What is left of nodes without one alternative.
private struct Dropping {
    let alternative: Int
    let options: SynthesisOptions

    func rest(of criterion: Criterion) -> Criterion? {
        switch criterion.elements {
        case .criteria(let children):
            let reduced = children.map(rest)
            let kept = reduced.indices.filter { reduced[$0] != nil }
            return part(of: criterion, kept: kept, elements: .criteria(reduced.compactMap { $0 }))
        case .alternatives(let places):
            let kept = places.indices.filter { places[$0] != alternative }
            let renumbered = kept.map { places[$0] > alternative ? places[$0] - 1 : places[$0] }
            return part(of: criterion, kept: kept, elements: .alternatives(renumbered))
        }
    }

    /// The node with some of its elements, weighed as before among themselves; `nil` where nothing is left to weigh.
    private func part(of criterion: Criterion, kept: [Int], elements: Criterion.Elements) -> Criterion? {
        guard !kept.isEmpty, let weighing = part(of: criterion.weighing, kept: kept) else { return nil }
        if case .criteria = elements, !weighing.hasPositiveWeight { return nil }
        return Criterion(id: criterion.id, title: criterion.title, elements: elements, weighing: weighing)
    }

    private func part(of weighing: Criterion.Weighing, kept: [Int]) -> Criterion.Weighing? {
        switch weighing {
        case .ratings(let scale, let grades): return .ratings(scale, grades: kept.map { grades[$0] })
        case .values(let measurements, let function): return .values(kept.map { measurements[$0] }, function)
        case .copying(let copied): return part(of: copied, kept: kept)
        case .pairwise, .incomplete, .qualitative, .direct:
            let sources = kept.map { WeightSource(element: $0, factor: 1) }
            return weighing.part(of: sources) ?? heldPart(of: weighing, sources)
        }
    }

    /// The weights that elements have in the whole, where what is left of the judgments does not give them any.
    private func heldPart(of weighing: Criterion.Weighing, _ sources: [WeightSource]) -> Criterion.Weighing? {
        let elements = Criterion.Elements.alternatives(Array(0..<weighing.elementCount))
        let node = HierarchyNode(
            criterion: Criterion(id: "", elements: elements, weighing: weighing), path: [], parent: nil,
            placeInParent: 0)
        let weighed = WeighedNode(node: node, epsilon: options.epsilon)
        guard let weights = try? weighed.weights(by: options.weights) else { return nil }
        let numbers = sources.map { $0.factor * weights[$0.element] }
        return numbers.contains { $0 > 0 } ? .direct(numbers) : nil
    }

    /// Copies beside those of the weighed elements that stay.
    private func part(of copied: CopiedElements, kept: [Int]) -> Criterion.Weighing? {
        let weighed = copied.weighedPlaces
        // Every element by the weighed one that it counts a number of times.
        var sources: [Int: WeightSource] = [:]
        for (place, element) in weighed.enumerated() { sources[element] = WeightSource(element: place, factor: 1) }
        for copy in copied.copies {
            sources[copy.element] = sources[copy.original].map {
                WeightSource(element: $0.element, factor: copy.factor * $0.factor)
            }
        }
        // The one that stands for each weighed element: itself, or else its first copy that stays.
        var bearers: [Int: Int] = [:]
        let candidates = weighed + copied.copies.map(\.element)
        for element in candidates where kept.contains(element) {
            if let source = sources[element], bearers[source.element] == nil { bearers[source.element] = element }
        }
        let base = bearers.values.sorted().compactMap { sources[$0] }
        guard let weighing = copied.base.part(of: base) ?? heldPart(of: copied.base, base) else { return nil }
        let copies = kept.enumerated().compactMap { place, element -> ElementCopy? in
            guard let source = sources[element], let bearer = bearers[source.element], bearer != element,
                let original = kept.firstIndex(of: bearer), let unit = sources[bearer]
            else { return nil }
            return ElementCopy(of: original, as: place, factor: source.factor / unit.factor)
        }
        return copies.isEmpty ? weighing : .copying(CopiedElements(base: weighing, copies: copies))
    }
}

/// An element of which another one counts a number of times as much.
private struct WeightSource {
    let element: Int
    let factor: Double
}

extension Criterion.Weighing {
    /// The weighing of elements that count a number of times some of these; `nil` where what is left says too little.
    fileprivate func part(of sources: [WeightSource]) -> Criterion.Weighing? {
        switch self {
        case .pairwise(let matrix):
            return (try? PairwiseComparisonMatrix(order: sources.count, judgments: matrix.judgments(of: sources)))
                .map { .pairwise($0) }
        case .incomplete(let matrix):
            return (try? IncompleteComparisonMatrix(order: sources.count, judgments: matrix.judgments(of: sources)))
                .map { .incomplete($0) }
        case .qualitative(let matrix):
            // Words cannot be multiplied.
            guard sources.allSatisfy({ $0.factor == 1 }) else { return nil }
            return matrix.part(of: sources.map(\.element)).map { .qualitative($0) }
        case .direct(let numbers):
            let part = sources.map { $0.factor * numbers[$0.element] }
            return part.contains { $0 > 0 } ? .direct(part) : nil
        case .ratings, .values, .copying: return nil
        }
    }
}

extension PairwiseComparisonMatrix {
    fileprivate func judgments(of sources: [WeightSource]) -> [PairwiseJudgment] {
        IncompleteComparisonMatrix(self).judgments(of: sources)
    }
}

extension IncompleteComparisonMatrix {
    /// The judgments among elements that count a number of times some of these.
    fileprivate func judgments(of sources: [WeightSource]) -> [PairwiseJudgment] {
        sources.indices.flatMap { first in
            sources.indices.dropFirst(first + 1).compactMap { second in
                judgment(of: (first, sources[first]), to: (second, sources[second]))
            }
        }
    }

    private func judgment(
        of left: (place: Int, source: WeightSource), to right: (place: Int, source: WeightSource)
    ) -> PairwiseJudgment? {
        let (one, other) = (left.source.element, right.source.element)
        let factor = left.source.factor / right.source.factor
        if let bounds = intervals[ElementPair(one, other)] {
            let bounds = one < other ? bounds : bounds.inverse
            guard let low = bounds.low.multiplied(by: factor), let high = bounds.high.multiplied(by: factor),
                let interval = JudgmentInterval(low, high)
            else { return nil }
            return PairwiseJudgment(left: left.place, right: right.place, interval: interval)
        }
        guard let there = self[one, other], let back = self[other, one] else { return nil }
        // The larger one of both entries is as it was judged; the other may be its rounded inverse.
        let ratio = there >= 1 ? Ratio(there) : Ratio(1, over: back)
        return ratio?.multiplied(by: factor).map { PairwiseJudgment(left: left.place, right: right.place, ratio: $0) }
    }
}

extension Ratio {
    /// The ratio of an element that counts a number of times the first; `nil` past the range of doubles.
    fileprivate func multiplied(by factor: Double) -> Ratio? {
        factor == 1 ? self : Ratio(numerator * factor, over: denominator)
    }
}

extension PreferenceMatrix {
    fileprivate func part(of elements: [Int]) -> PreferenceMatrix? {
        let judgments = elements.indices.flatMap { first in
            elements.indices.dropFirst(first + 1).map { second in
                PreferenceJudgment(left: first, right: second, preference: self[elements[first], elements[second]])
            }
        }
        return try? PreferenceMatrix(order: elements.count, judgments: judgments, preferenceValue: preferenceValue)
    }
}
