import GuildhallCore
import SQLStore
import Testing

/// Who asked when a request's header came, and what became of that before the change.
@Suite struct AuthorityTests {
    /// What ends or narrows somebody's authority.
    enum Loss: String, CaseIterable, CustomTestStringConvertible {
        case sessionEnded = "the session is ended"
        case sessionExpired = "the session expires"
        case tokenRevoked = "the token is revoked"
        case tokenExpired = "the token expires"
        case accountClosed = "the account is closed"
        case membershipEnded = "the membership ends"
        case organisationArchived = "the organisation is archived"
        case rolesChanged = "the roles are changed"

        var testDescription: String { rawValue }

        /// Whether the one who loses it comes with a token.
        var hasToken: Bool { [.tokenRevoked, .tokenExpired, .membershipEnded].contains(self) }

        /// What a later change is refused with.
        var expected: OperationRefusal {
            switch self {
            case .rolesChanged: .forbidden
            case .organisationArchived: .missing
            default: .notSignedIn
            }
        }
    }

    @Test(arguments: Loss.allCases)
    func `Nothing is changed by somebody whose authority ended since the request began`(_ loss: Loss) async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            let mona = try await world.member("mona", [.manager], in: factory, by: setUp.administrator)
            let made = try await world.perform(
                MakeToken(for: mona.member.id, name: "Robot", scopes: Self.allScopes(mona.principal), days: 1),
                as: mona.principal)
            let token = try #require(try await world.operations.resolve(token: made.secret.text, in: nil)).principal
            let asking = loss.hasToken ? token : mona.principal
            let invitation = MakeInvitation(to: factory.id, roles: [.viewer])
            let answered = try #require(IdempotentRequest(key: "1", actor: asking.actor, requestDigest: Self.digest))
            @Sendable func ask(_ request: IdempotentRequest) async throws -> OperationRefusal? {
                try await refusal {
                    try await world.operations.perform(
                        invitation, as: asking, cause: "request:test", answering: request
                    ) { _ in StoredResponse(status: 201) }
                }
            }
            #expect(try await ask(answered) == nil)

            try await Self.lose(loss, mona, made.token, in: world, setUp)

            #expect(try await refusal { try await world.perform(invitation, as: asking) } == loss.expected)
            #expect(try await ask(answered) == loss.expected, "Nor is the stored answer told.")
            let count = try await world.store.read {
                try await $0.tenant(setUp.cluster.id).invitations.list(to: factory.id, after: nil, limit: 9).count
            }
            #expect(count == 2, "The one by which she came, and the one made before.")
        }
    }

    @Test func `Roles that were given meanwhile count, and those of the server too`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            try await world.perform(
                ChangeRoles(of: bela.member.id, version: 1, to: [.administrator]), as: setUp.administrator)
            let early = AddOrganisation(kind: .factory, name: "Toy factory")
            #expect(try await refusal { try await world.perform(early, as: bela.principal) } == .forbidden)
            let anna = try await world.operations.read(FindUser(signInName: "anna"), as: .system)
            let boss = try await world.perform(
                AddUser(signInName: "boss", displayName: "Boss", language: "en", isOperator: true),
                as: setUp.administrator)
            try await world.perform(DisableUser(anna.id, version: anna.version), as: .system)
            let late = DisableUser(boss.account.id, version: 1)
            #expect(try await refusal { try await world.perform(late, as: setUp.administrator) } == .notSignedIn)
        }
    }

    @Test func `Whoever shows nothing changes nothing, and what rests on a secret of its own needs no session`()
        async throws
    {
        try await World.with { world in
            let setUp = try await world.setUp()
            let claimed = Principal(
                actor: setUp.administrator.actor, account: setUp.administrator.account, cluster: setUp.cluster.id,
                places: setUp.administrator.places)
            let change = AddOrganisation(kind: .factory, name: "Toy factory")
            #expect(try await refusal { try await world.perform(change, as: claimed) } == .notSignedIn)
            let made = try await world.perform(
                MakeInvitation(to: setUp.office.id, roles: [.viewer]), as: setUp.administrator)
            try await world.perform(SignOut(), as: setUp.administrator)
            let joining = JoinByInvitation(made.secret.text, as: World.person("bela"))
            #expect(try await refusal { try await world.perform(joining, as: setUp.administrator) } == nil)
        }
    }

    private static let digest = SecretDigest(of: "body".utf8)

    private static func allScopes(_ principal: Principal) -> Set<String> {
        Set(Permission.allCases.filter { $0.isScope && principal.reach(of: $0) != nil }.map(\.rawValue))
    }

    private static func lose(
        _ loss: Loss, _ mona: (member: Member, principal: Principal, session: String), _ token: APIToken,
        in world: World, _ setUp: World.SetUp
    ) async throws {
        switch loss {
        case .sessionEnded: try await world.perform(SignOut(), as: mona.principal)
        case .sessionExpired: world.clock.advance(SessionRule.longest)
        case .tokenRevoked: try await world.perform(RevokeToken(token.id), as: mona.principal)
        case .tokenExpired: world.clock.advance(.seconds(86_400))
        case .accountClosed:
            try await world.perform(DisableUser(mona.member.account, version: 1), as: setUp.administrator)
        case .membershipEnded:
            try await world.perform(EndMembership(of: mona.member.id, version: 1), as: setUp.administrator)
        case .organisationArchived:
            try await world.perform(ArchiveOrganisation(mona.member.organisation, version: 1), as: setUp.administrator)
        case .rolesChanged:
            try await world.perform(
                ChangeRoles(of: mona.member.id, version: 1, to: [.viewer]), as: setUp.administrator)
        }
    }
}
