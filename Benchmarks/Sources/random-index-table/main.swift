// Writes the rows of the module's own tables of random indices, as they stand in its sources:
//
//     random-index-table [SCALE …]          complete matrices of 3 … 15 elements, by scale; all scales without names
//     random-index-table missing            incomplete matrices of 4 … 10 elements, 1–9 scale
//
// See Sources/AnalyticHierarchy/Consistency/RandomIndexTable+Own.swift for the command.

import AnalyticHierarchy
import Foundation

let jobs = ProcessInfo.processInfo.activeProcessorCount

func complete(_ scale: JudgmentScale) async throws {
    print("// \(scale.rawValue)")
    for order in 3...15 {
        let clock = ContinuousClock()
        let start = clock.now
        let ratios = scale.randomRatios
        let estimate =
            order <= 4
            ? try await exactRandomIndex(order: order, ratios: ratios, jobs: jobs)
            : try await estimateRandomIndex(order: order, count: 10_000_000, seed: 1980, ratios: ratios, jobs: jobs)
        let error = estimate.standardError == 0 ? "0" : "\(estimate.standardError)"
        print("(\(estimate.mean), \(error), \(estimate.count)),  // order \(order)")
        FileHandle.standardError.write(Data("order \(order): \(clock.now - start)\n".utf8))
    }
}

func incomplete() {
    for order in 4...10 {
        print("[  // order \(order)")
        for missing in 1..<(order - 1) * (order - 2) / 2 {
            let estimate = estimateRandomIndex(order: order, missingPairCount: missing, count: 500_000, seed: 1980)
            print("(\(estimate.mean), \(estimate.standardError)),")
        }
        print("],")
    }
}

let names = CommandLine.arguments.dropFirst()
if names.first == "missing" {
    incomplete()
} else {
    let all = JudgmentScale.allCases.filter { $0 != .free }
    for scale in names.isEmpty ? all : names.compactMap(JudgmentScale.init) { try await complete(scale) }
}
