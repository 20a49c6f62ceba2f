public import LinearAlgebra
import RandomStreams

/// Parameters of any smooth model fitted by least squares.
///
/// The method of Levenberg and Marquardt: each step solves the linearised problem with the parameters held back in
/// proportion to their effects, less so as long as steps succeed. Derivatives are central differences. The covariance is
/// s²(JᵀJ)⁻¹ at the solution, good as far as the model is nearly linear over the parameters' errors.
///
/// ```swift
/// let fit = try NonlinearFit(to: observed, from: [1, 1]) { p in times.map { p[0] * exp(-p[1] * $0) } }
/// ```
///
/// It finds a minimum near the starting point, which need not be the least of all.
///
/// Source: D. W. Marquardt, "An algorithm for least-squares estimation of nonlinear parameters", *Journal of SIAM* 11
/// (1963) 431–441; J. Nocedal and S. J. Wright, *Numerical Optimization*, 2nd edition (2006), section 10.3.
public struct NonlinearFit: Sendable, Hashable {
    /// The fitted parameters.
    public let parameters: [Double]
    /// Their covariance matrix.
    public let covariance: Matrix
    /// The estimated standard deviation of the errors.
    public let residualDeviation: Double
    /// Observations less parameters.
    public let degreesOfFreedom: Int
    /// The steps taken.
    public let steps: Int

    /// Fits a model to observations.
    ///
    /// - Parameters:
    ///   - observed: the observations, more than there are parameters.
    ///   - start: where the search begins.
    ///   - tolerance: the search ends when a step moves every parameter by less than this share.
    ///   - stepLimit: the most steps.
    ///   - model: what the model predicts for each observation; where it has no finite prediction a step is shortened.
    /// - Throws: ``CalibrationProblem`` for too few observations, a start without finite predictions, parameters whose
    ///   effects cannot be told apart, and a search that does not end.
    public init(
        to observed: [Double], from start: [Double], tolerance: Double = 1e-10, stepLimit: Int = 200,
        model: ([Double]) -> [Double]
    ) throws(CalibrationProblem) {
        guard observed.count > start.count, !start.isEmpty else {
            throw .tooFewRows(given: observed.count, least: start.count + 1)
        }
        guard observed.allSatisfy(\.isFinite), start.allSatisfy(\.isFinite) else { throw .notFinite }
        var search = LeastSquaresSearch(observed: observed, parameters: start)
        guard search.begin(model) else { throw .notFinite }
        var steps = 0
        while try !search.step(tolerance: tolerance, model) {
            steps += 1
            guard steps < stepLimit else { throw .noConvergence(steps: steps) }
        }
        degreesOfFreedom = observed.count - start.count
        let variance = search.cost / Double(degreesOfFreedom)
        if let place = search.indistinctParameter { throw .collinear(place: place) }
        do {
            let inverse = try inverseOfSquares(of: search.jacobian)
            covariance = Matrix(
                rowCount: start.count, columnCount: start.count, entries: inverse.entries.map { $0 * variance })
        } catch {
            throw .collinear(place: error.pivot)
        }
        parameters = search.parameters
        residualDeviation = variance.squareRoot()
        self.steps = steps
    }

    /// The standard error of a parameter.
    public func standardError(of place: Int) -> Double { covariance[place, place].squareRoot() }

    /// The interval that covers the true parameter with a probability, by Student's distribution.
    public func interval(of place: Int, confidence: Double = 0.95) -> ClosedRange<Double> {
        StudentDistribution(degreesOfFreedom: degreesOfFreedom).interval(
            around: parameters[place], standardError: standardError(of: place), confidence: confidence)
    }
}
