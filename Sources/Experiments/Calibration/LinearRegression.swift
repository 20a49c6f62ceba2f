public import LinearAlgebra
import RandomStreams

/// A linear function fitted by least squares, with what is known about its coefficients.
///
/// y = b₀ + b₁x₁ + … + bₖxₖ + error, errors of equal variance σ². A demand line is the case of one column:
///
/// ```swift
/// let fit = try LinearRegression(of: quantities, on: [prices])
/// fit.coefficients[0]                      // α, the quantity at price zero
/// -fit.coefficients[1]                     // β, what a unit of price takes away
/// fit.interval(of: 1, confidence: 0.9)
/// ```
///
/// Columns are centred on their means first, so that large prices with a small spread lose no digits; the coefficients
/// come from an orthogonal factorisation, never from normal equations. Their covariance is s²(XᵀX)⁻¹ with
/// s² = Σ residual²/(n − k − 1).
///
/// Source: N. R. Draper and H. Smith, *Applied Regression Analysis*, 3rd edition (1998), chapters 1 and 5.
public struct LinearRegression: Sendable, Hashable {
    /// b₀, b₁, …, bₖ.
    public let coefficients: [Double]
    /// The covariance matrix of the coefficients, in the same order.
    public let covariance: Matrix
    /// s, the estimated standard deviation of the errors.
    public let residualDeviation: Double
    /// n − k − 1.
    public let degreesOfFreedom: Int
    /// The share of the variance of y that the columns explain, R²; nil where y does not vary.
    public let explainedShare: Double?

    /// Fits the coefficients.
    ///
    /// - Parameters:
    ///   - outputs: y, at least two more than there are columns.
    ///   - columns: x₁, …, xₖ, each as long as `outputs`.
    /// - Throws: ``CalibrationProblem`` for too few rows, numbers that are not finite, and columns that are constant or
    ///   combinations of others.
    public init(of outputs: [Double], on columns: [[Double]]) throws(CalibrationProblem) {
        precondition(columns.allSatisfy { $0.count == outputs.count }, "A column has a number for each row.")
        let (rows, width) = (outputs.count, columns.count)
        guard rows >= width + 2 else { throw .tooFewRows(given: rows, least: width + 2) }
        guard outputs.allSatisfy(\.isFinite), columns.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
            throw .notFinite
        }
        let means = columns.map(Self.mean)
        let outputMean = Self.mean(outputs)
        var centred = Matrix(rowCount: rows, columnCount: width)
        for (column, values) in columns.enumerated() {
            for (row, value) in values.enumerated() { centred[row, column] = value - means[column] }
            guard Self.varies(values) else { throw .collinear(place: column) }
        }
        let deviations = outputs.map { $0 - outputMean }
        let slopes: [Double]
        let inverse: Matrix
        do {
            slopes = width == 0 ? [] : try centred.leastSquaresSolution(of: deviations)
            inverse = try inverseOfSquares(of: centred)
        } catch {
            throw .collinear(place: error.pivot)
        }
        let fitted = width == 0 ? deviations.map { _ in 0 } : centred * slopes
        let residual = zip(deviations, fitted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        let total = deviations.reduce(0) { $0 + $1 * $1 }
        guard residual.isFinite, total.isFinite, slopes.allSatisfy(\.isFinite) else { throw .notFinite }
        degreesOfFreedom = rows - width - 1
        let variance = residual / Double(degreesOfFreedom)
        coefficients = [outputMean - zip(slopes, means).reduce(0) { $0 + $1.0 * $1.1 }] + slopes
        covariance = Self.covariance(inverse, means: means, rows: rows, variance: variance)
        residualDeviation = variance.squareRoot()
        explainedShare = Self.varies(outputs) ? 1 - residual / total : nil
    }

    /// The standard error of a coefficient, that of b₀ at place 0.
    public func standardError(of place: Int) -> Double { covariance[place, place].squareRoot() }

    /// The interval that covers the true coefficient with a probability, by Student's distribution.
    ///
    /// - Parameters:
    ///   - place: the coefficient's, that of b₀ being 0.
    ///   - confidence: strictly between 0 and 1.
    public func interval(of place: Int, confidence: Double = 0.95) -> ClosedRange<Double> {
        StudentDistribution(degreesOfFreedom: degreesOfFreedom).interval(
            around: coefficients[place], standardError: standardError(of: place), confidence: confidence)
    }

    private static func mean(_ values: [Double]) -> Double {
        guard let first = values.first else { return 0 }
        return first + values.reduce(0) { $0 + ($1 - first) } / Double(values.count)
    }

    /// Whether values differ by more than rounding.
    private static func varies(_ values: [Double]) -> Bool {
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        return high - low > 1e-13 * max(low.magnitude, high.magnitude)
    }

    /// The slopes' covariance σ²C, and with b₀ = ȳ − bᵀm: var b₀ = σ²(1/n + mᵀCm), cov(b₀, b) = −σ²Cm.
    private static func covariance(_ inverse: Matrix, means: [Double], rows: Int, variance: Double) -> Matrix {
        let width = means.count
        let moved = width == 0 ? [] : inverse * means
        var covariance = Matrix(rowCount: width + 1, columnCount: width + 1)
        covariance[0, 0] = variance * (1 / Double(rows) + zip(moved, means).reduce(0) { $0 + $1.0 * $1.1 })
        for one in 0..<width {
            covariance[0, one + 1] = -variance * moved[one]
            covariance[one + 1, 0] = -variance * moved[one]
            for other in 0..<width { covariance[one + 1, other + 1] = variance * inverse[one, other] }
        }
        return covariance
    }
}

/// (AᵀA)⁻¹ of a matrix of full column rank.
///
/// Columns are scaled to length one before the squares are formed, so that units do not enter the condition.
func inverseOfSquares(of matrix: Matrix) throws(SingularMatrix) -> Matrix {
    let width = matrix.columnCount
    var lengths: [Double] = []
    var scaled = matrix
    for column in 0..<width {
        let largest = (0..<matrix.rowCount).reduce(0) { max($0, matrix[$1, column].magnitude) }
        guard largest > 0 else { throw SingularMatrix(pivot: column) }
        let shares = (0..<matrix.rowCount).map { matrix[$0, column] / largest }
        let squares = shares.reduce(0) { $0 + $1 * $1 }
        lengths.append(largest * squares.squareRoot())
        for row in 0..<matrix.rowCount { scaled[row, column] /= lengths[column] }
    }
    guard width > 0 else { return Matrix(rowCount: 0, columnCount: 0) }
    let factors = try CholeskyFactorisation(of: scaled.transposed * scaled)
    var inverse = Matrix(rowCount: width, columnCount: width)
    for column in 0..<width {
        var unit = [Double](repeating: 0, count: width)
        unit[column] = 1
        for (row, value) in factors.solution(of: unit).enumerated() {
            inverse[row, column] = value / lengths[row] / lengths[column]
        }
    }
    return inverse
}
