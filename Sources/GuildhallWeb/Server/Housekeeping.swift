internal import GuildhallCore
internal import Logging
internal import ServiceLifecycle

/// Removes what has come to its end while the server runs: soon after the start, and then again and again.
///
/// It works in short transactions, between which others have their turn. A failure is logged, and the next time tries again.
struct Housekeeping<Time: Clock<Duration>>: Service {
    /// The way to the state.
    let operations: Operations
    /// By what time it works.
    let clock: Time
    /// Takes what was done and what failed.
    let logger: Logger

    /// Works until the server stops.
    func run() async {
        var pause = HousekeepingTimes.afterStart
        while await waits(for: pause) {
            pause = HousekeepingTimes.interval
            do {
                let removed = try await tidyUp()
                if removed > 0 { logger.info("tidied", metadata: ["removed": .stringConvertible(removed)]) }
            } catch {
                logger.error("What has come to its end could not be removed.", metadata: ["failure": "\(error)"])
            }
        }
    }

    /// Removes everything that has come to its end, unless the server stops meanwhile; tells how many rows went.
    func tidyUp() async throws -> Int {
        var (place, removed): (RemoveExpired.Place?, Int) = (.server, 0)
        while let next = place, !Task.isShuttingDownGracefully, !Task.isCancelled {
            let done = try await operations.perform(RemoveExpired(at: next), as: .system, cause: "housekeeping")
            removed += done.removed
            place = done.next
        }
        return removed
    }

    /// Waits for some time; false when the server stops before.
    private func waits(for pause: Duration) async -> Bool {
        do {
            try await cancelWhenGracefulShutdown { try await clock.sleep(for: pause) }
            return !Task.isShuttingDownGracefully
        } catch {
            return false
        }
    }
}

/// When ``Housekeeping`` works.
enum HousekeepingTimes {
    /// How long after the start it begins: a server that has just started has others to answer first.
    static let afterStart = Duration.seconds(10)
    /// How long it rests in between.
    static let interval = Duration.seconds(3_600)
}
