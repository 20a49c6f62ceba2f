import Reports

/// Turns the YAML of a calibration into its plan, collecting everything that is wrong on the way.
struct CalibrationPlanParser: MapParser {
    var findings: Findings
    var texts = TextChoice()

    /// Reads the whole document.
    mutating func plan(_ root: YAMLNode, models: inout ModelFiles) -> CalibrationPlan? {
        guard let fields = fields(of: root, at: CalibrationKeyPlace.plan, path: "") else { return nil }
        checkFormat(fields, is: CalibrationPlanReader.format)
        let title = title(fields, path: "")
        let model = models.model(stated: fields, parser: &self)
        let factors = factors(fields["vary"], under: "vary", model: model, parent: fields)
        let method = method(fields["method"], parent: fields)
        let steps = whole("steps", fields, path: "", in: 1...1_000_000_000)
        if let model, !model.movesInSteps, let node = fields["steps"] {
            findings.add(.stepsWithoutUse(model.kind), line: node.line, path: "steps")
        }
        let given = names(fields["given"], path: "given", known: model?.keys.map(\.name))
        let observed = observed(fields, model: model, given: given ?? [], parts: method?.parts ?? 3, models: &models)
        guard let model, let factors, let method, let observed, !findings.hasError,
            !models.diagnostics.containsError
        else { return nil }
        check(method, model: model, observed: observed, factors: factors, fields: fields)
        guard !findings.hasError else { return nil }
        return CalibrationPlan(
            title: title ?? model.title, model: model, factors: factors, measures: observed.measures,
            summaries: observed.summaries, rows: observed.rows, method: method.method, seed: method.seed,
            confidence: method.confidence, steps: model.movesInSteps ? steps ?? observed.lastStep : nil)
    }

    /// What only method, model and data together show to be wrong.
    private mutating func check(
        _ method: MethodText, model: any SweptModel, observed: Observations, factors: [SweptFactor], fields: Fields
    ) {
        let line = fields["method"]?.line
        if method.method == .leastSquares {
            if model.movesInSteps {
                findings.add(.leastSquaresOfChance(model.kind), line: line, path: "method")
            }
            let count = observed.rows.reduce(0) { $0 + $1.observed.count }
            if count <= factors.count {
                findings.add(.tooFewObservations(count, parameters: factors.count), line: line, path: "method")
            }
        } else if let node = fields["given"] {
            findings.add(.givenWithoutUse(), line: node.line, path: "given")
        }
        if let steps = fields["steps"], model.movesInSteps, let last = observed.lastStep,
            case .scalar(let text) = steps.content, let count = Int(text), count < last
        {
            findings.add(.stepsTooFew(count, last: last), line: steps.line, path: "steps")
        }
    }

    /// A list of names, each known and standing once; empty where the key is absent.
    mutating func names(_ node: YAMLNode?, path: String, known: [String]?) -> [String]? {
        guard let node else { return [] }
        guard let parts = parts(of: node, path: path, expected: "a list of names") else { return nil }
        if parts.isEmpty { findings.add(.emptyHierarchy(path), line: node.line, path: path) }
        var names: [String] = []
        for part in parts {
            guard let name = text(of: part, path: path, expected: "a name") else { continue }
            if let known, !known.contains(name) {
                let nearest = findings.nearestWord(to: name, among: known)
                findings.add(.unknownValue(name, nearest: nearest, allowed: known), line: part.line, path: path)
            } else if names.contains(name) {
                findings.add(.repeatedMeasure(name), line: part.line, path: path)
            } else {
                names.append(name)
            }
        }
        return names.count == parts.count && !names.isEmpty ? names : nil
    }
}

extension ModelFiles {
    /// The model that a plan states under `model`.
    mutating func model(stated fields: Fields, parser: inout some MapParser) -> (any SweptModel)? {
        let hint = "the path of a model, such as toys.game.yaml"
        guard let node = fields["model"] else {
            parser.findings.add(.missingKey("model", hint: hint), line: fields.line)
            return nil
        }
        guard let name = parser.text(of: node, path: "model", expected: hint),
            let name = parser.trimmed(name, line: node.line, path: "model")
        else { return nil }
        return model(name, findings: &parser.findings, line: node.line)
    }
}
