/// The series of several runs of a scenario, step by step: their mean and how far they reach.
///
/// Runs are added one after the other and need not be kept.
public struct MarketBands: Sendable, Hashable {
    /// What runs have at a step.
    public struct Band: Sendable, Hashable {
        /// The mean of the runs that have a value.
        public let mean: Double
        /// The least and the greatest of their values.
        public let range: ClosedRange<Double>
    }

    /// What is known of the runs so far at a step.
    private struct Place: Sendable, Hashable {
        var count = 0.0
        var sum = 0.0
        var least = Double.infinity
        var greatest = -Double.infinity
    }

    /// The measures of the runs.
    public let measures: [MarketMeasure]
    /// The number of runs added.
    public private(set) var runCount = 0
    private var places: [MarketMeasure: [Place]] = [:]

    /// Bands of no run yet.
    ///
    /// - Parameter measures: those of the runs that will be added.
    public init(measures: [MarketMeasure]) {
        self.measures = measures
    }

    /// The number of steps of the longest run.
    public var stepCount: Int { places.values.map(\.count).max() ?? 0 }

    /// Adds a run.
    public mutating func add(_ series: MarketSeries) {
        runCount += 1
        for measure in measures {
            var column = places.removeValue(forKey: measure) ?? []
            for (step, value) in series.values(of: measure).enumerated() {
                if step == column.count { column.append(Place()) }
                guard let value else { continue }
                column[step].count += 1
                column[step].sum += value
                column[step].least = min(column[step].least, value)
                column[step].greatest = max(column[step].greatest, value)
            }
            places[measure] = column
        }
    }

    /// The band of a measure at each step; nil where no run has a value.
    public func bands(of measure: MarketMeasure) -> [Band?] {
        (places[measure] ?? []).map { place in
            place.count > 0
                ? Band(mean: place.sum / place.count, range: place.least...place.greatest) : nil
        }
    }
}
