import AnalyticHierarchy
import Foundation

/// A decision model as YAML, line by line.
///
/// Only what differs from the defaults is written. Texts are quoted, ids where YAML needs it; numbers are the shortest
/// that are read as the same double. Children stand before what weighs them, which is the order in which people think
/// of them.
struct ModelText {
    /// What is written.
    private let file: DecisionFile
    /// The nodes whose judgments are a stand-in and are left out.
    private let unjudged: Set<NodePlace>
    /// The lines so far, without line ends.
    private(set) var lines: [String] = []

    init(_ file: DecisionFile) {
        self.file = file
        unjudged = Set(file.unjudged)
    }

    /// The model that is written.
    private var model: DecisionModel { file.model }

    /// Writes everything.
    mutating func write() {
        writeHead()
        writeAlternatives()
        if model.hierarchies.count == 1, model.hierarchies[0].merit == nil {
            writeHierarchy(0, indentation: "")
        } else {
            lines.append("merits:")
            for (place, hierarchy) in model.hierarchies.enumerated() {
                lines.append("  \(hierarchy.merit?.rawValue ?? Merit.benefits.rawValue):")
                if !hierarchy.root.title.isEmpty { lines.append("    title: \(YAMLText.quoted(hierarchy.root.title))") }
                writeHierarchy(place, indentation: "    ")
            }
        }
        writeSynthesis()
        if let panel = file.panel { lines += PanelText.lines(panel) }
    }

    /// The format and the texts of the title page.
    private mutating func writeHead() {
        let metadata = model.metadata
        lines.append("format: \(DecisionModelReader.format)")
        lines.append("title: \(YAMLText.quoted(metadata.title))")
        let texts = [
            ("organisation", metadata.organisation), ("date", metadata.date), ("language", metadata.language),
            ("question", metadata.question), ("source", metadata.source),
        ]
        for (key, text) in texts {
            if let text { lines.append("\(key): \(YAMLText.quoted(text))") }
        }
        if !metadata.authors.isEmpty {
            lines.append("authors: [\(metadata.authors.map(YAMLText.quoted).joined(separator: ", "))]")
        }
    }

    /// One line for each alternative, attributes sorted by name.
    private mutating func writeAlternatives() {
        lines.append("alternatives:")
        for alternative in model.alternatives {
            var parts = ["id: \(YAMLText.id(alternative.id))"]
            if alternative.title != alternative.id { parts.append("title: \(YAMLText.quoted(alternative.title))") }
            if !alternative.attributes.isEmpty {
                let attributes = alternative.attributes.sorted { $0.key < $1.key }
                    .map { "\(YAMLText.quoted($0.key)): \(shortest($0.value))" }
                parts.append("attributes: {\(attributes.joined(separator: ", "))}")
            }
            lines.append("  - {\(parts.joined(separator: ", "))}")
        }
    }

    /// A hierarchy from its root, with places counted in preorder.
    private mutating func writeHierarchy(_ hierarchy: Int, indentation: String) {
        var number = 0
        write(model.hierarchies[hierarchy].root, hierarchy: hierarchy, number: &number, indentation: indentation)
    }

    /// Writes what stands below a node, and how it is weighed.
    ///
    /// - Parameters:
    ///   - node: the node.
    ///   - hierarchy: the place of its hierarchy.
    ///   - number: the node's place in preorder; on return that of the last node below it.
    ///   - indentation: what stands before every line.
    private mutating func write(
        _ node: Criterion, hierarchy: Int, number: inout Int, indentation: String
    ) {
        let isUnjudged = unjudged.contains(NodePlace(hierarchy: hierarchy, node: number))
        switch node.elements {
        case .criteria(let children):
            lines.append("\(indentation)children:")
            for child in children {
                number += 1
                lines.append("\(indentation)  - id: \(YAMLText.id(child.id))")
                if child.title != child.id {
                    lines.append("\(indentation)    title: \(YAMLText.quoted(child.title))")
                }
                write(child, hierarchy: hierarchy, number: &number, indentation: indentation + "    ")
            }
            if !isUnjudged { lines += weighing(node.weighing, of: children.map(\.id)).map { indentation + $0 } }
        case .alternatives(let places):
            let ids = places.map { model.alternatives[$0].id }
            if isUnjudged {
                // Without a word on them, all alternatives are asked about.
                if places.count < model.alternatives.count {
                    lines.append("\(indentation)alternatives: [\(ids.map(YAMLText.id).joined(separator: ", "))]")
                }
            } else {
                lines.append("\(indentation)alternatives:")
                lines += weighing(node.weighing, of: ids).map { indentation + "  " + $0 }
            }
        }
    }

    /// The lines that say how elements are weighed.
    ///
    /// A matrix of one element says nothing and is written as a weight. Copies stand beside what weighs the others.
    private func weighing(_ weighing: Criterion.Weighing, of ids: [String]) -> [String] {
        switch weighing {
        case .pairwise(let matrix) where ids.count > 1:
            return comparisons(of: ids, intervals: matrix.intervals) { matrix[$0, $1] }
        case .pairwise: return weights([1], of: ids)
        case .incomplete(let matrix): return comparisons(of: ids, intervals: matrix.intervals) { matrix[$0, $1] }
        case .qualitative(let matrix):
            let parts = EvenGraph.allPairs(ids.count).map { pair in
                "  - [\(YAMLText.id(ids[pair.first])), \(YAMLText.id(ids[pair.second])), "
                    + "\(matrix[pair.first, pair.second].rawValue)]"
            }
            let isPlain = matrix.preferenceValue == PreferenceMatrix.defaultPreferenceValue
            return (isPlain ? [] : ["preference: \(shortest(matrix.preferenceValue))"]) + ["qualitative:"] + parts
        case .direct(let numbers): return weights(numbers, of: ids)
        case .ratings(let scale, let grades):
            return gradeLines(scale) + ["ratings: \(Self.map(ids, grades.map { YAMLText.quoted(scale.grades[$0]) }))"]
        case .values(let measurements, let function):
            return ["values: \(Self.map(ids, measurements.map(shortest)))", "function: \(Self.text(of: function))"]
        case .copying(let copied):
            let copies = copied.copies.map { copy in
                "\(YAMLText.id(ids[copy.element])): {as: \(YAMLText.id(ids[copy.original])), times: \(shortest(copy.factor))}"
            }
            return self.weighing(copied.base, of: copied.weighedPlaces.map { ids[$0] })
                + ["copies: {\(copies.joined(separator: ", "))}"]
        }
    }

    /// Weights given directly, in the order of the elements.
    private func weights(_ numbers: [Double], of ids: [String]) -> [String] {
        ["weights: \(Self.map(ids, numbers.map(shortest)))"]
    }

    /// Grades with their intensities, or with the comparisons that these come from.
    private func gradeLines(_ scale: GradeScale) -> [String] {
        switch scale.source {
        case .given(let numbers):
            let parts = zip(scale.grades, numbers).map { "\(YAMLText.quoted($0)): \(shortest($1))" }
            return ["grades: {\(parts.joined(separator: ", "))}"]
        case .compared(let matrix):
            let parts = EvenGraph.allPairs(matrix.order).map { pair in
                let text = Self.text(of: matrix[pair.first, pair.second], inverse: matrix[pair.second, pair.first])
                return "    - [\(YAMLText.quoted(scale.grades[pair.first])), "
                    + "\(YAMLText.quoted(scale.grades[pair.second])), \(text)]"
            }
            return ["grades:", "  comparisons:"] + parts
        }
    }

    /// A map on one line, in the order of the elements.
    private static func map(_ ids: [String], _ values: [String]) -> String {
        "{\(zip(ids, values).map { "\(YAMLText.id($0)): \($1)" }.joined(separator: ", "))}"
    }

    /// The pairs that have a judgment, in row-wise order; intervals as texts, since a list in a list would hide them.
    private func comparisons(
        of ids: [String], intervals: [ElementPair: JudgmentInterval], value: (Int, Int) -> Double?
    ) -> [String] {
        var lines = ["comparisons:"]
        for pair in EvenGraph.allPairs(ids.count) {
            guard let ratio = value(pair.first, pair.second), let inverse = value(pair.second, pair.first) else {
                continue
            }
            let text =
                intervals[pair].map { "\"[\(Self.text(of: $0.low)), \(Self.text(of: $0.high))]\"" }
                ?? Self.text(of: ratio, inverse: inverse)
            lines.append("  - [\(YAMLText.id(ids[pair.first])), \(YAMLText.id(ids[pair.second])), \(text)]")
        }
        return lines
    }

    /// A ratio as a judgment.
    ///
    /// A whole denominator of 1 is left out: `3`, `2/3`.
    static func text(of ratio: Ratio) -> String {
        let numerator = DecimalNotation.plain(ratio.numerator)
        return ratio.denominator == 1 ? numerator : "\(numerator)/\(DecimalNotation.plain(ratio.denominator))"
    }

    /// A judgment whose ratio and inverse are these numbers to the last bit, if there is one that is not too long.
    ///
    /// A matrix keeps ratio and inverse as two doubles, of which only one may be a short decimal: 3 and 0.333… are
    /// written as `3`, 0.333… and 3 as `1/3`. Where neither is short, a fraction with a denominator up to 200 is tried.
    /// Without an exact text the shortest decimal is written, and the inverse may differ in its last bit.
    ///
    /// - Parameters:
    ///   - value: the ratio.
    ///   - inverse: the ratio of the pair the other way round.
    static func text(of value: Double, inverse: Double) -> String {
        let plain = DecimalNotation.plain(value)
        let reciprocal = "1/\(DecimalNotation.plain(inverse))"
        var candidates = value >= 1 ? [plain, reciprocal] : [reciprocal, plain]
        if plain.count > 8, reciprocal.count > 8 {
            for denominator in 2...200 {
                let numerator = (value * Double(denominator)).rounded()
                if numerator >= 1, numerator / Double(denominator) == value {
                    candidates.insert("\(DecimalNotation.plain(numerator))/\(denominator)", at: 0)
                    break
                }
            }
        }
        let exact = candidates.first { candidate in
            guard case .success(let ratio) = RatioNotation.read(candidate) else { return false }
            return ratio.value == value && ratio.inverse.value == inverse
        }
        return exact ?? plain
    }

    /// A value function as a map on one line.
    private static func text(of function: ValueFunction) -> String {
        func points(_ points: [ValueFunction.Point]) -> String {
            "[\(points.map { "[\(shortest($0.measurement)), \(shortest($0.value))]" }.joined(separator: ", "))]"
        }
        var parts: [String] =
            switch function.shape {
            case .linear(let from, let to): ["kind: linear", "from: \(shortest(from))", "to: \(shortest(to))"]
            case .step(let list): ["kind: step", "points: \(points(list))"]
            case .piecewiseLinear(let list): ["kind: piecewise", "points: \(points(list))"]
            case .exponential(let from, let to, let rho):
                ["kind: exponential", "from: \(shortest(from))", "to: \(shortest(to))", "rho: \(shortest(rho))"]
            }
        if function.isDecreasing { parts.append("decreasing: true") }
        return "{\(parts.joined(separator: ", "))}"
    }

    /// The options that differ from the defaults.
    ///
    /// Without any, the key is left out as a whole.
    private mutating func writeSynthesis() {
        let (options, plain) = (model.options, SynthesisOptions())
        var parts: [String] = []
        if options.weights != plain.weights { parts.append("weights: \(options.weights.rawValue)") }
        if options.epsilon != plain.epsilon { parts.append("epsilon: \(options.epsilon)") }
        if options.mode != plain.mode { parts.append("mode: \(options.mode.rawValue)") }
        if options.merits != plain.merits { parts.append("merits: \(options.merits.rawValue)") }
        if let rating = file.meritRating, rating.meritWeights == options.meritWeights {
            parts += RatingText.lines(rating)
        } else if !options.meritWeights.isEmpty {
            let weights = options.meritWeights.sorted { $0.key < $1.key }
            parts.append(
                "meritWeights: {\(weights.map { "\($0.key.rawValue): \(shortest($0.value))" }.joined(separator: ", "))}"
            )
        }
        if options.structure != plain.structure { parts.append("structure: \(options.structure.rawValue)") }
        if options.randomIndex != plain.randomIndex { parts.append("randomIndex: \(options.randomIndex.rawValue)") }
        if options.scale != plain.scale { parts.append("scale: \(options.scale.rawValue)") }
        if options.usesStrictThresholds { parts.append("strict: true") }
        guard !parts.isEmpty else { return }
        lines.append("synthesis:")
        lines += parts.map { "  \($0)" }
    }
}
