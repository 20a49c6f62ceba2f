import RandomStreams

/// A rule for the number of experts that a panel needs.
public enum PanelSizeRule: Sendable, Hashable {
    /// As many as keep the mean within an error, in standard deviations of the answers, with a confidence:
    /// n = ⌈(Φ⁻¹((1 + P)/2)/ε)²⌉.
    ///
    /// The textbook size of a sample for the mean of a normal variable of known variance. With P = 0.90 and ε = 0.5 it gives
    /// 11 experts.
    case confidence(Double, error: Double)
    /// n = ½(3/e + 5) for an average error e of the group's result, 0 < e ≤ 1.
    ///
    /// Source: teaching materials on expert estimation, formula 2.5 at refmanagement.ru/ritem-4014-2.html.
    case averageError(Double)
    /// Six to twelve experts, of which the smaller number is given.
    ///
    /// R. M. Hogarth, "A note on aggregating opinions", *Organizational Behavior and Human Performance* 21 (1978), as
    /// reviews of the Delphi method report it.
    case hogarth

    /// The number of experts.
    ///
    /// - Precondition: a confidence lies in 0..<1 and is positive, errors are positive, an average error does not exceed one.
    public var size: Int {
        switch self {
        case .confidence(let confidence, let error):
            precondition(confidence > 0 && confidence < 1, "A confidence lies between 0 and 1.")
            precondition(error > 0 && error.isFinite, "An error is positive.")
            let root = normalQuantile((1 + confidence) / 2) / error
            let exact = root * root
            precondition(exact < 1e9, "So small an error would take more than a milliard experts.")
            return max(1, Int(exact.rounded(.up)))
        case .averageError(let error):
            precondition(error > 1e-9 && error <= 1, "An average error lies between 0 and 1.")
            return Int((0.5 * (3 / error + 5)).rounded(.up))
        case .hogarth: return 6
        }
    }
}
