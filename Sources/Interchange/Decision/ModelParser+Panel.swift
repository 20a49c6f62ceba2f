import AnalyticHierarchy

/// The panel of experts.
///
/// Everything that `Panel`, `PanelSizeRule` and `Competence` expect of their callers is checked here with the line it
/// stands on. The bounds of the confidence and the error keep the size of a panel below 25 million experts, where the
/// formula no longer means anything.
///
/// ```yaml
/// panel:
///   sizeRule: average-error
///   error: 0.1
///   experts:
///     - {id: e1, name: First Expert, weight: 2, selfRating: 8, arguments: {theory: high, experience: medium}}
///     - {id: e2, weight: 1}
/// ```
///
/// A key that belongs to another rule of size is an error, not ignored: whoever writes it expects it to matter.
extension ModelParser {
    /// The rules for a panel's size by name.
    enum SizeRuleName: String, CaseIterable {
        /// So many that the mean's error stays within bounds with some confidence.
        case confidence
        /// So many that the average error is the one given.
        case averageError = "average-error"
        /// From six to twelve, after Hogarth.
        case hogarth
    }

    /// Reads `panel`.
    ///
    /// - Parameter node: the value of `panel`.
    /// - Returns: the panel; `nil` after a report, so that no report rests on half a panel.
    mutating func panel(_ node: YAMLNode) -> Panel? {
        guard let fields = fields(of: node, at: KeyPlace.panel, path: "panel") else { return nil }
        let rule = sizeRule(fields)
        var threshold: Double? = Panel.defaultThreshold
        if let node = fields["threshold"] {
            threshold = share(node, what: "the threshold", path: "panel/threshold")
        }
        var table: ArgumentationTable? = .standard
        if let node = fields["argumentation"] { table = argumentation(node) }
        guard let node = fields["experts"] else {
            findings.add(.missingKey("experts", hint: "a list such as [{id: e1}]"), line: fields.line, path: "panel")
            return nil
        }
        let experts = experts(node, table: table)
        guard let rule, let threshold, let table, let experts else { return nil }
        return Panel(experts: experts, sizeRule: rule, argumentation: table, threshold: threshold)
    }

    /// The rule for the panel's size; `nil` after a report.
    private mutating func sizeRule(_ fields: Fields) -> PanelSizeRule? {
        let name: SizeRuleName? = fields["sizeRule"] == nil ? .confidence : choice("sizeRule", fields, path: "panel")
        let confidence = panelNumber("confidence", fields, over: 0, upTo: 0.999_999, otherwise: 0.90)
        let isShare = name == .averageError
        let error = panelNumber("error", fields, from: 0.001, upTo: isShare ? 1 : 1_000, otherwise: isShare ? nil : 0.5)
        guard let name else { return nil }
        let idle: [String] =
            switch name {
            case .confidence: []
            case .averageError: ["confidence"]
            case .hogarth: ["confidence", "error"]
            }
        for key in idle {
            guard let node = fields[key] else { continue }
            findings.add(.keyOfOtherSizeRule(key, rule: name.rawValue), line: node.line, path: "panel")
        }
        switch name {
        case .confidence:
            guard let confidence, let error else { return nil }
            return .confidence(confidence, error: error)
        case .averageError:
            if fields["error"] == nil {
                findings.add(
                    .missingKey("error", hint: "the average error that the rule allows"), line: fields.line,
                    path: "panel")
            }
            return error.map(PanelSizeRule.averageError)
        case .hogarth: return .hogarth
        }
    }

    /// A number of the panel within bounds.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the panel's.
    ///   - open: a bound that the number must exceed.
    ///   - closed: a bound that it may equal; one of the two is given.
    ///   - high: the largest number allowed.
    ///   - otherwise: what counts where the key is absent.
    /// - Returns: the number; `nil` after a report, or where nothing counts.
    private mutating func panelNumber(
        _ key: String, _ fields: Fields, over open: Double? = nil, from closed: Double? = nil, upTo high: Double,
        otherwise: Double?
    ) -> Double? {
        guard let node = fields[key] else { return otherwise }
        let path = "panel/\(key)"
        guard let number = number(of: node, path: path, expected: "a number such as 0.5") else { return nil }
        if number > open ?? -.infinity, number >= closed ?? -.infinity, number <= high { return number }
        let low = open.map { "greater than \(shortest($0))" } ?? "\(shortest(closed ?? 0)) or more"
        findings.add(
            .outside("the \(key)", number, "\(low) and at most \(shortest(high))"), line: node.line, path: path)
        return nil
    }

    /// A number from 0 to 1.
    private mutating func share(_ node: YAMLNode, what: String, path: String) -> Double? {
        guard let number = number(of: node, path: path, expected: "a number from 0 to 1") else { return nil }
        if (0...1).contains(number) { return number }
        findings.add(.outside(what, number, "from 0 to 1"), line: node.line, path: path)
        return nil
    }

    /// A number greater than 0; `nil` where it is absent or wrong.
    mutating func positive(
        _ key: String, _ fields: Fields, isNeeded: Bool = false, what: String, path: String
    ) -> Double? {
        guard let node = fields[key] else {
            if isNeeded {
                findings.add(.missingKey(key, hint: "a number greater than 0"), line: fields.line, path: path)
            }
            return nil
        }
        guard let number = number(of: node, path: path, expected: "a weight such as 2") else { return nil }
        if number > 0 { return number }
        findings.add(.outside(what, number, "greater than 0"), line: node.line, path: path)
        return nil
    }

    /// The list of experts.
    ///
    /// All experts have a weight, or none has: an expert without one beside others with weights would silently count as
    /// one.
    private mutating func experts(_ node: YAMLNode, table: ArgumentationTable?) -> [Expert]? {
        let path = "panel/experts"
        guard let parts = parts(of: node, path: path, expected: "a list such as [{id: e1, name: First}]") else {
            return nil
        }
        if parts.isEmpty { findings.add(.emptyHierarchy("experts"), line: node.line, path: path) }
        var ids = ElementList(kind: .experts)
        var experts: [Expert] = []
        var unweighed: [String] = []
        var hasWeight = false
        for (index, part) in parts.enumerated() {
            let place = "\(path)/#\(index + 1)"
            guard let fields = fields(of: part, at: KeyPlace.expert, path: place),
                let id = id(fields, path: place, among: &ids)
            else { continue }
            let own = "\(path)/\(id)"
            let weight = positive("weight", fields, what: "the weight", path: own)
            if fields["weight"] == nil { unweighed.append(id) } else { hasWeight = true }
            let name = fields["name"].flatMap { phrase(of: $0, path: own, expected: "a name") }
            let competence = competence(fields, table: table, path: own)
            experts.append(Expert(id: id, name: name, weight: weight, competence: competence))
        }
        if hasWeight, !unweighed.isEmpty {
            findings.add(.expertsWithoutWeight(unweighed), line: node.line, path: path)
            return nil
        }
        return experts.count == parts.count && !experts.isEmpty ? experts : nil
    }

    /// An expert's self-assessment; `nil` where there is none, or after a report.
    ///
    /// Self-rating and arguments belong together, since the coefficient of competence is the mean of both; one alone is
    /// an error.
    private mutating func competence(_ fields: Fields, table: ArgumentationTable?, path: String) -> Competence? {
        for (key, other) in [("selfRating", "arguments"), ("arguments", "selfRating")] {
            guard let node = fields[key], fields[other] == nil else { continue }
            findings.add(.keyWithoutPartner(key, needs: [other]), line: node.line, path: path)
        }
        var rating: Double?
        if let node = fields["selfRating"] {
            rating = number(of: node, path: path, expected: "a self-rating from 0 to 10")
            if let number = rating, !(0...10).contains(number) {
                findings.add(.outside("the self-rating", number, "from 0 to 10"), line: node.line, path: path)
                rating = nil
            }
        }
        let arguments = fields["arguments"].map {
            self.arguments($0, table: table, path: Interchange.path(path, "arguments"))
        }
        guard let rating, let arguments = arguments ?? nil, let table else { return nil }
        return try? Competence(selfRating: rating, arguments: arguments, table: table)
    }

    /// How strongly each source shaped an expert's opinion.
    ///
    /// Sources that are not named count nothing, as in the source of the method; unknown ones and unknown levels are
    /// errors.
    private mutating func arguments(
        _ node: YAMLNode, table: ArgumentationTable?, path: String
    ) -> [String: ArgumentationTable.Level]? {
        var sources = ElementList(kind: .sources)
        for row in table?.rows ?? [] { sources.append(row.id, spelling: row.id, line: 0) }
        let expected = "a map such as {theory: high, intuition: low}"
        guard let entries = entries(of: node, path: path, expected: expected) else { return nil }
        var levels: [String: ArgumentationTable.Level] = [:]
        for entry in entries {
            let place = place(of: entry, among: sources, path: path)
            let level: ArgumentationTable.Level? = choice(
                entry.key, Fields(values: [entry.key: entry.value], line: entry.keyLine), path: path)
            guard let place, let level else { continue }
            levels[sources.ids[place]] = level
        }
        return levels.count == entries.count ? levels : nil
    }
}
