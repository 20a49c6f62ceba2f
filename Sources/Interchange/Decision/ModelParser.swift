import AnalyticHierarchy

/// Turns the YAML of a model into the model, collecting everything that is wrong on the way.
///
/// Every step returns `nil` after having reported why, and the others go on.
struct ModelParser: MapParser {
    var findings: Findings
    /// The alternatives, as far as their ids could be read.
    var alternatives = ElementList(kind: .alternatives)
    /// The places of the alternatives that some leaf weighs.
    var weighedAlternatives: Set<Int> = []
    /// Whether a leaf could not be read, so that nothing is said about alternatives it may have named.
    var hasUnreadableLeaf = false
    /// The scale of the judgments.
    var scale = JudgmentScale.saaty

    init(findings: Findings) { self.findings = findings }

    /// Reads the whole document.
    mutating func model(_ root: YAMLNode) -> DecisionModel? {
        guard let fields = fields(of: root, at: KeyPlace.model, path: "") else { return nil }
        checkFormat(fields, is: DecisionModelReader.format)
        let metadata = metadata(fields)
        let alternatives = alternatives(fields)
        if fields["panel"] != nil { findings.add(.panelNotEvaluated(), line: fields["panel"]?.line, path: "panel") }
        let presentMerits = presentMerits(fields)
        let options = options(fields["synthesis"], presentMerits: presentMerits)
        let hierarchies = hierarchies(fields)
        reportNeverWeighed(fields)
        guard !findings.hasError, let metadata, let alternatives, let hierarchies, let options else { return nil }
        return DecisionModel(
            metadata: metadata, alternatives: alternatives, hierarchies: hierarchies, options: options)
    }
}
