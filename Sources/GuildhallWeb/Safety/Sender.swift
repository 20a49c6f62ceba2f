public import GuildhallCore
import HTTPTypes

/// Who sends a request: established once, before anything is done.
public struct Sender: Sendable {
    /// Who it is for operations.
    public let principal: Principal
    /// The account; nil for nobody.
    public let account: Account?
    /// What the forms of the sender's browser are tied to: the value of the session's cookie, or of another one while nobody is
    /// signed in; nil without either.
    let formSecret: String?
    /// The token that a program showed; nil for everybody else.
    var token: String?
    /// When that token ends; nil when it has no end.
    var tokenEnd: Timestamp?

    /// The token of the session; nil for nobody.
    var sessionToken: String? { account == nil ? nil : formSecret }

    /// Somebody who is not signed in.
    static func visitor(formSecret: String? = nil) -> Sender {
        Sender(principal: .visitor, account: nil, formSecret: formSecret)
    }
}

/// Finds out who sends a request.
struct SenderRule: Sendable {
    let operations: Operations
    let tokens: TokenDesk
    let session: SafeCookie
    let form: SafeCookie

    init(operations: Operations, tokens: TokenDesk, isSecure: Bool) {
        self.operations = operations
        self.tokens = tokens
        session = SafeCookie(purpose: .session, isSecure: isSecure)
        form = SafeCookie(purpose: .form, isSecure: isSecure)
    }

    /// The sender of a request to a route.
    ///
    /// A page knows its reader by the session's cookie, the interface for programs by a token in the header `Authorization` (RFC
    /// 6750), and never the other way round: a browser sends its cookies by itself, also to where another site's page leads it.
    ///
    /// - Parameters:
    ///   - headers: the request's header.
    ///   - route: the route.
    ///   - parameters: the values in its path.
    ///   - now: when the request came.
    func sender(
        _ headers: HTTPFields, route: Route, parameters: [String: String], at now: Timestamp
    ) async throws -> Sender {
        let cluster = parameters[PathParameter.cluster.name].flatMap { Cluster.ID($0) }
        switch route.face {
        case .page, .fragment: return try await reader(headers, in: cluster)
        case .api: return try await program(headers, at: now)
        case .events:
            let isProgram = headers[.authorization] != nil
            return isProgram ? try await program(headers, at: now) : try await reader(headers, in: cluster)
        case .asset, .monitoring: return .visitor()
        }
    }

    /// Who reads a page.
    ///
    /// - Parameters:
    ///   - headers: the request's header.
    ///   - cluster: the cluster that its path names.
    ///   - isUse: whether the session is kept alive by it.
    func reader(_ headers: HTTPFields, in cluster: Cluster.ID?, isUse: Bool = true) async throws -> Sender {
        if let token = session.value(in: headers),
            let known = try await operations.resolve(session: token, in: cluster, isUse: isUse)
        {
            return Sender(principal: known.principal, account: known.account, formSecret: token)
        }
        return .visitor(formSecret: form.value(in: headers))
    }

    /// A token acts in its own cluster alone, so that no path names one.
    private func program(_ headers: HTTPFields, at now: Timestamp) async throws -> Sender {
        guard let header = headers[.authorization] else { return .visitor() }
        guard let (known, token) = try await tokens.recognise(header, at: now) else {
            throw WebRefusal.unauthenticated
        }
        return Sender(
            principal: known.principal, account: known.account, formSecret: nil, token: token,
            tokenEnd: known.expiresAt)
    }
}
