/// Enters a firm or office into the cluster.
public struct AddOrganisation: Operation {
    /// The name.
    public static let name: OperationName = "organisation.add"
    /// Who runs the cluster.
    public static let access: Access = .permitted(.changeOrganisations)

    private let kind: Organisation.Kind
    private let newName: String

    /// Asks for an organisation.
    ///
    /// - Parameters:
    ///   - kind: what it does.
    ///   - name: its name, not yet taken in the cluster.
    public init(kind: Organisation.Kind, name: String) {
        self.kind = kind
        newName = name
    }

    /// Adds the organisation; a name that is taken is a problem of the field `name`.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Organisation> {
        let organisation = Organisation(
            id: context.newIdentifier(), cluster: try principal.cluster, kind: kind,
            name: try newName.checked(.organisationName, as: "name"), createdAt: context.now)
        let tenant = transaction.tenant(organisation.cluster)
        try await refusingDuplicates(of: "name") { try await tenant.organisations.add(organisation) }
        return Outcome(organisation, .added(organisation))
    }
}
