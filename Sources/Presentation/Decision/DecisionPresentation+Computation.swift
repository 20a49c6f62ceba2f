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
            id: "computation", title: wording[.sectionComputation], blocks: [.list(sentences)])
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
