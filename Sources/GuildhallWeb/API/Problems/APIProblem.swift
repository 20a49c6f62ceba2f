internal import GuildhallCore
internal import HTTPTypes

/// A refusal of the interface for programs, as RFC 9457 writes it.
struct APIProblem: Error, Hashable, Sendable {
    /// What kind it is.
    let kind: ProblemKind
    /// What is wrong with the values of the request.
    var problems: [InputProblem] = []
    /// What about this very request, in a sentence; nil where the kind says everything.
    var detail: String?
    /// What in the state does not allow the change; nil for other kinds.
    var conflict: OperationRefusal.Conflict?
    /// When trying again may help, in seconds.
    var retryAfterSeconds: Int?
    /// The methods of the address, for status 405.
    var allowed: [HTTPRequest.Method] = []
    /// Whether the connection is of no more use.
    var closesConnection = false

    /// Creates a problem.
    init(_ kind: ProblemKind, _ detail: String? = nil, problems: [InputProblem] = []) {
        self.kind = kind
        self.detail = detail
        self.problems = problems
    }

    /// The members of the body, with the identifier under which the log holds the request.
    static let shape = OutputObject<Told>(
        "Problem", "What went wrong (RFC 9457).",
        [
            .member("type", .told(100, format: "uri-reference"), "Names the kind; the address explains it.") {
                $0.problem.kind.type
            },
            .member("title", .told(100), "The kind in a few words.") { $0.problem.kind.title },
            .member("status", .integer(400...599), "The status.") { $0.problem.kind.status },
            .member("detail", .told(1_000), "What about this request.") {
                String($0.problem.detail?.prefix(1_000) ?? $0.problem.kind.explanation[...])
            },
            .member("requestId", .told(100), "Under which the server's log holds the request.") { $0.requestID },
            .member(
                "conflict", .orNull(.word(of: OperationRefusal.Conflict.self)), "What in the state does not allow it."
            ) { $0.problem.conflict },
            .member("problems", .list(of: valueShape.type, 0...FieldReading.mostProblems), "Values that are wrong.") {
                $0.problem.problems
            },
        ])

    /// A problem with the request it is an answer to.
    struct Told: Sendable {
        /// The problem.
        let problem: APIProblem
        /// The request's identifier.
        let requestID: String
    }

    private static let valueShape = OutputObject<InputProblem>(
        "ValueProblem", "What is wrong with one value.",
        [
            .member("source", .word, "Where in the request it stands.") { $0.source },
            .member("place", .told(2_000), "A JSON Pointer into the body, or the name of a parameter or header.") {
                String($0.place.unicodeScalars.prefix(2_000))
            },
            .member("code", .word, "What kind of problem it is.") { $0.code },
            .member("detail", .told(1_000), "What was expected.") { String($0.detail.prefix(1_000)) },
        ])
}

extension APIProblem {
    /// The answer to a request.
    func response(to requestID: String) -> WebResponse {
        var headers: HTTPFields = [.contentType: MediaType.problem.rawValue, .cacheControl: "no-store"]
        if let retryAfterSeconds { headers[.retryAfter] = "\(retryAfterSeconds)" }
        if !allowed.isEmpty { headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ") }
        if kind == .unauthenticated { headers[.wwwAuthenticate] = "Bearer realm=\"guildhall\"" }
        if closesConnection { headers[.connection] = "close" }
        let body = Self.shape.body(Told(problem: self, requestID: requestID))
        return WebResponse(HTTPResponse.Status(code: kind.status), headers: headers, body: .bytes(body))
    }

    /// A refusal of the gate in the words of the interface.
    init(_ refusal: WebRefusal) {
        self.init(ProblemKind(rawValue: refusal.code.rawValue) ?? .internal)
        retryAfterSeconds = refusal.retryAfterSeconds
        allowed = refusal.allowed
        closesConnection = refusal.closesConnection
    }

    /// A refusal of an operation in the words of the interface.
    ///
    /// - Parameters:
    ///   - refusal: what the operation threw.
    ///   - source: where the values it speaks of stood.
    init(_ refusal: OperationRefusal, source: InputProblem.Source = .body) {
        switch refusal {
        case .notSignedIn, .wrongCredentials: self.init(.unauthenticated)
        case .missing: self.init(.notFound)
        case .forbidden: self.init(.forbidden)
        case .stale: self.init(.stale)
        case .invalid(let fields):
            let problems = fields.map { InputProblem($0, source: source) }
            self.init(fields.allSatisfy { $0.code == .taken } ? .taken : .invalid, problems: problems)
        case .conflict(let conflict):
            self.init(.conflict)
            self.conflict = conflict
        case .tooMany(let seconds):
            self.init(.tooMany)
            retryAfterSeconds = seconds
        }
    }
}

extension InputProblem {
    /// What an operation found wrong with a field.
    fileprivate init(_ problem: FieldProblem, source: Source) {
        let (code, detail): (Code, String) =
            switch problem.code {
            case .required: (.required, "The value is missing.")
            case .tooShort: (.outOfBounds, "At least \(problem.limit ?? 0) characters are expected.")
            case .tooLong: (.outOfBounds, "At most \(problem.limit ?? 0) are expected.")
            case .characters: (.malformed, "A character that may not stand there was found.")
            case .taken: (.duplicate, "Another one has it.")
            case .common: (.refused, "It is among the first that anybody would guess.")
            case .wrong: (.refused, "It is not what was expected.")
            case .notAllowed: (.notOffered, "It is no choice here.")
            }
        self.init(
            source: source, place: source == .body ? "/\(problem.field)" : problem.field, code: code, detail: detail)
    }
}
