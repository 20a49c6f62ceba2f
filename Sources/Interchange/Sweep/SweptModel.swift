/// A model whose numbers experiments can vary and whose outputs they can measure.
///
/// The tables of keys and measures are the model's own; a plan is held to them, so that a misspelt name is found before
/// the first run. A model is a value: the same settings and the same seed give the same outputs.
public protocol SweptModel: Sendable {
    /// What the model is called in sentences: `game`, `market`.
    var kind: String { get }
    /// The name of the study.
    var title: String { get }
    /// What can be varied, in the order of the documentation.
    var keys: [SweptKey] { get }
    /// What can be measured, in the order of the documentation.
    var measures: [String] { get }
    /// Whether the model moves in steps; one that does not has its whole answer at once.
    var movesInSteps: Bool { get }

    /// The value that a key has in the model's own file; nil where it has none, as a fee that follows from a rule.
    func value(of key: String) -> SweptSetting.Value?

    /// What the model's rules say against settings; none when a run can be made with them.
    func problems(with settings: [SweptSetting]) -> [SweptProblem]

    /// Runs the model and summarises the run.
    ///
    /// - Parameters:
    ///   - measures: what is wanted, by names of ``measures``.
    ///   - settings: what differs from the model's own numbers.
    ///   - seed: the seed of everything random in the run.
    ///   - steps: how many steps the run has; the model's own number where it is nil.
    ///   - deadline: asked again and again while the model works; it throws when the run has taken too long.
    /// - Returns: the last step and one value for each measure, nil where it does not exist; of a model in steps the mean
    ///   over the last fifth of them.
    /// - Throws: why there is no output, as text.
    func output(
        of measures: [String], with settings: [SweptSetting], seed: UInt64, steps: Int?,
        deadline: @Sendable () throws -> Void
    ) async throws -> SweptOutput

    /// Runs the model and keeps every step, as ``output(of:with:seed:steps:deadline:)`` otherwise.
    ///
    /// - Parameters:
    ///   - measures: what is wanted, by names of ``measures``.
    ///   - settings: what differs from the model's own numbers.
    ///   - seed: the seed of everything random in the run.
    ///   - steps: how many steps the run has; the model's own number where it is nil.
    ///   - deadline: asked again and again while the model works; it throws when the run has taken too long.
    /// - Returns: the values of each measure by step; one step for a model that does not move in steps.
    func series(
        of measures: [String], with settings: [SweptSetting], seed: UInt64, steps: Int?,
        deadline: @Sendable () throws -> Void
    ) async throws -> [[Double?]]

    /// The answers of a model without steps and chance, at once; nil for any other model, and where there is no answer.
    func answers(of measures: [String], with settings: [SweptSetting]) -> [Double?]?
}
