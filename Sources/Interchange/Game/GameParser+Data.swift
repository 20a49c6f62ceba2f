import ClusterGame
import Reports

/// The tables of data that a game names.
extension GameParser {
    /// Reads the tables and fits what they tell.
    ///
    /// A table is fitted also where the file states its numbers, so that the report can show both.
    mutating func calibration(_ node: YAMLNode?, data: DataSource) -> Calibration? {
        guard let node, let fields = fields(of: node, at: GameKeyPlace.data, path: "data") else { return nil }
        let demand = fit("prices", fields, data: data, columns: PriceTable.columns) {
            try DemandFit(PriceTable.rows($0))
        }
        let markups = fit("deals", fields, data: data, columns: DealTable.columns) { try MarkupFit(DealTable.rows($0)) }
        let costs = fit("accounts", fields, data: data, columns: AccountTable.columns) {
            try CostFit(AccountTable.rows($0))
        }
        return Calibration(demand: demand, markups: markups, costs: costs)
    }

    /// Reads one table and fits it; what is wrong joins the diagnostics under the table's own name.
    private mutating func fit<Fit>(
        _ key: String, _ fields: Fields, data: DataSource, columns: [DataColumn], _ fit: (DataTable) throws -> Fit
    ) -> Fit? {
        let place = path("data", key)
        guard let node = fields[key], let name = text(of: node, path: place, expected: "a file such as \(key).csv")
        else { return nil }
        guard !name.isEmpty else {
            findings.add(.emptyText(), line: node.line, path: place)
            return nil
        }
        let (path, bytes) = data(name)
        dataDiagnostics += bytes.diagnostics
        guard let content = bytes.value else { return nil }
        var tableFindings = Findings(file: path)
        defer { dataDiagnostics += tableFindings.inOrder }
        guard let table = DataTable(content, columns: columns, findings: &tableFindings) else { return nil }
        do {
            return try fit(table)
        } catch let problem as CalibrationProblem {
            tableFindings.add(.calibration(problem))
        } catch {
            preconditionFailure("Fits throw calibration problems only.")
        }
        return nil
    }
}
