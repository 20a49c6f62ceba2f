internal import GuildhallCore
internal import Logging
internal import ServiceLifecycle

/// Writes beside the requests which sessions and tokens were used, so that no request waits for that or fails of it.
struct UseService<Time: Clock<Duration>>: Service {
    /// The way to the state.
    let operations: Operations
    /// By what time it works.
    let clock: Time
    /// Takes failures.
    let logger: Logger

    /// Works until the server stops, and writes what is left then.
    func run() async {
        var isFailing = false
        while await waits() { isFailing = await !write(wasFailing: isFailing) }
        _ = await write(wasFailing: isFailing)
    }

    /// Writes what is noted and tells whether that went well; of failures in a row the first is logged.
    private func write(wasFailing: Bool) async -> Bool {
        do {
            try await operations.writeUses()
            return true
        } catch {
            if !wasFailing {
                logger.error("The last uses of sessions and tokens cannot be noted.", metadata: ["failure": "\(error)"])
            }
            return false
        }
    }

    /// Waits for some time; false when the server stops before.
    private func waits() async -> Bool {
        do {
            try await cancelWhenGracefulShutdown { try await clock.sleep(for: UseTimes.interval) }
            return !Task.isShuttingDownGracefully
        } catch {
            return false
        }
    }
}

/// When ``UseService`` works.
enum UseTimes {
    /// How long uses wait to be written.
    static let interval = Duration.seconds(5)
}
