/// A run in a few numbers for each measure.
public struct MarketSummary: Sendable, Hashable {
    /// The numbers of one measure.
    public struct Figures: Sendable, Hashable {
        /// The mean over the last fifth of the steps, of those with a value; nil when none has.
        public let settled: Double?
        /// The value after the last step.
        public let final: Double?
        /// The mean over all steps with a value.
        public let mean: Double?
        /// The sum over all steps with a value: zero when none has.
        public let total: Double
    }

    /// Which of the scenario's independent runs it is.
    public let replicate: Int
    /// The number of steps done.
    public let steps: Int
    private let figures: [MarketMeasure: Figures]

    /// Sums up a run.
    public init(_ run: MarketRun) {
        replicate = run.replicate
        steps = run.series.stepCount
        let series = run.series
        let fifth = max(1, steps / 5)
        figures = Dictionary(
            uniqueKeysWithValues: series.measures.map { measure in
                let values = series.values(of: measure)
                let figures = Figures(
                    settled: Self.mean(values.suffix(fifth)), final: values.last ?? nil, mean: Self.mean(values[...]),
                    total: values.reduce(0) { $0 + ($1 ?? 0) })
                return (measure, figures)
            })
    }

    /// The numbers of a measure; nil if it was not recorded.
    public subscript(measure: MarketMeasure) -> Figures? { figures[measure] }

    private static func mean(_ values: ArraySlice<Double?>) -> Double? {
        let known = values.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
}
