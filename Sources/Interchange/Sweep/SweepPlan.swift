public import Experiments

/// What a sweep does: a model, the points at which it is run, and what is measured.
///
/// Any run of a plan can be made at once; shards and resumed sweeps need no other's.
public struct SweepPlan: Sendable {
    /// The kinds of designs by their names in files.
    public enum DesignKind: String, Sendable, Hashable, CaseIterable {
        /// Every combination of levels.
        case grid
        /// The points of Sobol's sequence.
        case sobol
        /// The blocks from which Sobol's indices are estimated.
        case saltelli
        /// The trajectories from which Morris's measures are estimated.
        case morris
        /// One parameter after another leaves its middle.
        case oneAtATime = "one-at-a-time"
        /// As many strata of every parameter as there are points, one point in each.
        case latinHypercube = "latin-hypercube"

        /// Whether the design's points have the structure that sensitivity indices need.
        public var givesIndices: Bool { self == .saltelli || self == .morris }
    }

    /// The name of the study: the plan's own, else the model's.
    public let title: String
    /// The first sixteen digits of the SHA-256 hash of the plan, the model and the tables it names: results of
    /// different plans cannot be mistaken for each other's.
    public let hash: String
    /// The model.
    public let model: any SweptModel
    /// What varies, in the order of the file.
    public let factors: [SweptFactor]
    /// The kind of the design.
    public let kind: DesignKind
    /// The points.
    public let design: Design
    /// The runs with their seeds.
    public let runs: RunPlan
    /// The steps of a run; nil for the model's own number.
    public let steps: Int?
    /// The measures, in the order of the file.
    public let measures: [String]

    /// The settings of a point.
    public func settings(at point: Int) -> [SweptSetting] {
        zip(factors, design.values(at: point)).map { $0.setting($1) }
    }

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - run: the run.
    ///   - deadline: throws when the run has taken too long.
    public func output(of run: Run, deadline: @Sendable () throws -> Void) async throws -> SweptOutput {
        try await model.output(
            of: measures, with: settings(at: run.point), seed: run.seed, steps: steps, deadline: deadline)
    }
}
