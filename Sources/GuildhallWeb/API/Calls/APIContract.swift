internal import HTTPTypes

/// What the interface promises of a route: requests are read by it, and the document is printed from it.
struct APIContract: Sendable {
    /// What a change has to name, and what a reading may name.
    enum Versioning: Hashable, Sendable {
        /// Nothing: the answer has no entity tag.
        case none
        /// The answer has an entity tag; `If-None-Match` spares its body.
        case read
        /// The change needs `If-Match`.
        case change
    }

    /// A body that a request brings.
    struct Body: Sendable {
        /// The media type, without parameters.
        let mediaType: String
        /// The fields.
        let object: InputObject
    }

    /// What a request that succeeds is answered with.
    struct Success: Sendable {
        /// The status.
        let status: HTTPResponse.Status
        /// What the answer is, in a sentence.
        let description: String
        /// The media type of the body.
        var mediaType = MediaType.json
        /// The body; nil where its media type says everything.
        var schema: APISchema?
        /// Whether the header `Location` leads to what was made.
        var hasLocation = false
        /// Whether the header `Link` leads to further pages.
        var hasLinks = false
    }

    /// Under which heading the document lists the route.
    let tag: String
    /// What the route does, in a few words.
    let summary: String
    /// The values in the path.
    var path = InputObject()
    /// The fields of the query.
    var query = InputObject()
    /// The body; nil for requests without one.
    var body: Body?
    /// What a change has to name.
    var versioning = Versioning.none
    /// Whether the request needs a key, and may come again under it.
    var isRepeatable = false
    /// Whether the answer ends only when the reader or the server does.
    var isStream = false
    /// Whether the route needs a token.
    var needsToken = true
    /// What success looks like.
    let success: Success

    /// The problems that the route can answer with, besides those of every route.
    var problems: [ProblemKind] {
        var kinds: [ProblemKind] = [.invalidParameter, .notAcceptable, .wrongHost, .tooMany, .internal, .unavailable]
        if needsToken { kinds += [.unauthenticated, .forbidden, .notFound] }
        if !path.members.isEmpty { kinds.append(.notFound) }
        if body != nil { kinds += [.malformed, .tooSlow, .tooLarge, .unsupportedMedia, .invalid] }
        if isRepeatable { kinds += [.missingKey, .keyReused] }
        if versioning == .change { kinds += [.versionRequired, .stale] }
        if isRepeatable || versioning == .change { kinds += [.conflict, .taken] }
        return kinds
    }
}
