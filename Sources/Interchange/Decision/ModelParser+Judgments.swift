import AnalyticHierarchy

/// Lists of judgments.
///
/// ```yaml
/// comparisons:
///   - [profit, output, 9]
///   - [safety, profit, 1/7]
/// ```
///
/// The direction of a pair is free, and so is the order of the list. What is wrong with a judgment is told at its line.
extension ModelParser {
    /// Reads `[[left, right, judgment], …]`.
    ///
    /// - Parameters:
    ///   - node: the list.
    ///   - kind: what its judgments are.
    ///   - elements: what its ids name.
    ///   - path: where the node is.
    /// - Returns: what could be read; a list that is none is not readable and not good.
    mutating func comparisons(
        _ node: YAMLNode, _ kind: ComparisonList.Kind = .ratios, among elements: ElementList, path: String
    ) -> ComparisonList {
        var list = ComparisonList()
        guard let parts = parts(of: node, path: path, expected: kind.example) else {
            list.isReadable = false
            list.isGood = false
            return list
        }
        for part in parts { read(part, kind, into: &list, among: elements, path: path) }
        return list
    }

    /// Reads one entry of a list of comparisons.
    ///
    /// An entry with an unknown id may have been meant for any pair: the list is then no longer readable, and no pair is
    /// reported as missing.
    private mutating func read(
        _ part: YAMLNode, _ kind: ComparisonList.Kind, into list: inout ComparisonList, among elements: ElementList,
        path: String
    ) {
        guard case .list(let cells) = part.content, cells.count == 3 else {
            list.isReadable = false
            list.isGood = false
            if case .refused = part.content { return }
            findings.add(shapeFinding(part, kind), line: part.line, path: path)
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
        let answer = answer(cells[2], kind, path: path)
        list.isGood = list.isGood && answer != nil
        guard places.count == 2 else {
            list.isReadable = false
            list.isGood = false
            return
        }
        let entry = ComparisonList.Entry(left: places[0], right: places[1], answer: answer, line: part.line)
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
    private func shapeFinding(_ part: YAMLNode, _ kind: ComparisonList.Kind) -> Finding {
        guard case .list(let cells) = part.content else {
            return .judgmentShape(found: part.kind, count: nil, expected: kind.shape)
        }
        if cells.count == 4, case .scalar(let whole) = cells[2].content, case .scalar(let decimals) = cells[3].content,
            DecimalNotation.isDigits(decimals), case .success = RatioNotation.read("\(whole).\(decimals)")
        {
            return .decimalComma("\(whole),\(decimals)", suggestion: "\(whole).\(decimals)")
        }
        return .judgmentShape(found: part.kind, count: cells.count, expected: kind.shape)
    }

    /// Reports a pair that is judged twice.
    ///
    /// A pair judged twice alike is an error too: one of the two was meant for another pair.
    private mutating func reportRepetition(
        _ entry: ComparisonList.Entry, of earlier: ComparisonList.Entry, among elements: ElementList, path: String
    ) {
        let (left, right) = (elements.ids[entry.left], elements.ids[entry.right])
        var agrees = true
        if let one = entry.answer, let other = earlier.answer {
            agrees = one.agrees(with: entry.left == earlier.left ? other : other.inverse)
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
