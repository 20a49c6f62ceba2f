import AnalyticHierarchy

/// What a row of the table needs: the median time of one piece of work, and its results, to be held against the peers'.
struct Timing: Encodable {
    let seconds: Double
    let results: [[Double]]
}

/// The median of the times that `repeats` calls of `work` take, after one call that does not count.
func medianSeconds(repeats: Int, of work: () throws -> Void) rethrows -> Double {
    try work()
    let clock = ContinuousClock()
    let times = try (0..<repeats).map { _ in try clock.measure(work) }
    return times.sorted()[repeats / 2] / .seconds(1)
}

/// Weights and consistency ratio of each matrix; the time is that of one matrix.
func timeWeights(order: Int, triangles: [[Double]], repeats: Int, loops: Int) throws -> Timing {
    let matrices = try triangles.map { upper in
        var entries = upper.makeIterator()
        var judgments: [PairwiseJudgment] = []
        for row in 0..<order {
            for column in row + 1..<order {
                guard let entry = entries.next(), let ratio = Ratio(entry) else { throw InvalidCase() }
                judgments.append(PairwiseJudgment(left: row, right: column, ratio: ratio))
            }
        }
        return try PairwiseComparisonMatrix(order: order, judgments: judgments)
    }
    var results = [[Double]](repeating: [], count: matrices.count)
    let seconds = try medianSeconds(repeats: repeats) {
        for _ in 0..<loops {
            for (place, matrix) in matrices.enumerated() {
                let pair = try matrix.principalEigenpair()
                let ratio = matrix.consistencyRatio(lambdaMax: pair.value, randomIndex: .saaty1980)
                results[place] = pair.vector
                results[place].append(ratio ?? .nan)
            }
        }
    }
    return Timing(seconds: seconds / Double(loops * matrices.count), results: results)
}

/// The whole sample of random matrices.
func timeRandomIndex(order: Int, count: Int, jobs: Int, repeats: Int) async throws -> Timing {
    let clock = ContinuousClock()
    var times: [Duration] = []
    var mean = 0.0
    for seed in 0...repeats {
        let start = clock.now
        mean = try await estimateRandomIndex(order: order, count: count, seed: UInt64(seed), jobs: jobs).mean
        // The first run warms the processor up and does not count.
        if seed > 0 { times.append(clock.now - start) }
    }
    return Timing(seconds: times.sorted()[repeats / 2] / .seconds(1), results: [[mean]])
}

struct InvalidCase: Error {}
