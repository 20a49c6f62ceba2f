internal import Foundation
internal import GuildhallCore
internal import HTTPTypes
internal import Logging

/// What machines that watch the server ask: whether it lives, whether it can serve, and what it measured.
struct MonitoringRoutes: Sendable {
    /// The state, which must answer for the server to be ready.
    let store: any Store
    /// The measurements.
    let registry: PrometheusRegistry
    /// The open streams.
    let hub: EventHub
    /// Takes why the server is not ready.
    let logger: Logger
    private let startedAt = Date().timeIntervalSince1970

    /// Creates the rows' maker.
    init(store: any Store, registry: PrometheusRegistry, hub: EventHub, logger: Logger) {
        self.store = store
        self.registry = registry
        self.hub = hub
        self.logger = logger
    }

    /// The rows.
    var all: [Route] {
        [
            row("monitoring.health", "/health") { _ in WebResponse(.ok, .text, "alive\n") },
            row("monitoring.ready", "/ready", handle: ready),
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

    /// Ready is who can read the state; the schema is brought up to date before the server listens.
    private var ready: @Sendable (WebRequest) async throws -> WebResponse {
        { [store, logger] request in
            do {
                _ = try await store.read { try await $0.clusters.list(after: nil, limit: 1) }
                return WebResponse(.ok, .text, "ready\n")
            } catch {
                logger.error("The server is not ready.", metadata: ["request": "\(request.id)", "failure": "\(error)"])
                return WebResponse(.serviceUnavailable, .text, "not ready\n")
            }
        }
    }

    private func measureProcess() {
        registry.series(.gauge, "event_streams").put(Double(hub.streamCount))
        registry.series(.counter, "log_lines_lost_total").put(Double(LogWriter.standardError.lostLines))
        registry.series(.gauge, "process_start_time_seconds").put(startedAt.rounded())
        if let bytes = ProcessFigures.residentBytes {
            registry.series(.gauge, "process_resident_memory_bytes").put(Double(bytes))
        }
        if let count = ProcessFigures.openDescriptors { registry.series(.gauge, "process_open_fds").put(Double(count)) }
    }
}
