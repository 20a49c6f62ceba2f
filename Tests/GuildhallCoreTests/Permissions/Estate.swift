import GuildhallCore
import SQLStore

/// Two clusters that look alike, with two organisations of each kind and, in each, a member for every role that fits.
struct Estate {
    struct Household: Sendable {
        let organisation: Organisation
        let members: [Member]
        let invitation: Invitation
        let token: APIToken
    }

    let world: World
    let clusters: [Cluster]
    /// By cluster, then by organisation.
    let households: [[Household]]

    init(_ world: World) async throws {
        self.world = world
        clusters = (0..<2).map { number in
            Cluster(
                id: world.identifiers.next(for: Cluster.self, at: world.clock.now()), name: "Cluster \(number)",
                language: "en", createdAt: world.clock.now())
        }
        var households: [[Household]] = []
        for cluster in clusters {
            try await world.store.write { try await $0.clusters.add(cluster) }
            var here: [Household] = []
            for kind in Organisation.Kind.allCases {
                for number in 0..<2 { here.append(try await Self.household(kind, number, in: cluster, world)) }
            }
            households.append(here)
        }
        self.households = households
    }

    private static func household(
        _ kind: Organisation.Kind, _ number: Int, in cluster: Cluster, _ world: World
    ) async throws -> Household {
        let now = world.clock.now()
        let organisation = Organisation(
            id: world.identifiers.next(for: Organisation.self, at: now), cluster: cluster.id, kind: kind,
            name: "\(kind.rawValue) \(number)", createdAt: now)
        let accounts = Member.Role.allCases.filter { $0.fits(kind) }.map { role in
            let id = world.identifiers.next(for: Account.self, at: now)
            return (role, Account(id: id, signInName: "\(id)", displayName: "\(role)", language: "en", createdAt: now))
        }
        let members = accounts.map { role, account in
            Member(
                id: world.identifiers.next(for: Member.self, at: now), cluster: cluster.id,
                organisation: organisation.id, account: account.id, roles: [role], createdAt: now)
        }
        let invitationID = world.identifiers.next(for: Invitation.self, at: now)
        let invitation = Invitation(
            id: invitationID, cluster: cluster.id, organisation: organisation.id, roles: [.viewer],
            digest: SecretDigest(of: invitationID.bytes), createdAt: now, expiresAt: now + .seconds(60))
        let tokenID = world.identifiers.next(for: APIToken.self, at: now)
        let token = APIToken(
            id: tokenID, cluster: cluster.id, member: members[members.count - 1].id, name: "Robot",
            digest: SecretDigest(of: tokenID.bytes), scopes: [Permission.readCluster.rawValue], createdAt: now)
        try await world.store.write { transaction in
            let tenant = transaction.tenant(cluster.id)
            try await tenant.organisations.add(organisation)
            for (_, account) in accounts { try await transaction.accounts.add(account) }
            for member in members { try await tenant.members.add(member) }
            try await tenant.invitations.add(invitation)
            try await tenant.tokens.add(token)
        }
        return Household(organisation: organisation, members: members, invitation: invitation, token: token)
    }

    /// Who a member of the first cluster is, as resolving would say.
    func principal(_ member: Member, in household: Household, scopes: Set<Permission>? = nil) -> Principal {
        Principal(
            actor: .account(member.account), account: member.account, cluster: clusters[0].id,
            places: [
                Place(
                    member: member.id, organisation: household.organisation.id, kind: household.organisation.kind,
                    roles: member.roles)
            ], scopes: scopes)
    }
}
