/// Asks for an organisation of the cluster.
public struct ReadOrganisation: Query {
    /// Every member.
    public static let access: Access = .permitted(.readCluster)

    private let organisation: Organisation.ID

    /// Asks for one organisation.
    public init(_ organisation: Organisation.ID) { self.organisation = organisation }

    /// Looks the organisation up, among those of the cluster of the request alone.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Organisation {
        let tenant = snapshot.tenant(try principal.cluster)
        guard let found = try await tenant.organisations.find(organisation) else { throw OperationRefusal.missing }
        return found
    }
}
