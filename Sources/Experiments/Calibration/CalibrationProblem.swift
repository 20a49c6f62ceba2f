/// Why data do not give parameters.
public enum CalibrationProblem: Error, Sendable, Hashable {
    /// There are fewer observations than the unknowns need.
    case tooFewRows(given: Int, least: Int)
    /// An observation, or the model at the starting point, is not a finite number.
    case notFinite
    /// Columns, or the effects of parameters, are combinations of those before; the place of the first such.
    case collinear(place: Int)
    /// The fit still moved after so many steps.
    case noConvergence(steps: Int)
    /// No factor, two of one name, or too few particles.
    case design(DesignProblem)
    /// Nearly all simulations failed: fewer were left than are to be accepted. The text of the first failure.
    case simulationsFailed(failed: Int, of: Int, text: String)
}
