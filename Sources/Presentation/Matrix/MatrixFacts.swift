import AnalyticHierarchy
import OrderedCollections
import Reports

/// What is said about one matrix whether or not comparisons are missing: what weighs most, and how far the judgments can be
/// relied on.
struct MatrixFacts {
    /// The most judgments listed as worth thinking over, and the most circles shown.
    ///
    /// A matrix of fifteen elements has 105 judgments and may have 140 circles; of circles the rest is counted.
    private static let largestJudgmentCount = 10

    let items: [String]
    let weights: [Double]
    /// What gives the weights, in words.
    let method: String
    let consistency: Consistency
    let randomIndex: RandomIndexTable
    let worstJudgments: [JudgmentDeviation]
    let cyclicTriads: [ElementTriad]
    /// The judgments; `nil` where they are missing.
    let ratio: (_ left: Int, _ right: Int) -> Double?
    let wording: Wording

    /// What weighs most, and whether the judgments can be relied on.
    ///
    /// A sentence on the weights comes first, then one on the judgments; a single element has nothing to weigh and gets
    /// a sentence of its own.
    var verdict: String {
        let largest = weights.max() ?? 0
        let heaviest = weights.indices.filter { weights[$0] >= largest * (1 - Ranking.tieTolerance) }
        let names = Wording.Argument.text(wording.list(heaviest.map { items[$0] }))
        guard items.count > 1 else { return wording[.matrixSingle, ["element": names]] }
        let weighing = wording[
            heaviest.count == items.count ? .matrixEqual : .matrixHeaviest,
            ["element": names, "weight": .text(wording.number(largest)), "count": .count(heaviest.count)]]
        return wording.sentences([weighing, sentenceOnConsistency])
    }

    /// Whether the judgments can be relied on, by what can be said of them at all.
    ///
    /// In this order: so few judgments that they cannot contradict each other, no contradiction, no random index for this
    /// order, little contradiction, too much. Only in the last case does the reader learn which judgment to think over
    /// first.
    private var sentenceOnConsistency: String {
        let arguments: KeyValuePairs<String, Wording.Argument> = [
            "ratio": .text(wording.number(consistency.consistencyRatio)),
            "threshold": .text(wording.number(consistency.threshold, decimals: 2)),
            "table": .text(wording.capitalised(wording.name(randomIndex))), "count": .count(items.count),
            "missing": .count(consistency.missingPairCount),
        ]
        guard items.count > 2 else { return wording[.matrixNoRatio, arguments] }
        guard consistency.canContradict else { return wording[.matrixTree, arguments] }
        if consistency.consistencyIndex == 0 { return wording[.matrixPerfect, arguments] }
        guard consistency.consistencyRatio != nil else {
            return consistency.missingPairCount == 0
                ? wording[.matrixMissing, arguments] : wording[.matrixNoIndex, arguments]
        }
        if consistency.isAcceptable == true { return wording[.matrixConsistent, arguments] }
        return wording.sentences([wording[.matrixInconsistent, arguments]] + [requestForWorst].compactMap(\.self))
    }

    /// The judgment that deviates most from the weights, with what the other judgments would have it be.
    private var requestForWorst: String? {
        worstJudgments.first.map { judgment in
            wording[
                .matrixAskFirst,
                [
                    "left": .text(items[judgment.left]), "right": .text(items[judgment.right]),
                    "given": .text(wording.ratio(judgment.value)),
                    "suggested": .text(wording.number(judgment.suggestion, decimals: 2)),
                ]]
        }
    }

    /// The weights as bars.
    var chart: Chart {
        let bars = items.indices.map { place in
            Chart.Bar(
                label: items[place], value: weights[place], text: wording.number(weights[place]),
                isEmphasised: weights[place] == weights.max())
        }
        return Chart.bars(
            id: "weights", title: wording.capitalised(method), summary: wording[.summaryWeights],
            labelTitle: wording[.columnElement],
            axis: wording.axis(wording[.columnWeight]), bars: bars)
    }

    /// Every index of consistency, the circles, and the judgments that deviate most.
    ///
    /// Circles are shown also where the ratio keeps its threshold: a mean over all judgments can hide three that
    /// contradict each other outright. Judgments to think over are listed as soon as there is any contradiction, since
    /// whoever weighs a single matrix is usually about to mend it. The rival indices need every comparison.
    var consistencySection: Report.Section {
        let rivals: [(TextKey, Double?)] = [
            (.columnGeometricIndex, consistency.geometricConsistencyIndex),
            (.columnKoczkodaj, consistency.koczkodajIndex?.value),
            (.columnSaloHamalainen, consistency.saloHamalainenIndex), (.columnHarmonic, consistency.harmonicIndex),
        ]
        let rows: [(TextKey, Double?)] =
            [
                (.columnLambdaMax, consistency.lambdaMax), (.columnConsistencyIndex, consistency.consistencyIndex),
                (.columnRandomIndex, consistency.randomIndex?.value),
                (.columnConsistencyRatio, consistency.consistencyRatio),
            ] + (consistency.missingPairCount == 0 ? rivals : [])
        var blocks: [Report.Block] = [
            .table(
                Table(
                    id: "consistency",
                    caption: wording[.captionConsistency, ["table": .text(wording.name(randomIndex))]],
                    columns: [
                        Table.Column(wording[.columnIndex]), Table.Column(wording[.columnValue], isNumeric: true),
                    ], rows: rows.map { Table.Row([.text(wording[$0.0]), .number($0.1, wording.number($0.1))]) }))
        ]
        if !cyclicTriads.isEmpty {
            blocks.append(.callout(Report.Callout(.problem, title: wording[.matrixCircles], items: circles)))
        }
        if consistency.consistencyIndex > 0 {
            blocks.append(
                .table(
                    Table(
                        id: "worst-judgments", caption: wording[.captionWorst], columns: wording.judgmentColumns,
                        rows: worstJudgments.prefix(Self.largestJudgmentCount).map {
                            Table.Row(wording.cells(for: $0, titles: items))
                        })))
        }
        return Report.Section(id: "consistency", title: wording[.sectionConsistency], blocks: blocks)
    }

    /// The circles as sentences; the rest is counted.
    private var circles: [String] {
        let shown = cyclicTriads.prefix(Self.largestJudgmentCount).map {
            wording.sentence(wording.sentence(for: $0, titles: items, ratio: ratio))
        }
        let rest = cyclicTriads.count - shown.count
        return rest > 0 ? shown + [wording[.more, ["count": .count(rest)]]] : shown
    }

    /// The result for machines up to the methods; what is undefined is null.
    ///
    /// Names stand where a decision's data have ids, since a matrix has nothing else.
    ///
    /// - Parameters:
    ///   - method: the name of what gives the weights.
    ///   - missing: the pairs without a judgment.
    func data(method: String, missing: [ElementPair]) -> OrderedDictionary<String, JSONValue> {
        var object: OrderedDictionary<String, JSONValue> = [
            "order": .integer(items.count), "items": .array(items.map(JSONValue.string)), "method": .string(method),
            "weights": .array(weights.map(JSONValue.number)), "verdict": .string(verdict),
        ]
        for (key, value) in consistency.json { object[key] = value }
        object["koczkodajTriad"] =
            consistency.koczkodajIndex.map { index in
                .array([index.triad.first, index.triad.second, index.triad.third].map { .string(items[$0]) })
            } ?? .null
        object["cyclicTriads"] = .array(
            cyclicTriads.map { triad in
                [
                    "items": .array([triad.first, triad.second, triad.third].map { .string(items[$0]) }),
                    "sentence": .string(
                        wording.sentence(wording.sentence(for: triad, titles: items, ratio: ratio))),
                ]
            })
        object["missing"] = .array(
            missing.map { ["left": .string(items[$0.first]), "right": .string(items[$0.second])] })
        object["worstJudgments"] = .array(worstJudgments.map { $0.json(names: items) })
        return object
    }
}
