import GuildhallCore
import Testing

@Suite struct MemberTests {
    @Test func `The last administrator can neither leave, nor be changed, ended or archived away`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let me = setUp.administrator.places[0].member
            let attempts: [OperationRefusal?] = [
                try await refusal {
                    try await world.perform(ChangeRoles(of: me, version: 1, to: [.viewer]), as: setUp.administrator)
                },
                try await refusal {
                    try await world.perform(EndMembership(of: me, version: 1), as: setUp.administrator)
                },
                try await refusal { try await world.perform(LeaveOrganisation(me), as: setUp.administrator) },
                try await refusal {
                    try await world.perform(ArchiveOrganisation(setUp.office.id, version: 1), as: setUp.administrator)
                },
            ]
            #expect(attempts.allSatisfy { $0 == .conflict(.lastAdministrator) })
            let second = try await world.member("bela", [.administrator], in: setUp.office, by: setUp.administrator)
            let account = try await world.operations.read(FindUser(signInName: "bela"), as: .system)
            let closed = try await world.perform(DisableUser(account.id, version: account.version), as: .system)
            let leave = LeaveOrganisation(me)
            #expect(
                try await refusal { try await world.perform(leave, as: setUp.administrator) }
                    == .conflict(.lastAdministrator), "A closed account runs nothing.")
            try await world.perform(EnableUser(account.id, version: closed.version), as: .system)
            try await world.perform(leave, as: setUp.administrator)
            #expect(
                try await refusal { try await world.perform(LeaveOrganisation(second.member.id), as: second.principal) }
                    == .conflict(.lastAdministrator))
        }
    }

    @Test func `Of two administrators who remove each other at the same time one stays`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let second = try await world.member("bela", [.administrator], in: setUp.office, by: setUp.administrator)
            let first = setUp.administrator.places[0].member
            let refusals = try await withThrowingTaskGroup(of: OperationRefusal?.self) { group in
                group.addTask {
                    try await refusal {
                        try await world.perform(
                            EndMembership(of: second.member.id, version: 1), as: setUp.administrator)
                    }
                }
                group.addTask {
                    try await refusal {
                        try await world.perform(EndMembership(of: first, version: 1), as: second.principal)
                    }
                }
                return try await group.reduce(into: [OperationRefusal?]()) { $0.append($1) }
            }
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0 == .conflict(.lastAdministrator) } == 1)
        }
    }

    @Test func `Who leaves, or whose organisation is archived, has no place and no tokens any more`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            let mona = try await world.member("mona", [.manager], in: factory, by: setUp.administrator)
            let bela = try await world.member("bela", [.viewer], in: factory, by: mona.principal)
            func token(_ who: (member: Member, principal: Principal, session: String)) async throws -> String {
                try await world.perform(
                    MakeToken(for: who.member.id, name: "Robot", scopes: ["cluster.read"], days: 9), as: who.principal
                ).secret.text
            }
            let (monas, belas) = (try await token(mona), try await token(bela))
            try await world.perform(EndMembership(of: bela.member.id, version: 1), as: mona.principal)
            #expect(try await world.operations.resolve(token: belas, in: nil) == nil)
            #expect(try await world.operations.resolve(token: monas, in: nil) != nil)
            try await world.perform(ArchiveOrganisation(factory.id, version: 1), as: setUp.administrator)
            #expect(try await world.operations.resolve(token: monas, in: nil) == nil)
            let principal = try await world.principal(mona.session, in: setUp.cluster.id)
            #expect(principal.places.isEmpty)
            #expect(try await refusal { try await world.operations.read(ReadCluster(), as: principal) } == .missing)
            #expect(try await world.operations.read(ListOwnPlaces(), as: principal).isEmpty)
        }
    }

    @Test func `Another version is stale, an ended membership is over, and roles fit`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            func change(_ version: Int, _ roles: Set<Member.Role>) async throws -> OperationRefusal? {
                try await refusal {
                    try await world.perform(
                        ChangeRoles(of: bela.member.id, version: version, to: roles), as: setUp.administrator)
                }
            }
            #expect(try await change(2, [.analyst]) == .stale)
            #expect(try await change(1, [.clientSeer]) == .invalid([FieldProblem("roles", .notAllowed)]))
            #expect(try await change(1, []) == .invalid([FieldProblem("roles", .required)]))
            #expect(try await change(1, [.analyst, .viewer]) == nil)
            try await world.perform(EndMembership(of: bela.member.id, version: 2), as: setUp.administrator)
            #expect(try await change(3, [.analyst]) == .conflict(.ended))
        }
    }
}
