import AnalyticHierarchy

/// How the elements of a node get their weights.
///
/// Children and alternatives are weighed by the same keys. They differ in two ways: every child must be weighed, but
/// alternatives may be left out, with a note; and the weights of children must not all be zero, since they are shares.
extension ModelParser {
    /// What a node weighs, by place among what it may weigh, and how.
    struct WeighedElements {
        /// The places, ascending.
        var places: [Int]
        /// The weighing, in the order of the places.
        let weighing: Criterion.Weighing
    }

    /// What a node may weigh.
    struct Weighable {
        /// The elements by name.
        let elements: ElementList
        /// Whether all of them must be weighed, as children must, or any, as alternatives may.
        let isWhole: Bool
        /// The line of the node.
        let line: Int
        /// Where the node is.
        let path: String
    }

    /// The weighing of a node's children; an only child needs none.
    ///
    /// - Parameters:
    ///   - fields: the node's fields.
    ///   - children: the children whose ids could be read.
    ///   - childCount: the number of all children.
    ///   - path: where the node is.
    /// - Returns: the weighing in the order of the children; `nil` after a report.
    mutating func weighing(
        _ fields: Fields, of children: ElementList, childCount: Int, path: String
    ) -> Criterion.Weighing? {
        let weighable = Weighable(elements: children, isWhole: true, line: fields.line, path: path)
        guard let way = way(fields, path: path) else {
            if hasIdleWeighingKey(fields) { return nil }
            if childCount == 1 { return .direct([1]) }
            guard allowsUnjudged else {
                findings.add(.missingWeighing(childCount), line: fields.line, path: path)
                return nil
            }
            return unjudged(childCount, weighable).map(Criterion.Weighing.pairwise)
        }
        guard let weighed = weighed(fields, by: way, weighable) else { return nil }
        if !weighed.weighing.isRelative, !hasPositiveWeight(weighed.weighing) {
            findings.add(.zeroWeights(), line: fields[way.rawValue]?.line, path: path)
            return nil
        }
        return weighed.weighing
    }

    /// The alternatives a leaf names, in the model's order, and their weighing.
    mutating func leafWeighing(_ fields: Fields, path: String) -> WeighedElements? {
        let weighable = Weighable(elements: alternatives, isWhole: false, line: fields.line, path: path)
        if let way = way(fields, path: path) { return weighed(fields, by: way, weighable) }
        if hasIdleWeighingKey(fields) { return nil }
        return unjudgedLeaf(Array(alternatives.ids.indices), weighable)
    }

    /// A leaf without judgments: an error, unless a panel may still judge it.
    mutating func unjudgedLeaf(_ places: [Int], _ weighable: Weighable) -> WeighedElements? {
        guard allowsUnjudged else {
            findings.add(.missingAlternatives(), line: weighable.line, path: weighable.path)
            return nil
        }
        // Without alternatives, which is an error of its own, there is nothing to wait for.
        guard !places.isEmpty else { return nil }
        record(places, isComplete: true, line: weighable.line, path: weighable.path)
        if places.count == 1 { return WeighedElements(places: places, weighing: .direct([1])) }
        return unjudged(places.count, weighable).map { WeighedElements(places: places, weighing: .pairwise($0)) }
    }

    /// The neutral stand-in for judgments that are still to come.
    private mutating func unjudged(_ count: Int, _ weighable: Weighable) -> PairwiseComparisonMatrix? {
        guard budget.allows(order: count, findings: &findings, line: weighable.line, path: weighable.path) else {
            return nil
        }
        unjudgedPaths.insert(weighable.path)
        return neutralMatrix(order: count)
    }

    /// Which of the ways to weigh a node takes; several at once, and keys without the one they go with, are reported.
    private mutating func way(_ fields: Fields, path: String) -> WeighingKey? {
        let ways = WeighingKey.ways.filter { fields[$0.rawValue] != nil }
        if let first = ways.first {
            for other in ways.dropFirst() {
                findings.add(
                    .conflictingKeys(first.rawValue, other.rawValue), line: fields[first.rawValue]?.line, path: path)
            }
        }
        let partners: [(WeighingKey, needs: [WeighingKey])] = [
            (.preference, [.qualitative]), (.grades, [.ratings]), (.ratings, [.grades]), (.function, [.values]),
            (.values, [.function]), (.copies, [.comparisons, .qualitative, .weights]),
        ]
        for (key, needs) in partners {
            guard let node = fields[key.rawValue], !needs.contains(where: { fields[$0.rawValue] != nil }) else {
                continue
            }
            findings.add(
                .keyWithoutPartner(key.rawValue, needs: needs.map(\.rawValue)), line: node.line, path: path)
        }
        return ways.first
    }

    /// Whether keys stand there that say nothing by themselves; they were reported.
    private func hasIdleWeighingKey(_ fields: Fields) -> Bool {
        WeighingKey.names.contains { fields[$0] != nil }
    }

    /// The elements weighed in one of the ways.
    private mutating func weighed(_ fields: Fields, by way: WeighingKey, _ weighable: Weighable) -> WeighedElements? {
        switch way {
        case .ratings: return rated(fields, weighable)
        case .values: return measured(fields, weighable)
        default: break
        }
        guard let node = fields[way.rawValue] else { return nil }
        let copies = fields["copies"].map { readCopies($0, weighable) } ?? CopyList()
        let base = base(node, by: way, fields: fields, copies: copies, weighable)
        guard copies.isGood, let base else { return nil }
        return copies.entries.isEmpty ? base : placed(copies, beside: base, weighable)
    }

    /// The elements compared or weighed directly, without those placed beside them.
    private mutating func base(
        _ node: YAMLNode, by way: WeighingKey, fields: Fields, copies: CopyList, _ weighable: Weighable
    ) -> WeighedElements? {
        let (elements, path) = (weighable.elements, weighable.path)
        let all = elements.ids.indices.filter { copies.entries[$0] == nil }
        if way == .weights {
            guard let given = directWeights(node, among: elements, path: path) else { return nil }
            let places = weighable.isWhole ? all : given.keys.sorted()
            record(places, copies, isComplete: copies.isGood, line: node.line, weighable)
            if weighable.isWhole {
                let missing = all.filter { given[$0] == nil }.map { elements.ids[$0] }
                if !missing.isEmpty { findings.add(.missingWeights(missing), line: node.line, path: path) }
                if !missing.isEmpty { return nil }
            }
            guard !reportWeighed(Set(given.keys), copies, weighable) else { return nil }
            return direct(places.map { given[$0] ?? 0 }).map { WeighedElements(places: places, weighing: $0) }
        }
        let list = comparisons(node, way == .qualitative ? .preferences : .ratios, among: elements, path: path)
        let places = weighable.isWhole ? all : list.named.sorted()
        record(places, copies, isComplete: list.isReadable && copies.isGood, line: node.line, weighable)
        if places.isEmpty, !weighable.isWhole, list.isReadable {
            findings.add(.missingAlternatives(), line: node.line, path: path)
        }
        let value = way == .qualitative ? preferenceValue(fields, path: path) ?? preference : preference
        guard !reportWeighed(list.named, copies, weighable) else { return nil }
        let compared = Compared(places: places, elements: elements, line: node.line, path: path)
        let weighing =
            way == .qualitative
            ? preferences(list, of: compared, preferenceValue: value) : matrix(list, of: compared)
        return weighing.map { WeighedElements(places: places, weighing: $0) }
    }

    /// Notes which alternatives a leaf weighs together with those placed beside them; children need no notes.
    private mutating func record(
        _ places: [Int], _ copies: CopyList, isComplete: Bool, line: Int, _ weighable: Weighable
    ) {
        guard !weighable.isWhole else { return }
        record(places + copies.entries.keys, isComplete: isComplete, line: line, path: weighable.path)
    }

    /// Notes which alternatives a leaf weighs, and remarks on those it leaves out.
    mutating func record(_ places: [Int], isComplete: Bool, line: Int, path: String) {
        weighedAlternatives.formUnion(places)
        let absent = Set(alternatives.ids.indices).subtracting(places).sorted()
        guard isComplete, !places.isEmpty, !absent.isEmpty else { return }
        findings.add(.alternativesLeftOut(absent.map { alternatives.ids[$0] }), line: line, path: path)
    }
}
