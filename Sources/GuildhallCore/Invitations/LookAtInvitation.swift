/// Asks what an invitation is to, so that its page can be shown.
public struct LookAtInvitation: Query {
    /// What the invited person sees.
    public struct Seen: Hashable, Sendable {
        /// The cluster.
        public let cluster: Cluster
        /// The organisation.
        public let organisation: Organisation
        /// The roles that the person would have.
        public let roles: Set<Member.Role>
        /// When the invitation ends.
        public let expiresAt: Timestamp
    }

    /// Everybody: the link is the secret.
    public static let access: Access = .anyone

    private let shown: String

    /// Asks for an invitation by its token.
    public init(_ shown: String) { self.shown = shown }

    /// Tells what the invitation opens; one that opens nothing is missing, whatever became of it.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Seen {
        let invitation = try await snapshot.secrets.openInvitation(shown, at: now)
        let tenant = snapshot.tenant(invitation.cluster)
        guard let cluster = try await snapshot.clusters.find(invitation.cluster),
            let organisation = try await tenant.organisations.find(invitation.organisation),
            organisation.archivedAt == nil
        else { throw OperationRefusal.missing }
        return Seen(
            cluster: cluster, organisation: organisation, roles: invitation.roles, expiresAt: invitation.expiresAt)
    }
}
