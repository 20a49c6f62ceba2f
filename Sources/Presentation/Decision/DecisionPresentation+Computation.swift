import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// By which methods the figures came about, so that somebody else can repeat them.
    ///
    /// Only what took part is named: no merit weights for a single merit, no random index where no matrix has a ratio,
    /// and adjustments and stricter thresholds only where the model asks for them. The source is the model's own.
    var computationSection: Report.Section {
        let options = result.options
        var sentences: [String] = []
        if result.hierarchies.flatMap(\.nodes).contains(where: { $0.matrix != nil }) {
            sentences.append(wording[.computationMethod, ["method": .text(wording.name(options.weights))]])
        }
        sentences.append(wording[.computationMode, ["mode": .text(wording.name(options.mode))]])
        if let formula = result.formula {
            sentences.append(wording[.computationFormula, ["formula": .text(wording.name(formula))]])
            let weights = merits.map { merit in
                "\(wording.name(merit)) \(wording.number(result.meritWeights[merit], decimals: 3))"
            }
            if merits.count > 1 {
                sentences.append(wording[.computationMeritWeights, ["weights": .text(wording.list(weights))]])
            }
        }
        if !comparedMatrices.isEmpty {
            sentences.append(wording[.computationIndex, ["table": .text(tableName)]])
        }
        if options.structure == .proportional { sentences.append(wording[.computationStructure]) }
        if options.usesStrictThresholds { sentences.append(wording[.computationStrict]) }
        if let source = result.model.metadata.source {
            sentences.append(wording[.computationSource, ["source": .text(source)]])
        }
        return Report.Section(
            id: "computation", title: wording[.sectionComputation],
            blocks: [.list(sentences)] + (ratingTable.map { [.table($0)] } ?? []))
    }

    /// The grades behind the merits' weights: a row for each strategic criterion, then the scores and the weights.
    private var ratingTable: Table? {
        guard let rating, !merits.isEmpty else { return nil }
        let (scores, weights) = (rating.scores, rating.meritWeights)
        let strategies = zip(rating.strategies, rating.strategyWeights).enumerated().map { number, strategy in
            Table.Row(
                [.text(strategy.0.title), .number(strategy.1, wording.number(strategy.1))]
                    + merits.map { merit in
                        let grades = rating.ratings[merit, default: []]
                        guard grades.indices.contains(number) else { return .text(Wording.undefined) }
                        let intensity = rating.intensities(of: merit)[number]
                        return .text("\(grades[number]) (\(wording.number(intensity)))")
                    })
        }
        func total(_ key: TextKey, _ values: [Merit: Double]) -> Table.Row {
            Table.Row(
                [.text(wording[key]), .number(nil, "")]
                    + merits.map { .text(wording.number(values[$0])) }, isEmphasised: true)
        }
        return Table(
            id: "strategies", caption: wording[.captionStrategies],
            columns: [Table.Column(wording[.columnStrategy]), Table.Column(wording[.columnWeight], isNumeric: true)]
                + merits.map { Table.Column(wording.capitalised(wording.name($0))) },
            rows: strategies + [total(.columnScore, scores), total(.columnWeight, weights)])
    }
}

extension Wording {
    /// The fixed words of a report's form, such as the heading above its remarks: the renderers know no language.
    var labels: Report.Labels {
        var labels = Report.Labels()
        labels.contents = self[.contents]
        labels.showData = self[.showData]
        labels.verdict = self[.verdict]
        labels.diagnostics = self[.remarks]
        labels.severities = ["error": self[.error], "warning": self[.warning], "note": self[.note]]
        labels.noScript = self[.noScript]
        return labels
    }
}
