internal import GuildhallCore
internal import Logging
internal import ServiceLifecycle

/// Runs beside the server: carries messages from the outbox to the streams, keeps silent ones open, and has those ended whose
/// readers may listen no more.
struct EventService: Service {
    /// The state.
    let store: any Store
    /// Who is told.
    let hub: EventHub
    /// Tells of commits.
    let signal: CommitSignal
    /// Tells that somebody's authority may have changed.
    let authority: CommitSignal
    /// Takes failures.
    let logger: Logger

    /// How long a look at everybody's authority follows the one before at the earliest.
    static let pauseBetweenChecks = Duration.milliseconds(250)

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
            group.addTask {
                for await _ in authority.signals {
                    hub.check()
                    // Many changes in a row are looked at together: each look asks the store once for every stream.
                    try? await Task.sleep(for: Self.pauseBetweenChecks)
                }
            }
            await withTaskCancellationOrGracefulShutdownHandler {
                await group.next()
            } onCancelOrGracefulShutdown: {
                hub.stop()
                signal.end()
                authority.end()
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
