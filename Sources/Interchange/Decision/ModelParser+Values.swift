import AnalyticHierarchy
import Foundation

/// Measured values and what they are worth.
///
/// Values stand at the node, or come from an attribute that every alternative has; one that lacks it is an error, since a
/// missing measurement is not a zero. A function is read even where the values are wrong, so that all is told at once.
///
/// ```yaml
/// values: {a1: 120, a2: 95.5}
/// function: {kind: linear, decreasing: true, from: 80, to: 150}
/// ```
extension ModelParser {
    /// The elements that `values` names, or all alternatives by an attribute, through the value function.
    ///
    /// - Parameters:
    ///   - fields: those of the node.
    ///   - weighable: what it may weigh.
    /// - Returns: the elements with their values; `nil` after a report.
    mutating func measured(_ fields: Fields, _ weighable: Weighable) -> WeighedElements? {
        guard let node = fields["values"] else { return nil }
        let (elements, path) = (weighable.elements, weighable.path)
        let function = fields["function"].map { valueFunction($0, path: Interchange.path(path, "function")) } ?? nil
        var expected = "a map of measured values such as {\(elements.ids.first ?? "a1"): 120}"
        let measurements: [Int: Double]
        if case .scalar(let text) = node.content, !weighable.isWhole {
            guard let read = attribute(text, line: node.line, path: path) else { return nil }
            measurements = read
        } else {
            if !weighable.isWhole { expected += ", or 'attribute' and its name," }
            let numbers = numbers(
                node, among: elements, path: path, expected: expected, number: "a measured value such as 120")
            guard let numbers else { return nil }
            guard numbers.isReadable else { return nil }
            let named = checked(numbers.named, what: "a value", line: node.line, weighable)
            guard numbers.isGood, named != nil else { return nil }
            measurements = numbers.entries.mapValues(\.number)
        }
        guard let function else { return nil }
        let places = measurements.keys.sorted()
        return WeighedElements(places: places, weighing: .values(places.map { measurements[$0] ?? 0 }, function))
    }

    /// The values of an attribute that every alternative has, for `attribute price`.
    ///
    /// An attribute that no alternative has is misspelt, and the nearest one is named; one that some lack names these.
    private mutating func attribute(_ text: String, line: Int, path: String) -> [Int: Double]? {
        let words = text.split(maxSplits: 1) { $0.isWhitespace }
        guard words.count == 2, words[0] == "attribute" else {
            findings.add(.attributeShape(text), line: line, path: path)
            return nil
        }
        let name = words[1].trimmingCharacters(in: .whitespaces)
        var measurements: [Int: Double] = [:]
        var known: Set<String> = []
        for (place, id) in alternatives.ids.enumerated() {
            known.formUnion(attributesOfAlternatives[id, default: [:]].keys)
            measurements[place] = attributesOfAlternatives[id]?[name]
        }
        weighedAlternatives.formUnion(alternatives.ids.indices)
        let missing = alternatives.ids.indices.filter { measurements[$0] == nil }.map { alternatives.ids[$0] }
        guard !missing.isEmpty else { return measurements }
        // Where alternatives could not be read, the attribute may stand in one of them.
        if missing.count == alternatives.count {
            let nearest = findings.nearestWord(to: name, among: known.sorted())
            findings.add(.unknownAttribute(name, known: known.sorted(), nearest: nearest), line: line, path: path)
        } else {
            findings.add(.missingAttribute(name, of: missing), line: line, path: path)
        }
        return nil
    }

    /// The kinds of functions by name.
    ///
    /// A function has all keys of its kind and no others.
    private enum FunctionKind: String, CaseIterable {
        case linear, step, piecewise, exponential

        /// The keys that belong to it, all needed.
        var keys: [String] {
            switch self {
            case .linear: ["from", "to"]
            case .step, .piecewise: ["points"]
            case .exponential: ["from", "to", "rho"]
            }
        }
    }

    /// Reads `{kind: linear, decreasing: true, from: 80, to: 150}`.
    ///
    /// What a kind needs and what it cannot use is told at once, and the numbers are read whatever the kind.
    private mutating func valueFunction(_ node: YAMLNode, path: String) -> ValueFunction? {
        guard let fields = fields(of: node, at: KeyPlace.function, path: path) else { return nil }
        let isDecreasing = flag("decreasing", fields, path: path) ?? false
        if fields["kind"] == nil {
            let names = FunctionKind.allCases.map(\.rawValue)
            findings.add(
                .missingKey("kind", hint: "one of \(names.joined(separator: ", "))"), line: fields.line, path: path)
        }
        let numbers = ["from", "to", "rho"].map { key in
            fields[key].flatMap { number(of: $0, path: Interchange.path(path, key), expected: "a number such as 80") }
        }
        let points = fields["points"].map { self.points($0, path: Interchange.path(path, "points")) } ?? nil
        guard let kind: FunctionKind = choice("kind", fields, path: path) else { return nil }
        for key in ["from", "to", "rho", "points"] {
            if let node = fields[key], !kind.keys.contains(key) {
                findings.add(
                    .keyOfOtherFunction(key, kind: kind.rawValue, keys: kind.keys), line: node.line, path: path)
            } else if fields[key] == nil, kind.keys.contains(key) {
                findings.add(
                    .missingKey(key, hint: "a function of the kind \(quoted(kind.rawValue)) needs it"),
                    line: fields.line, path: path)
            }
        }
        let shape: ValueFunction.Shape
        switch (kind, numbers[0], numbers[1], numbers[2], points) {
        case (.linear, let from?, let to?, _, _): shape = .linear(from: from, to: to)
        case (.exponential, let from?, let to?, let rho?, _): shape = .exponential(from: from, to: to, rho: rho)
        case (.step, _, _, _, let points?): shape = .step(points)
        case (.piecewise, _, _, _, let points?): shape = .piecewiseLinear(points)
        default: return nil
        }
        return function(shape, isDecreasing: isDecreasing, fields: fields, path: path)
    }

    /// The function of a shape, once its numbers are sound.
    ///
    /// What the domain would refuse is reported here with the key that is wrong: ends that do not rise, a curvature of 0,
    /// points that do not rise. What is left are numbers so far apart that their difference overflows.
    private mutating func function(
        _ shape: ValueFunction.Shape, isDecreasing: Bool, fields: Fields, path: String
    ) -> ValueFunction? {
        switch shape {
        case .linear(let from, let to), .exponential(let from, let to, rho: _):
            if from >= to {
                findings.add(.functionDoesNotRise(from: from, to: to), line: fields["to"]?.line, path: path)
                return nil
            }
            if case .exponential(_, _, rho: 0) = shape {
                findings.add(.functionWithoutBend(), line: fields["rho"]?.line, path: path)
                return nil
            }
        case .step(let points), .piecewiseLinear(let points):
            for (one, next) in zip(points, points.dropFirst()) where one.measurement >= next.measurement {
                findings.add(
                    .pointsDoNotRise(one.measurement, next.measurement), line: fields["points"]?.line, path: path)
                return nil
            }
        }
        if let function = ValueFunction(shape, isDecreasing: isDecreasing) { return function }
        findings.add(.functionOverflows(), line: fields.line, path: path)
        return nil
    }

    /// Reads `[[0, 0.2], [50, 1]]`; `nil` when something is wrong with it.
    ///
    /// Measurements need not be positive; values are shares of one.
    private mutating func points(_ node: YAMLNode, path: String) -> [ValueFunction.Point]? {
        let expected = "a list of points such as [[0, 0.2], [50, 1]]"
        guard let parts = parts(of: node, path: path, expected: expected) else { return nil }
        if parts.isEmpty { findings.add(.emptyHierarchy("points"), line: node.line, path: path) }
        var points: [ValueFunction.Point] = []
        for part in parts {
            guard case .list(let cells) = part.content, cells.count == 2 else {
                findings.add(
                    .wrongType(found: part.kind, expected: "a point such as [50, 1], a measurement and its value,"),
                    line: part.line, path: path)
                continue
            }
            let measurement = number(of: cells[0], path: path, expected: "a measurement such as 50")
            let value = number(of: cells[1], path: path, expected: "a value from 0 to 1")
            guard let measurement, let value else { continue }
            guard (0...1).contains(value) else {
                findings.add(.outside("the value of a point", value, "from 0 to 1"), line: cells[1].line, path: path)
                continue
            }
            points.append(ValueFunction.Point(measurement: measurement, value: value))
        }
        return points.count == parts.count && !points.isEmpty ? points : nil
    }
}
