/// A straight line through points by least squares.
///
/// y = intercept + slope·x with errors of equal variance. Sums are taken about the means, so that large prices with a
/// small spread lose no digits. Source: any text on regression, as Draper and Smith, "Applied Regression Analysis".
public struct LineFit: Sendable, Hashable {
    /// y at x = 0.
    public let intercept: Estimate
    /// The change of y per unit of x.
    public let slope: Estimate
    /// The correlation of the two estimates.
    public let correlation: Double
    /// The standard deviation of the errors.
    public let residualDeviation: Double
    /// The share of the variance of y that the line explains, R²; 1 where y does not vary.
    public let explainedShare: Double
    /// The number of points.
    public let count: Int

    /// Fits a line.
    ///
    /// - Parameter points: pairs of x and y; at least three, with two different x.
    public init(_ points: [(x: Double, y: Double)]) throws(CalibrationProblem) {
        guard points.count >= 3 else { throw .tooFewRows(given: points.count, needed: 3) }
        let most = GameParameters.largestMagnitude
        guard points.allSatisfy({ abs($0.x) <= most && abs($0.y) <= most }) else { throw .notNumbers }
        let count = Double(points.count)
        let meanX = points.reduce(0) { $0 + $1.x } / count
        let meanY = points.reduce(0) { $0 + $1.y } / count
        let spreadX = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
        let spreadY = points.reduce(0) { $0 + ($1.y - meanY) * ($1.y - meanY) }
        let product = points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
        guard spreadX > relativeTolerance * count * meanX * meanX else { throw .noVariation }
        let slope = product / spreadX
        let residual = points.reduce(0) { sum, point in
            let error = point.y - meanY - slope * (point.x - meanX)
            return sum + error * error
        }
        let freedom = points.count - 2
        let variance = residual / Double(freedom)
        let interceptVariance = variance * (1 / count + meanX * meanX / spreadX)
        self.slope = Estimate(
            value: slope, standardError: (variance / spreadX).squareRoot(), degreesOfFreedom: freedom)
        intercept = Estimate(
            value: meanY - slope * meanX, standardError: interceptVariance.squareRoot(), degreesOfFreedom: freedom)
        correlation = -meanX / (spreadX / count + meanX * meanX).squareRoot()
        residualDeviation = variance.squareRoot()
        explainedShare = spreadY > 0 ? 1 - residual / spreadY : 1
        self.count = points.count
    }
}
