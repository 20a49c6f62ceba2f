// Writes the rows of the module's own table of random indices, as they stand in its source. See
// Sources/AnalyticHierarchy/Consistency/RandomIndexTable+Own.swift for the command.

import AnalyticHierarchy
import Foundation

let jobs = ProcessInfo.processInfo.activeProcessorCount
for order in 3...15 {
    let clock = ContinuousClock()
    let start = clock.now
    let estimate =
        order <= 4
        ? try await exactRandomIndex(order: order, jobs: jobs)
        : try await estimateRandomIndex(order: order, count: 10_000_000, seed: 1980, jobs: jobs)
    let error = estimate.standardError == 0 ? "0" : "\(estimate.standardError)"
    print("(\(estimate.mean), \(error), \(estimate.count)),  // order \(order)")
    FileHandle.standardError.write(Data("order \(order): \(clock.now - start)\n".utf8))
}
