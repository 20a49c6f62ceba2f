internal import GuildhallCore
internal import Logging
internal import ServiceLifecycle

/// Runs beside the server: carries messages from the outbox to the streams, and keeps silent ones open.
struct EventService: Service {
    /// The state.
    let store: any Store
    /// Who is told.
    let hub: EventHub
    /// Tells of commits.
    let signal: CommitSignal
    /// Takes failures.
    let logger: Logger

    /// Works until the server stops; then all streams end.
    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await OutboxPump(store: store, hub: hub, signal: signal, logger: logger).run() }
            group.addTask {
                while !Task.isCancelled {
                    // A failed sleep is a cancelled one, which ends the loop.
                    try? await Task.sleep(for: .seconds(hub.limits.heartbeatSeconds))
                    beat()
                }
            }
            await withTaskCancellationOrGracefulShutdownHandler {
                await group.next()
            } onCancelOrGracefulShutdown: {
                hub.stop()
                signal.end()
            }
            group.cancelAll()
        }
    }

    /// Keeps silent streams open, and looks for what other processes have committed.
    func beat() {
        hub.beat()
        signal.give()
    }
}
