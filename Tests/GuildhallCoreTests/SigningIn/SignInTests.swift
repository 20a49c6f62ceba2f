import GuildhallCore
import Testing

@Suite struct SignInTests {
    private static func signIn(
        _ world: World, _ name: String = "anna", _ password: String = World.password, from address: String = "10.0.0.1",
        replacing: String? = nil
    ) async throws -> NewSession {
        try await world.perform(SignIn(name: name, password: password, address: address, replacing: replacing))
    }

    @Test func `A session begins under a new token, whatever token came with the request`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let first = try await Self.signIn(world, replacing: setUp.session)
            #expect(first.secret.text != setUp.session)
            #expect(try await world.operations.resolve(session: setUp.session, in: nil) == nil)
            let planted = "ghs_" + String(repeating: "Z", count: 43)
            let second = try await Self.signIn(world, replacing: planted)
            #expect(second.secret.text != planted)
            #expect(try await world.operations.resolve(session: planted, in: nil) == nil)
            #expect(try await world.operations.resolve(session: second.secret.text, in: nil) != nil)
            #expect(try await world.operations.resolve(session: first.secret.text, in: nil) != nil)
        }
    }

    @Test func `The name may be typed in other letters, and the password in decomposed ones`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            _ = try await world.perform(
                AddUser(signInName: "Zoë", displayName: "Zoë", language: "en"), as: setUp.administrator)
            let found = try await world.operations.read(FindUser(signInName: " ZOE\u{308} "), as: setUp.administrator)
            let link = try await world.perform(MakeResetLink(found.id), as: setUp.administrator)
            try await world.perform(ResetPassword(link: link.secret.text, wished: "un café crème s'il vous plaît"))
            let new = try await Self.signIn(
                world, "ＺＯË", "un cafe\u{301} cre\u{300}me s'il vous plai\u{302}t")
            #expect(new.account.id == found.id)
        }
    }

    @Test func `Wrong password, unknown name, closed account and none set are refused alike and cost the same`()
        async throws
    {
        try await World.with { world in
            let setUp = try await world.setUp()
            let closed = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            let account = try await world.operations.read(FindUser(signInName: "bela"), as: setUp.administrator)
            try await world.perform(DisableUser(account.id, version: account.version), as: setUp.administrator)
            try await world.perform(
                AddUser(signInName: "cora", displayName: "Cora", language: "zh"), as: setUp.administrator)
            #expect(closed.member.account == account.id)
            let attempts = [
                ("anna", "wrong horse battery staple"), ("nobody", World.password), ("bela", World.password),
                ("cora", World.password), ("no\u{0}name", World.password),
                ("anna", String(repeating: "x", count: 9999)),
            ]
            for (number, (name, password)) in attempts.enumerated() {
                let before = world.passwords.work
                let refused = try await refusal {
                    try await Self.signIn(world, name, password, from: "10.0.1.\(number)")
                }
                #expect(refused == .wrongCredentials, "\(name)")
                #expect(world.passwords.work - before == 1, "\(name)")
            }
        }
    }

    @Test func `Guessing costs the server few hashes, and the rightful person comes in meanwhile and afterwards`()
        async throws
    {
        try await World.with { world in
            _ = try await world.setUp()
            _ = try await Self.signIn(world, from: "192.0.2.1")
            let before = world.passwords.work
            let refusals = try await withThrowingTaskGroup(of: OperationRefusal?.self) { group in
                for number in 0..<300 {
                    group.addTask {
                        try await refusal {
                            try await Self.signIn(
                                world, "anna", "guess guess \(number)", from: "10.0.0.\(number % 100)")
                        }
                    }
                }
                return try await group.reduce(into: [OperationRefusal?]()) { $0.append($1) }
            }
            let tried = refusals.count { $0 == .wrongCredentials }
            #expect(tried == 21 && world.passwords.work - before == tried)
            #expect(refusals.allSatisfy { $0 == .wrongCredentials || $0 == .tooMany(retryAfterSeconds: 2) })
            #expect(try await refusal { try await Self.signIn(world, from: "192.0.2.1") } == nil)
            #expect(try await refusal { try await Self.signIn(world, from: "198.51.100.1") } != nil)
            world.clock.advance(.seconds(2))
            #expect(try await refusal { try await Self.signIn(world, from: "198.51.100.1") } == nil)
        }
    }

    @Test func `A hash of other parameters is made anew at the next signing in`() async throws {
        try await World.with { world in
            _ = try await world.setUp()
            world.passwords.changeParameters()
            let new = try await Self.signIn(world)
            #expect(new.account.passwordHash?.hasPrefix("fake$2$") == true)
            let again = try await Self.signIn(world)
            #expect(again.account.version == new.account.version)
        }
    }

    @Test func `Sessions end when nobody uses them, and at their end however busy they are`() async throws {
        try await World.with { world in
            let idle = try await world.setUp().session
            let busy = try await Self.signIn(world).secret.text
            world.clock.advance(.seconds(3 * 86_400 - 1))
            for session in [idle, busy] {
                #expect(try await world.operations.resolve(session: session, in: nil) != nil)
            }
            for day in 4...29 {
                world.clock.advance(.seconds(86_400))
                #expect(try await world.operations.resolve(session: busy, in: nil) != nil, "day \(day)")
            }
            #expect(try await world.operations.resolve(session: idle, in: nil) == nil)
            world.clock.advance(.seconds(86_400))
            #expect(try await world.operations.resolve(session: busy, in: nil) != nil)
            world.clock.advance(.seconds(1))
            #expect(try await world.operations.resolve(session: busy, in: nil) == nil)
            // The link of the set-up has ended as well.
            #expect(try await world.tidyUp() == 3)
        }
    }

    @Test func `One session ends alone or stays alone, and others' sessions are missing`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let other = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            for _ in 0..<4 { _ = try await Self.signIn(world) }
            let current = try await Self.signIn(world)
            let me = try await world.principal(current.secret.text, in: nil)
            let mine = try await world.operations.read(ListOwnSessions(), as: me)
            #expect(mine.count == 6 && mine.contains { $0.digest == me.session })
            try await world.perform(EndSession(mine[5].id), as: me)
            #expect(try await refusal { try await world.perform(EndSession(mine[5].id), as: me) } == .missing)
            let theirs = try await world.operations.read(ListOwnSessions(), as: other.principal)
            #expect(try await refusal { try await world.perform(EndSession(theirs[0].id), as: me) } == .missing)
            #expect(try await world.perform(EndOtherSessions(), as: me) == 4)
            #expect(try await world.operations.read(ListOwnSessions(), as: me).map(\.digest) == [me.session])
            try await world.perform(SignOut(), as: me)
            #expect(try await world.operations.resolve(session: current.secret.text, in: nil) == nil)
            #expect(try await world.operations.resolve(session: other.session, in: nil) != nil)
        }
    }

    @Test func `An account has a bounded number of sessions, and the oldest gives way`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            for _ in 0..<SessionRule.mostOfAccount {
                world.clock.advance(.seconds(1))
                _ = try await Self.signIn(world)
            }
            let me = try await world.principal(try await Self.signIn(world).secret.text, in: nil)
            let count = try await world.operations.read(ListOwnSessions(), as: me).count
            #expect(count == SessionRule.mostOfAccount)
            #expect(try await world.operations.resolve(session: setUp.session, in: nil) == nil)
        }
    }
}
