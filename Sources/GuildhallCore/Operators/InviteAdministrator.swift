/// Makes an invitation by which somebody becomes an administrator of a cluster.
///
/// It is the way back for a cluster whose last administrator has lost the account or was closed, and the way in for a cluster
/// that is set up for others. The cluster's own log tells of it.
public struct InviteAdministrator: Operation {
    /// The name.
    public static let name: OperationName = "cluster.invite-administrator"
    /// Who operates the server.
    public static let access: Access = .serverOperator
    /// How many days the link works.
    static let days = 2

    private let cluster: Cluster.ID

    /// Asks for an invitation into a cluster.
    public init(to cluster: Cluster.ID) { self.cluster = cluster }

    /// Adds an invitation to the first office that takes part.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<MakeInvitation.Made> {
        guard try await transaction.clusters.find(cluster) != nil else { throw OperationRefusal.missing }
        let tenant = transaction.tenant(cluster)
        guard let office = try await tenant.firstOffice() else { throw OperationRefusal.conflict(.archived) }
        let secret = context.newSecret(.invitation)
        let invitation = Invitation(
            id: context.newIdentifier(), cluster: cluster, organisation: office.id, roles: [.administrator],
            digest: secret.digest, createdAt: context.now, expiresAt: context.now + .seconds(Self.days * 86_400))
        try await tenant.invitations.add(invitation)
        return Outcome(MakeInvitation.Made(invitation: invitation, secret: secret), .added(invitation))
    }
}

extension TenantTransaction {
    /// The first office that takes part, in the order of entry: a cluster is set up with one.
    fileprivate func firstOffice() async throws -> Organisation? {
        var page = try await organisations.list(after: nil, limit: 100)
        while let last = page.last {
            if let office = page.first(where: { $0.kind == .office && $0.archivedAt == nil }) { return office }
            page = try await organisations.list(after: last.id, limit: 100)
        }
        return nil
    }
}
