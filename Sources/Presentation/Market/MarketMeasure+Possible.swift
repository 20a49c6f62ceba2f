import MarketSimulation

extension MarketMeasure {
    /// Measures that can be any number although they are told as shares.
    private static let unbounded: Set<MarketMeasure> = [.image, .efficiency, .meanFee, .meanMarkup, .productFit]

    /// The part of an interval in which values of the measure can lie.
    ///
    /// A part of a whole lies between nothing and all of it, and a count is not negative; an interval by Student's t knows
    /// nothing of that and is cut there.
    func possible(_ interval: ClosedRange<Double>) -> ClosedRange<Double> {
        if unit == "money per step" || Self.unbounded.contains(self) { return interval }
        return interval.clamped(to: 0...(unit == "share" ? 1 : .greatestFiniteMagnitude))
    }
}
