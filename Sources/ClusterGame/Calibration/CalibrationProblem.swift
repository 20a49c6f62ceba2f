/// Why data do not give a parameter.
public enum CalibrationProblem: Error, Sendable, Hashable {
    /// There are too few usable rows.
    case tooFewRows(given: Int, needed: Int)
    /// A row holds something that is not a number up to ``GameParameters/largestMagnitude``, or a price that is not
    /// positive.
    case notNumbers
    /// All rows have the same price (or number of pieces), so that nothing is learnt about its effect.
    case noVariation
    /// The fitted quantity does not fall with the price; the estimated slope of quantity on price.
    case demandDoesNotFall(slope: Double)
}
