internal import CoreMetrics
internal import Synchronization

/// Keeps all measurements and shows them as Prometheus reads them (Exposition formats, version 0.0.4).
///
/// The number of series is bounded: what would be one too many is counted in a series of its own and not kept, so that no
/// label that a sender chooses can fill the memory.
final class PrometheusRegistry: MetricsFactory {
    /// The most series.
    static let mostSeries = 4_096
    /// Upper bounds of durations in seconds, from half a millisecond to ten seconds.
    static let durations = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// Upper bounds of other values: powers of four from one to a million.
    static let sizes = (0...10).map { Double(1 << (2 * $0)) }

    private struct Key: Hashable, Comparable {
        let name: String
        let labels: String

        static func < (one: Key, other: Key) -> Bool { (one.name, one.labels) < (other.name, other.labels) }
    }

    private let series = Mutex<[Key: MetricSeries]>([:])
    private let surplus = MetricSeries(.counter)
    private let helps: [String: String]

    /// Creates a registry.
    ///
    /// - Parameter helps: what measurements mean, by their names.
    init(helps: [String: String] = [:]) { self.helps = helps }

    /// The series of a name and labels; made when it is asked for the first time.
    func series(
        _ kind: MetricSeries.Kind, _ name: String, _ labels: [(String, String)] = [], bounds: [Double] = []
    ) -> MetricSeries {
        let key = Key(name: Self.name(name), labels: Self.labels(labels))
        return series.withLock { series in
            if let known = series[key] { return known }
            guard series.count < Self.mostSeries else {
                surplus.add(1)
                return MetricSeries(kind, bounds: bounds)
            }
            let new = MetricSeries(kind, bounds: bounds)
            series[key] = new
            return new
        }
    }

    /// Everything that was measured, in the order of names and labels.
    func text() -> String {
        let all = series.withLock { $0 }.sorted { $0.key < $1.key }
        var text = ""
        var name = ""
        for (key, series) in all {
            if key.name != name {
                name = key.name
                text +=
                    "# HELP \(name) \(helps[name] ?? "Measured by a library.")\n# TYPE \(name) \(series.kind.rawValue)\n"
            }
            text += Self.lines(of: series, key)
        }
        let dropped = Self.number(surplus.reading.value)
        return text + "# HELP metric_series_dropped_total Series that were not kept, since there are too many.\n"
            + "# TYPE metric_series_dropped_total counter\nmetric_series_dropped_total \(dropped)\n"
    }

    private static func lines(of series: MetricSeries, _ key: Key) -> String {
        let (value, count, buckets) = series.reading
        guard series.kind == .histogram else { return "\(key.name)\(braces(key.labels)) \(number(value))\n" }
        var (text, sum) = ("", 0)
        for (bound, inBucket) in zip(series.bounds, buckets) {
            sum += inBucket
            text += "\(key.name)_bucket\(braces(key.labels, "le=\"\(number(bound))\"")) \(sum)\n"
        }
        return text + "\(key.name)_bucket\(braces(key.labels, "le=\"+Inf\"")) \(count)\n"
            + "\(key.name)_sum\(braces(key.labels)) \(number(value))\n\(key.name)_count\(braces(key.labels)) \(count)\n"
    }

    private static func braces(_ labels: String, _ last: String = "") -> String {
        let all = [labels, last].filter { !$0.isEmpty }.joined(separator: ",")
        return all.isEmpty ? "" : "{\(all)}"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : "\(value)"
    }

    /// A name with what Prometheus allows in names.
    private static func name(_ text: String) -> String {
        let letters = text.unicodeScalars.map { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == ":")
                ? Character(scalar) : "_"
        }
        return (letters.first?.isNumber ?? true ? "_" : "") + String(letters)
    }

    private static func labels(_ labels: [(String, String)]) -> String {
        labels.map { label, value in
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return "\(name(label))=\"\(escaped)\""
        }.joined(separator: ",")
    }
}

extension PrometheusRegistry {
    /// A counter of a library.
    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(.counter, label, dimensions)
    }

    /// A counter of a library that counts fractions.
    func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        series(.counter, label, dimensions)
    }

    /// A gauge of a library.
    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(.gauge, label, dimensions)
    }

    /// A distribution of a library, or a gauge when it is not to be aggregated.
    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        aggregate ? series(.histogram, label, dimensions, bounds: Self.sizes) : series(.gauge, label, dimensions)
    }

    /// A distribution of durations of a library.
    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(.histogram, label, dimensions, bounds: Self.durations)
    }

    /// Series are kept to the end: another one of the same name goes on where it stopped.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
