import Credentials
import GuildhallCore
import Logging
import Testing

@testable import GuildhallWeb

/// Streams end with the authority of their readers, also while nothing happens and no sign of life is due.
@Suite struct EventAuthorityTests {
    /// What ends somebody's authority to listen.
    enum Loss: CaseIterable {
        case tokenRevoked, membershipEnded, accountClosed, organisationArchived, signedOut
    }

    /// Runs the service of a cluster's events without signs of life, opens the manager's stream, has something done, and
    /// waits for the stream's end.
    private static func stream(
        _ work: @Sendable (InterfaceFixture, ProgramInterface, Principal, APIToken) async throws -> Void,
        bySession: Bool = false
    ) async throws {
        try await InterfaceFixture.with { fixture in
            let clock = fixture.clock
            let interface = ProgramInterface(
                store: fixture.interface.store, limits: EventLimits(heartbeatSeconds: 1_000_000),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            ) {
                Operations(
                    store: $0, clock: clock, identifiers: RandomIdentifiers(), secrets: RandomSecrets(),
                    passwords: Argon2Passwords())
            }
            let operations = interface.operations
            let session = try await operations.perform(
                BeginDemoSession(as: .manager), as: .system, cause: "test"
            ).secret.text
            let cluster = fixture.cluster.id
            let manager = try #require(try await operations.resolve(session: session, in: cluster)).principal
            let made = try await fixture.token(of: manager)
            let program = APIRoutes(operations: operations).passage(of: "Bearer \(made.secret.text)", interface.tokens)
            let page: @Sendable (EventFrame) async throws -> EventSubscription.Passage = { frame in
                let known = try await operations.resolve(session: session, in: cluster, isUse: false)
                return known == nil ? .end : .sent(frame.bytes)
            }
            let stream = try #require(interface.hub.subscribe(to: cluster, as: manager.actor, after: nil))
            var bytes = stream.bytes(bySession ? page : program).makeAsyncIterator()
            #expect(try await bytes.next() == EventFrame.opening.bytes)
            let service = Task { try await interface.service.run() }
            try await work(fixture, interface, manager, made.token)
            while let part = try await bytes.next() {
                #expect(String(decoding: part, as: UTF8.self).hasPrefix("id: "), "Only events come before the end.")
            }
            service.cancel()
            try await service.value
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: Loss.allCases)
    func `A silent stream ends as soon as its reader may listen no more`(loss: Loss) async throws {
        try await Self.stream(
            { fixture, interface, manager, token in
                let operations = interface.operations
                let administrator = try await fixture.principal(.administrator)
                let place = try #require(manager.places.first)
                switch loss {
                case .tokenRevoked: try await operations.perform(RevokeToken(token.id), as: manager, cause: "test")
                case .membershipEnded:
                    try await operations.perform(
                        EndMembership(of: place.member, version: 1), as: administrator, cause: "test")
                case .accountClosed:
                    let account = try #require(manager.account)
                    try await operations.perform(DisableUser(account, version: 1), as: .system, cause: "test")
                case .organisationArchived:
                    try await operations.perform(
                        ArchiveOrganisation(place.organisation, version: 1), as: administrator, cause: "test")
                case .signedOut: try await operations.perform(SignOut(), as: manager, cause: "test")
                }
            }, bySession: loss == .signedOut)
    }

    @Test(.timeLimit(.minutes(1))) func `A token that expires ends its stream with the next sign of life`() async throws
    {
        try await Self.stream { fixture, interface, _, _ in
            #expect(interface.hub.streamCount == 1)
            fixture.clock.pass(.seconds(86_400))
            interface.hub.beat()
        }
    }

    @Test func `A look at the authority of who may listen on sends nothing`() async throws {
        let hub = EventHub()
        let stream = try #require(hub.subscribe(to: Cluster.ID(high: 1, low: 2), as: .system, after: nil))
        var bytes = stream.bytes { .sent($0.bytes) }.makeAsyncIterator()
        #expect(try await bytes.next() == EventFrame.opening.bytes)
        hub.check()
        hub.publish(
            OutboxMessage(
                position: 7, cluster: Cluster.ID(high: 1, low: 2), topic: "organisation.add", payload: "{}",
                createdAt: Timestamp(seconds: 0)))
        let next = try #require(try await bytes.next())
        #expect(String(decoding: next, as: UTF8.self).hasPrefix("id: 7\n"))
    }
}
