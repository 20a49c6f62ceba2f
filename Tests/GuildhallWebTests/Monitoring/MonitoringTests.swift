import CoreMetrics
import HTTPTypes
import Logging
import Reports
import Synchronization
import Testing

@testable import GuildhallWeb

/// Measurements, the log, and traces.
struct MonitoringTests {
    @Test func `Measurements are shown as Prometheus reads them`() {
        let registry = PrometheusRegistry(helps: ["requests_total": "Requests."])
        registry.series(.counter, "requests_total", [("route", "a\"b\\\n")]).add(2)
        registry.series(.counter, "requests_total", [("route", "a\"b\\\n")]).add(0.5)
        registry.series(.gauge, "my.gauge").put(-3)
        let times = registry.series(.histogram, "time", [], bounds: [0.1, 1])
        for seconds in [0.05, 0.1, 0.5, 7] { times.observe(seconds) }
        #expect(
            registry.text() == """
                # HELP my_gauge Measured by a library.
                # TYPE my_gauge gauge
                my_gauge -3
                # HELP requests_total Requests.
                # TYPE requests_total counter
                requests_total{route="a\\"b\\\\\\n"} 2.5
                # HELP time Measured by a library.
                # TYPE time histogram
                time_bucket{le="0.1"} 2
                time_bucket{le="1"} 3
                time_bucket{le="+Inf"} 4
                time_sum 7.65
                time_count 4
                # HELP metric_series_dropped_total Series that were not kept, since there are too many.
                # TYPE metric_series_dropped_total counter
                metric_series_dropped_total 0

                """)
    }

    @Test func `Series have a limit, and what is beyond it is counted`() {
        let registry = PrometheusRegistry()
        for number in 0..<PrometheusRegistry.mostSeries + 5 {
            registry.makeCounter(label: "c", dimensions: [("n", "\(number)")]).increment(by: 1)
        }
        #expect(registry.text().hasSuffix("metric_series_dropped_total 5\n"))
    }

    @Test func `Requests are measured by route and class of status`() {
        let registry = PrometheusRegistry(helps: RequestMeter.helps)
        let meter = RequestMeter(registry, routes: ["a.read"])
        meter.end("a.read", .ok, after: .milliseconds(2))
        meter.end(nil, .notFound, after: .milliseconds(1))
        let text = registry.text()
        #expect(text.contains("http_requests_total{route=\"a.read\",status=\"2xx\"} 1\n"))
        #expect(text.contains("http_requests_total{route=\"none\",status=\"4xx\"} 1\n"))
        #expect(text.contains("http_request_duration_seconds_bucket{route=\"a.read\",le=\"0.0025\"} 1\n"))
    }

    @Test func `The log is one line of JSON for each event`() throws {
        let lines = Mutex<[[UInt8]]>([])
        var logger = Logger(label: "guildhall") { label in
            JSONLineLog(label: label) { line in lines.withLock { $0.append(line) } }
        }
        logger[metadataKey: "request"] = "r1"
        logger.debug("not written")
        logger.warning("a \"quoted\"\nline", metadata: ["status": .stringConvertible(200), "level": "forged"])
        let written = lines.withLock { $0 }
        #expect(written.count == 1 && written.first?.last == UInt8(ascii: "\n"))
        let value = try StrictJSON.read(written[0]).text(prettily: false)
        let rest = value.drop { $0 != "," }
        #expect(
            rest
                == #","level":"warning","logger":"guildhall","message":"a \"quoted\"\nline","request":"r1","status":200}"#
        )
    }

    @Test(arguments: [
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", true),
        ("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", true),
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", false),
        ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false),
        ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", false),
        ("00-4BF92F3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false), ("", false), ("00", false),
    ])
    func `A trace is taken over when it is valid`(header: String, isValid: Bool) {
        #expect((TraceContext(traceparent: header) != nil) == isValid)
    }

    @Test func `A request's trace stands in its line of the log`() throws {
        let lines = Mutex<[[UInt8]]>([])
        let logger = Logger(label: "guildhall") { label in
            JSONLineLog(label: label) { line in lines.withLock { $0.append(line) } }
        }
        let log = RequestLog(logger: logger, meter: RequestMeter(PrometheusRegistry(), routes: []))
        let trace = TraceContext(traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        for trace in [trace, nil] {
            log.note(
                GateObservation(
                    id: "r1", route: "a.read", method: .get, path: "/a", status: .ok, duration: .zero, trace: trace))
        }
        let written = lines.withLock { $0 }.map { String(decoding: $0, as: UTF8.self) }
        try #require(written.count == 2)
        #expect(written[0].contains(#""span":"00f067aa0ba902b7""#))
        #expect(written[0].contains(#""trace":"4bf92f3577b34da6a3ce929d0e0e4736""#))
        #expect(!written[1].contains("trace") && !written[1].contains("span"))
    }

    @Test func `The process knows its own size`() throws {
        #expect(try #require(ProcessFigures.residentBytes) > 1 << 20)
        #expect(try #require(ProcessFigures.openDescriptors) > 2)
    }
}
