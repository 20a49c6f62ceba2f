import RandomStreams

/// How sure the answers are when parameters are known only by distributions.
///
/// Every draw of the parameters is a game of its own; the intervals are quantiles of its answers. A draw depends on the
/// seed, its number and the parameter alone, so that the result is the same on any number of workers and another
/// uncertain parameter leaves the draws of the first as they were.
///
/// ```swift
/// let study = UncertaintyStudy(
///     of: parameters, assuming: [.fixedCost: .uniform(low: 400, high: 600)], draws: 10_000, seed: 1)
/// let result = await study.result(workers: 2)
/// result.interval(of: .fee)  // 5 % to 95 %
/// ```
public struct UncertaintyStudy: Sendable {
    /// The parameters, whose own values are the centre of the tornado.
    public let parameters: GameParameters
    /// What is assumed of the parameters that are not known exactly.
    public let assumptions: [GameParameter: UncertainValue]
    /// Correlations between normal parameters, as two estimates from the same data have them.
    public let correlations: [ParameterCorrelation]
    /// The numbers that get intervals.
    public let quantities: [AnswerQuantity]
    /// The probability of the intervals.
    public let confidence: Double
    /// The number of draws.
    public let draws: Int
    /// The seed.
    public let seed: UInt64

    /// The most draws of a study: as many runs as a stream's address tells apart.
    public static let maximumDraws = RandomStream.runLimit

    /// Creates a study.
    ///
    /// - Parameters:
    ///   - parameters: what is known; an uncertain parameter's own value is the centre of the tornado.
    ///   - assumptions: the distributions, each ``UncertainValue/isValid``.
    ///   - correlations: how normal parameters move together.
    ///   - quantities: the numbers that get intervals.
    ///   - confidence: the probability of the intervals, strictly between 0 and 1.
    ///   - draws: the number of draws, from 1 to ``maximumDraws``.
    ///   - seed: any number.
    public init(
        of parameters: GameParameters, assuming assumptions: [GameParameter: UncertainValue],
        correlations: [ParameterCorrelation] = [], quantities: [AnswerQuantity] = AnswerQuantity.allCases,
        confidence: Double = 0.9, draws: Int = 10_000, seed: UInt64
    ) {
        precondition(assumptions.values.allSatisfy(\.isValid), "An uncertain parameter has a distribution.")
        precondition(confidence > 0 && confidence < 1, "A probability of intervals lies between 0 and 1.")
        precondition(draws >= 1 && draws <= Self.maximumDraws, "A study has from 1 to 2^28 draws.")
        self.parameters = parameters
        self.assumptions = assumptions
        self.correlations = correlations
        self.quantities = quantities
        self.confidence = confidence
        self.draws = draws
        self.seed = seed
    }

    /// The parameters of one draw.
    ///
    /// - Parameter draw: its number, counted from zero.
    public func parameters(ofDraw draw: Int) -> GameParameters {
        parameters(ofDraw: draw, sources: sources)
    }

    func parameters(ofDraw draw: Int, sources: [Source]) -> GameParameters {
        var drawn = parameters
        for source in sources {
            var stream = RandomStream(seed: seed, run: draw, agent: source.place, purpose: .uncertainty)
            var value = source.value.quantile(stream.openUniform())
            if let given = source.correlated, case .normal(let mean, let deviation) = source.value {
                var first = RandomStream(seed: seed, run: draw, agent: given.place, purpose: .uncertainty)
                let own = (value - mean) / (deviation > 0 ? deviation : 1)
                let rest = (1 - given.coefficient * given.coefficient).squareRoot()
                value = mean + deviation * (given.coefficient * normalQuantile(first.openUniform()) + rest * own)
            }
            drawn.set(source.parameter, to: value)
        }
        return drawn
    }

    /// A parameter to draw, with its place in the streams' addresses.
    struct Source: Sendable {
        let parameter: GameParameter
        let value: UncertainValue
        let place: Int
        /// The place of the parameter that it is correlated with, and how closely.
        let correlated: (place: Int, coefficient: Double)?
    }

    /// The parameters to draw in their fixed order, so that the result does not hang on a dictionary's.
    var sources: [Source] {
        GameParameter.allCases.enumerated().compactMap { place, parameter in
            guard let value = assumptions[parameter] else { return nil }
            var correlated: (place: Int, coefficient: Double)?
            if let correlation = correlations.first(where: { $0.second == parameter }), case .normal = value,
                case .normal = assumptions[correlation.first],
                let first = GameParameter.allCases.firstIndex(of: correlation.first)
            {
                correlated = (first, correlation.coefficient)
            }
            return Source(parameter: parameter, value: value, place: place, correlated: correlated)
        }
    }
}

extension StreamPurpose {
    /// The draws of uncertain parameters of the game.
    static let uncertainty = StreamPurpose(area: .game, use: 0)
}
