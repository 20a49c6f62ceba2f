import ServiceLifecycle

/// Tells a stop to those whom it concerns before the server closes its door: streams end, and who watches is told that the
/// server is not ready.
struct StopNotice: Service {
    /// Who listens.
    let hub: EventHub

    /// Waits for the stop.
    func run() async throws {
        // What is thrown is a cancellation: the server fails, and there is nobody to tell.
        try? await gracefulShutdown()
        hub.stop()
    }
}
