import LinearAlgebra
import Testing

@testable import Experiments

struct MorrisTrajectoriesTests {
    @Test(arguments: [(1, 2), (2, 4), (6, 4), (20, 10)])
    func `Each step moves one factor by half of the levels`(factors: Int, levels: Int) throws {
        let walks = try MorrisTrajectories(count: 30, factorCount: factors, levels: levels, seed: 8)
        #expect(walks.count == 30 && walks.points.rowCount == 30 * (factors + 1))
        let step = Double(levels) / (2 * Double(levels - 1))
        for trajectory in 0..<30 {
            let moved = (0..<factors).compactMap { walks.moved(in: trajectory, step: $0) }
            #expect(moved.sorted() == Array(0..<factors))
            for (place, factor) in moved.enumerated() {
                let row = trajectory * (factors + 1) + place
                #expect(near(abs(walks.points[row + 1, factor] - walks.points[row, factor]), step, 1e-15))
            }
        }
        let allowed = Set((0..<levels).map { Double($0) / Double(levels - 1) })
        #expect(Set(walks.points.entries).isSubset(of: allowed))
    }

    /// 4,000 starts over 4 levels: each level 1,000 times within 5 standard deviations of √(4000·¼·¾) = 27.
    @Test func `Levels are equally likely`() throws {
        let walks = try MorrisTrajectories(count: 4_000, factorCount: 1, levels: 4, seed: 1)
        var counts: [Double: Int] = [:]
        for trajectory in 0..<4_000 { counts[walks.points[2 * trajectory, 0], default: 0] += 1 }
        #expect(counts.count == 4)
        #expect(counts.values.allSatisfy { abs($0 - 1_000) < 137 })
    }

    @Test func `A longer sample begins with the shorter one`() throws {
        let few = try MorrisTrajectories(count: 3, factorCount: 4, seed: 5).points
        let many = try MorrisTrajectories(count: 9, factorCount: 4, seed: 5).points
        #expect(Array(many.entries.prefix(few.entries.count)) == few.entries)
    }

    @Test func `Points that are no trajectories are not taken for some`() throws {
        #expect(MorrisTrajectories(points: Matrix(rows: [[0, 0], [1, 0], [1, 1]])) != nil)
        #expect(MorrisTrajectories(points: Matrix(rows: [[0, 0], [1, 0], [0, 0]])) == nil)
        #expect(MorrisTrajectories(points: Matrix(rows: [[0, 0], [1, 1], [1, 1]])) == nil)
        #expect(MorrisTrajectories(points: Matrix(rows: [[0, 0], [1, 0]])) == nil)
        for item in try fixture("sensitivity", as: SensitivityFixture.self).morris {
            #expect(MorrisTrajectories(points: Matrix(rows: item.places)) != nil)
        }
    }

    @Test func `Impossible numbers are refused`() {
        #expect(throws: DesignProblem.oddLevels(given: 5)) {
            try MorrisTrajectories(count: 1, factorCount: 1, levels: 5, seed: 1)
        }
        #expect(throws: DesignProblem.tooFew(given: 0, least: 2)) {
            try MorrisTrajectories(count: 1, factorCount: 1, levels: 0, seed: 1)
        }
        #expect(throws: DesignProblem.tooFew(given: 0, least: 1)) {
            try MorrisTrajectories(count: 0, factorCount: 1, seed: 1)
        }
        #expect(throws: DesignProblem.tooManyPoints) {
            try MorrisTrajectories(count: 1 << 28, factorCount: 1, seed: 1)
        }
    }
}
