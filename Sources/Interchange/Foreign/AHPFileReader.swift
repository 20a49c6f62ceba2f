import AnalyticHierarchy

/// Reads the files of the R package `ahp`, `*.ahp`, versions 1.0 and 2.0.
///
/// Decision makers become the experts of a panel, with their weights by name; what they say of a node becomes their answers.
/// Scores and priorities of a decision maker become the comparisons that have exactly these priorities. Functions are read by
/// the grammar of `FormulaReader` and computed here; what is not in it is refused. Attributes that a model does not have are
/// named in a note.
///
/// Source: C. Glur, *ahp: Analytic Hierarchy Process*, R package, its vignette "AHP file format".
public enum AHPFileReader {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    /// - Returns: the model and the answers, unless there is an error, and everything there is to say about the file.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<ForeignStudy> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings),
            let root = YAMLDocument.read(source.text, findings: &findings, allowsAliases: true)
        else { return Reading(nil, findings) }
        var parser = AHPFileParser(findings: findings)
        let study = parser.study(root)
        return Reading(study, parser.findings)
    }
}

/// A kind of map in an `.ahp` file.
enum AHPFilePlace: KnownKeys {
    /// The whole document.
    case document
    /// The preferences at a node.
    case preferences

    /// The keys that may stand there; of preferences, one of them.
    var keys: [String] {
        switch self {
        case .document: ["Version", "Alternatives", "Goal"]
        case .preferences: AHPPreferenceKind.allCases.map(\.rawValue)
        }
    }

    /// What the map is called in sentences.
    var name: String {
        switch self {
        case .document: "an .ahp file"
        case .preferences: "preferences"
        }
    }
}

/// The ways in which an `.ahp` file states preferences.
enum AHPPreferenceKind: String, CaseIterable {
    /// A list of `[A, B, v]`.
    case pairwise
    /// A list of names with scores, normalised when used.
    case score
    /// A list of names with priorities.
    case priority
    /// A function of two alternatives.
    case pairwiseFunction
    /// A function of one alternative.
    case scoreFunction
}
