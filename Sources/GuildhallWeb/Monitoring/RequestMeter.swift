internal import HTTPTypes

/// Measures requests: how many by route and status, and how long they took.
///
/// Labels are the routes' names and the classes of statuses: both are few, and no sender chooses them. The series are made
/// beforehand, so that a request only adds to them.
struct RequestMeter: Sendable {
    private struct Series: Sendable {
        let counts: [MetricSeries]
        let duration: MetricSeries
    }

    /// The classes of statuses, 1xx to 5xx.
    private static let classes = ["1xx", "2xx", "3xx", "4xx", "5xx"]
    /// The label of requests that lead to no route.
    private static let nowhere: RouteName = "none"

    private let routes: [RouteName: Series]
    private let none: Series

    /// Makes the series of all routes.
    init(_ registry: PrometheusRegistry, routes: [RouteName]) {
        func series(_ route: RouteName) -> Series {
            let label = ("route", route.description)
            return Series(
                counts: Self.classes.map { registry.series(.counter, "http_requests_total", [label, ("status", $0)]) },
                duration: registry.series(
                    .histogram, "http_request_duration_seconds", [label], bounds: PrometheusRegistry.durations))
        }
        none = series(Self.nowhere)
        self.routes = Dictionary(routes.map { ($0, series($0)) }) { first, _ in first }
    }

    /// A request was answered.
    ///
    /// - Parameters:
    ///   - route: the route it led to; nil for none.
    ///   - status: the answer's status.
    ///   - duration: how long it took.
    func end(_ route: RouteName?, _ status: HTTPResponse.Status, after duration: Duration) {
        let series = route.flatMap { routes[$0] } ?? none
        if Self.classes.indices.contains(status.code / 100 - 1) { series.counts[status.code / 100 - 1].add(1) }
        series.duration.observe(duration / .seconds(1))
    }

    /// What the measurements mean.
    static let helps = [
        "http_requests_total": "Requests by route and class of status.",
        "http_request_duration_seconds": "How long requests took until their answer began.",
        "event_streams": "Open streams of events.",
        "log_lines_lost_total": "Lines that the log did not take.",
        "process_resident_memory_bytes": "Resident memory of the process.",
        "process_open_fds": "Open file descriptors of the process.",
        "process_start_time_seconds": "When the process started, in seconds since 1970.",
    ]
}
