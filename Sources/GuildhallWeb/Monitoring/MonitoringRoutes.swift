internal import Foundation
internal import GuildhallCore
internal import HTTPTypes

/// What machines that watch the server ask: whether it lives, whether it can serve, and what it measured.
struct MonitoringRoutes: Sendable {
    /// Tells whether the server can serve.
    let readiness: Readiness
    /// The measurements.
    let registry: PrometheusRegistry
    /// The open streams.
    let hub: EventHub
    private let startedAt = Date().timeIntervalSince1970

    /// Creates the rows' maker.
    init(readiness: Readiness, registry: PrometheusRegistry, hub: EventHub) {
        self.readiness = readiness
        self.registry = registry
        self.hub = hub
    }

    /// The rows.
    var all: [Route] {
        [
            row("monitoring.health", "/health") { _ in WebResponse(.ok, .text, "alive\n") },
            row("monitoring.ready", "/ready") { request in
                guard await readiness.isReady(at: request.receivedAt, cause: request.id) else {
                    return WebResponse(.serviceUnavailable, .text, "not ready\n")
                }
                return WebResponse(.ok, .text, "ready\n")
            },
            row("monitoring.metrics", "/metrics") { _ in
                measureProcess()
                return WebResponse(
                    .ok,
                    headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store"],
                    body: .bytes(Array(registry.text().utf8)))
            },
        ]
    }

    private func row(
        _ name: RouteName, _ path: PathTemplate, handle: @escaping @Sendable (WebRequest) async throws -> WebResponse
    ) -> Route {
        Route(name, .get, path, face: .monitoring, access: .anyone, limits: .free, handle: handle)
    }

    private func measureProcess() {
        registry.series(.gauge, "event_streams").put(Double(hub.streamCount))
        registry.series(.gauge, "process_start_time_seconds").put(startedAt.rounded())
        if let bytes = ProcessFigures.residentBytes {
            registry.series(.gauge, "process_resident_memory_bytes").put(Double(bytes))
        }
        if let count = ProcessFigures.openDescriptors { registry.series(.gauge, "process_open_fds").put(Double(count)) }
    }
}
