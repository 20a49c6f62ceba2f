/// The difference that a change makes, from runs that share everything else.
///
/// Two arms run with the same seeds (``RunSeeding/common``) see the same buyers, orders and accidents; what is random
/// in both cancels in the difference of a pair, and far fewer repetitions are needed than for two separate means.
///
/// Source: A. M. Law, *Simulation Modeling and Analysis*, 5th edition (2015), sections 10.2.1 and 11.2.
public struct PairedDifference: Sendable, Hashable {
    /// The differences second − first over the pairs of which both runs have an output; its `failed` counts the pairs
    /// that were dropped because one of them has none.
    public let differences: EnsembleSummary

    /// Compares two arms.
    ///
    /// - Parameters:
    ///   - first: outputs by repetition; nil stands for a run that failed.
    ///   - second: outputs of the same repetitions, as many.
    public init(from first: [Double?], to second: [Double?]) {
        precondition(first.count == second.count, "Paired arms have the same repetitions.")
        differences = EnsembleSummary(
            zip(first, second).map { one, other in
                guard let one, let other else { return nil }
                return other - one
            })
    }

    /// The mean difference; nil without a complete pair.
    public var mean: Double? { differences.mean }

    /// The interval that covers the expected difference with a probability, by Student's t on the pairs.
    public func interval(confidence: Double = 0.95) -> ClosedRange<Double>? {
        differences.interval(confidence: confidence)
    }

    /// Whether the whole interval lies on one side of zero, and on which.
    ///
    /// - Returns: `.plus` or `.minus`; nil when the interval holds zero or there is none.
    public func sign(confidence: Double = 0.95) -> FloatingPointSign? {
        guard let interval = interval(confidence: confidence) else { return nil }
        if interval.lowerBound > 0 { return .plus }
        return interval.upperBound < 0 ? .minus : nil
    }
}
