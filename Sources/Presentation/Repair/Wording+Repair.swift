import AnalyticHierarchy
import OrderedCollections
import Reports

extension Wording {
    /// The name of a way to find judgments to think over.
    func name(_ method: RepairMethod) -> String {
        switch method {
        case .fewestChanges: self[.repairFewest]
        case .leastChange: self[.repairLeast]
        case .saaty: self[.repairSaaty]
        }
    }

    /// Changes in one line, “Price : Trust 1/9 → 4”; a dash for none.
    ///
    /// - Parameters:
    ///   - changes: the changes.
    ///   - titles: the names of the compared elements, by their places.
    func changes(_ changes: [JudgmentChange], titles: [String]) -> String {
        guard !changes.isEmpty else { return Self.undefined }
        return changes.map { change in
            self[
                .change,
                [
                    "left": .text(titles[change.pair.first]), "right": .text(titles[change.pair.second]),
                    "from": .text(ratio(change.old)), "to": .text(ratio(change.new)),
                ]]
        }.joined(separator: "; ")
    }

    /// A row for each proposal: what would change, the ratio then, the weights then, and the order then.
    ///
    /// - Parameters:
    ///   - id: the table's name within the report.
    ///   - caption: which matrix it is, and how consistent.
    ///   - repairs: the proposals.
    ///   - titles: the names of the compared elements.
    ///   - orders: the order of the alternatives with each proposal; none where there are no alternatives.
    func repairTable(
        id: String, caption: String, repairs: MatrixRepairs, titles: [String], orders: [String]? = nil
    ) -> Table {
        let rows = repairs.proposals.enumerated().map { number, proposal in
            let weights = zip(titles, proposal.weightsAfter).map { "\($0.0) \(percent($0.1))" }
            let ratio = proposal.after.consistencyRatio
            return Table.Row(
                [
                    .text(name(proposal.method)), .text(changes(proposal.changes, titles: titles)),
                    .number(ratio, self.number(ratio, decimals: 2)), .text(weights.joined(separator: ", ")),
                ] + (orders.map { [.text($0[number])] } ?? []))
        }
        return Table(
            id: id, caption: caption,
            columns: [
                Table.Column(self[.columnProposal]), Table.Column(self[.columnChanges]),
                Table.Column(self[.columnRatioAfter], isNumeric: true), Table.Column(self[.columnWeightsAfter]),
            ] + (orders == nil ? [] : [Table.Column(self[.columnRankingAfter])]), rows: rows)
    }
}

extension MatrixRepairs {
    /// The proposals for machines.
    ///
    /// `saaty` is the first step of the rule with the ratio after it, null where nothing need be changed; `saatySteps` are
    /// all that it takes.
    ///
    /// - Parameter names: the ids or names of the compared elements.
    func json(names: [String]) -> JSONValue {
        /// One change by the names of its elements.
        func data(_ change: JudgmentChange) -> OrderedDictionary<String, JSONValue> {
            [
                "left": .string(names[change.pair.first]), "right": .string(names[change.pair.second]),
                "from": .number(change.old), "to": .number(change.new),
            ]
        }
        /// All changes of a proposal, the largest first.
        func list(_ proposal: RepairProposal) -> JSONValue {
            .array(proposal.changes.map { .object(data($0)) })
        }
        /// What a proposal would lead to.
        func after(_ proposal: RepairProposal) -> JSONValue {
            [
                "consistencyRatio": JSONValue(proposal.after.consistencyRatio),
                "weights": .array(proposal.weightsAfter.map(JSONValue.number)),
                "proven": .bool(proposal.isProvenLeast),
            ]
        }
        return [
            "fewest": list(fewest), "leastChange": list(leastChange),
            "saaty": firstReplacement.map { first in
                var entry = data(first.change)
                entry["consistencyRatio"] = JSONValue(first.after.consistencyRatio)
                return .object(entry)
            } ?? .null,
            "saatySteps": list(saaty), "before": ["consistencyRatio": JSONValue(fewest.before.consistencyRatio)],
            "after": ["fewest": after(fewest), "leastChange": after(leastChange), "saatySteps": after(saaty)],
        ]
    }
}
