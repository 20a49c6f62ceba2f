/// A way to derive priorities from a matrix of pairwise comparisons.
public enum PriorityMethod: String, Sendable, Hashable, CaseIterable {
    /// The principal right eigenvector (Saaty 1980), the method of the analytic hierarchy process.
    case eigenvector
    /// The geometric means of the rows, which are the logarithmic least squares (Crawford and Williams 1985).
    case geometricMean = "geometric-mean"
    /// The sums of the rows, normalised (Saaty's first approximation).
    case rowSum = "row-sum"
    /// The means over normalised columns (the spreadsheet approximation).
    case columnNormalised = "column-normalised"
    /// The least sum of absolute deviations of logarithms; of all minimisers the one with the least squares.
    case logarithmicLeastAbsolute = "logarithmic-least-absolute"
    /// The least sum of squared deviations aᵢⱼ − wᵢ/wⱼ; can have several minima.
    case leastSquares = "least-squares"
}
