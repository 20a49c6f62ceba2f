import AnalyticHierarchy

/// A panel as the lines of a model's key `panel`.
///
/// Options at their defaults are left out, but the rule of size is always written, with its numbers.
enum PanelText {
    /// The lines, the key among them.
    static func lines(_ panel: Panel) -> [String] {
        var lines = ["panel:"]
        switch panel.sizeRule {
        case .confidence(let confidence, let error):
            lines += ["  confidence: \(shortest(confidence))", "  error: \(shortest(error))"]
        case .averageError(let error):
            lines += ["  sizeRule: \(ModelParser.SizeRuleName.averageError.rawValue)", "  error: \(shortest(error))"]
        case .hogarth: lines.append("  sizeRule: \(ModelParser.SizeRuleName.hogarth.rawValue)")
        }
        if panel.threshold != Panel.defaultThreshold { lines.append("  threshold: \(shortest(panel.threshold))") }
        if panel.argumentation != .standard { lines += self.lines(panel.argumentation) }
        lines.append("  experts:")
        for expert in panel.experts {
            var parts = ["id: \(YAMLText.id(expert.id))"]
            if expert.name != expert.id { parts.append("name: \(YAMLText.quoted(expert.name))") }
            if let weight = expert.weight { parts.append("weight: \(shortest(weight))") }
            if let competence = expert.competence { parts += text(of: competence, table: panel.argumentation) }
            lines.append("    - {\(parts.joined(separator: ", "))}")
        }
        return lines
    }

    /// The self-rating and the arguments that a competence comes from, in the order of the table.
    private static func text(of competence: Competence, table: ArgumentationTable) -> [String] {
        let rating = (competence.acquaintance * 1e12).rounded() / 1e11
        let named = table.rows.compactMap { row in
            competence.arguments[row.id].map { "\(YAMLText.id(row.id)): \($0.rawValue)" }
        }
        return ["selfRating: \(shortest(rating))", "arguments: {\(named.joined(separator: ", "))}"]
    }

    /// A table of argumentation that is not the standard one, with its source.
    private static func lines(_ table: ArgumentationTable) -> [String] {
        let rows = table.rows.map { row in
            let title = row.title == row.id ? "" : "title: \(YAMLText.quoted(row.title)), "
            return "      - {id: \(YAMLText.id(row.id)), \(title)high: \(shortest(row.high)), "
                + "medium: \(shortest(row.medium)), low: \(shortest(row.low))}"
        }
        return ["  argumentation:", "    source: \(YAMLText.quoted(table.source))", "    rows:"] + rows
    }
}
