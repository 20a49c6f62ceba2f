/// Sets a cluster up, with its office and the first administrator in it.
public struct CreateCluster: Operation {
    /// What was made.
    public struct Created: Hashable, Sendable {
        /// The cluster.
        public let cluster: Cluster
        /// Its office.
        public let office: Organisation
        /// The administrator's place.
        public let administrator: Member
    }

    /// The name.
    public static let name: OperationName = "cluster.create"
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let newName: String
    private let officeName: String
    private let language: String
    private let administrator: Account.ID

    /// Asks for a cluster.
    ///
    /// - Parameters:
    ///   - name: its name; another cluster may have it too.
    ///   - officeName: the name of the office that runs it.
    ///   - language: the language of its notices, one of ``Language``.
    ///   - administrator: the account of the first administrator.
    public init(name: String, officeName: String, language: String, administrator: Account.ID) {
        newName = name
        self.officeName = officeName
        self.language = language
        self.administrator = administrator
    }

    /// Adds cluster, office and member.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Created> {
        var check = FieldCheck()
        let name = check.text(newName, .clusterName, as: "name")
        let officeName = check.text(officeName, .organisationName, as: "officeName")
        check.require(Language(rawValue: language) != nil, "language", .notAllowed)
        try check.finish()
        let account = try await transaction.accounts.find(administrator)
        guard let account, account.disabledAt == nil else { throw OperationRefusal.missing }

        let cluster = Cluster(id: context.newIdentifier(), name: name, language: language, createdAt: context.now)
        let office = Organisation(
            id: context.newIdentifier(), cluster: cluster.id, kind: .office, name: officeName, createdAt: context.now)
        let member = Member(
            id: context.newIdentifier(), cluster: cluster.id, organisation: office.id, account: account.id,
            roles: [.administrator], createdAt: context.now)
        try await transaction.clusters.add(cluster)
        let tenant = transaction.tenant(cluster.id)
        try await tenant.organisations.add(office)
        try await tenant.members.add(member)
        return Outcome(
            Created(cluster: cluster, office: office, administrator: member), .added(cluster), .added(office),
            .added(member))
    }
}
