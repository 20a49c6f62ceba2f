/// What was measured at each step of a run, one column for each measure.
public struct MarketSeries: Sendable, Hashable {
    /// The measures that are recorded, in the order of all measures.
    public let measures: [MarketMeasure]
    /// The number of steps recorded.
    public private(set) var stepCount = 0
    /// A column for each measure, in the order of ``measures``; NaN where there is no value.
    private(set) var columns: [[Double]]

    init(measures: [MarketMeasure]) {
        self.measures = measures
        columns = measures.map { _ in [] }
    }

    /// Takes up columns of equal length, as a checkpoint holds them.
    init(measures: [MarketMeasure], columns: [[Double]]) {
        self.measures = measures
        self.columns = columns
        stepCount = columns.first?.count ?? 0
    }

    mutating func record(_ market: Market, _ tally: StepTally) {
        let measurement = Measurement(market, tally)
        for (place, measure) in measures.enumerated() {
            columns[place].append(measurement.value(of: measure) ?? .nan)
        }
        stepCount += 1
    }

    /// The values of a measure, a step each, the first of step 1; nil where there is none, or it was not recorded.
    public func values(of measure: MarketMeasure) -> [Double?] {
        guard let place = measures.firstIndex(of: measure) else {
            return [Double?](repeating: nil, count: stepCount)
        }
        return columns[place].map { $0.isNaN ? nil : $0 }
    }

    /// The value of a measure after the last step.
    public func last(_ measure: MarketMeasure) -> Double? {
        guard let place = measures.firstIndex(of: measure), let value = columns[place].last else { return nil }
        return value.isNaN ? nil : value
    }

    /// Equality to the bit, so that places without a value are equal too.
    public static func == (one: MarketSeries, other: MarketSeries) -> Bool {
        one.measures == other.measures && one.bitPatterns == other.bitPatterns
    }

    /// The hash of all bits.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(measures)
        hasher.combine(bitPatterns)
    }

    private var bitPatterns: [[UInt64]] { columns.map { $0.map(\.bitPattern) } }
}
