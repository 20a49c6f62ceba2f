import Experiments
import LinearAlgebra

/// What is sampled, and how much of it.
struct SamplingFigures: Decodable {
    let factors: Int
    let blocks: Int
    let points: Int
    let resamples: Int
}

/// The points of Saltelli's scheme, a Latin hypercube, and the indices of Sobol's g-function with intervals.
func timeSampling(_ figures: SamplingFigures, repeats: Int) throws -> [String: Timing] {
    let scheme = try SaltelliScheme(factorCount: figures.factors, blockCount: figures.blocks)
    let points = try scheme.points()
    let outputs = (0..<points.rowCount).map { product(points.row($0)) }
    let indices = try SobolIndices(of: scheme, outputs: outputs, bootstrap: Bootstrap(resamples: 20, seed: 1))
    let estimates = [indices.factors.compactMap(\.first?.value), indices.factors.compactMap(\.total?.value)]
    let hypercube = try LatinHypercube(pointCount: figures.points, dimension: figures.factors, seed: 1)
    let bootstrap = Bootstrap(resamples: figures.resamples, seed: 1)
    return [
        "saltelli": try timing(of: repeats, results: [means(points)]) { try scheme.points().rowCount },
        "latin": try timing(of: repeats, results: [means(hypercube.points)]) { hypercube.points.rowCount },
        "indices": try timing(of: repeats, results: estimates) {
            try SobolIndices(of: scheme, outputs: outputs, bootstrap: bootstrap).usedBlocks
        },
    ]
}

/// Repeats a piece of work; the first repeat warms the processor up and does not count.
private func timing(of repeats: Int, results: [[Double]], work: () throws -> Int) throws -> Timing {
    let clock = ContinuousClock()
    var total = 0
    let durations = try (0...repeats).map { _ in try clock.measure { total += try work() } }
    precondition(total > 0, "Work that is not used may not be done at all.")
    return Timing(durations: Array(durations.dropFirst()), pieces: 1, results: results)
}

private func means(_ points: Matrix) -> [Double] {
    var sums = [Double](repeating: 0, count: points.columnCount)
    for row in 0..<points.rowCount { for (column, value) in points.row(row).enumerated() { sums[column] += value } }
    return sums.map { $0 / Double(points.rowCount) }
}

private func product(_ point: ArraySlice<Double>) -> Double {
    let coefficients = [0, 1, 4.5, 9, 99, 99, 99, 99, 99, 99]
    return zip(point, coefficients).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
}
