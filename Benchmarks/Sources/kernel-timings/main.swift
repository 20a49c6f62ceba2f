import AnalyticHierarchy
let clock = ContinuousClock()
for jobs in [1, 2] {
    for _ in 0..<7 {
        let start = clock.now
        let e = try await estimateRandomIndex(order: 9, count: 100_000, seed: 1, jobs: jobs)
        print(jobs, clock.now - start, e)
    }
}
