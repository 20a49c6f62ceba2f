import GuildhallCore
import SQLStore
import Testing

/// Every permission, every role in every kind of organisation, and what is one's own, another's, another cluster's or
/// nobody's.
@Suite struct PermissionMatrixTests {
    /// What a target is to the one who asks.
    private enum Relation: String, CaseIterable { case own, other, otherCluster, missing }

    /// An operation or question that names something of an organisation.
    private struct Row: Sendable {
        let name: String
        let permission: Permission
        let ask: @Sendable (Attempt) async throws -> Void
    }

    private static let rows: [Row] = [
        Row(name: "organisation.rename", permission: .changeOrganisations) { attempt in
            try await attempt.perform(RenameOrganisation(attempt.organisation, version: 1, name: "Another name"))
        },
        Row(name: "organisation.archive", permission: .changeOrganisations) { attempt in
            try await attempt.perform(ArchiveOrganisation(attempt.organisation, version: 1))
        },
        Row(name: "organisation.read", permission: .readCluster) { attempt in
            try await attempt.read(ReadOrganisation(attempt.organisation))
        },
        Row(name: "member.list", permission: .readMembers) { attempt in
            try await attempt.read(ListMembers(of: attempt.organisation, limit: 10))
        },
        Row(name: "member.read", permission: .readMembers) { attempt in
            try await attempt.read(ReadMember(attempt.member))
        },
        Row(name: "member.change-roles", permission: .changeMembers) { attempt in
            try await attempt.perform(ChangeRoles(of: attempt.member, version: 1, to: [.manager, .viewer]))
        },
        Row(name: "member.end", permission: .changeMembers) { attempt in
            try await attempt.perform(EndMembership(of: attempt.member, version: 1))
        },
        Row(name: "invitation.make", permission: .inviteMembers) { attempt in
            try await attempt.perform(MakeInvitation(to: attempt.organisation, roles: [.viewer]))
        },
        Row(name: "invitation.list", permission: .inviteMembers) { attempt in
            try await attempt.read(ListInvitations(to: attempt.organisation, limit: 10))
        },
        Row(name: "invitation.read", permission: .inviteMembers) { attempt in
            try await attempt.read(ReadInvitation(attempt.invitation))
        },
        Row(name: "invitation.revoke", permission: .inviteMembers) { attempt in
            try await attempt.perform(RevokeInvitation(attempt.invitation))
        },
    ]

    /// Operations and questions about the cluster as a whole.
    private static let wholes: [Row] = [
        Row(name: "cluster.read", permission: .readCluster) { try await $0.read(ReadCluster()) },
        Row(name: "organisation.list", permission: .readCluster) { try await $0.read(ListOrganisations(limit: 5)) },
        Row(name: "cluster.change", permission: .changeCluster) {
            try await $0.perform(ChangeCluster(version: 1, name: "Another", language: "zh"))
        },
        Row(name: "organisation.add", permission: .changeOrganisations) {
            try await $0.perform(AddOrganisation(kind: .factory, name: "New"))
        },
        Row(name: "audit.read", permission: .readAudit) { try await $0.read(ReadClusterAudit(limit: 5)) },
        Row(name: "audit.verify", permission: .readAudit) { try await $0.read(VerifyClusterAudit()) },
        Row(name: "token.list", permission: .manageTokens) { try await $0.read(ListOwnTokens()) },
    ]

    @Test func `Every permission has a row, but that of the studies, which no operation reads yet`() {
        let covered = Set((Self.rows + Self.wholes).map(\.permission))
        #expect(Set(Permission.allCases).subtracting(covered) == [.readStudies])
    }

    @Test func `What reaches as far as the table says is done, and everything else is as if it were missing`()
        async throws
    {
        try await World.with { world in
            let estate = try await Estate(world)
            for (place, household) in estate.households[0].enumerated() {
                for member in household.members {
                    let principal = estate.principal(member, in: household)
                    for row in Self.rows {
                        for relation in Relation.allCases {
                            let target = Self.target(relation, of: place, in: estate)
                            let attempt = Attempt(world: world, principal: principal, target: target)
                            let reach = principal.reach(of: row.permission)
                            let found = try await refusal { try await row.ask(attempt) }
                            let expected = Self.expected(relation, reach)
                            let who = "\(member.roles) in \(household.organisation.name)"
                            #expect(found == expected, "\(who): \(row.name), \(relation)")
                        }
                    }
                }
            }
        }
    }

    @Test func `Questions and changes of the whole cluster follow the table`() async throws {
        try await World.with { world in
            let estate = try await Estate(world)
            for household in estate.households[0] {
                for member in household.members {
                    let principal = estate.principal(member, in: household)
                    for row in Self.wholes {
                        let attempt = Attempt(world: world, principal: principal, target: nil)
                        let expected: OperationRefusal? = principal.reach(of: row.permission) == nil ? .forbidden : nil
                        #expect(try await refusal { try await row.ask(attempt) } == expected, "\(row.name)")
                    }
                }
            }
        }
    }

    @Test func `Visitors are asked to sign in, and for strangers the cluster is missing`() async throws {
        try await World.with { world in
            let estate = try await Estate(world)
            let target = Self.target(.own, of: 0, in: estate)
            let cluster = estate.clusters[0].id
            let strangers: [(Principal, OperationRefusal)] = [
                (.visitor, .notSignedIn),
                (Principal(actor: .visitor, cluster: cluster), .notSignedIn),
                (Principal(actor: .account(estate.households[1][0].members[0].account), cluster: cluster), .missing),
                (Principal(actor: .account(target.member.account), isOperator: true, cluster: cluster), .missing),
            ]
            for row in Self.rows + Self.wholes {
                for (principal, expected) in strangers {
                    let attempt = Attempt(world: world, principal: principal, target: target)
                    #expect(try await refusal { try await row.ask(attempt) } == expected, "\(row.name)")
                }
            }
        }
    }

    @Test func `A token does what its scopes name and its member may, and no more`() async throws {
        try await World.with { world in
            let estate = try await Estate(world)
            for household in estate.households[0] {
                for member in household.members {
                    for scope in Permission.allCases {
                        let principal = estate.principal(member, in: household, scopes: [scope])
                        for row in Self.wholes {
                            let attempt = Attempt(world: world, principal: principal, target: nil)
                            let role = estate.principal(member, in: household).reach(of: row.permission)
                            let isAllowed = role != nil && scope == row.permission
                            let found = try await refusal { try await row.ask(attempt) }
                            #expect(found == (isAllowed ? nil : .forbidden), "\(row.name) with \(scope)")
                        }
                    }
                }
            }
        }
    }

    private static func expected(_ relation: Relation, _ reach: Reach?) -> OperationRefusal? {
        switch (relation, reach) {
        case (_, nil): .forbidden
        case (.own, _), (.other, .cluster): nil
        default: .missing
        }
    }

    /// Something of the organisation itself, of the other one of its kind, of its twin in the other cluster, or of none.
    private static func target(_ relation: Relation, of place: Int, in estate: Estate) -> Target {
        let household =
            switch relation {
            case .own: estate.households[0][place]
            case .other: estate.households[0][place ^ 1]
            case .otherCluster: estate.households[1][place]
            case .missing: estate.households[0][place]
            }
        // The last member of a household is a viewer, who is nobody's last administrator.
        let member = household.members[household.members.count - 1]
        guard relation == .missing else {
            return Target(
                organisation: household.organisation.id, member: member, memberID: member.id,
                invitation: household.invitation.id)
        }
        return Target(
            organisation: Identifier(high: 7, low: 1), member: member, memberID: Identifier(high: 7, low: 2),
            invitation: Identifier(high: 7, low: 3))
    }
}

/// What an attempt names.
struct Target: Sendable {
    let organisation: Organisation.ID
    let member: Member
    let memberID: Member.ID
    let invitation: Invitation.ID
}

/// Asks, and undoes what was done, so that every attempt finds the same state.
struct Attempt: Sendable {
    let world: World
    let principal: Principal
    let target: Target?

    var organisation: Organisation.ID { target?.organisation ?? Identifier(high: 0, low: 0) }
    var member: Member.ID { target?.memberID ?? Identifier(high: 0, low: 0) }
    var invitation: Invitation.ID { target?.invitation ?? Identifier(high: 0, low: 0) }

    private struct Undone: Error {}

    func perform<Asked: Operation>(_ operation: Asked) async throws {
        if let refusal = Asked.access.refusal(for: principal) { throw refusal }
        let context = OperationContext(
            now: world.clock.now(), cause: "request:test", identifiers: world.identifiers, secrets: CountedSecrets())
        do {
            try await world.store.write { transaction in
                _ = try await operation.perform(in: transaction, as: principal, at: context)
                throw Undone()
            }
        } catch is Undone {}
    }

    func read(_ query: some Query) async throws { _ = try await world.operations.read(query, as: principal) }
}
