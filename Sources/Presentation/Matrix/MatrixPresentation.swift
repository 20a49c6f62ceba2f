public import AnalyticHierarchy
import OrderedCollections
public import Reports

/// What the analysis of one matrix deserves to have said about it, in a language.
///
/// One matrix answers three questions, which are the sections: what weighs how much, how far the judgments can be
/// relied on, and what other methods would have made of them.
///
/// ```swift
/// let analysis = try matrix.analysis(randomIndex: .saaty2005)
/// let report = MatrixPresentation(analysis, items: ["Price", "Trust", "Speed"], language: .english).report()
/// ```
public struct MatrixPresentation: Sendable {
    let analysis: MatrixAnalysis
    let items: [String]
    let wording: Wording
    let diagnostics: [Diagnostic]
    let repairs: MatrixRepairs?

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - analysis: the analysis.
    ///   - items: the names of what was compared, as many as the matrix has rows.
    ///   - repairs: proposals for judgments to think over; none where nobody asked.
    ///   - language: the report's language; the names stay as they are.
    ///   - diagnostics: remarks about the file the matrix was read from, such as reciprocals that had been rounded.
    public init(
        _ analysis: MatrixAnalysis, items: [String], repairs: MatrixRepairs? = nil, language: Language,
        diagnostics: [Diagnostic] = []
    ) {
        precondition(items.count == analysis.matrix.order, "Every compared element has a name.")
        self.analysis = analysis
        self.items = items
        self.repairs = repairs
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report; it has no summary form, since all of it fits a terminal.
    public func report() -> Report {
        var sections = [prioritiesSection, facts.consistencySection]
        if let section = repairSection { sections.append(section) }
        sections.append(
            Report.Section(
                id: "methods", title: wording[.sectionMethods], blocks: [.table(methodsTable)]))
        return Report(
            title: wording[.matrixTitle, ["count": .count(items.count)]], language: wording.language.rawValue,
            verdict: verdict, sections: sections, diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    /// What complete and incomplete matrices share.
    private var facts: MatrixFacts {
        MatrixFacts(
            items: items, weights: analysis.priorities.weights, method: wording.name(analysis.priorities.method),
            consistency: analysis.consistency, randomIndex: analysis.randomIndex,
            worstJudgments: analysis.worstJudgments, cyclicTriads: analysis.cyclicTriads,
            ratio: { analysis.matrix[$0, $1] }, wording: wording)
    }

    /// What weighs most, and whether the judgments can be relied on.
    var verdict: String { facts.verdict }

    /// The weights as bars, and the judgments they were derived from, each row with its weight.
    private var prioritiesSection: Report.Section {
        let table = wording.matrixTable(
            id: "matrix", caption: wording[.sectionJudgments], matrix: analysis.matrix, titles: items,
            weights: analysis.priorities.weights)
        return Report.Section(
            id: "priorities", title: wording[.sectionPriorities], blocks: [.chart(facts.chart), .table(table)])
    }
}

extension MatrixPresentation {
    /// Which judgments could be thought over; none where nobody asked.
    private var repairSection: Report.Section? {
        guard let repairs else { return nil }
        let ratio = wording.number(repairs.fewest.before.consistencyRatio, decimals: 2)
        guard repairs.fewest.before.isAcceptable == false else {
            return Report.Section(
                id: "repair", title: wording[.sectionRepair],
                blocks: [.paragraph(wording[.repairUnneeded, ["before": .text(ratio)]])])
        }
        let table = wording.repairTable(
            id: "repair", caption: wording[.captionRepairs, ["before": .text(ratio)]], repairs: repairs, titles: items)
        return Report.Section(
            id: "repair", title: wording[.sectionRepair],
            blocks: [.paragraph(wording[.repairText]), .table(table)])
    }

    /// The weights by every method, the one asked for emphasised.
    ///
    /// A method that found no weights keeps its row and says so, and one with several best answers shows the first and
    /// says that there are others.
    private var methodsTable: Table {
        let methods = PriorityMethod.allCases
        let rows = methods.map { method in
            let found = analysis.methods[method]
            let name = wording.capitalised(wording.name(method))
            let label =
                found.map { $0.isAmbiguous ? "\(name) (\(wording[.outcomeAmbiguous]))" : name }
                ?? "\(name): \(wording[.outcomeNoPriorities])"
            return Table.Row(
                [.text(label)] + items.indices.map { .number(found?.weights[$0], wording.number(found?.weights[$0])) },
                isEmphasised: method == analysis.priorities.method)
        }
        return Table(
            id: "methods", caption: wording[.captionMethodWeights],
            columns: [Table.Column(wording[.columnMethod])] + items.map { Table.Column($0, isNumeric: true) },
            rows: rows)
    }

    /// The full result for machines; what is undefined is null.
    ///
    /// Names stand where a decision's data have ids, since a matrix has nothing else. `missing` lists pairs without a
    /// judgment: it is empty, because a matrix is complete, and it is there so that programs need not be changed once
    /// it is not.
    private var data: JSONValue {
        var object = facts.data(method: analysis.priorities.method.rawValue, missing: [])
        object["methods"] = .object(
            OrderedDictionary(
                uniqueKeysWithValues: PriorityMethod.allCases.map { method in
                    (
                        method.rawValue,
                        analysis.methods[method].map { .array($0.weights.map(JSONValue.number)) } ?? .null
                    )
                }))
        object["ambiguous"] = .array(
            PriorityMethod.allCases.filter { analysis.methods[$0]?.isAmbiguous ?? false }
                .map { .string($0.rawValue) })
        if let repairs { object["repair"] = repairs.json(names: items) }
        object["diagnostics"] = diagnostics.json
        return .object(object)
    }
}
