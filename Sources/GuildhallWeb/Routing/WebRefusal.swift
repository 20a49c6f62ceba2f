public import GuildhallCore
public import HTTPTypes

/// An answer that is no success and is to be expected; the route's face decides in which form it is given.
public struct WebRefusal: Error, Hashable, Sendable {
    /// Why, in a word for programs: the last part of a problem's type, and the key of the sentence on a page.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The word.
        public let rawValue: String

        /// Creates a code.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The status.
    public let status: HTTPResponse.Status
    /// Why.
    public let code: Code
    /// What is wrong with the fields of a form or a document, for status 422.
    public var problems: [FieldProblem] = []
    /// The methods that the path knows, for status 405.
    public var allowed: [HTTPRequest.Method] = []
    /// When trying again may help, in seconds.
    public var retryAfterSeconds: Int?
    /// Whether the connection is of no more use, since the rest of the body was not read.
    public var closesConnection = false

    /// Creates a refusal.
    public init(_ status: HTTPResponse.Status, _ code: String) {
        self.status = status
        self.code = Code(rawValue: code)
    }

    /// What was asked for is not there, or is not the sender's to know of.
    public static let missing = WebRefusal(.notFound, "not-found")
    /// The request cannot be read.
    public static let malformed = WebRefusal(.badRequest, "malformed")
    /// The host that was asked is not this server.
    public static let wrongHost = WebRefusal(.misdirectedRequest, "wrong-host")
    /// The sender is not known.
    public static let unauthenticated = WebRefusal(.unauthorized, "unauthenticated")
    /// The sender may not do this.
    public static let forbidden = WebRefusal(.forbidden, "forbidden")
    /// The change was asked for by another site, or by a form of a session that has ended.
    public static let crossSite = WebRefusal(.forbidden, "cross-site")
    /// The body is of a kind that is not understood here.
    public static let unsupportedMedia = WebRefusal(.unsupportedMediaType, "unsupported-media")
    /// Something of ours failed.
    public static let failure = WebRefusal(.internalServerError, "internal")
    /// The server is stopping, or its database cannot be reached now or has no room.
    public static let unavailable: WebRefusal = {
        var refusal = WebRefusal(.serviceUnavailable, "unavailable")
        refusal.retryAfterSeconds = 5
        return refusal
    }()

    /// The body broke off, or its chunks cannot be told apart.
    public static let brokenBody: WebRefusal = {
        var refusal = WebRefusal.malformed
        refusal.closesConnection = true
        return refusal
    }()

    /// The path knows other methods.
    public static func otherMethods(_ methods: [HTTPRequest.Method]) -> WebRefusal {
        var refusal = WebRefusal(.methodNotAllowed, "method-not-allowed")
        refusal.allowed = methods
        return refusal
    }

    /// The body is longer than the route allows.
    public static let tooLarge: WebRefusal = {
        var refusal = WebRefusal(.contentTooLarge, "too-large")
        refusal.closesConnection = true
        return refusal
    }()

    /// The body did not arrive in time.
    public static let tooSlow: WebRefusal = {
        var refusal = WebRefusal(.requestTimeout, "too-slow")
        refusal.closesConnection = true
        return refusal
    }()

    /// The sender asks too often.
    public static func tooMany(retryAfterSeconds: Int) -> WebRefusal {
        var refusal = WebRefusal(.tooManyRequests, "too-many")
        refusal.retryAfterSeconds = retryAfterSeconds
        return refusal
    }
}

extension WebRefusal {
    /// What an operation refuses, as an answer.
    public init(_ refusal: OperationRefusal) {
        switch refusal {
        case .notSignedIn: self = .unauthenticated
        case .wrongCredentials: self.init(.unauthorized, "wrong-credentials")
        case .missing: self = .missing
        case .forbidden: self = .forbidden
        case .stale: self.init(.preconditionFailed, "stale")
        case .invalid(let problems):
            self.init(.unprocessableContent, "invalid")
            self.problems = problems
        case .conflict(let conflict): self.init(.conflict, conflict.rawValue)
        case .tooMany(let seconds): self = .tooMany(retryAfterSeconds: seconds)
        }
    }
}
