import GuildhallCore
import Testing

@Suite struct TokenTests {
    @Test func `A token is shown once, acts within its scopes in its cluster, and ends`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let place = setUp.administrator.places[0].member
            let made = try await world.perform(
                MakeToken(for: place, name: "Robot", scopes: ["cluster.read", "audit.read"], days: 2),
                as: setUp.administrator)
            let resolved = try await world.operations.resolve(token: made.secret.text, in: nil)
            let robot = try #require(resolved).principal
            #expect(robot.actor == .token(made.token.id) && !robot.isOperator)
            #expect(try await world.operations.read(ReadCluster(), as: robot) == setUp.cluster)
            #expect(try await world.operations.read(VerifyClusterAudit(), as: robot) != .intact(records: 0))
            let refused = [
                try await refusal { try await world.perform(AddOrganisation(kind: .factory, name: "F"), as: robot) },
                try await refusal { try await world.operations.read(ListOwnTokens(), as: robot) },
                try await refusal { try await world.operations.read(ReadOwnAccount(), as: robot) },
                try await refusal { try await world.operations.read(ListUsers(limit: 5), as: robot) },
                try await refusal { try await world.operations.read(ExportPerson(), as: robot) },
                try await refusal { try await world.perform(LeaveOrganisation(place), as: robot) },
            ]
            #expect(refused.allSatisfy { $0 == .forbidden })
            let elsewhere = try await world.operations.resolve(
                token: made.secret.text, in: Cluster.ID(high: 1, low: 1))
            #expect(elsewhere?.principal.places == [])
            try await world.operations.writeUses()
            let used = try await world.operations.read(ListOwnTokens(), as: setUp.administrator)
            #expect(used.map(\.usedAt) == [world.clock.now()])
            world.clock.advance(.seconds(2 * 86_400))
            #expect(try await world.operations.resolve(token: made.secret.text, in: nil) == nil)
        }
    }

    @Test func `A revoked token opens nothing, and only its owner or who may change the member revokes it`()
        async throws
    {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            let mona = try await world.member("mona", [.manager], in: factory, by: setUp.administrator)
            let bela = try await world.member("bela", [.viewer], in: factory, by: setUp.administrator)
            let cora = try await world.member("cora", [.manager], in: setUp.office, by: setUp.administrator)
            func make() async throws -> MakeToken.Made {
                try await world.perform(
                    MakeToken(for: bela.member.id, name: "Robot", scopes: ["cluster.read"], days: 2),
                    as: bela.principal)
            }
            for principal in [bela.principal, mona.principal, setUp.administrator] {
                let made = try await make()
                for stranger in [cora.principal] {
                    #expect(
                        try await refusal { try await world.perform(RevokeToken(made.token.id), as: stranger) }
                            == .missing)
                }
                try await world.perform(RevokeToken(made.token.id), as: principal)
                #expect(try await world.operations.resolve(token: made.secret.text, in: nil) == nil)
                #expect(
                    try await refusal { try await world.perform(RevokeToken(made.token.id), as: principal) }
                        == .conflict(.ended))
            }
            let nothing = RevokeToken(APIToken.ID(high: 1, low: 1))
            #expect(try await refusal { try await world.perform(nothing, as: bela.principal) } == .missing)
            let monas = try await world.perform(
                MakeToken(for: mona.member.id, name: "Robot", scopes: ["cluster.read"], days: 2), as: mona.principal)
            #expect(
                try await refusal { try await world.perform(RevokeToken(monas.token.id), as: bela.principal) }
                    == .missing)
        }
    }

    @Test func `Scopes are permissions that the place has, days are bounded, and so is the number of tokens`()
        async throws
    {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            func make(
                _ scopes: Set<String>, days: Int = 9, name: String = "Robot", for member: Member.ID? = nil
            ) async throws -> OperationRefusal? {
                try await refusal {
                    try await world.perform(
                        MakeToken(for: member ?? bela.member.id, name: name, scopes: scopes, days: days),
                        as: bela.principal)
                }
            }
            let notAllowed = OperationRefusal.invalid([FieldProblem("scopes", .notAllowed)])
            for scope in ["organisations.change", "tokens.manage", "everything", "cluster.read audit.read", ""] {
                #expect(try await make([scope]) == notAllowed, "\(scope)")
            }
            #expect(
                try await make([], days: 0, name: " ")
                    == .invalid([
                        FieldProblem("name", .required), FieldProblem("scopes", .required),
                        FieldProblem("days", .tooShort, limit: 1),
                    ]))
            #expect(
                try await make(["cluster.read"], days: 367) == .invalid([FieldProblem("days", .tooLong, limit: 366)]))
            #expect(try await make(["cluster.read"], for: setUp.administrator.places[0].member) == .missing)
            for _ in 0..<APIToken.mostOfMember { #expect(try await make(["cluster.read"]) == nil) }
            #expect(try await make(["cluster.read"]) == .conflict(.limitReached))
            world.clock.advance(.seconds(9 * 86_400))
            let session = try await world.perform(SignIn(name: "bela", password: World.password, address: "10.0.0.1"))
            let again = try await world.principal(session.secret.text, in: setUp.cluster.id)
            let another = MakeToken(for: bela.member.id, name: "Robot", scopes: ["cluster.read"], days: 9)
            #expect(try await refusal { try await world.perform(another, as: again) } == nil)
        }
    }
}
