/// Why no sensitivity can be estimated.
public enum SensitivityProblem: Error, Sendable, Hashable {
    /// The design has another structure than the indices need.
    case wrongDesign
    /// There are more or fewer outputs than points.
    case outputCount(given: Int, points: Int)
}
