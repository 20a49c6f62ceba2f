/// Ends an organisation's part in the cluster: its members have no place there any more, and what it did stays.
public struct ArchiveOrganisation: Operation {
    /// The name.
    public static let name: OperationName = "organisation.archive"
    /// Who runs the cluster.
    public static let access: Access = .permitted(.changeOrganisations)

    private let organisation: Organisation.ID
    private let version: Int

    /// Asks for the end.
    ///
    /// - Parameters:
    ///   - organisation: which one.
    ///   - version: the version that the one who asks has seen.
    public init(_ organisation: Organisation.ID, version: Int) {
        self.organisation = organisation
        self.version = version
    }

    /// Archives the organisation, unless nobody could run the cluster then.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Organisation> {
        let tenant = transaction.tenant(try principal.cluster)
        let before = try await tenant.organisation(organisation, version: version, for: principal)
        guard before.archivedAt == nil else { throw OperationRefusal.conflict(.archived) }
        var archived = before
        archived.archivedAt = context.now
        let after = try await tenant.organisations.update(archived)
        try await tenant.demandAdministrator()
        return Outcome(after, .changed(before, after))
    }
}
