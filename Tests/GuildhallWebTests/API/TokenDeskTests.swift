import GuildhallCore
import Testing

@testable import GuildhallWeb

/// Knowing tokens, and forgetting them in time.
struct TokenDeskTests {
    @Test func `A token that was revoked opens nothing from that moment`() async throws {
        try await InterfaceFixture.with { fixture in
            let administrator = try await fixture.principal(.administrator)
            let made = try await fixture.token(of: administrator)
            let header = "Bearer \(made.secret.text)"
            let desk = fixture.interface.tokens
            let first = try await desk.recognise(header, at: fixture.clock.now())
            #expect(first?.0.principal.actor == .token(made.token.id))
            try await fixture.interface.operations.perform(
                RevokeToken(made.token.id), as: administrator, cause: "test")
            #expect(try await desk.recognise(header, at: fixture.clock.now()) == nil)
        }
    }

    @Test func `A member who was given other roles is known by them at once`() async throws {
        try await InterfaceFixture.with { fixture in
            let manager = try await fixture.principal(.manager)
            let header = "Bearer \(try await fixture.token(of: manager).secret.text)"
            let desk = fixture.interface.tokens
            #expect(
                try await desk.recognise(header, at: fixture.clock.now())?.0.principal.reach(of: .inviteMembers)
                    == .ownOrganisation)
            let member = try #require(manager.places.first).member
            try await fixture.interface.operations.perform(
                ChangeRoles(of: member, version: 1, to: [.viewer]), as: try await fixture.principal(.administrator),
                cause: "test")
            let after = try await desk.recognise(header, at: fixture.clock.now())
            #expect(after != nil && after?.0.principal.reach(of: .inviteMembers) == nil)
        }
    }

    @Test func `Entering an organisation makes nobody forgotten, archiving one does`() async throws {
        try await InterfaceFixture.with { fixture in
            let administrator = try await fixture.principal(.administrator)
            let manager = try await fixture.principal(.manager)
            let header = "Bearer \(try await fixture.token(of: manager).secret.text)"
            let desk = fixture.interface.tokens
            let operations = fixture.interface.operations
            #expect(try await desk.recognise(header, at: fixture.clock.now()) != nil)
            try await operations.perform(
                AddOrganisation(kind: .factory, name: "New"), as: administrator, cause: "test")
            #expect(try await desk.recognise(header, at: fixture.clock.now()) != nil)
            let factory = try #require(manager.places.first).organisation
            try await operations.perform(ArchiveOrganisation(factory, version: 1), as: administrator, cause: "test")
            #expect(try await desk.recognise(header, at: fixture.clock.now()) == nil)
        }
    }

    @Test func `What is remembered ends with its time and with the token`() async throws {
        try await InterfaceFixture.with { fixture in
            let made = try await fixture.token(of: try await fixture.principal(.administrator))
            let resolved = try await fixture.interface.operations.resolve(token: made.secret.text, in: nil)
            let known = try #require(resolved)
            let counter = CallCounter()
            let desk = TokenDesk { _ in
                counter.count()
                return known
            }
            let header = "bearer \(made.secret.text) "
            let start = fixture.clock.now()
            for milliseconds in [0, 1_000, 1_999] {
                #expect(try await desk.recognise(header, at: start + .milliseconds(milliseconds)) != nil)
            }
            #expect(counter.value == 1)
            _ = try await desk.recognise(header, at: start + .milliseconds(2_000))
            #expect(counter.value == 2)
            let end = try #require(known.expiresAt)
            #expect(try await desk.recognise(header, at: end) == nil)
            #expect(try await desk.recognise("Bearer nonsense", at: start) == nil)
            #expect(counter.value == 3)
        }
    }
}
