/// Gives an organisation another name.
public struct RenameOrganisation: Operation {
    /// The name.
    public static let name: OperationName = "organisation.rename"
    /// Who runs the cluster.
    public static let access: Access = .permitted(.changeOrganisations)

    private let organisation: Organisation.ID
    private let version: Int
    private let newName: String

    /// Asks for another name.
    ///
    /// - Parameters:
    ///   - organisation: which one.
    ///   - version: the version that the one who asks has seen.
    ///   - name: the new name, not yet taken in the cluster.
    public init(_ organisation: Organisation.ID, version: Int, name: String) {
        self.organisation = organisation
        self.version = version
        newName = name
    }

    /// Changes the name; one that is taken is a problem of the field `name`.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Organisation> {
        let tenant = transaction.tenant(try principal.cluster)
        let before = try await tenant.organisation(organisation, version: version, for: principal)
        var renamed = before
        renamed.name = try newName.checked(.organisationName, as: "name")
        let wished = renamed
        let after = try await refusingDuplicates(of: "name") { try await tenant.organisations.update(wished) }
        return Outcome(after, .changed(before, after))
    }
}
