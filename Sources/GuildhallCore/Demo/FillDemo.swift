/// Fills an empty store with a cluster that has organisations of every kind and a member for every role.
///
/// Everybody looks at the same demonstration, each in another language. Its names are therefore such as people of a Chinese
/// cluster write to foreign buyers: in characters and in Latin letters, which every reader can read or at least tell apart.
///
/// The persons have no passwords: ``BeginDemoSession`` alone lets anybody act as one of them, and the server offers that on
/// its own machine only.
public struct FillDemo: Operation {
    /// The name.
    public static let name: OperationName = "demo.fill"
    /// The software itself.
    public static let access: Access = .system

    private let language: Language

    /// Asks for the demonstration in a language.
    public init(language: Language) { self.language = language }

    /// Adds the cluster of the shipped example of Chenghai, its organisations and persons; refused when anybody is there.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Cluster> {
        guard try await transaction.accounts.list(after: nil, limit: 1).isEmpty else {
            throw OperationRefusal.conflict(.alreadySetUp)
        }
        let cluster = Cluster(
            id: context.newIdentifier(), name: "澄海玩具 · Chenghai Toys", language: language.rawValue,
            createdAt: context.now)
        try await transaction.clusters.add(cluster)
        let tenant = transaction.tenant(cluster.id)
        var changes: [Change] = [.added(cluster)]
        var organisations: [Organisation.Kind: Organisation.ID] = [:]
        for (kind, name) in Self.organisations {
            let organisation = Organisation(
                id: context.newIdentifier(), cluster: cluster.id, kind: kind, name: name, createdAt: context.now)
            try await tenant.organisations.add(organisation)
            organisations[kind] = organisation.id
            changes.append(.added(organisation))
        }
        for person in DemoPerson.allCases {
            let account = account(of: person, at: context)
            try await transaction.accounts.add(account)
            changes.append(.added(account))
            guard let place = person.place, let organisation = organisations[place.kind] else { continue }
            let member = Member(
                id: context.newIdentifier(), cluster: cluster.id, organisation: organisation, account: account.id,
                roles: [place.role], createdAt: context.now)
            try await tenant.members.add(member)
            changes.append(.added(member))
        }
        return Outcome(cluster, changes: changes)
    }

    /// One invented organisation of each kind; the factory is named for a village of the example's network.
    private static let organisations: [(Organisation.Kind, String)] = [
        (.office, "集群办公室 · Cluster Office"), (.tradingCompany, "联合贸易 · United Trading"),
        (.factory, "凤翔玩具厂 · Fengxiang Toys"), (.buyer, "Nordic Toys"),
    ]

    private func account(of person: DemoPerson, at context: OperationContext) -> Account {
        Account(
            id: context.newIdentifier(), signInName: person.signInName, displayName: person.displayName,
            language: language.rawValue, isOperator: person == .serverOperator, createdAt: context.now)
    }
}
