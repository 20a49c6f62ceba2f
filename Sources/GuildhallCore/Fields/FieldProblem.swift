/// What is wrong with one field of what was asked for; the sentence is the face's, in the reader's language.
public struct FieldProblem: Hashable, Sendable {
    /// What kind of problem it is.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// Nothing was given.
        case required
        /// It is shorter than the limit.
        case tooShort = "too-short"
        /// It is longer, or more, than the limit.
        case tooLong = "too-long"
        /// It has characters that are not allowed.
        case characters
        /// Another one has it.
        case taken
        /// It is among what everybody would guess first.
        case common
        /// It is not what was expected: the present password, a known word.
        case wrong
        /// It is no choice here: a role that does not fit the organisation, a scope that no token has.
        case notAllowed = "not-allowed"
    }

    /// The field's name, as operations call it.
    public let field: String
    /// What is wrong.
    public let code: Code
    /// The limit that is broken; nil where there is none.
    public let limit: Int?

    /// Creates a problem.
    public init(_ field: String, _ code: Code, limit: Int? = nil) {
        self.field = field
        self.code = code
        self.limit = limit
    }
}
