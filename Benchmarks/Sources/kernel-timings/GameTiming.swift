import ClusterGame

/// A game of two traders with one cost, at the zero-profit fee; the rest is the reference set of the module's tests.
struct GameFigures: Decodable {
    let categories: Int
    let fixedCost: Double
    let margin: Double

    var parameters: GameParameters {
        GameParameters(
            demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: categories), traders: 2, unitCost: 1,
            fixedCost: fixedCost, fee: .zeroProfit, margin: margin)
    }

    /// The same game over twenty kinds whose costs go from 4 to 16 in equal steps.
    var withUnlikeCosts: GameParameters {
        var parameters = parameters
        parameters.costs = .each((0..<20).map { 4 + 12 * Double($0) / 19 })
        return parameters
    }
}

/// The full answer to each game, from its parameters on; the time is that of one game.
func timeAnswers(_ parameters: [GameParameters], repeats: Int, loops: Int) throws -> Timing {
    var results = [[Double]](repeating: [], count: parameters.count)
    let clock = ContinuousClock()
    // The first repeat warms the processor up and does not count.
    let durations = try (0...repeats).map { _ in
        try clock.measure {
            for _ in 0..<loops {
                for (place, one) in parameters.enumerated() {
                    results[place] = try GameModel(one).answer().equilibria.compactMap(\.allowProbability)
                }
            }
        }
    }
    return Timing(
        durations: Array(durations.dropFirst()), pieces: loops * parameters.count, results: results.map { $0.sorted() })
}

/// A map of regimes over fee and margin, the whole of it on one core.
func timeMap(_ game: GameFigures, side: Int, repeats: Int) -> Timing {
    let values = (0..<side).map { Double($0 + 1) / Double(side) }
    let clock = ContinuousClock()
    var coordination = 0
    let durations = (0..<repeats).map { _ in
        clock.measure {
            let map = RegimeMap(
                of: game.parameters, across: RegimeMap.Axis(.fee, values: values),
                down: RegimeMap.Axis(.margin, values: values.map { $0 * 4 }))
            coordination = map.cells.count { $0 == .regime(.coordination) }
        }
    }
    return Timing(durations: durations, pieces: 1, results: [[Double(coordination)]])
}

/// Draws of two uncertain parameters with the intervals of some answers.
func timeDraws(
    _ game: GameFigures, of quantities: [AnswerQuantity], count: Int, jobs: Int, repeats: Int
) async -> Timing {
    let clock = ContinuousClock()
    var durations: [Duration] = []
    var results: [[Double]] = []
    for seed in 0..<repeats {
        let study = UncertaintyStudy(
            of: game.parameters,
            assuming: [
                .fixedCost: .uniform(low: 400, high: 600), .alpha: .normal(mean: 100, standardDeviation: 5),
            ],
            quantities: quantities, draws: count, seed: UInt64(seed))
        let start = clock.now
        let result = await study.result(workers: jobs)
        durations.append(clock.now - start)
        results = quantities.compactMap(result.interval(of:)).map { [$0.low, $0.median, $0.high, $0.mean] }
    }
    return Timing(durations: durations, pieces: 1, results: results)
}
