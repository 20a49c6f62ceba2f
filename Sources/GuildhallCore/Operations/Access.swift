/// Who may ask for an operation or a question at all.
///
/// What an operation then touches may narrow it: a manager may change members, but of the own organisation only.
public enum Access: Hashable, Sendable {
    /// Everybody, signed in or not: what protects the operation is a secret in it.
    case anyone
    /// Who is signed in with a session; a token for programs does not do.
    case signedIn
    /// Who operates the server, and the software itself.
    case serverOperator
    /// The software itself alone: a command on the machine, a job.
    case system
    /// Who has a permission in the cluster of the request.
    case permitted(Permission)

    /// Why somebody may not ask; nil for who may.
    ///
    /// The answer depends on the principal alone, never on what is asked for, so that it tells nothing about that.
    public func refusal(for principal: Principal) -> OperationRefusal? {
        if self == .anyone || principal.actor == .system { return nil }
        if principal.actor == .visitor { return .notSignedIn }
        switch self {
        case .anyone: return nil
        case .signedIn: return principal.scopes == nil ? nil : .forbidden
        case .serverOperator: return principal.isOperator && principal.scopes == nil ? nil : .forbidden
        case .system: return .forbidden
        case .permitted(let permission):
            if principal.places.isEmpty { return .missing }
            return principal.reach(of: permission) == nil ? .forbidden : nil
        }
    }
}
