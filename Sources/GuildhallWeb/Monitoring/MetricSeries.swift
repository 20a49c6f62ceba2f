internal import CoreMetrics
internal import Synchronization

/// One series of measurements: a name and labels with what was counted.
///
/// Counters and gauges hold a number. A distribution holds how many values were at most each bound, as Prometheus wants
/// histograms (Exposition formats, version 0.0.4).
final class MetricSeries: Sendable {
    /// What a series shows.
    enum Kind: String, Sendable {
        /// A number that only grows.
        case counter
        /// A number that goes up and down.
        case gauge
        /// How values are distributed.
        case histogram
    }

    private struct State {
        var value = 0.0
        var count = 0
        var buckets: [Int]
    }

    /// What it shows.
    let kind: Kind
    /// The upper bounds of the buckets; none for counters and gauges.
    let bounds: [Double]
    private let state: Mutex<State>

    /// Creates a series without measurements.
    init(_ kind: Kind, bounds: [Double] = []) {
        self.kind = kind
        self.bounds = bounds
        state = Mutex(State(buckets: Array(repeating: 0, count: bounds.count)))
    }

    /// Adds to a counter or gauge.
    func add(_ amount: Double) { state.withLock { $0.value += amount } }

    /// Sets a gauge, or a counter back to nothing.
    func put(_ value: Double) { state.withLock { $0.value = value } }

    /// Notes a value of a distribution.
    func observe(_ value: Double) {
        let place = bounds.firstIndex { value <= $0 }
        state.withLock { state in
            state.value += value
            state.count += 1
            if let place { state.buckets[place] += 1 }
        }
    }

    /// The number or sum, how many values were noted, and how many of them lie in each bucket alone.
    var reading: (value: Double, count: Int, buckets: [Int]) {
        state.withLock { ($0.value, $0.count, $0.buckets) }
    }
}

extension MetricSeries: CounterHandler {
    /// Adds to the counter.
    func increment(by amount: Int64) { add(Double(amount)) }
    /// Sets the counter back.
    func reset() { put(0) }
}

extension MetricSeries: FloatingPointCounterHandler {
    /// Adds to the counter.
    func increment(by amount: Double) { add(amount) }
}

extension MetricSeries: MeterHandler {
    /// Sets the gauge.
    func set(_ value: Int64) { put(Double(value)) }
    /// Sets the gauge.
    func set(_ value: Double) { put(value) }
    /// Lowers the gauge.
    func decrement(by amount: Double) { add(-amount) }
}

extension MetricSeries: RecorderHandler {
    /// Notes a value, or sets the gauge that an unaggregated recorder is.
    func record(_ value: Int64) { record(Double(value)) }
    /// Notes a value, or sets the gauge that an unaggregated recorder is.
    func record(_ value: Double) { kind == .gauge ? put(value) : observe(value) }
}

extension MetricSeries: TimerHandler {
    /// Notes a duration, in seconds as Prometheus counts time.
    func recordNanoseconds(_ duration: Int64) { observe(Double(duration) / 1e9) }
}
