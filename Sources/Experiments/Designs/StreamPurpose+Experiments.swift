import RandomStreams

// What this module draws random numbers for; its area number is 6.
extension StreamPurpose {
    /// The scrambling of a Sobol' sequence; the agent is the dimension.
    static let scrambling = StreamPurpose(area: 6, use: 0)
    /// The order of the strata of a Latin hypercube; the agent is the factor.
    static let strata = StreamPurpose(area: 6, use: 1)
    /// The places within the strata; the agent is the factor.
    static let placesInStrata = StreamPurpose(area: 6, use: 2)
    /// The exchanges that spread a Latin hypercube.
    static let exchanges = StreamPurpose(area: 6, use: 3)
    /// A Morris trajectory; the run is its number.
    static let trajectories = StreamPurpose(area: 6, use: 4)
    /// A bootstrap sample; the run is its number.
    static let bootstrap = StreamPurpose(area: 6, use: 5)
    /// The seed of a run: the run of the address is the point, the step the repetition.
    static let runSeed = StreamPurpose(area: 6, use: 6)
    /// The seed of a repetition that all points share.
    static let commonRunSeed = StreamPurpose(area: 6, use: 7)
    /// A draw from the prior; the run is its number.
    static let priorDraw = StreamPurpose(area: 6, use: 8)
    /// A particle's attempt: the run is the population, the agent the particle, the step the attempt.
    static let particle = StreamPurpose(area: 6, use: 9)
}
