public import ClusterGame

/// What a game file says: the parameters of a cluster's game, how sure they are, and the data they come from.
public struct GameStudy: Sendable, Hashable {
    /// The name of the study.
    public let title: String
    /// The parameters, with estimates from data in place of what the file leaves out.
    public let parameters: GameParameters
    /// What the fee was given as a share of.
    public let feeBase: FeeBase
    /// What the margin was given as a share of.
    public let marginBase: FeeBase
    /// The estimates from data, if the file names any.
    public let calibration: Calibration?
    /// The parameters that were taken from data because the file does not state them.
    public let estimated: Set<GameParameter>
    /// The distributions that the file gives.
    public let uncertainty: [GameParameter: UncertainValue]

    /// All distributions: those of the file, and for parameters taken from data the estimate with its standard error.
    public var assumptions: [GameParameter: UncertainValue] {
        let fromData = (calibration?.estimates ?? [:]).filter { estimated.contains($0.key) }
        return fromData.mapValues(\.asUncertainValue).merging(uncertainty) { _, stated in stated }
    }

    /// The correlations between parameters that were estimated from the same data.
    public var correlations: [ParameterCorrelation] {
        guard let calibration else { return [] }
        func joined(_ first: GameParameter, _ second: GameParameter, _ coefficient: Double?) -> ParameterCorrelation? {
            guard let coefficient, estimated.isSuperset(of: [first, second]), uncertainty[first] == nil,
                uncertainty[second] == nil
            else { return nil }
            return ParameterCorrelation(first, second, coefficient: coefficient)
        }
        return [
            joined(.alpha, .beta, calibration.demand?.correlation),
            joined(.fixedCost, .unitCost, calibration.costs?.line.correlation),
        ].compactMap(\.self)
    }
}
