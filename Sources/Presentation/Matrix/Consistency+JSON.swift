import AnalyticHierarchy
import OrderedCollections
public import Reports

extension Consistency {
    /// The figures for machines, by the same keys for a matrix alone and for a node of a hierarchy.
    ///
    /// Undefined figures are null: the ratio and its rivals for one or two elements, the ratio where the table of
    /// random indices ends. The Koczkodaj index stands here without its triad, whose names only the caller knows.
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
    /// A judgment that contradicts the weights, with the ratio of the weights and by what factor it exceeds that.
    ///
    /// - Parameter names: what the compared elements are called, in the matrix's order.
    func json(names: [String]) -> JSONValue {
        [
            "left": .string(names[left]), "right": .string(names[right]), "value": .number(value),
            "suggested": .number(suggestion), "factor": .number(factor),
        ]
    }
}

extension Wording {
    /// A circle of judgments at a node.
    ///
    /// - Parameters:
    ///   - triad: the places of the elements, in the direction of the preferences.
    ///   - node: the node.
    ///   - ids: the elements' names for machines.
    ///   - titles: the elements' names for the sentence.
    func json(for triad: ElementTriad, in node: NodeResult, ids: [String], titles: [String]) -> JSONValue {
        json(for: triad, ids: ids, sentence: sentence(for: triad, titles: titles, ratio: node.judgment))
    }

    /// A circle of judgments with its sentence.
    func json(
        for triad: ElementTriad, in matrix: PairwiseComparisonMatrix, ids: [String], titles: [String]
    ) -> JSONValue {
        json(for: triad, ids: ids, sentence: sentence(for: triad, in: matrix, titles: titles))
    }

    private func json(for triad: ElementTriad, ids: [String], sentence: String) -> JSONValue {
        [
            "items": .array([triad.first, triad.second, triad.third].map { .string(ids[$0]) }),
            "sentence": .string(self.sentence(sentence)),
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
    /// A stable name for machines: texts change with the language and with better wording, this does not.
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
