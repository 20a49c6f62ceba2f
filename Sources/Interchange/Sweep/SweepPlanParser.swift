import Experiments
import Reports

/// Turns the YAML of a sweep's plan into the plan, collecting everything that is wrong on the way.
struct SweepPlanParser: MapParser {
    var findings: Findings
    var texts: TextChoice
    /// The lines on which the keys stand that vary.
    private(set) var lines: [String: Int] = [:]

    /// Goes on from what the reading of the YAML has found.
    init(findings: Findings, language: TextLanguage = .english) {
        self.findings = findings
        texts = TextChoice(language)
    }

    /// Reads the whole document.
    mutating func plan(
        _ root: YAMLNode, models: inout ModelFiles, hash: (ModelFiles) -> String
    ) -> SweepPlan? {
        guard let fields = fields(of: root, at: SweepKeyPlace.plan, path: "") else { return nil }
        checkFormat(fields, is: SweepPlanReader.format)
        let title = title(fields, path: "")
        let model = models.model(stated: fields, parser: &self)
        if case .map(let entries) = fields["vary"]?.content {
            for entry in entries { lines[entry.key] = entry.keyLine }
        }
        let factors = factors(fields["vary"], under: "vary", model: model, parent: fields)
        let measures = measures(fields["measure"], model: model, factors: factors, parent: fields)
        let repetitions = whole("repetitions", fields, path: "", in: 1...(1 << 24)) ?? 1
        let steps = whole("steps", fields, path: "", in: 1...1_000_000_000)
        if let model, !model.movesInSteps, let node = fields["steps"] {
            findings.add(.stepsWithoutUse(model.kind), line: node.line, path: "steps")
        }
        let design = design(fields["design"], parent: fields)
        guard let model, let factors, let measures, let design, !findings.hasError, !models.diagnostics.containsError
        else { return nil }
        checkValues(of: factors, in: model, line: fields["vary"]?.line)
        guard !findings.hasError,
            let points = points(design, factors: factors, model: model, line: fields["design"]?.line),
            let runs = runs(points.pointCount, repetitions: repetitions, design: design, line: fields.line)
        else { return nil }
        return SweepPlan(
            title: title ?? model.title, hash: hash(models), model: model, factors: factors, kind: design.kind,
            design: points, runs: runs, steps: model.movesInSteps ? steps : nil, measures: measures)
    }

    /// The measures by name; each once, none of which varies by itself.
    private mutating func measures(
        _ node: YAMLNode?, model: (any SweptModel)?, factors: [SweptFactor]?, parent: Fields
    ) -> [String]? {
        let hint =
            "a list of measures such as [\((model?.measures ?? ["fee", "ratio"]).prefix(2).joined(separator: ", "))]"
        guard let node else {
            findings.add(.missingKey("measure", hint: hint), line: parent.line)
            return nil
        }
        guard let parts = parts(of: node, path: "measure", expected: hint) else { return nil }
        if parts.isEmpty { findings.add(.emptyHierarchy("measure"), line: node.line, path: "measure") }
        var names: [String] = []
        for part in parts {
            guard let name = text(of: part, path: "measure", expected: "the name of a measure") else { continue }
            if let model, !model.measures.contains(name) {
                let nearest = findings.nearestWord(to: name, among: model.measures)
                findings.add(
                    .unknownValue(name, nearest: nearest, allowed: model.measures), line: part.line, path: "measure")
            } else if names.contains(name) {
                findings.add(.repeatedMeasure(name), line: part.line, path: "measure")
            } else if let factors, factors.contains(where: { $0.key == name }) {
                findings.add(.variedMeasure(name), line: part.line, path: "measure")
            } else {
                names.append(name)
            }
        }
        return names.count == parts.count && !names.isEmpty ? names : nil
    }

    private mutating func runs(_ points: Int, repetitions: Int, design: DesignText, line: Int) -> RunPlan? {
        do {
            return try RunPlan(
                pointCount: points, repetitions: repetitions, seed: design.seed, seeding: design.seeding)
        } catch {
            findings.add(.design(error), line: line)
            return nil
        }
    }
}
