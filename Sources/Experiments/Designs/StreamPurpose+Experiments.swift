import RandomStreams

// What this module draws random numbers for.
extension StreamPurpose {
    /// The scrambling of a Sobol' sequence; the agent is the dimension.
    static let scrambling = StreamPurpose(area: .experiments, use: 0)
    /// The order of the strata of a Latin hypercube; the agent is the factor.
    static let strata = StreamPurpose(area: .experiments, use: 1)
    /// The places within the strata; the agent is the factor.
    static let placesInStrata = StreamPurpose(area: .experiments, use: 2)
    /// The exchanges that spread a Latin hypercube.
    static let exchanges = StreamPurpose(area: .experiments, use: 3)
    /// A Morris trajectory; the run is its number.
    static let trajectories = StreamPurpose(area: .experiments, use: 4)
    /// A bootstrap sample; the run is its number.
    static let bootstrap = StreamPurpose(area: .experiments, use: 5)
    /// The seed of a run: the run of the address is the point, the step the repetition.
    static let runSeed = StreamPurpose(area: .experiments, use: 6)
    /// The seed of a repetition that all points share.
    static let commonRunSeed = StreamPurpose(area: .experiments, use: 7)
    /// A draw from the prior; the run is its number.
    static let priorDraw = StreamPurpose(area: .experiments, use: 8)
    /// A particle's attempt: the run is the population, the agent the particle, the step the attempt.
    static let particle = StreamPurpose(area: .experiments, use: 9)
}
