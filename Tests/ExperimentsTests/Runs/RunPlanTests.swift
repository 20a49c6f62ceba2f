import Testing

@testable import Experiments

struct RunPlanTests {
    @Test func `Runs go through the repetitions of one point after another`() throws {
        let plan = try RunPlan(pointCount: 3, repetitions: 4, seed: 1)
        let runs = (0..<plan.runCount).map(plan.run)
        #expect(runs.map(\.number) == Array(0..<12))
        #expect(runs.map(\.point) == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
        #expect(runs.map(\.repetition) == [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3])
    }

    @Test(arguments: [0, 1, .max] as [UInt64])
    func `Seeds come from the sweep's seed, the point and the repetition alone`(seed: UInt64) throws {
        let small = try RunPlan(pointCount: 10, repetitions: 3, seed: seed)
        let large = try RunPlan(pointCount: 100, repetitions: 50, seed: seed)
        for run in (0..<30).map(small.run) {
            #expect(large.run(run.point * 50 + run.repetition).seed == run.seed)
        }
        #expect(Set((0..<large.runCount).map { large.run($0).seed }).count == large.runCount)
        #expect(try RunPlan(pointCount: 1, seed: seed &+ 1).run(0).seed != small.run(0).seed)
    }

    @Test func `Common random numbers are shared by points and not by repetitions`() throws {
        let plan = try RunPlan(pointCount: 5, repetitions: 4, seed: 9, seeding: .common)
        for repetition in 0..<4 {
            #expect(Set((0..<5).map { plan.run($0 * 4 + repetition).seed }).count == 1)
        }
        #expect(Set((0..<plan.runCount).map { plan.run($0).seed }).count == 4)
    }

    @Test func `Plans without runs, or with more than seeds, are refused`() {
        #expect(throws: DesignProblem.tooFew(given: 0, least: 1)) { try RunPlan(pointCount: 0, seed: 1) }
        #expect(throws: DesignProblem.tooFew(given: -1, least: 1)) {
            try RunPlan(pointCount: 1, repetitions: -1, seed: 1)
        }
        #expect(throws: DesignProblem.tooManyPoints) { try RunPlan(pointCount: 1 << 29, seed: 1) }
    }

    @Test func `Numbers of runs are a collection`() {
        let numbers = RunNumbers(first: 2, step: 3, count: 4)
        #expect(Array(numbers) == [2, 5, 8, 11])
        #expect(Array(numbers.leaving(out: 3)) == [11] && numbers.leaving(out: 9).isEmpty)
        #expect(Array(RunNumbers(4..<6)) == [4, 5])
    }
}
