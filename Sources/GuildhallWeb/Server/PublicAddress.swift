import Synchronization

/// The address of which links are made that people send to each other: the public one, and never the one that a request
/// claims.
final class PublicAddress: Sendable {
    private let plan: ServerPlan
    private let port: Mutex<Int>

    /// The address of a plan; a free port becomes known when the server listens.
    init(_ plan: ServerPlan) {
        self.plan = plan
        port = Mutex(plan.port)
    }

    /// Notes the port that the server listens on.
    func listens(on port: Int) { self.port.withLock { $0 = port } }

    /// The whole address of a path.
    func link(_ path: String) -> String { plan.origin(listeningOn: port.withLock { $0 }).description + path }
}
