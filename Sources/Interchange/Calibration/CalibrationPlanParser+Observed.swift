import ClusterGame

/// What was observed, in the numbers that a calibration compares.
struct Observations {
    let measures: [String]
    let summaries: [CalibrationPlan.Summary]
    let rows: [CalibrationPlan.Row]
    /// The last step that was observed; nil for a model without steps.
    let lastStep: Int?
}

extension CalibrationPlanParser {
    /// Reads `observed`: numbers by measure, or the name of a table with a column for each measure.
    mutating func observed(
        _ fields: Fields, model: (any SweptModel)?, given: [String], parts: Int, models: inout ModelFiles
    ) -> Observations? {
        let hint = "a table such as observed.csv, or numbers such as {fee: 0.05}"
        guard let node = fields["observed"] else {
            findings.add(.missingKey("observed", hint: hint), line: fields.line)
            return nil
        }
        guard case .map(let entries) = node.content else {
            guard let name = text(of: node, path: "observed", expected: hint),
                let name = trimmed(name, line: node.line, path: "observed")
            else { return nil }
            return table(name, fields, model: model, given: given, parts: parts, models: &models)
        }
        for key in ["measure", "given"] {
            if let other = fields[key] { findings.add(.conflictingKeys("observed", key), line: other.line, path: key) }
        }
        if entries.isEmpty { findings.add(.emptyHierarchy("observed"), line: node.line, path: "observed") }
        if let model, model.movesInSteps {
            findings.add(.seriesExpected(model.kind), line: node.line, path: "observed")
        }
        var numbers: [(name: String, value: Double)] = []
        for entry in entries {
            let place = path("observed", entry.key)
            if let model, !model.measures.contains(entry.key) {
                let nearest = findings.nearestWord(to: entry.key, among: model.measures)
                findings.add(
                    .unknownValue(entry.key, nearest: nearest, allowed: model.measures), line: entry.keyLine,
                    path: place)
            } else if let value = number(of: entry.value, path: place, expected: "a number such as 0.05") {
                numbers.append((entry.key, value))
            }
        }
        guard numbers.count == entries.count, !numbers.isEmpty else { return nil }
        return Observations(
            measures: numbers.map(\.name),
            summaries: numbers.map {
                CalibrationPlan.Summary(measure: $0.name, part: 1, parts: 1, observed: $0.value, steps: [1])
            }, rows: [CalibrationPlan.Row(given: [], observed: numbers.map(\.value))], lastStep: nil)
    }

    /// A table with a row for each step, or of a model without steps for each observation.
    private mutating func table(
        _ name: String, _ fields: Fields, model: (any SweptModel)?, given: [String], parts: Int,
        models: inout ModelFiles
    ) -> Observations? {
        if fields["measure"] == nil {
            findings.add(.missingKey("measure", hint: "the columns that are compared, by measure"), line: fields.line)
        }
        let measures = names(fields["measure"], path: "measure", known: model?.measures)
        let bytes = models.content(name, findings: &findings, line: fields["observed"]?.line, key: "observed")
        guard let content = bytes, let model, let measures, !measures.isEmpty else { return nil }
        let isSeries = model.movesInSteps
        var own = Findings(file: models.path(name))
        defer { models.add(own.inOrder) }
        let wide = -1e15...1e15
        let columns =
            (isSeries ? [DataColumn(name: "step", content: .number(1...1e9, isAboveLow: false))] : [])
            + (given + measures).map { DataColumn(name: $0, content: .number(wide, isAboveLow: false)) }
        guard let table = DataTable(content, columns: columns, findings: &own) else { return nil }
        guard !table.rows.isEmpty else {
            own.add(.calibration(.tooFewRows(given: 0, needed: 1)))
            return nil
        }
        let rows = table.rows.map { row in
            CalibrationPlan.Row(
                given: isSeries ? [] : zip(given, row).map { SweptSetting($0, .number($1)) },
                observed: Array(row.dropFirst(isSeries ? 1 + given.count : given.count)))
        }
        let steps = table.rows.map { isSeries ? Int($0[0]) : 1 }
        if isSeries,
            zip(table.rows, table.rows.dropFirst()).contains(where: { $0[0] >= $1[0] })
                || table.rows.contains(where: { $0[0] != $0[0].rounded() })
        {
            own.add(.stepsNotAscending(), path: "step")
            return nil
        }
        return Observations(
            measures: measures,
            summaries: summaries(of: rows, steps: steps, measures: measures, parts: isSeries ? parts : 1),
            rows: rows, lastStep: isSeries ? steps.last : nil)
    }

    /// The means over equal parts of the rows; fewer parts where there are fewer rows.
    private func summaries(
        of rows: [CalibrationPlan.Row], steps: [Int], measures: [String], parts: Int
    ) -> [CalibrationPlan.Summary] {
        let parts = min(parts, rows.count)
        return measures.indices.flatMap { measure in
            (0..<parts).map { part in
                let range = part * rows.count / parts..<(part + 1) * rows.count / parts
                let mean = rows[range].reduce(0) { $0 + $1.observed[measure] } / Double(range.count)
                return CalibrationPlan.Summary(
                    measure: measures[measure], part: part + 1, parts: parts, observed: mean, steps: Array(steps[range])
                )
            }
        }
    }
}
