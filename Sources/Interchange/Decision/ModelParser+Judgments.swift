import AnalyticHierarchy

/// Lists of comparisons.
extension ModelParser {
    /// A list of comparisons as far as it could be read.
    struct ComparisonList {
        /// An answer for a pair of two known elements.
        struct Entry {
            let left: Int
            let right: Int
            /// The judgment; `nil` when it could not be read.
            let ratio: Ratio?
            let line: Int
        }

        var entries: [ElementPair: Entry] = [:]
        /// The elements named.
        var named: Set<Int> = []
        /// Whether every entry names two known elements, so that a pair without an entry is truly missing.
        var isReadable = true
        /// Whether every entry is a good judgment.
        var isGood = true
    }

    /// The number of missing pairs that are reported one by one.
    private static let missingPairLimit = 20

    /// Reads `[[left, right, judgment], …]`.
    mutating func comparisons(_ node: YAMLNode, among elements: ElementList, path: String) -> ComparisonList {
        var list = ComparisonList()
        let expected = "a list of judgments such as [[a1, a2, 3], [a1, a3, 1/5]]"
        guard let parts = parts(of: node, path: path, expected: expected) else {
            list.isReadable = false
            list.isGood = false
            return list
        }
        for part in parts { read(part, into: &list, among: elements, path: path) }
        return list
    }

    /// Reads one entry of a list of comparisons.
    ///
    /// An entry with an unknown id may have been meant for any pair: the list is then no longer readable, and no pair is
    /// reported as missing.
    private mutating func read(
        _ part: YAMLNode, into list: inout ComparisonList, among elements: ElementList, path: String
    ) {
        guard case .list(let cells) = part.content, cells.count == 3 else {
            list.isReadable = false
            list.isGood = false
            if case .refused = part.content { return }
            findings.add(shapeFinding(part), line: part.line, path: path)
            return
        }
        let expected = "the id of one of the \(elements.kind.rawValue)"
        var places: [Int] = []
        for cell in cells.prefix(2) {
            guard let id = text(of: cell, path: path, expected: expected) else { continue }
            if let place = elements.place(of: id) {
                places.append(place)
                list.named.insert(place)
            } else {
                let other = cells[places.count == 1 ? 0 : 1]
                reportUnknown(id, comparedWith: other, among: elements, line: cell.line, path: path)
            }
        }
        let ratio = judgment(cells[2], path: path)
        list.isGood = list.isGood && ratio != nil
        guard places.count == 2 else {
            list.isReadable = false
            list.isGood = false
            return
        }
        let entry = ComparisonList.Entry(left: places[0], right: places[1], ratio: ratio, line: part.line)
        if places[0] == places[1] {
            findings.add(.selfComparison(elements.ids[places[0]]), line: part.line, path: path)
            list.isGood = false
        } else if let earlier = list.entries[ElementPair(places[0], places[1])] {
            reportRepetition(entry, of: earlier, among: elements, path: path)
            list.isGood = false
        } else {
            list.entries[ElementPair(places[0], places[1])] = entry
        }
    }

    /// What is wrong with something that is no list of three.
    ///
    /// Four parts are often a ratio with a decimal comma, which
    /// YAML takes for two.
    private func shapeFinding(_ part: YAMLNode) -> Finding {
        guard case .list(let cells) = part.content else { return .judgmentShape(found: part.kind, count: nil) }
        if cells.count == 4, case .scalar(let whole) = cells[2].content, case .scalar(let decimals) = cells[3].content,
            DecimalNotation.isDigits(decimals), case .success = RatioNotation.read("\(whole).\(decimals)")
        {
            return .decimalComma("\(whole),\(decimals)", suggestion: "\(whole).\(decimals)")
        }
        return .judgmentShape(found: part.kind, count: cells.count)
    }

    /// One judgment; what is wrong with it, and whether it leaves the scale, is reported.
    private mutating func judgment(_ node: YAMLNode, path: String) -> Ratio? {
        if case .list = node.content {
            findings.add(.intervalNotSupported(nil), line: node.line, path: path)
            return nil
        }
        guard let text = text(of: node, path: path, expected: "a judgment such as 3 or 1/5") else { return nil }
        switch RatioNotation.read(text) {
        case .failure(let problem):
            findings.add(.judgment(text, problem), line: node.line, path: path)
            return nil
        case .success(let ratio):
            if !RatioNotation.spans(scale, ratio, text: text) {
                findings.add(.judgmentOffScale(text, largest: scale.largestStep), line: node.line, path: path)
            }
            guard let mapped = scale.ratio(ofStep: ratio) else {
                findings.add(.judgmentPastScale(text, scale), line: node.line, path: path)
                return nil
            }
            return mapped
        }
    }

    /// The matrix of the elements at `places`; `nil` when the list is not good or pairs are missing.
    ///
    /// - Parameters:
    ///   - list: the judgments as read.
    ///   - places: the elements compared, ascending; every entry of the list is between two of them.
    ///   - elements: the elements' names, for the report.
    ///   - line: the line of the list, where missing pairs are reported.
    ///   - path: where the node is.
    mutating func matrix(
        _ list: ComparisonList, over places: [Int], among elements: ElementList, line: Int, path: String
    ) -> PairwiseComparisonMatrix? {
        guard list.isReadable, !places.isEmpty else { return nil }
        let pairCount = places.count * (places.count - 1) / 2
        if list.entries.count < pairCount {
            reportMissing(pairCount - list.entries.count, list, over: places, among: elements, line: line, path: path)
            return nil
        }
        guard list.isGood else { return nil }
        var indices: [Int: Int] = [:]
        for (index, place) in places.enumerated() { indices[place] = index }
        let judgments = list.entries.values.compactMap { entry in
            if let left = indices[entry.left], let right = indices[entry.right], let ratio = entry.ratio {
                return PairwiseJudgment(left: left, right: right, ratio: ratio)
            }
            return nil
        }
        return try? PairwiseComparisonMatrix(order: places.count, judgments: judgments)
    }

    /// Reports the pairs that are not judged, the first twenty one by one.
    private mutating func reportMissing(
        _ missingCount: Int, _ list: ComparisonList, over places: [Int], among elements: ElementList, line: Int,
        path: String
    ) {
        var reported = 0
        for (index, first) in places.enumerated() {
            for second in places[(index + 1)...] where list.entries[ElementPair(first, second)] == nil {
                findings.add(.missingJudgment(elements.ids[first], elements.ids[second]), line: line, path: path)
                reported += 1
                if reported == Self.missingPairLimit {
                    if missingCount > reported {
                        findings.add(.moreMissingJudgments(missingCount - reported), line: line, path: path)
                    }
                    return
                }
            }
        }
    }

    /// Reports a pair that is judged twice.
    ///
    /// Two judgments agree when they are equal to a relative 1e-9, taken in the same direction.
    private mutating func reportRepetition(
        _ entry: ComparisonList.Entry, of earlier: ComparisonList.Entry, among elements: ElementList, path: String
    ) {
        let (left, right) = (elements.ids[entry.left], elements.ids[entry.right])
        var agrees = true
        if let one = entry.ratio, let other = earlier.ratio {
            let expected = entry.left == earlier.left ? other : other.inverse
            agrees = abs(one.value / expected.value - 1) <= 1e-9
        }
        findings.add(
            agrees
                ? .repeatedJudgment(left, right, earlierLine: earlier.line)
                : .contradictoryJudgment(left, right, earlierLine: earlier.line),
            line: entry.line, path: path)
    }

    /// Reports an id in a comparison that names nothing; the id it is compared with is no suggestion.
    private mutating func reportUnknown(
        _ id: String, comparedWith other: YAMLNode, among elements: ElementList, line: Int, path: String
    ) {
        guard case .scalar(let otherID) = other.content, otherID != id, elements.count > 0 else {
            reportUnknown(id, among: elements, line: line, path: path)
            return
        }
        let nearest = findings.nearestWord(to: id, among: elements.ids.filter { $0 != otherID })
        findings.add(
            .unknownComparedID(
                id, with: otherID, kind: elements.kind.rawValue, known: elements.ids,
                nearest: nearest ?? findings.nearestWord(to: id, among: elements.ids)), line: line, path: path)
    }
}
