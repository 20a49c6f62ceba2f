internal import Foundation

/// What a line of text must keep: every text that is stored has one.
public struct TextRule: Hashable, Sendable {
    /// The least and the most Unicode scalars.
    public let length: ClosedRange<Int>

    /// Creates a rule.
    public init(length: ClosedRange<Int>) { self.length = length }

    /// The name of a cluster.
    public static let clusterName = TextRule(length: 1...120)
    /// The name of an organisation.
    public static let organisationName = TextRule(length: 1...120)
    /// The name by which others know a person.
    public static let displayName = TextRule(length: 1...80)
    /// What its owner calls a token.
    public static let tokenName = TextRule(length: 1...60)

    /// The canonical form of a text: without white space at its ends, in normalisation form C (Unicode Standard Annex 15), so
    /// that what looks the same is the same.
    ///
    /// - Returns: the text, or what is wrong with it.
    public func canonical(_ text: String) -> Result<String, Violation> {
        // A text far too long is not worth the work of normalising it.
        guard text.utf8.count <= 16 * length.upperBound else { return .failure(Violation(.tooLong, length.upperBound)) }
        let line = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespaces)
        if line.isEmpty && length.lowerBound > 0 { return .failure(Violation(.required, nil)) }
        guard line.unicodeScalars.allSatisfy(Self.isAllowed) else { return .failure(Violation(.characters, nil)) }
        let count = line.unicodeScalars.count
        if count < length.lowerBound { return .failure(Violation(.tooShort, length.lowerBound)) }
        if count > length.upperBound { return .failure(Violation(.tooLong, length.upperBound)) }
        return .success(line)
    }

    /// What a text breaks.
    public struct Violation: Error, Hashable {
        /// What kind of problem it is.
        public let code: FieldProblem.Code
        /// The limit that is broken.
        public let limit: Int?

        /// Creates a violation.
        init(_ code: FieldProblem.Code, _ limit: Int?) {
            self.code = code
            self.limit = limit
        }
    }

    /// Whether a scalar may stand in a line.
    ///
    /// It may not be a control, a line or paragraph separator, private or unassigned, nor one of
    /// the marks that turn the direction of writing, with which a name can be made to look like another
    /// (Unicode Technical Report 36, section 2). The joiners that Persian and Indic names need are allowed.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        case .format: scalar.value == 0x200C || scalar.value == 0x200D
        default: true
        }
    }
}
