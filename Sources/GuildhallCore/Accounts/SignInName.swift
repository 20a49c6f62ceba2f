internal import Foundation

/// The name that a person types to sign in, in the one form in which it is kept and compared.
///
/// The form follows the profile UsernameCaseMapped of RFC 8265: wide and narrow forms are one (through normalisation form KC,
/// which maps them), small and capital letters are one, and so are composed and decomposed ones. What looks alike in several
/// scripts is not made one; the name is unique, and others see the display name.
public struct SignInName: Hashable, Sendable {
    /// How many Unicode scalars it has; the longest mail addresses in use fit.
    public static let length = 2...128
    /// The end of the names that the demonstration gives: nobody else gets one (`.invalid` is reserved by RFC 2606).
    static let demoSuffix = "@demo.invalid"

    /// The canonical form.
    public let canonical: String

    /// Reads what somebody typed.
    ///
    /// - Throws: ``TextRule/Violation`` for what cannot be a name.
    public init(_ typed: String) throws(TextRule.Violation) {
        canonical = try TextRule(length: Self.length).canonical(Self.folded(typed)).get()
        let isMadeOfNameCharacters = canonical.unicodeScalars.enumerated().allSatisfy { place, scalar in
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
            case .nonspacingMark, .spacingMark: place > 0
            default: place > 0 && [".", "_", "-", "+", "@"].contains(scalar)
            }
        }
        guard isMadeOfNameCharacters else { throw TextRule.Violation(.characters, nil) }
    }

    /// Letters and widths folded until they stay as they are: a mapping may bring about what another one maps.
    ///
    /// The sigma at a word's end is the one sigma, since capitals do not tell which it was.
    private static func folded(_ text: String) -> String {
        guard text.utf8.count <= 16 * length.upperBound else { return text }
        return text.precomposedStringWithCompatibilityMapping.lowercased().replacing("ς", with: "σ")
            .precomposedStringWithCompatibilityMapping
    }
}

extension FieldCheck {
    /// The canonical form of a name for a new account; a problem is noted, and the answer is then of no use.
    mutating func signInName(_ typed: String, as field: String) -> String {
        do {
            let name = try SignInName(typed)
            require(!name.canonical.hasSuffix(SignInName.demoSuffix), field, .notAllowed)
            return name.canonical
        } catch {
            require(false, field, error.code, limit: error.limit)
            return typed
        }
    }

    /// The language of an account or a cluster.
    mutating func language(_ tag: String, as field: String) {
        require(Language(rawValue: tag) != nil, field, .notAllowed)
    }
}
