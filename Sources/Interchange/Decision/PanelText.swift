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

    /// The self-rating and arguments that lead to a competence.
    ///
    /// A competence keeps only the sum of what its arguments count. The first arguments with that sum are written, which are
    /// the expert's own, or others that count the same.
    private static func text(of competence: Competence, table: ArgumentationTable) -> [String] {
        let rating = (competence.acquaintance * 1e12).rounded() / 1e11
        var parts = ["selfRating: \(shortest(rating))"]
        let choices: [ArgumentationTable.Level?] = [nil] + ArgumentationTable.Level.allCases.map { $0 }
        var arguments: [String: ArgumentationTable.Level] = [:]
        func search(_ row: Int) -> Bool {
            guard row < table.rows.count else {
                let found = try? Competence(selfRating: 0, arguments: arguments, table: table)
                return found?.argumentation == competence.argumentation
            }
            for choice in choices {
                arguments[table.rows[row].id] = choice
                if search(row + 1) { return true }
            }
            arguments[table.rows[row].id] = nil
            return false
        }
        if table.rows.count <= 8, search(0), !arguments.isEmpty {
            let named = table.rows.compactMap { row in
                arguments[row.id].map { "\(YAMLText.id(row.id)): \($0.rawValue)" }
            }
            parts.append("arguments: {\(named.joined(separator: ", "))}")
        }
        return parts
    }
}
