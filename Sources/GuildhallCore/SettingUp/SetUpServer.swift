/// Sets the server up by the one-time link: the first operator's account, and the first cluster with its office.
public struct SetUpServer: PreparedOperation {
    private let shownLink: String
    private let person: NewPerson
    private let clusterName: String
    private let officeName: String

    /// Asks for the set-up.
    ///
    /// - Parameters:
    ///   - link: the token of the link.
    ///   - person: the operator to be, who becomes the cluster's administrator too.
    ///   - clusterName: the name of the first cluster, whose language is the person's.
    ///   - officeName: the name of the office that runs it.
    public init(link: String, person: NewPerson, clusterName: String, officeName: String) {
        shownLink = link
        self.person = person
        self.clusterName = clusterName
        self.officeName = officeName
    }

    /// Looks at the link first: without one, nobody can make the server hash passwords.
    public func prepare(with tools: PreparationTools, as principal: Principal) async throws -> PreparedSetUp {
        let link = try await tools.store.read { try await $0.secrets.openLink(shownLink, .setUp, at: tools.now) }
        var check = FieldCheck()
        let person = check.person(person)
        _ = check.text(clusterName, .clusterName, as: "clusterName")
        _ = check.text(officeName, .organisationName, as: "officeName")
        try check.finish()
        return PreparedSetUp(
            link: link.digest, person: try await person.hashed(by: tools.passwords), clusterName: clusterName,
            officeName: officeName)
    }
}

/// The second half of ``SetUpServer``; nobody can ask for it alone.
public struct PreparedSetUp: Operation {
    /// What was made.
    public struct Done: Hashable, Sendable {
        /// The operator's session.
        public let session: NewSession
        /// The cluster.
        public let created: CreateCluster.Created
    }

    /// The name.
    public static let name: OperationName = "server.set-up"
    /// Everybody: the link is the secret.
    public static let access: Access = .anyone

    let link: SecretDigest
    let person: HashedPerson
    let clusterName: String
    let officeName: String

    /// Uses the link up and makes everything; of two who have the link, one succeeds.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Done> {
        guard try await transaction.secrets.use(link, at: context.now) else { throw OperationRefusal.missing }
        guard try await !transaction.accounts.hasOperator() else { throw OperationRefusal.conflict(.alreadySetUp) }
        let account = person.account(context.newIdentifier(), isOperator: true, at: context.now)
        try await refusingDuplicates(of: "signInName") { try await transaction.accounts.add(account) }
        let creation = CreateCluster(
            name: clusterName, officeName: officeName, language: account.language, administrator: account.id)
        let created = try await creation.perform(in: transaction, as: .system, at: context)
        let session = try await transaction.beginSession(of: account, replacing: nil, at: context)
        return Outcome(
            Done(session: session, created: created.output),
            changes: [.added(account)] + created.changes + [.added(session.session)], by: .account(account.id))
    }
}
