/// What is wrong with one value of a request.
struct InputProblem: Hashable, Sendable {
    /// Where in a request a value can stand.
    enum Source: String, Sendable, CaseIterable {
        /// In the body.
        case body
        /// In the query.
        case query
        /// In the path.
        case path
        /// In a header.
        case header
    }

    /// What kind of problem it is: a word that programs can compare.
    enum Code: String, Sendable, CaseIterable {
        /// A field is missing that must be there.
        case required
        /// A field is there that is not known.
        case unknown
        /// A parameter is given more than once.
        case repeated
        /// The value is of another kind, such as a number instead of a text.
        case wrongType = "wrong-type"
        /// The value is too short, too long, too small or too large.
        case outOfBounds = "out-of-bounds"
        /// The value is not written as it must be.
        case malformed
        /// The value is none of those that are offered.
        case notOffered = "not-offered"
        /// A value stands twice in a list of different ones.
        case duplicate
        /// The value is well formed and cannot be taken nevertheless.
        case refused
    }

    /// Where it stands.
    let source: Source
    /// The value's place: a JSON Pointer (RFC 6901) into the body, the name of a parameter or header elsewhere.
    let place: String
    /// What kind of problem it is.
    let code: Code
    /// What was expected, in a sentence.
    let detail: String
}
