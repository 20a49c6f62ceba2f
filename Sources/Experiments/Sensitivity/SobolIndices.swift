/// Shares of an output's variance that come from each factor: Sobol' indices with intervals.
///
/// | index | meaning | estimator |
/// |---|---|---|
/// | first Sᵢ | share that would vanish if the factor alone were known | ``FirstOrderEstimator`` |
/// | total Tᵢ | share that would remain if all other factors were known | ½·mean (f(A) − f(A_B⁽ⁱ⁾))²/V |
/// | second Sᵢⱼ | share of the interaction of two factors alone | mean (f(B_A⁽ⁱ⁾)f(A_B⁽ʲ⁾) − f(A)f(B))/V − Sᵢ − Sⱼ |
///
/// V is the variance of the outputs at A and B together. Outputs are centred on their mean first, which lowers the error of
/// the products. Estimates can lie a little under 0 or over 1; they are not clipped, since that would hide their error.
///
/// A run that failed takes its whole block with it: ``droppedBlocks`` says how many.
///
/// Source: total: M. J. W. Jansen, "Analysis of variance designs for model output", *Computer Physics Communications* 117
/// (1999) 35–43, as in Saltelli et al. (2010), table 2 (f); second: Saltelli (2002); centring: Sobol' et al., *Reliability
/// Engineering & System Safety* 92 (2007) 957–960.
public struct SobolIndices: Sendable, Hashable {
    /// The indices of one factor.
    public struct OfFactor: Sendable, Hashable {
        /// The factor's place in the design.
        public let factor: Int
        /// Its first-order index.
        public let first: IntervalEstimate?
        /// Its total index.
        public let total: IntervalEstimate?
    }

    /// The index of an interaction.
    public struct OfPair: Sendable, Hashable {
        /// The place of one factor in the design.
        public let one: Int
        /// The place of the other, the larger.
        public let other: Int
        /// The second-order index.
        public let second: IntervalEstimate?
    }

    /// The indices by factor; without values where ``undefined`` says why.
    public let factors: [OfFactor]
    /// The interactions, where the design has what they need; empty otherwise.
    public let pairs: [OfPair]
    /// The estimator of the first-order indices.
    public let estimator: FirstOrderEstimator
    /// The blocks that the estimates come from.
    public let usedBlocks: Int
    /// The blocks left out because a run failed or its output is not finite.
    public let droppedBlocks: Int
    /// The mean of the outputs at A and B; nil without complete blocks.
    public let mean: Double?
    /// Their variance; nil without complete blocks, or where it is beyond the largest number.
    public let variance: Double?
    /// Why there are no values; nil when there are.
    public let undefined: UndefinedIndices?

    /// Estimates the indices.
    ///
    /// - Parameters:
    ///   - scheme: the arrangement of the runs.
    ///   - outputs: one for each point, in the order of the points; nil for a run that failed.
    ///   - estimator: that of the first-order indices.
    ///   - bootstrap: how the intervals are found.
    /// - Throws: ``SensitivityProblem/outputCount(given:points:)``.
    /// - Complexity: O(resamples · blocks · indices).
    public init(
        of scheme: SaltelliScheme, outputs: [Double?], estimator: FirstOrderEstimator = .saltelli2010,
        bootstrap: Bootstrap
    ) throws(SensitivityProblem) {
        guard outputs.count == scheme.pointCount else {
            throw .outputCount(given: outputs.count, points: scheme.pointCount)
        }
        let terms = SobolTerms(of: scheme, outputs: outputs, estimator: estimator)
        let estimates = terms.estimates(with: bootstrap)
        self.estimator = estimator
        undefined = terms.undefined
        usedBlocks = terms.blockCount
        droppedBlocks = scheme.blockCount - terms.blockCount
        mean = terms.mean
        variance = terms.variance
        factors = (0..<scheme.factorCount).map {
            OfFactor(factor: $0, first: estimates?.first[$0], total: estimates?.total[$0])
        }
        pairs = terms.pairs.enumerated().map { place, pair in
            OfPair(one: pair.one, other: pair.other, second: estimates?.second[place])
        }
    }

    /// Estimates the indices of a design's factors.
    ///
    /// - Throws: ``SensitivityProblem`` for a design of another structure or another number of outputs.
    public init(
        of design: Design, outputs: [Double?], estimator: FirstOrderEstimator = .saltelli2010, bootstrap: Bootstrap
    ) throws(SensitivityProblem) {
        guard case .saltelli(let scheme) = design.structure else { throw .wrongDesign }
        try self.init(of: scheme, outputs: outputs, estimator: estimator, bootstrap: bootstrap)
    }
}
