import GuildhallCore

@testable import GuildhallWeb

/// Everything that a refused request must leave as it was; two states are equal when nothing was changed in between.
///
/// The numbers of the audit records stand for all the rest: no operation changes anything without one.
struct WorldState: Equatable, Sendable {
    var clusters: [Cluster] = []
    var accounts: [Account] = []
    var organisations: [Organisation] = []
    var members: [Member] = []
    var invitations: [Invitation] = []
    var tokens: [APIToken.ID] = []
    var messages = 0
    var records = 0

    /// Reads the state of a server.
    static func of(_ server: TestServer) async throws -> WorldState {
        try await server.face.program.store.read { snapshot in
            var state = WorldState()
            state.clusters = try await snapshot.clusters.list(after: nil, limit: 100)
            state.accounts = try await snapshot.accounts.list(after: nil, limit: 100)
            state.messages = try await snapshot.outbox.messages(after: 0, limit: 10_000).count
            state.records = try await count(snapshot.audit)
            for cluster in state.clusters {
                let tenant = snapshot.tenant(cluster.id)
                let organisations = try await tenant.organisations.list(after: nil, limit: 100)
                state.organisations += organisations
                state.invitations += try await tenant.invitations.list(after: nil, limit: 100)
                state.records += try await count(tenant.audit)
                for organisation in organisations {
                    let members = try await tenant.members.list(in: organisation.id, after: nil, limit: 100)
                    state.members += members
                    for member in members { state.tokens += try await tenant.tokens.list(of: member.id).map(\.id) }
                }
            }
            return state
        }
    }

    private static func count(_ log: any AuditReading) async throws -> Int {
        try await log.latest(before: nil, limit: 1).first?.sequence ?? 0
    }
}
