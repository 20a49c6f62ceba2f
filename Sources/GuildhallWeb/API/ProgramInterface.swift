internal import GuildhallCore
internal import Logging
internal import ServiceLifecycle

/// The interface for programs with everything behind it: tokens, events, and what carries them.
struct ProgramInterface: Sendable {
    /// Who listens.
    let hub: EventHub
    /// The store through which every write has to go, so that streams and tokens learn of it.
    let store: any Store
    /// Knows the tokens.
    let tokens: TokenDesk
    /// The way to the state for everybody in this process.
    let operations: Operations
    private let signal = CommitSignal()
    private let authority = CommitSignal()
    private let logger: Logger

    /// Puts the interface together.
    ///
    /// - Parameters:
    ///   - store: where the state is kept.
    ///   - limits: how many may listen.
    ///   - logger: takes failures.
    ///   - makeOperations: makes the way to a store; it is given the one that is watched.
    init(
        store: any Store, limits: EventLimits = EventLimits(), logger: Logger,
        operations makeOperations: (any Store) -> Operations
    ) {
        let desk = LateDesk()
        let (signal, authority) = (signal, authority)
        let watched = ObservedStore(store) { changesAuthority in
            if changesAuthority {
                desk.desk?.forget()
                authority.give()
            }
            signal.give()
        }
        let operations = makeOperations(watched)
        tokens = TokenDesk { try await operations.resolve(token: $0, in: nil) }
        desk.set(tokens)
        hub = EventHub(limits: limits)
        self.store = watched
        self.operations = operations
        self.logger = logger
    }

    /// The rows of the table of routes.
    var routes: [Route] {
        let rows = APIRoutes(operations: operations)
        let all =
            ClusterRoutes(routes: rows).all + OrganisationRoutes(routes: rows).all + MemberRoutes(routes: rows).all
            + InvitationRoutes(routes: rows).all + AuditRoutes(routes: rows).all + [
                rows.events(hub, tokens), rows.problems,
            ]
        return all + [rows.document(of: all)]
    }

    /// What runs beside the server: it carries events and keeps silent streams open.
    var service: EventService {
        EventService(store: store, hub: hub, signal: signal, authority: authority, logger: logger)
    }
}
