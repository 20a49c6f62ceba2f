/// Who acts, established once for each request before any operation.
public struct Principal: Hashable, Sendable {
    /// Who it is in the audit log.
    public let actor: Actor
    /// The person's account; nil for visitors and the software itself.
    public let account: Account.ID?
    /// Whether the person operates the server.
    public let isOperator: Bool
    /// The places in the cluster of the request that last; a person may have several, a token has one.
    public let places: [Place]
    /// What a token is limited to; nil for no limit but the roles'.
    public let scopes: Set<Permission>?
    /// What shows who it is; nil for visitors and the software itself.
    public let credential: Credential?
    /// The cluster of the request; nil for requests to the server itself.
    let requestedCluster: Cluster.ID?

    /// Creates a principal.
    ///
    /// - Parameters:
    ///   - actor: who it is in the audit log.
    ///   - account: the person's account.
    ///   - isOperator: whether the person operates the server.
    ///   - cluster: the cluster of the request; nil for requests to the server itself.
    ///   - places: the lasting places in that cluster.
    ///   - scopes: what a token is limited to.
    ///   - credential: what shows who it is; without it, a person or program can ask, but change nothing.
    public init(
        actor: Actor, account: Account.ID? = nil, isOperator: Bool = false, cluster: Cluster.ID? = nil,
        places: [Place] = [], scopes: Set<Permission>? = nil, credential: Credential? = nil
    ) {
        self.actor = actor
        self.account = account
        self.isOperator = isOperator
        requestedCluster = cluster
        self.places = places
        self.scopes = scopes
        self.credential = credential
    }

    /// Somebody who is not signed in.
    public static let visitor = Principal(actor: .visitor)
    /// The software itself, at work for the server as a whole.
    public static let system = Principal(actor: .system)

    /// The software itself, at work in a cluster.
    public static func system(in cluster: Cluster.ID) -> Principal { Principal(actor: .system, cluster: cluster) }

    /// The session's digest; nil without one.
    public var session: SecretDigest? {
        if case .session(let digest) = credential { digest } else { nil }
    }

    /// The cluster of the request; without one everything in clusters is missing.
    public var cluster: Cluster.ID {
        get throws {
            guard let requestedCluster else { throw OperationRefusal.missing }
            return requestedCluster
        }
    }

    /// How far a permission goes: the furthest of the places; nil for who does not have it.
    public func reach(of permission: Permission) -> Reach? {
        if actor == .system { return .cluster }
        if let scopes, !scopes.contains(permission) { return nil }
        return places.compactMap { $0.reach(of: permission) }.max()
    }

    /// Whether a permission goes as far as one organisation.
    public func may(_ permission: Permission, in organisation: Organisation.ID) -> Bool {
        switch reach(of: permission) {
        case .cluster: true
        case .ownOrganisation:
            places.contains { $0.organisation == organisation && $0.reach(of: permission) != nil }
        case nil: false
        }
    }

    /// Whether everything that a role permits lies within the scopes of the token, if it is one that asks.
    ///
    /// Who comes by such a role can do it without the token: a token that could give more than it has would be worth as much
    /// as its owner's password. What is no scope is left out, since no token can have it.
    func encloses(_ role: Member.Role, in kind: Organisation.Kind) -> Bool {
        guard let scopes else { return true }
        return Permission.allCases.allSatisfy { permission in
            !permission.isScope || permission.reach(of: role, in: kind) == nil || scopes.contains(permission)
        }
    }

    /// Throws as if it were missing unless a permission goes as far as one organisation.
    func demand(_ permission: Permission, in organisation: Organisation.ID) throws {
        guard may(permission, in: organisation) else { throw OperationRefusal.missing }
    }
}
