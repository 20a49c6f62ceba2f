import AnalyticHierarchy
import OrderedCollections
public import Reports

extension Consistency {
    /// The figures for machines.
    var json: OrderedDictionary<String, JSONValue> {
        [
            "lambdaMax": .number(lambdaMax), "consistencyIndex": JSONValue(consistencyIndex),
            "consistencyRatio": JSONValue(consistencyRatio),
            "randomIndex": randomIndex.map(\.json) ?? nil,
            "geometricConsistencyIndex": JSONValue(geometricConsistencyIndex),
            "koczkodajIndex": JSONValue(koczkodajIndex?.value), "saloHamalainenIndex": JSONValue(saloHamalainenIndex),
            "harmonicIndex": JSONValue(harmonicIndex),
        ]
    }
}

extension RandomIndex {
    /// The index with the name of its table.
    var json: JSONValue {
        [
            "name": .string(table.rawValue), "value": .number(value), "standardError": JSONValue(standardError),
        ]
    }
}

extension JudgmentDeviation {
    /// A judgment that contradicts the weights.
    func json(names: [String]) -> JSONValue {
        [
            "left": .string(names[left]), "right": .string(names[right]), "value": .number(value),
            "suggested": .number(suggestion), "factor": .number(factor),
        ]
    }
}

extension Wording {
    /// A circle of judgments with its sentence.
    func json(for triad: ElementTriad, in node: NodeResult, ids: [String], titles: [String]) -> JSONValue {
        guard let matrix = node.matrix else { return nil }
        return json(for: triad, in: matrix, ids: ids, titles: titles)
    }

    /// A circle of judgments with its sentence.
    func json(
        for triad: ElementTriad, in matrix: PairwiseComparisonMatrix, ids: [String], titles: [String]
    ) -> JSONValue {
        [
            "items": .array([triad.first, triad.second, triad.third].map { .string(ids[$0]) }),
            "sentence": .string(capitalised(sentence(for: triad, in: matrix, titles: titles)) + "."),
        ]
    }
}

extension [Diagnostic] {
    /// The diagnostics for machines.
    public var json: JSONValue {
        .array(
            map { diagnostic in
                [
                    "severity": .string(diagnostic.severity.rawValue), "code": .string(diagnostic.code),
                    "file": .string(diagnostic.file), "line": diagnostic.line.map(JSONValue.integer) ?? nil,
                    "path": .string(diagnostic.path), "message": .string(diagnostic.message),
                ]
            })
    }
}

extension Finding {
    /// A stable name for machines.
    var kind: String {
        switch self {
        case .inconsistent: "inconsistent"
        case .cyclic: "cyclic"
        case .randomIndexMissing: "random-index-missing"
        case .unverifiable: "unverifiable"
        case .identicalMerits: "identical-merits"
        case .dependsOnMethod: "depends-on-method"
        case .dependsOnMode: "depends-on-mode"
        case .dependsOnFormula: "depends-on-formula"
        case .tied: "tied"
        case .dominated: "dominated"
        case .ambiguous: "ambiguous"
        }
    }
}
