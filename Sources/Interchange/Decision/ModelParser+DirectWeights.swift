import AnalyticHierarchy

/// Maps from ids to numbers.
extension ModelParser {
    /// Weights that the domain accepts: none negative, not all zero.
    func direct(_ numbers: [Double]) -> Criterion.Weighing? {
        numbers.contains { $0 > 0 } && numbers.allSatisfy { $0 >= 0 } ? .direct(numbers) : nil
    }

    /// The weights of a map by the elements' places; `nil` when something is wrong with it.
    mutating func directWeights(_ node: YAMLNode, among elements: ElementList, path: String) -> [Int: Double]? {
        let example = "{\(elements.ids.first ?? "a1"): 0.4}"
        let numbers = numbers(
            node, among: elements, path: path, expected: "a map of weights such as \(example)",
            number: "a weight such as 0.4")
        guard let numbers else { return nil }
        var isGood = true
        for (place, entry) in numbers.entries.sorted(by: { $0.key < $1.key }) where entry.number < 0 {
            findings.add(.negativeWeight(elements.ids[place], entry.number), line: entry.line, path: path)
            isGood = false
        }
        isGood = isGood && numbers.isGood && numbers.isReadable
        if isGood, !numbers.entries.values.contains(where: { $0.number > 0 }) {
            findings.add(.zeroWeights(), line: node.line, path: path)
            isGood = false
        }
        return isGood ? numbers.entries.mapValues(\.number) : nil
    }

    /// A map of numbers as far as it could be read.
    struct NumberMap {
        /// The numbers by the elements' places, with their lines.
        var entries: [Int: (number: Double, line: Int)] = [:]
        /// The places of all elements named.
        var named: Set<Int> = []
        /// Whether every key names an element.
        var isReadable = true
        /// Whether every value is a number.
        var isGood = true
    }

    /// The numbers of a map by the elements' places; `nil` when it is no map.
    ///
    /// - Parameters:
    ///   - node: the map.
    ///   - elements: what the keys name.
    ///   - path: where it is.
    ///   - expected: what the map should be, for sentences.
    ///   - expectedNumber: what each value should be, for sentences.
    mutating func numbers(
        _ node: YAMLNode, among elements: ElementList, path: String, expected: String, number expectedNumber: String
    ) -> NumberMap? {
        guard let entries = entries(of: node, path: path, expected: expected) else { return nil }
        var map = NumberMap()
        for (index, entry) in entries.enumerated() {
            if index > 0, let comma = decimalComma(entries[index - 1], entry), elements.place(of: entry.key) == nil {
                findings.add(comma, line: entry.keyLine, path: path)
                map.isReadable = false
                continue
            }
            guard let place = place(of: entry, among: elements, path: path) else {
                map.isReadable = false
                continue
            }
            map.named.insert(place)
            guard let number = number(of: entry.value, path: path, expected: expectedNumber) else {
                map.isGood = false
                continue
            }
            map.entries[place] = (number, entry.value.line)
        }
        return map
    }

    /// The place of the element that an entry's key names; an unknown one is reported.
    mutating func place(of entry: YAMLNode.Entry, among elements: ElementList, path: String) -> Int? {
        if let place = elements.place(of: entry.key) { return place }
        reportUnknown(entry.key, among: elements, line: entry.keyLine, path: path)
        return nil
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
        let kind = elements.kind.rawValue
        let finding: Finding =
            switch elements.kind {
            case .criteria, .alternatives: .unknownID(id, kind: kind, known: elements.ids, nearest: nearest)
            default: .unknownName(id, kind: kind, known: elements.ids, nearest: nearest)
            }
        findings.add(finding, line: line, path: path)
    }

    /// Whether some element gets more than nothing by grades or measured values.
    func hasPositiveWeight(_ weighing: Criterion.Weighing) -> Bool {
        switch weighing {
        case .ratings(let scale, let grades):
            if case .given(let numbers) = scale.source { return grades.contains { numbers[$0] > 0 } }
            return true
        case .values(let measurements, let function): return measurements.contains { function($0) > 0 }
        default: return true
        }
    }
}
