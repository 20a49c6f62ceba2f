import AnalyticHierarchy
import LinearAlgebra

/// What a row of the table needs: the time of one piece of work, and its results, to be held against the peers'.
struct Timing: Encodable {
    /// The median of the repeats.
    let seconds: Double
    /// The shortest of them, which a busy machine disturbs least.
    let bestSeconds: Double
    let results: [[Double]]

    /// The statistics of `durations`, each of which covers `pieces` pieces of work.
    init(durations: [Duration], pieces: Int, results: [[Double]]) {
        let sorted = durations.sorted().map { $0 / .seconds(pieces) }
        seconds = sorted[sorted.count / 2]
        bestSeconds = sorted[0]
        self.results = results
    }
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
    var ratios = [Double](repeating: 0, count: matrices.count)
    let clock = ContinuousClock()
    // The first repeat warms the processor up and does not count.
    let durations = try (0...repeats).map { _ in
        try clock.measure {
            for _ in 0..<loops {
                for (place, matrix) in matrices.enumerated() {
                    let pair = try matrix.principalEigenpair()
                    results[place] = pair.vector
                    ratios[place] = matrix.consistencyRatio(lambdaMax: pair.value, randomIndex: .saaty1980) ?? .nan
                }
            }
        }
    }
    return Timing(
        durations: Array(durations.dropFirst()), pieces: loops * matrices.count,
        results: zip(results, ratios).map { $0 + [$1] })
}

/// The whole sample of random matrices.
func timeRandomIndex(order: Int, count: Int, jobs: Int, repeats: Int) async throws -> Timing {
    let clock = ContinuousClock()
    var durations: [Duration] = []
    var mean = 0.0
    for seed in 0...repeats {
        let start = clock.now
        mean = try await estimateRandomIndex(order: order, count: count, seed: UInt64(seed), jobs: jobs).mean
        if seed > 0 { durations.append(clock.now - start) }
    }
    return Timing(durations: durations, pieces: 1, results: [[mean]])
}

struct InvalidCase: Error {}
