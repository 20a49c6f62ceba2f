import AnalyticHierarchy

/// How the elements of a node get their weights.
extension ModelParser {
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
        if fields["qualitative"] != nil { return nil }
        if let both = fields["comparisons"], fields["weights"] != nil {
            findings.add(.conflictingKeys("comparisons", "weights"), line: both.line, path: path)
        }
        if let node = fields["comparisons"] {
            let list = comparisons(node, among: children, path: path)
            return matrix(list, over: Array(0..<children.count), among: children, line: node.line, path: path)
                .map(Criterion.Weighing.pairwise)
        }
        if let node = fields["weights"] {
            guard let given = directWeights(node, among: children, path: path) else { return nil }
            let missing = children.ids.indices.filter { given[$0] == nil }.map { children.ids[$0] }
            if !missing.isEmpty {
                findings.add(.missingWeights(missing), line: node.line, path: path)
                return nil
            }
            return direct(children.ids.indices.map { given[$0] ?? 0 })
        }
        guard childCount == 1 else {
            findings.add(.missingWeighing(childCount), line: fields.line, path: path)
            return nil
        }
        return direct([1])
    }

    /// The alternatives a leaf names, in the model's order, and their weighing.
    mutating func leafWeighing(_ fields: Fields, path: String) -> (places: [Int], Criterion.Weighing)? {
        if let both = fields["comparisons"], fields["weights"] != nil {
            findings.add(.conflictingKeys("comparisons", "weights"), line: both.line, path: path)
        }
        if let node = fields["comparisons"] {
            let list = comparisons(node, among: alternatives, path: path)
            let places = list.named.sorted()
            record(places, isComplete: list.isReadable, line: node.line, path: path)
            if places.isEmpty, list.isReadable { findings.add(.missingAlternatives(), line: node.line, path: path) }
            return matrix(list, over: places, among: alternatives, line: node.line, path: path)
                .map { (places, .pairwise($0)) }
        }
        if let node = fields["weights"] {
            guard let given = directWeights(node, among: alternatives, path: path) else { return nil }
            let places = given.keys.sorted()
            record(places, isComplete: true, line: node.line, path: path)
            return direct(places.map { given[$0] ?? 0 }).map { (places, $0) }
        }
        if fields.values.isEmpty { findings.add(.missingAlternatives(), line: fields.line, path: path) }
        return nil
    }

    /// Notes which alternatives a leaf weighs, and remarks on those it leaves out.
    private mutating func record(_ places: [Int], isComplete: Bool, line: Int, path: String) {
        weighedAlternatives.formUnion(places)
        let absent = Set(alternatives.ids.indices).subtracting(places).sorted()
        guard isComplete, !places.isEmpty, !absent.isEmpty else { return }
        findings.add(.alternativesLeftOut(absent.map { alternatives.ids[$0] }), line: line, path: path)
    }

    /// Weights that the domain accepts: none negative, not all zero.
    private func direct(_ numbers: [Double]) -> Criterion.Weighing? {
        numbers.contains { $0 > 0 } && numbers.allSatisfy { $0 >= 0 } ? .direct(numbers) : nil
    }

    /// The weights of a map by the elements' places; `nil` when something is wrong with it.
    private mutating func directWeights(
        _ node: YAMLNode, among elements: ElementList, path: String
    ) -> [Int: Double]? {
        let expected = "a map of weights such as {\(elements.ids.first ?? "a1"): 0.4}"
        guard let entries = entries(of: node, path: path, expected: expected) else { return nil }
        var weights: [Int: Double] = [:]
        var isGood = true
        for (index, entry) in entries.enumerated() {
            if index > 0, let comma = decimalComma(entries[index - 1], entry), elements.place(of: entry.key) == nil {
                findings.add(comma, line: entry.keyLine, path: path)
                isGood = false
                continue
            }
            guard let place = elements.place(of: entry.key) else {
                reportUnknown(entry.key, among: elements, line: entry.keyLine, path: path)
                isGood = false
                continue
            }
            let number = number(of: entry.value, path: path, expected: "a weight such as 0.4")
            if let number, number < 0 {
                findings.add(.negativeWeight(entry.key, number), line: entry.value.line, path: path)
            }
            isGood = isGood && number.map { $0 >= 0 } == true
            weights[place] = number ?? 0
        }
        if isGood, !weights.values.contains(where: { $0 > 0 }) {
            findings.add(.zeroWeights(), line: node.line, path: path)
            isGood = false
        }
        return isGood ? weights : nil
    }

    /// `{a1: 0,5}` is a map of two for YAML: `a1: 0` and `5` without a value.
    private func decimalComma(_ entry: YAMLNode.Entry, _ next: YAMLNode.Entry) -> Finding? {
        guard case .scalar("") = next.value.content, case .scalar(let whole) = entry.value.content,
            DecimalNotation.isDigits(next.key), DecimalNotation.isDigits(whole)
        else { return nil }
        return .decimalComma("\(whole),\(next.key)", suggestion: "\(whole).\(next.key)")
    }

    /// Reports an id that names no element, with the nearest one.
    ///
    /// Where no element is known, that is the problem, and it is reported already.
    mutating func reportUnknown(_ id: String, among elements: ElementList, line: Int, path: String) {
        guard elements.count > 0 else { return }
        let nearest = findings.nearestWord(to: id, among: elements.ids)
        findings.add(
            .unknownID(id, kind: elements.kind.rawValue, known: elements.ids, nearest: nearest), line: line, path: path)
    }
}
