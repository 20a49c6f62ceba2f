import GuildhallCore
import SQLStore
import Testing

/// What a token may hand on: never more than it has.
@Suite struct ScopeTests {
    private static let scopes = Permission.allCases.filter(\.isScope)

    /// A token of the administrator.
    private static func robot(_ scopes: [Permission], of setUp: World.SetUp, in world: World) async throws -> Principal
    {
        let made = try await world.perform(
            MakeToken(
                for: setUp.administrator.places[0].member, name: "Robot", scopes: Set(scopes.map(\.rawValue)), days: 1),
            as: setUp.administrator)
        return try #require(try await world.operations.resolve(token: made.secret.text, in: nil)).principal
    }

    @Test func `A token invites to roles that permit nothing beyond its scopes, and to no others`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            for missing in [nil] + Self.scopes.map(Optional.some) where missing != .inviteMembers {
                let robot = try await Self.robot(Self.scopes.filter { $0 != missing }, of: setUp, in: world)
                for organisation in [setUp.office, factory] {
                    for role in Member.Role.allCases where role.fits(organisation.kind) {
                        let needsIt = missing.map { $0.reach(of: role, in: organisation.kind) != nil } ?? false
                        let invite = MakeInvitation(to: organisation.id, roles: [role])
                        let found = try await refusal { try await world.perform(invite, as: robot) }
                        #expect(
                            found == (needsIt ? .invalid([FieldProblem("roles", .notAllowed)]) : nil),
                            "\(role) in \(organisation.kind) without \(missing?.rawValue ?? "nothing")")
                    }
                }
            }
            let narrow = try await Self.robot([.inviteMembers], of: setUp, in: world)
            let invite = MakeInvitation(to: setUp.office.id, roles: [.administrator])
            #expect(
                try await refusal { try await world.perform(invite, as: narrow) }
                    == .invalid([FieldProblem("roles", .notAllowed)]))
        }
    }

    @Test func `A token gives a member no role beyond its scopes, and takes away what it may take`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer, .analyst], in: setUp.office, by: setUp.administrator)
            let robot = try await Self.robot([.changeMembers], of: setUp, in: world)
            for roles in [[.administrator], [.viewer, .analyst, .manager]] as [Set<Member.Role>] {
                let change = ChangeRoles(of: bela.member.id, version: 1, to: roles)
                #expect(
                    try await refusal { try await world.perform(change, as: robot) }
                        == .invalid([FieldProblem("roles", .notAllowed)]))
            }
            let fewer = ChangeRoles(of: bela.member.id, version: 1, to: [.viewer])
            #expect(try await refusal { try await world.perform(fewer, as: robot) } == nil)
            let wide = try await Self.robot(Self.scopes, of: setUp, in: world)
            let more = ChangeRoles(of: bela.member.id, version: 2, to: [.administrator])
            #expect(try await refusal { try await world.perform(more, as: wide) } == nil)
            let end = EndMembership(of: bela.member.id, version: 3)
            #expect(try await refusal { try await world.perform(end, as: robot) } == nil)
        }
    }

    @Test func `A token makes no tokens, also where its stored scopes say that it may`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let member = setUp.administrator.places[0].member
            let planted = Secret(.apiToken, body: String(repeating: "Z", count: Secret.bodyLength))
            try await world.store.write { transaction in
                try await transaction.tenant(setUp.cluster.id).tokens.add(
                    APIToken(
                        id: Identifier(high: 1, low: 1), cluster: setUp.cluster.id, member: member, name: "Planted",
                        digest: planted.digest, scopes: ["tokens.manage", "cluster.read"],
                        createdAt: world.clock.now()))
            }
            let robot = try #require(try await world.operations.resolve(token: planted.text, in: nil)).principal
            let make = MakeToken(for: member, name: "More", scopes: ["audit.read"], days: 1)
            #expect(try await refusal { try await world.perform(make, as: robot) } == .forbidden)
        }
    }
}
