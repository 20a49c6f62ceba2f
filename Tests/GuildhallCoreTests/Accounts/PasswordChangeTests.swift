import GuildhallCore
import Testing

/// What ends with a password, and what does not.
@Suite struct PasswordChangeTests {
    private static let next = "another password that is long"

    @Test func `Whoever changes the password keeps the tokens, and an earlier link for a new one is worth nothing`()
        async throws
    {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            let token = try await Self.token(of: bela, in: world)
            let link = try await world.perform(MakeResetLink(bela.member.account), as: setUp.administrator)
            try await world.perform(
                ChangePassword(present: World.password, wished: Self.next, address: "10.0.0.1"), as: bela.principal)
            let reset = ResetPassword(link: link.secret.text, wished: "a third password that is long")
            #expect(try await refusal { try await world.perform(reset) } == .missing)
            #expect(try await world.operations.resolve(token: token, in: nil) != nil)
            let signIn = SignIn(name: "bela", password: Self.next, address: "10.0.0.1")
            #expect(try await refusal { try await world.perform(signIn) } == nil)
        }
    }

    @Test func `A password that was set by a link ends the person's tokens, and nobody else's`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            let cora = try await world.member("cora", [.viewer], in: setUp.office, by: setUp.administrator)
            let (belas, coras) = (try await Self.token(of: bela, in: world), try await Self.token(of: cora, in: world))
            let link = try await world.perform(MakeResetLink(bela.member.account), as: setUp.administrator)
            try await world.perform(ResetPassword(link: link.secret.text, wished: Self.next))
            #expect(try await world.operations.resolve(token: belas, in: nil) == nil)
            #expect(try await world.operations.resolve(token: coras, in: nil) != nil)
            let log = try await world.operations.read(ReadClusterAudit(limit: 99), as: setUp.administrator)
            let ended = log.items.filter { $0.entry.action == "account.reset-password" }
            #expect(ended.count == 1 && ended.allSatisfy { $0.entry.subject.hasPrefix("token:") })
        }
    }

    private static func token(
        of who: (member: Member, principal: Principal, session: String), in world: World
    ) async throws -> String {
        try await world.perform(
            MakeToken(for: who.member.id, name: "Robot", scopes: ["cluster.read"], days: 9), as: who.principal
        ).secret.text
    }
}
