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
    /// The most judgments listed as worth thinking over, and the most circles shown.
    ///
    /// A matrix of fifteen elements has 105 judgments and may have 140 circles; of circles the rest is counted.
    private static let largestJudgmentCount = 10

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
        var sections = [prioritiesSection, consistencySection]
        if let section = repairSection { sections.append(section) }
        sections.append(
            Report.Section(
                id: "methods", title: wording[.sectionMethods], blocks: [.table(methodsTable)]))
        return Report(
            title: wording[.matrixTitle, ["count": .count(items.count)]], language: wording.language.rawValue,
            verdict: verdict, sections: sections, diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    /// What weighs most, and whether the judgments can be relied on.
    ///
    /// A sentence on the weights comes first, then one on the judgments; a single element has nothing to weigh and gets
    /// a sentence of its own.
    var verdict: String {
        let weights = analysis.priorities.weights
        let largest = weights.max() ?? 0
        let heaviest = weights.indices.filter { weights[$0] >= largest * (1 - Ranking.tieTolerance) }
        let consistency = analysis.consistency
        let names = Wording.Argument.text(wording.list(heaviest.map { items[$0] }))
        guard items.count > 1 else { return wording[.matrixSingle, ["element": names]] }
        let weighing = wording[
            heaviest.count == items.count ? .matrixEqual : .matrixHeaviest,
            ["element": names, "weight": .text(wording.number(largest)), "count": .count(heaviest.count)]]
        return wording.sentences([weighing, verdictOnConsistency(consistency)])
    }

    /// Whether the judgments can be relied on, by what can be said of them at all.
    ///
    /// In this order: two elements cannot contradict each other, no contradiction, no random index for this order, little
    /// contradiction, too much. Only in the last case does the reader learn which judgment to think over first.
    private func verdictOnConsistency(_ consistency: Consistency) -> String {
        let arguments: KeyValuePairs<String, Wording.Argument> = [
            "ratio": .text(wording.number(consistency.consistencyRatio)),
            "threshold": .text(wording.number(consistency.threshold, decimals: 2)),
            "table": .text(wording.capitalised(wording.name(analysis.randomIndex))), "count": .count(items.count),
        ]
        guard items.count > 2 else { return wording[.matrixNoRatio, arguments] }
        if consistency.consistencyIndex == 0 { return wording[.matrixPerfect, arguments] }
        guard consistency.consistencyRatio != nil else { return wording[.matrixMissing, arguments] }
        if consistency.isAcceptable == true { return wording[.matrixConsistent, arguments] }
        return wording.sentences([wording[.matrixInconsistent, arguments]] + [requestForWorst].compactMap(\.self))
    }

    /// The judgment that deviates most from the weights, with what the other judgments would have it be.
    private var requestForWorst: String? {
        analysis.worstJudgments.first.map { judgment in
            wording[
                .matrixAskFirst,
                [
                    "left": .text(items[judgment.left]), "right": .text(items[judgment.right]),
                    "given": .text(wording.ratio(judgment.value)),
                    "suggested": .text(wording.number(judgment.suggestion, decimals: 2)),
                ]]
        }
    }

    /// The weights as bars, and the judgments they were derived from, each row with its weight.
    private var prioritiesSection: Report.Section {
        let weights = analysis.priorities.weights
        let bars = items.indices.map { place in
            Chart.Bar(
                label: items[place], value: weights[place], text: wording.number(weights[place]),
                isEmphasised: weights[place] == weights.max())
        }
        let chart = Chart.bars(
            id: "weights", title: wording.capitalised(wording.name(analysis.priorities.method)),
            summary: wording[.summaryWeights], labelTitle: wording[.columnElement],
            axis: Chart.Axis(
                wording[.columnWeight], decimalSign: wording.language.decimalSign,
                groupSign: wording.language.groupSign), bars: bars)
        let table = wording.matrixTable(
            id: "matrix", caption: wording[.sectionJudgments], matrix: analysis.matrix, titles: items,
            weights: weights)
        return Report.Section(
            id: "priorities", title: wording[.sectionPriorities], blocks: [.chart(chart), .table(table)])
    }

    /// Every index of consistency, the circles, and the judgments that deviate most.
    ///
    /// Circles are shown also where the ratio keeps its threshold: a mean over all judgments can hide three that
    /// contradict each other outright. Judgments to think over are listed as soon as there is any contradiction, since
    /// whoever weighs a single matrix is usually about to mend it.
    private var consistencySection: Report.Section {
        let consistency = analysis.consistency
        let rows: [(TextKey, Double?)] = [
            (.columnLambdaMax, consistency.lambdaMax), (.columnConsistencyIndex, consistency.consistencyIndex),
            (.columnRandomIndex, consistency.randomIndex?.value),
            (.columnConsistencyRatio, consistency.consistencyRatio),
            (.columnGeometricIndex, consistency.geometricConsistencyIndex),
            (.columnKoczkodaj, consistency.koczkodajIndex?.value),
            (.columnSaloHamalainen, consistency.saloHamalainenIndex), (.columnHarmonic, consistency.harmonicIndex),
        ]
        var blocks: [Report.Block] = [
            .table(
                Table(
                    id: "consistency",
                    caption: wording[
                        .captionConsistency, ["table": .text(wording.name(analysis.randomIndex))]],
                    columns: [
                        Table.Column(wording[.columnIndex]), Table.Column(wording[.columnValue], isNumeric: true),
                    ], rows: rows.map { Table.Row([.text(wording[$0.0]), .number($0.1, wording.number($0.1))]) }))
        ]
        if !analysis.cyclicTriads.isEmpty {
            blocks.append(.callout(Report.Callout(.problem, title: wording[.matrixCircles], items: circles)))
        }
        if consistency.consistencyIndex > 0 {
            let judgments = analysis.worstJudgments.prefix(Self.largestJudgmentCount)
            blocks.append(
                .table(
                    Table(
                        id: "worst-judgments", caption: wording[.captionWorst], columns: wording.judgmentColumns,
                        rows: judgments.map { Table.Row(wording.cells(for: $0, titles: items)) })))
        }
        return Report.Section(id: "consistency", title: wording[.sectionConsistency], blocks: blocks)
    }

    /// The circles as sentences; the rest is counted.
    private var circles: [String] {
        let shown = analysis.cyclicTriads.prefix(Self.largestJudgmentCount).map {
            wording.sentence(wording.sentence(for: $0, in: analysis.matrix, titles: items))
        }
        let rest = analysis.cyclicTriads.count - shown.count
        return rest > 0 ? shown + [wording[.more, ["count": .count(rest)]]] : shown
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
        var object: OrderedDictionary<String, JSONValue> = [
            "order": .integer(items.count), "items": .array(items.map(JSONValue.string)),
            "method": .string(analysis.priorities.method.rawValue),
            "weights": .array(analysis.priorities.weights.map(JSONValue.number)), "verdict": .string(verdict),
        ]
        for (key, value) in analysis.consistency.json { object[key] = value }
        object["koczkodajTriad"] =
            analysis.consistency.koczkodajIndex.map { index in
                .array([index.triad.first, index.triad.second, index.triad.third].map { .string(items[$0]) })
            } ?? .null
        object["cyclicTriads"] = .array(
            analysis.cyclicTriads.map { wording.json(for: $0, in: analysis.matrix, ids: items, titles: items) })
        object["missing"] = []
        object["worstJudgments"] = .array(analysis.worstJudgments.map { $0.json(names: items) })
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
