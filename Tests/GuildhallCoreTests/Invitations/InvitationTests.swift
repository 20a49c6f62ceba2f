import GuildhallCore
import Testing

@Suite struct InvitationTests {
    @Test func `Of two who accept one invitation at the same time one becomes a member`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            let made = try await world.perform(
                MakeInvitation(to: factory.id, roles: [.manager]), as: setUp.administrator)
            let refusals = try await withThrowingTaskGroup(of: OperationRefusal?.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await refusal {
                            try await world.perform(
                                JoinByInvitation(made.secret.text, as: World.person("person\(number)")))
                        }
                    }
                }
                group.addTask {
                    try await refusal {
                        try await world.perform(AcceptInvitation(made.secret.text), as: setUp.administrator)
                    }
                }
                return try await group.reduce(into: [OperationRefusal?]()) { $0.append($1) }
            }
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0 == .missing } == 8)
            let members = try await world.operations.read(
                ListMembers(of: factory.id, limit: 9), as: setUp.administrator)
            #expect(members.items.count == 1)
            let users = try await world.operations.read(ListUsers(limit: 9), as: setUp.administrator)
            #expect(users.items.count <= 2, "Who came too late has no account either.")
        }
    }

    @Test func `The page of an invitation tells where it leads, until it is used, revoked or over`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            func make(_ days: Int = 7) async throws -> MakeInvitation.Made {
                try await world.perform(
                    MakeInvitation(to: setUp.office.id, roles: [.viewer], days: days), as: setUp.administrator)
            }
            func look(_ made: MakeInvitation.Made) async throws -> LookAtInvitation.Seen? {
                do {
                    return try await world.operations.read(LookAtInvitation(made.secret.text), as: .visitor)
                } catch OperationRefusal.missing {
                    return nil
                }
            }
            let (used, revoked, over) = (try await make(), try await make(), try await make(1))
            let seen = try await look(used)
            #expect(seen?.organisation == setUp.office && seen?.cluster == setUp.cluster && seen?.roles == [.viewer])
            try await world.perform(JoinByInvitation(used.secret.text, as: World.person("bela")))
            try await world.perform(RevokeInvitation(revoked.invitation.id), as: setUp.administrator)
            world.clock.advance(.seconds(86_400))
            for made in [used, revoked, over] {
                #expect(try await look(made) == nil)
                let join = JoinByInvitation(made.secret.text, as: World.person("cora"))
                #expect(try await refusal { try await world.perform(join) } == .missing)
                #expect(
                    try await refusal {
                        try await world.perform(AcceptInvitation(made.secret.text), as: setUp.administrator)
                    }
                        == .missing)
                let revoke = RevokeInvitation(made.invitation.id)
                #expect(
                    try await refusal { try await world.perform(revoke, as: setUp.administrator) } == .conflict(.ended))
            }
        }
    }

    @Test func `Nobody makes an administrator but an administrator, and roles fit the organisation`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            let manager = try await world.member("mona", [.manager], in: setUp.office, by: setUp.administrator)
            func invite(
                _ roles: Set<Member.Role>, _ organisation: Organisation, as principal: Principal, days: Int = 7
            ) async throws -> OperationRefusal? {
                try await refusal {
                    try await world.perform(
                        MakeInvitation(to: organisation.id, roles: roles, days: days), as: principal)
                }
            }
            let notAllowed = OperationRefusal.invalid([FieldProblem("roles", .notAllowed)])
            #expect(try await invite([.administrator], setUp.office, as: manager.principal) == notAllowed)
            #expect(try await invite([.manager], setUp.office, as: manager.principal) == nil)
            #expect(try await invite([.administrator], factory, as: setUp.administrator) == notAllowed)
            #expect(
                try await invite([], factory, as: setUp.administrator, days: 31)
                    == .invalid([FieldProblem("roles", .required), FieldProblem("days", .tooLong, limit: 30)]))
            let administrator = setUp.administrator.places[0].member
            let found = try await world.operations.read(ReadMember(administrator), as: manager.principal).member
            #expect(
                try await refusal {
                    try await world.perform(
                        ChangeRoles(of: administrator, version: found.version, to: [.viewer]), as: manager.principal)
                } == notAllowed)
            #expect(
                try await refusal {
                    try await world.perform(
                        EndMembership(of: administrator, version: found.version), as: manager.principal)
                } == .forbidden)
        }
    }

    @Test func `An ended membership begins again with the roles of the invitation, a lasting one does not`()
        async throws
    {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            let made = try await world.perform(
                MakeInvitation(to: setUp.office.id, roles: [.analyst]), as: setUp.administrator)
            let accept = AcceptInvitation(made.secret.text)
            #expect(
                try await refusal { try await world.perform(accept, as: bela.principal) } == .conflict(.alreadyMember))
            try await world.perform(LeaveOrganisation(bela.member.id), as: bela.principal)
            #expect(try await world.principal(bela.session, in: setUp.cluster.id).places.isEmpty)
            let again = try await world.perform(accept, as: bela.principal)
            #expect(again.id == bela.member.id && again.roles == [.analyst] && again.endedAt == nil)
            #expect(try await world.principal(bela.session, in: setUp.cluster.id).places.count == 1)
        }
    }

    @Test func `A name that is taken is a problem of its field, and the invitation stays open`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let made = try await world.perform(
                MakeInvitation(to: setUp.office.id, roles: [.viewer]), as: setUp.administrator)
            let twin = JoinByInvitation(made.secret.text, as: World.person("ANNA"))
            #expect(
                try await refusal { try await world.perform(twin) } == .invalid([FieldProblem("signInName", .taken)]))
            try await world.perform(JoinByInvitation(made.secret.text, as: World.person("bela")))
        }
    }
}
