/// The kinds of problems that the interface for programs tells of (RFC 9457): the last part of the type's address.
///
/// The document, the page that explains a type and the answers themselves are made from this one list.
enum ProblemKind: String, Hashable, Sendable, CaseIterable {
    /// 400.
    case malformed, invalidParameter = "invalid-parameter", missingKey = "missing-idempotency-key"
    /// 401.
    case unauthenticated
    /// 403.
    case forbidden, crossSite = "cross-site"
    /// 404.
    case notFound = "not-found"
    /// 405.
    case methodNotAllowed = "method-not-allowed"
    /// 406.
    case notAcceptable = "not-acceptable"
    /// 408.
    case tooSlow = "too-slow"
    /// 409.
    case conflict, taken
    /// 412.
    case stale
    /// 413.
    case tooLarge = "too-large"
    /// 415.
    case unsupportedMedia = "unsupported-media"
    /// 421.
    case wrongHost = "wrong-host"
    /// 422.
    case invalid, keyReused = "idempotency-key-reused"
    /// 428.
    case versionRequired = "version-required"
    /// 429.
    case tooMany = "too-many"
    /// 500.
    case `internal`
    /// 503.
    case unavailable

    /// The status.
    var status: Int {
        switch self {
        case .malformed, .invalidParameter, .missingKey: 400
        case .unauthenticated: 401
        case .forbidden, .crossSite: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .tooSlow: 408
        case .conflict, .taken: 409
        case .stale: 412
        case .tooLarge: 413
        case .unsupportedMedia: 415
        case .wrongHost: 421
        case .invalid, .keyReused: 422
        case .versionRequired: 428
        case .tooMany: 429
        case .internal: 500
        case .unavailable: 503
        }
    }

    /// The kind in a few words.
    var title: String {
        switch self {
        case .malformed: "The request cannot be read"
        case .invalidParameter: "A parameter cannot be taken"
        case .missingKey: "An idempotency key is needed"
        case .unauthenticated: "A token is needed"
        case .forbidden: "Not allowed"
        case .crossSite: "Asked for by another site"
        case .notFound: "Not found"
        case .methodNotAllowed: "Method not allowed"
        case .notAcceptable: "No such form"
        case .tooSlow: "The body came too slowly"
        case .conflict: "Not possible now"
        case .taken: "Already taken"
        case .stale: "Changed meanwhile"
        case .tooLarge: "Too large"
        case .unsupportedMedia: "Unknown kind of body"
        case .wrongHost: "Another host was asked for"
        case .invalid: "Fields are not right"
        case .keyReused: "Idempotency key of another request"
        case .versionRequired: "A version is needed"
        case .tooMany: "Too many requests"
        case .internal: "Something of ours failed"
        case .unavailable: "Not available now"
        }
    }

    /// What happened, and what to do about it.
    var explanation: String {
        switch self {
        case .malformed:
            "The query has a broken escape, or the body is no JSON text of RFC 8259 with different names in each object."
        case .invalidParameter: "The query holds what is not known or not within bounds; `problems` names each."
        case .missingKey:
            "Every POST needs the header Idempotency-Key: 1 to 255 visible ASCII characters, new for each request."
        case .unauthenticated:
            "Send a valid token as `Authorization: Bearer …`; it is missing, unknown, ended or revoked."
        case .forbidden: "The token's scopes or its owner's roles do not include this."
        case .crossSite: "A page of another site asked for the change."
        case .notFound: "There is nothing at this address that the token may know of."
        case .methodNotAllowed: "The header Allow lists the methods of this address."
        case .notAcceptable: "Answers are application/json, problems application/problem+json."
        case .tooSlow: "The body did not arrive in time; send it again on a better connection."
        case .conflict: "The state does not allow the change; `conflict` says why."
        case .taken: "Another one has the value; `problems` names the field."
        case .stale: "If-Match names a version that is not the present one; read again, decide again."
        case .tooLarge: "The body is longer than this address takes."
        case .unsupportedMedia: "Bodies are sent as the document says, application/json for most."
        case .wrongHost: "The header Host names a server that this is not."
        case .invalid: "Fields are missing, unknown or not within bounds; `problems` names all of them."
        case .keyReused: "The key was sent before with another method, address or body; choose a new one."
        case .versionRequired: "Every change needs the header If-Match with the entity tag that was read."
        case .tooMany: "Wait as many seconds as the header Retry-After says."
        case .internal: "The log of the server holds the cause under the request's identifier."
        case .unavailable: "The server is stopping, or its database is busy or full; try again later."
        }
    }

    /// The address that names the kind and explains it.
    var type: String { "/api/v1/problems/\(rawValue)" }
}
