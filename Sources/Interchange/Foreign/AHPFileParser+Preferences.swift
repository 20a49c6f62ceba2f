import AnalyticHierarchy

/// The preferences at the nodes of an `.ahp` file.
///
/// Preferences are of one kind and stand either at the node itself or below the names of decision makers:
///
/// ```yaml
/// preferences:
///   pairwise: [[Price, Trust, 3]]
/// ```
///
/// ```yaml
/// preferences:
///   Geologist: {pairwise: [[Price, Trust, 3]]}
///   Economist: {priority: [{Price: 0.2}, {Trust: 0.8}]}
/// ```
///
/// In version 1.0 the list or the function stands without a word on its kind, which is then told from its shape.
extension AHPFileParser {
    /// How a node's elements are weighed; what decision makers say becomes their answers.
    ///
    /// Where decision makers speak, the model itself has no judgments: the node is listed as unjudged, holds equal
    /// comparisons in their place, and what each maker says goes to the maker's answers. A name that is no maker of the node
    /// is an error.
    ///
    /// - Parameters:
    ///   - node: the node with its preferences.
    ///   - names: the names of its elements, in the order of the model.
    ///   - isLeaf: whether these are alternatives.
    ///   - place: where the node is in the model.
    ///   - path: where the node is in the file.
    /// - Returns: the weighing; `nil` after a report. An only element needs no preferences.
    mutating func weighing(
        _ node: AHPNode, names: [String], isLeaf: Bool, place: NodePlace, path: String
    ) -> Criterion.Weighing? {
        guard let own = node.preferences else {
            if names.count == 1 { return .direct([1]) }
            findings.add(.missingPreferences(names.count), line: node.line, path: path)
            return nil
        }
        let limit = MatrixReader.largestOrder
        guard names.count <= limit else {
            findings.add(.tooManyElements(names.count, limit: limit), line: own.line, path: path)
            return nil
        }
        guard let makers = node.makers, !makers.isEmpty, isByMaker(own) else {
            return preference(own, among: names, isLeaf: isLeaf, path: path).flatMap {
                weighing($0, order: names.count, line: own.line, path: path)
            }
        }
        var isGood = true
        let known = makers.map(\.name)
        for entry in entries(of: own, path: path, expected: "a map of decision makers") ?? [] {
            guard let maker = self.makers.firstIndex(of: entry.key), known.contains(entry.key) else {
                let words = known + AHPFilePlace.preferences.keys
                let nearest = findings.nearestWord(to: entry.key, among: words)
                findings.add(
                    .unknownExpert(entry.key, isFileName: false, known: known, nearest: nearest), line: entry.keyLine,
                    path: path)
                isGood = false
                continue
            }
            guard
                let given = preference(
                    entry.value, among: names, isLeaf: isLeaf, path: Interchange.path(path, shown(entry.key))),
                let judgments = judgments(given, line: entry.value.line, path: path)
            else {
                isGood = false
                continue
            }
            answers[maker, default: [:]][place] = judgments
        }
        guard isGood, budget.allows(order: names.count, findings: &findings, line: own.line, path: path) else {
            return nil
        }
        unjudged.append(place)
        return Self.equal(order: names.count)
    }

    /// Whether preferences are given for each decision maker, not for all together.
    ///
    /// Told by the keys: those of the five kinds are never names of makers, so that a maker called `score` cannot be
    /// read.
    private func isByMaker(_ node: YAMLNode) -> Bool {
        guard case .map(let entries) = node.content else { return false }
        return !entries.contains { AHPPreferenceKind(rawValue: $0.key) != nil }
    }

    /// What stands in for the judgments of decision makers.
    ///
    /// Comparisons of 1 throughout, so that the model is whole while it waits for the panel's answers.
    private static func equal(order: Int) -> Criterion.Weighing? {
        let judgments = EvenGraph.allPairs(order).map {
            PairwiseJudgment(left: $0.first, right: $0.second, ratio: .one)
        }
        return (try? PairwiseComparisonMatrix(order: order, judgments: judgments)).map(Criterion.Weighing.pairwise)
    }

    /// The weighing that preferences of the file itself make.
    ///
    /// Comparisons that leave pairs out are taken as an incomplete matrix, as long as those given connect all elements.
    /// Otherwise that is an error, since no weights follow.
    private mutating func weighing(
        _ preference: Preference, order: Int, line: Int, path: String
    ) -> Criterion.Weighing? {
        switch preference {
        case .weights(let weights): return .direct(weights)
        case .judgments(let judgments):
            if let matrix = try? PairwiseComparisonMatrix(order: order, judgments: judgments) {
                return .pairwise(matrix)
            }
            do throws(InvalidJudgments) {
                return .incomplete(try IncompleteComparisonMatrix(order: order, judgments: judgments))
            } catch {
                findings.add(.disconnectedPreferences(), line: line, path: path)
                return nil
            }
        }
    }

    /// The comparisons that have exactly some weights as their priorities.
    ///
    /// A panel answers by comparisons, of which w(i)/w(j) are the
    /// only ones that are consistent and have these priorities. A priority of 0 has no such ratio, priorities
    /// that differ absurdly no ratio that a judgment may be; both are errors.
    private mutating func judgments(_ preference: Preference, line: Int, path: String) -> [PairwiseJudgment]? {
        switch preference {
        case .judgments(let judgments): return judgments
        case .weights(let weights):
            guard budget.allows(order: weights.count, findings: &findings, line: line, path: path) else { return nil }
            let judgments = EvenGraph.allPairs(weights.count).compactMap { pair in
                RatioNotation.ratio(weights[pair.first], over: weights[pair.second]).map {
                    PairwiseJudgment(left: pair.first, right: pair.second, ratio: $0)
                }
            }
            if judgments.count == weights.count * (weights.count - 1) / 2 { return judgments }
            findings.add(.weightsNotComparable(), line: line, path: path)
            return nil
        }
    }

    /// What preferences say; `nil` after a report.
    ///
    /// - Parameters:
    ///   - node: the value of `preferences`, or of one decision maker's part of it.
    ///   - names: the names of the elements.
    ///   - isLeaf: whether these are alternatives, which functions need.
    ///   - path: where the node is.
    /// - Returns: comparisons or weights in the order of the names.
    mutating func preference(_ node: YAMLNode, among names: [String], isLeaf: Bool, path: String) -> Preference? {
        var node = node
        var kind: AHPPreferenceKind?
        switch node.content {
        case .map:
            guard let fields = fields(of: node, at: AHPFilePlace.preferences, path: path) else { return nil }
            guard let only = fields.values.first, fields.values.count == 1 else {
                findings.add(.onePreference(AHPFilePlace.preferences.keys), line: node.line, path: path)
                return nil
            }
            kind = AHPPreferenceKind(rawValue: only.key)
            node = only.value
        case .list(let parts):
            // Version 1.0 has the list itself here: of comparisons, or of names with priorities.
            if isVersion1 {
                kind = parts.contains { if case .list = $0.content { true } else { false } } ? .pairwise : .score
            }
        case .scalar: if isVersion1 { kind = .pairwiseFunction }
        case .refused: return nil
        }
        switch kind {
        case .pairwise: return comparisons(node, among: names, path: path).map(Preference.judgments)
        case .score, .priority: return scores(node, among: names, path: path).map(Preference.weights)
        case .pairwiseFunction, .scoreFunction:
            return function(node, isPairwise: kind == .pairwiseFunction, names: names, isLeaf: isLeaf, path: path)
        case nil:
            findings.add(.onePreference(AHPFilePlace.preferences.keys), line: node.line, path: path)
            return nil
        }
    }

    /// `[[A, B, 3], …]`, in any order and direction.
    ///
    /// A pair may be judged once; again is an error that says whether the second judgment agrees with the first, to
    /// 1e-9. All entries are looked at before the list is given up.
    private mutating func comparisons(_ node: YAMLNode, among names: [String], path: String) -> [PairwiseJudgment]? {
        guard let parts = parts(of: node, path: path, expected: "a list such as [[A, B, 3]]") else { return nil }
        var judgments: [PairwiseJudgment] = []
        var earlier: [ElementPair: (line: Int, judgment: PairwiseJudgment)] = [:]
        let count = findings.count
        for part in parts {
            guard case .list(let cells) = part.content, cells.count == 3 else {
                findings.add(
                    .judgmentShape(found: part.kind, count: nil, expected: "a judgment such as [A, B, 3]"),
                    line: part.line, path: path)
                continue
            }
            let places = cells.prefix(2).compactMap { place(of: $0, among: names, path: path) }
            guard let text = text(of: cells[2], path: path, expected: "a judgment such as 3 or 1/5") else { continue }
            switch RatioNotation.read(text) {
            case .failure(let problem): findings.add(.judgment(text, problem), line: cells[2].line, path: path)
            case .success(let ratio):
                guard places.count == 2 else { continue }
                guard places[0] != places[1] else {
                    findings.add(.selfComparison(names[places[0]]), line: part.line, path: path)
                    continue
                }
                let judgment = PairwiseJudgment(left: places[0], right: places[1], ratio: ratio)
                if let first = earlier[ElementPair(places[0], places[1])] {
                    let expected =
                        first.judgment.left == places[0] ? first.judgment.ratio : first.judgment.ratio.inverse
                    let (left, right) = (names[places[0]], names[places[1]])
                    findings.add(
                        abs(ratio.value / expected.value - 1) <= 1e-9
                            ? .repeatedJudgment(left, right, earlierLine: first.line)
                            : .contradictoryJudgment(left, right, earlierLine: first.line),
                        line: part.line, path: path)
                    continue
                }
                earlier[ElementPair(places[0], places[1])] = (part.line, judgment)
                judgments.append(judgment)
            }
        }
        return findings.count == count ? judgments : nil
    }

    /// The place of the element that a part of a comparison names; an unknown one is reported with the nearest name.
    private mutating func place(of node: YAMLNode, among names: [String], path: String) -> Int? {
        guard let name = text(of: node, path: path, expected: "a name") else { return nil }
        if let place = names.firstIndex(of: name) { return place }
        let nearest = findings.nearestWord(to: name, among: names)
        findings.add(.unknownID(name, kind: "children", known: names, nearest: nearest), line: node.line, path: path)
        return nil
    }

    /// `[{A: 2}, {B: 4}]`, or the same as one map; every element needs a number.
    ///
    /// Both spellings occur in files. Numbers need not sum to one. Negative ones, names that stand twice and a sum of zero are errors.
    private mutating func scores(_ node: YAMLNode, among names: [String], path: String) -> [Double]? {
        var entries: [YAMLNode.Entry] = []
        if case .map(let list) = node.content {
            entries = list
        } else {
            let expected = "a list such as [{A: 2}, {B: 4}]"
            for part in parts(of: node, path: path, expected: expected) ?? [] {
                entries += self.entries(of: part, path: path, expected: expected) ?? []
            }
        }
        var weights: [Int: Double] = [:]
        let count = findings.count
        for entry in entries {
            guard
                let place = place(
                    of: YAMLNode(content: .scalar(entry.key), line: entry.keyLine), among: names, path: path)
            else { continue }
            if weights[place] != nil {
                findings.add(.duplicateKey(entry.key, earlierLine: nil), line: entry.keyLine, path: path)
            }
            let number = weight(of: entry.value, path: path)
            if let number, number < 0 {
                findings.add(.negativeWeight(entry.key, number), line: entry.value.line, path: path)
            }
            weights[place] = number ?? 0
        }
        let missing = names.indices.filter { weights[$0] == nil }.map { names[$0] }
        if !missing.isEmpty, findings.count == count {
            findings.add(.missingWeights(missing), line: node.line, path: path)
        }
        guard findings.count == count else { return nil }
        guard weights.values.contains(where: { $0 > 0 }) else {
            findings.add(.zeroWeights(), line: node.line, path: path)
            return nil
        }
        return names.indices.map { weights[$0] ?? 0 }
    }

    /// A number or a fraction of two.
    ///
    /// A fraction is the quotient of two numbers, such as `1/3`; no other arithmetic is done.
    private mutating func weight(of node: YAMLNode, path: String) -> Double? {
        if case .scalar(let text) = node.content, text.contains("/"),
            case .success(let ratio) = RatioNotation.read(text)
        {
            return ratio.value
        }
        return number(of: node, path: path, expected: "a number such as 0.4")
    }
}
