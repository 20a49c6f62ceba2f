import GuildhallCore
import SQLStore
import Testing

@Suite struct UserTests {
    @Test func `A new user sets a password by the link, once, and signs in`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let added = try await world.perform(
                AddUser(signInName: "Bela@Example.org", displayName: "Bela", language: "ru"), as: setUp.administrator)
            #expect(added.account.signInName == "bela@example.org" && added.account.passwordHash == nil)
            let link = added.link.secret.text
            let seen = try await world.operations.read(LookAtLink(link), as: .visitor)
            #expect(seen == .passwordReset(added.account))
            try await world.perform(ResetPassword(link: link, wished: "a new password that is long"))
            let again = ResetPassword(link: link, wished: "another password that is long")
            #expect(try await refusal { try await world.perform(again) } == .missing)
            let session = try await world.perform(
                SignIn(name: "bela@example.org", password: "a new password that is long", address: "::1"))
            #expect(session.account.id == added.account.id)
        }
    }

    @Test func `A reset ends all sessions, forgives failures, and the link before it opens nothing`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            let first = try await world.perform(MakeResetLink(bela.member.account), as: setUp.administrator)
            let second = try await world.perform(MakeResetLink(bela.member.account), as: setUp.administrator)
            for _ in 0..<9 {
                _ = try await refusal {
                    try await world.perform(SignIn(name: "bela", password: "guess guess guess", address: "::1"))
                }
            }
            let dead = ResetPassword(link: first.secret.text, wished: "a new password that is long")
            #expect(try await refusal { try await world.perform(dead) } == .missing)
            let weak = ResetPassword(link: second.secret.text, wished: "belabelabelabela")
            #expect(try await refusal { try await world.perform(weak) } == .invalid([FieldProblem("wished", .common)]))
            try await world.perform(ResetPassword(link: second.secret.text, wished: "a new password that is long"))
            #expect(try await world.operations.resolve(session: bela.session, in: nil) == nil)
            let back = SignIn(name: "bela", password: "a new password that is long", address: "::1")
            #expect(try await refusal { try await world.perform(back) } == nil)
        }
    }

    @Test func `A closed account is out at once, and in again when it is opened`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            let made = try await world.perform(
                MakeToken(for: bela.member.id, name: "Robot", scopes: ["cluster.read"], days: 9), as: bela.principal)
            let link = try await world.perform(MakeResetLink(bela.member.account), as: setUp.administrator)
            let account = try await world.operations.read(FindUser(signInName: "bela"), as: .system)
            let closed = try await world.perform(
                DisableUser(account.id, version: account.version), as: setUp.administrator)
            #expect(try await world.operations.resolve(session: bela.session, in: nil) == nil)
            #expect(try await world.operations.resolve(token: made.secret.text, in: nil) == nil)
            let late = Session(
                digest: SecretDigest(of: ("ghs_" + String(repeating: "L", count: 43)).utf8), account: account.id,
                createdAt: world.clock.now(), seenAt: world.clock.now(), expiresAt: world.clock.now() + .seconds(60))
            try await world.store.write { try await $0.sessions.add(late) }
            let shown = "ghs_" + String(repeating: "L", count: 43)
            #expect(
                try await world.operations.resolve(session: shown, in: nil) == nil, "Not even by a session left over.")
            let reset = ResetPassword(link: link.secret.text, wished: "a new password that is long")
            #expect(try await refusal { try await world.perform(reset) } == .missing)
            #expect(
                try await refusal { try await world.perform(MakeResetLink(account.id), as: setUp.administrator) }
                    == .conflict(.ended))
            try await world.perform(EnableUser(account.id, version: closed.version), as: setUp.administrator)
            let signIn = SignIn(name: "bela", password: World.password, address: "::1")
            #expect(try await refusal { try await world.perform(signIn) } == nil)
            #expect(try await world.operations.resolve(token: made.secret.text, in: nil) != nil)
        }
    }

    @Test func `The last operator stays, and another version is stale`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let me = try await world.operations.read(ReadOwnAccount(), as: setUp.administrator)
            let disable = DisableUser(me.id, version: me.version)
            #expect(
                try await refusal { try await world.perform(disable, as: setUp.administrator) }
                    == .conflict(.lastOperator))
            #expect(
                try await refusal { try await world.perform(DisableUser(me.id, version: 9), as: .system) } == .stale)
            try await world.perform(
                AddUser(signInName: "second", displayName: "Second", language: "en", isOperator: true), as: .system)
            #expect(try await refusal { try await world.perform(disable, as: setUp.administrator) } == nil)
        }
    }

    @Test func `A cluster whose last administrator was closed gets another one from the operator`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let anna = try await world.operations.read(FindUser(signInName: "anna"), as: .system)
            let boss = try await world.perform(
                AddUser(signInName: "boss", displayName: "Boss", language: "en", isOperator: true), as: .system)
            let operatorAlone = Principal(
                actor: .account(boss.account.id), account: boss.account.id, isOperator: true)
            try await world.perform(DisableUser(anna.id, version: anna.version), as: operatorAlone)
            let made = try await world.perform(InviteAdministrator(to: setUp.cluster.id), as: operatorAlone)
            let joined = try await world.perform(JoinByInvitation(made.secret.text, as: World.person("nora")))
            #expect(joined.member.roles == [.administrator] && joined.member.organisation == setUp.office.id)
            let nora = try await world.principal(joined.session.secret.text, in: setUp.cluster.id)
            let log = try await world.operations.read(ReadClusterAudit(limit: 9), as: nora)
            #expect(log.items.contains { $0.entry.action == "cluster.invite-administrator" })
            let nowhere = InviteAdministrator(to: Cluster.ID(high: 1, low: 1))
            #expect(try await refusal { try await world.perform(nowhere, as: operatorAlone) } == .missing)
            let mine = InviteAdministrator(to: setUp.cluster.id)
            #expect(try await refusal { try await world.perform(mine, as: nora) } == .forbidden)
        }
    }

    @Test func `What operators do is forbidden to members, whether or not it is there`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.administrator], in: setUp.office, by: setUp.administrator)
            let nobody = Account.ID(high: 1, low: 1)
            for id in [bela.member.account, nobody] {
                let refusals = [
                    try await refusal { try await world.perform(MakeResetLink(id), as: bela.principal) },
                    try await refusal { try await world.perform(DisableUser(id, version: 1), as: bela.principal) },
                    try await refusal { try await world.perform(EnableUser(id, version: 1), as: bela.principal) },
                    try await refusal { try await world.operations.read(ListUsers(limit: 5), as: bela.principal) },
                    try await refusal {
                        try await world.operations.read(ReadServerAudit(limit: 5), as: bela.principal)
                    },
                    try await refusal { try await world.operations.read(VerifyServerAudit(), as: bela.principal) },
                ]
                #expect(refusals.allSatisfy { $0 == .forbidden })
                let operators = [
                    try await refusal { try await world.perform(MakeSetUpLink(), as: setUp.administrator) },
                    try await refusal { try await world.perform(RemoveExpired(at: .server), as: setUp.administrator) },
                    try await refusal {
                        try await world.perform(BeginDemoSession(as: .administrator), as: setUp.administrator)
                    },
                ]
                #expect(operators.allSatisfy { $0 == .forbidden })
            }
            #expect(try await world.operations.read(ListUsers(limit: 1), as: setUp.administrator).next != nil)
            #expect(
                try await refusal { try await world.perform(MakeResetLink(nobody), as: setUp.administrator) }
                    == .missing)
        }
    }

    @Test func `A changed password ends the other sessions, and needs the present one`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let other = try await world.perform(SignIn(name: "anna", password: World.password, address: "::1"))
            let wrong = ChangePassword(present: "wrong", wished: "a new password that is long", address: "::1")
            #expect(
                try await refusal { try await world.perform(wrong, as: setUp.administrator) }
                    == .invalid([FieldProblem("present", .wrong)]))
            try await world.perform(
                ChangePassword(present: World.password, wished: "a new password that is long", address: "::1"),
                as: setUp.administrator)
            #expect(try await world.operations.resolve(session: other.secret.text, in: nil) == nil)
            #expect(try await world.operations.resolve(session: setUp.session, in: nil) != nil)
            let outcomes = try await [World.password, "a new password that is long"].asyncMap { password in
                try await refusal { try await world.perform(SignIn(name: "anna", password: password, address: "::1")) }
            }
            #expect(outcomes == [.wrongCredentials, nil])
        }
    }

    @Test func `Guessing the present password in a stolen session is counted as at signing in`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            var refusals: [OperationRefusal?] = []
            for _ in 0..<8 {
                refusals.append(
                    try await refusal {
                        try await world.perform(
                            EraseOwnAccount(password: "guess guess guess", address: "::1"), as: setUp.administrator)
                    })
            }
            #expect(refusals.count { $0 == .invalid([FieldProblem("password", .wrong)]) } == 6)
            #expect(refusals.last == .tooMany(retryAfterSeconds: 2))
        }
    }
}

extension Array {
    /// The results of work for each element, one after another.
    func asyncMap<Result>(_ work: (Element) async throws -> Result) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await work(element)) }
        return results
    }
}
