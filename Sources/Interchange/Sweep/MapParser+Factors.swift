import Experiments

/// Keys of a model with the values they take, as sweeps and calibrations write them.
extension MapParser {
    /// Reads a map of keys; `nil` when one of them cannot be read.
    mutating func factors(
        _ node: YAMLNode?, under parent: String, model: (any SweptModel)?, parent fields: Fields
    ) -> [SweptFactor]? {
        let example = "a map such as {fixedCost: {uniform: [400, 600]}}"
        guard let node else {
            findings.add(.missingKey(parent, hint: example), line: fields.line)
            return nil
        }
        guard let entries = entries(of: node, path: parent, expected: example) else { return nil }
        if entries.isEmpty { findings.add(.emptyHierarchy(parent), line: node.line, path: parent) }
        let known = model?.keys ?? []
        var factors: [SweptFactor] = []
        for entry in entries {
            let place = path(parent, entry.key)
            var key = SweptKey(entry.key, .number)
            if let model {
                guard let found = known.first(where: { $0.name == entry.key }) else {
                    let names = known.map(\.name)
                    let nearest = findings.nearestWord(to: entry.key, among: names)
                    findings.add(
                        .unknownKey(
                            entry.key, nearest: nearest, place: "a \(model.kind) that can be varied", allowed: names),
                        line: entry.keyLine, path: parent)
                    continue
                }
                key = found
            }
            if let obstacle = key.obstacle {
                findings.add(.notVariable(key.name, obstacle), line: entry.keyLine, path: place)
                continue
            }
            // Without the model nobody knows whether a list is one of words.
            if model == nil, case .list = entry.value.content { continue }
            if let factor = factor(entry.value, of: key, path: place) { factors.append(factor) }
        }
        return factors.count == entries.count && !factors.isEmpty ? factors : nil
    }

    /// The values of one key.
    private mutating func factor(_ node: YAMLNode, of key: SweptKey, path: String) -> SweptFactor? {
        if case .word(let known) = key.kind { return wordFactor(node, of: key, known: known, path: path) }
        let isCount = key.kind == .count
        switch node.content {
        case .list(let parts):
            if parts.isEmpty { findings.add(.emptyHierarchy(key.name), line: node.line, path: path) }
            let values = parts.compactMap { value(of: $0, isCount: isCount, path: path) }
            guard values.count == parts.count, !values.isEmpty else { return nil }
            return factor(key, .list(values), node: node, path: path)
        case .map(let entries) where entries.contains { SweepKeyPlace.steps.keys.contains($0.key) }:
            return spaced(node, of: key, isCount: isCount, path: path)
        default:
            guard let (kind, figures, line) = distribution(node, of: FactorNotation.forms, path: path) else {
                return nil
            }
            guard let distribution = FactorNotation.distribution(kind, figures) else {
                findings.add(
                    .badDistribution(kind, form: FactorNotation.forms[kind] ?? "", figures: figures), line: line,
                    path: path)
                return nil
            }
            if isCount, !distribution.isWhole {
                findings.add(.countVaries(key.name, kind: kind), line: line, path: path)
                return nil
            }
            return factor(key, distribution, kind: kind, figures: figures, node: node, path: path)
        }
    }

    /// A list of words, as numbers from zero.
    private mutating func wordFactor(_ node: YAMLNode, of key: SweptKey, known: [String], path: String) -> SweptFactor?
    {
        guard let parts = parts(of: node, path: path, expected: "a list of \(known.joined(separator: ", "))") else {
            return nil
        }
        if parts.isEmpty { findings.add(.emptyHierarchy(key.name), line: node.line, path: path) }
        var words: [String] = []
        for part in parts {
            guard let word = text(of: part, path: path, expected: "one of \(known.joined(separator: ", "))") else {
                continue
            }
            if known.contains(word) {
                words.append(word)
            } else {
                let nearest = findings.nearestWord(to: word, among: known)
                findings.add(.unknownValue(word, nearest: nearest, allowed: known), line: part.line, path: path)
            }
        }
        guard words.count == parts.count, !words.isEmpty,
            let factor = try? Factor(key.name, .list(words.indices.map(Double.init)))
        else { return nil }
        return SweptFactor(factor: factor, words: words)
    }

    /// Equally spaced values, both ends included.
    private mutating func spaced(_ node: YAMLNode, of key: SweptKey, isCount: Bool, path: String) -> SweptFactor? {
        guard let fields = fields(of: node, at: SweepKeyPlace.steps, path: path) else { return nil }
        for name in SweepKeyPlace.steps.keys where fields[name] == nil {
            findings.add(
                .missingKey(name, hint: "such as {from: 0.1, to: 0.5, steps: 5}"), line: fields.line, path: path)
        }
        let low = fields["from"].flatMap { value(of: $0, isCount: isCount, path: path) }
        let high = fields["to"].flatMap { value(of: $0, isCount: isCount, path: path) }
        let count = whole("steps", fields, path: path, in: 2...10_000)
        guard let low, let high, let count else { return nil }
        let distribution = FactorDistribution.steps(from: low, to: high, count: count)
        if isCount, !distribution.isWhole {
            findings.add(.countVaries(key.name, kind: "from, to, steps"), line: node.line, path: path)
            return nil
        }
        return factor(key, distribution, node: node, path: path)
    }

    private mutating func value(of node: YAMLNode, isCount: Bool, path: String) -> Double? {
        guard let number = number(of: node, path: path, expected: "a number such as 0.5") else { return nil }
        guard isCount, number != number.rounded() else { return number }
        findings.add(.notWhole(number), line: node.line, path: path)
        return nil
    }

    private mutating func factor(
        _ key: SweptKey, _ distribution: FactorDistribution, kind: String = "list", figures: [Double] = [],
        node: YAMLNode, path: String
    ) -> SweptFactor? {
        do {
            return SweptFactor(factor: try Factor(key.name, distribution), words: nil)
        } catch {
            findings.add(
                .badDistribution(kind, form: FactorNotation.forms[kind] ?? "finite numbers", figures: figures),
                line: node.line, path: path)
            return nil
        }
    }
}
