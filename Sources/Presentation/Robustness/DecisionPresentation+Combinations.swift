import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// Which orders there are under all combinations of method, mode and formula, and which combination gives which.
    ///
    /// None where all of them agree: the sentence in the verdict says so in fewer words.
    var combinationsSection: Report.Section? {
        let found = result.variants.compactMap { variant in variant.ranking.map { (variant, $0.groups) } }
        var counts: [(groups: [[Int]], count: Int)] = []
        for (_, groups) in found {
            if let place = counts.firstIndex(where: { $0.groups == groups }) {
                counts[place].count += 1
            } else {
                counts.append((groups, 1))
            }
        }
        guard counts.count > 1 else { return nil }
        // The order of the variants decides among orders that are equally frequent.
        let ordered = counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        let rows = ordered.prefix(Self.largestBarCount).map { _, entry in
            Table.Row(
                [
                    .text(order(of: entry.groups)),
                    .number(Double(entry.count), "\(wording.integer(entry.count)) / \(wording.integer(found.count))"),
                ], isEmphasised: entry.groups == result.ranking.groups)
        }
        let orders = Table(
            id: "orders", caption: wording[.captionOrders],
            columns: [
                Table.Column(wording[.columnOrder]), Table.Column(wording[.columnCombinations], isNumeric: true),
            ], rows: rows)
        var blocks: [Report.Block] = [.table(orders)]
        if result.model.alternatives.count <= Self.largestOrderLength {
            let names = result.model.alternatives.map { "\($0.id) = \($0.title)" }
            blocks.append(.table(combinationsTable))
            blocks.append(.paragraph(wording[.combinationsText, ["names": .text(names.joined(separator: "; "))]]))
        }
        return Report.Section(id: "combinations", title: wording[.sectionCombinations], blocks: blocks)
    }

    /// With more alternatives than this, a table of orders would be a wall of names.
    private static let largestOrderLength = 6

    /// A row for each method and mode, a column for each formula, in each cell the order by ids.
    ///
    /// Combinations without an answer, or with several, have a dash; the tables of single choices say why.
    private var combinationsTable: Table {
        let formulas: [MeritFormula?] = result.formula == nil ? [nil] : MeritFormula.allCases.map { $0 }
        let rows = PriorityMethod.allCases.flatMap { method in
            SynthesisMode.allCases.map { mode in
                Table.Row(
                    [.text("\(wording.capitalised(wording.name(method))), \(wording.name(mode))")]
                        + formulas.map { formula in
                            let variant = result.variants.first {
                                $0.method == method && $0.mode == mode && $0.formula == formula
                            }
                            return .text(variant?.ranking.map { ids(of: $0.groups) } ?? Wording.undefined)
                        }, isEmphasised: method == result.options.weights && mode == result.options.mode)
            }
        }
        return Table(
            id: "combinations", caption: wording[.captionCombinations],
            columns: [Table.Column("\(wording[.columnMethod]), \(wording[.columnMode].lowercased())")]
                + formulas.map { formula in
                    Table.Column(formula.map { wording.capitalised(wording.name($0)) } ?? wording[.columnOrder])
                }, rows: rows)
    }

    /// An order in one line by the ids of the file, which are short enough for a cell.
    private func ids(of groups: [[Int]]) -> String {
        groups.map { $0.map { result.model.alternatives[$0].id }.joined(separator: " = ") }.joined(separator: " > ")
    }
}
