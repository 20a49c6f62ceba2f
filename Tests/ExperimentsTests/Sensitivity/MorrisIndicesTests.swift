import LinearAlgebra
import Testing

@testable import Experiments

struct MorrisIndicesTests {
    @Test func `The measures are SALib's on the same trajectories`() throws {
        for item in try fixture("sensitivity", as: SensitivityFixture.self).morris {
            let walks = try #require(MorrisTrajectories(points: Matrix(rows: item.places)))
            let indices = try MorrisIndices(of: walks, outputs: item.outputs, bootstrap: Bootstrap(seed: 4))
            #expect(indices.factors.count == item.factors && indices.undefined == nil)
            for factor in indices.factors {
                let place = factor.factor
                let magnitude = try #require(factor.meanMagnitude)
                #expect(try near(#require(factor.mean), item.mu[place], 1e-12))
                #expect(near(magnitude.value, item.muStar[place], 1e-12))
                #expect(try near(#require(factor.standardDeviation), item.sigma[place], 1e-12))
                let half = try #require(magnitude.interval.map { ($0.upperBound - $0.lowerBound) / 2 })
                #expect(abs(half - item.confidence[place]) < 0.35 * item.confidence[place] + 1e-3)
            }
        }
    }

    /// A line's elementary effects are its slopes by the width of the range, in every trajectory.
    @Test(arguments: 0..<5 as Range<UInt64>)
    func `A linear model has its slopes for effects and no spread`(seed: UInt64) throws {
        let factors = [
            try Factor("a", .uniform(low: 0, high: 10)), try Factor("b", .uniform(low: -1, high: 1)),
            try Factor("c", .uniform(low: 0, high: 1)),
        ]
        let design = try Design.morris(of: factors, trajectories: 8, levels: 6, seed: seed)
        let outputs = (0..<design.pointCount).map { point in
            let values = design.values(at: point)
            return 3 * values[0] - 4 * values[1]
        }
        let indices = try MorrisIndices(of: design, outputs: outputs, bootstrap: Bootstrap(seed: 1))
        for (factor, slope) in zip(indices.factors, [30.0, -8, 0]) {
            #expect(try near(#require(factor.mean), slope) && near(#require(factor.meanMagnitude).value, abs(slope)))
            #expect(try abs(#require(factor.standardDeviation)) < 1e-10)
        }
    }

    @Test func `Trajectories with a failed run are dropped whole and counted`() throws {
        let design = try Design.morris(of: unitFactors(2), trajectories: 4, seed: 1)
        var outputs: [Double?] = (0..<12).map { Double($0 * $0) }
        outputs[4] = nil
        outputs[11] = .nan
        let indices = try MorrisIndices(of: design, outputs: outputs, bootstrap: Bootstrap(seed: 1))
        #expect(indices.usedTrajectories == 2 && indices.droppedTrajectories == 2)
        #expect(indices.factors.allSatisfy { $0.standardDeviation != nil })
    }

    @Test func `What is too small for a measure has none`() throws {
        let design = try Design.morris(of: unitFactors(2), trajectories: 1, seed: 1)
        let one = try MorrisIndices(of: design, outputs: [1, 2, 3], bootstrap: Bootstrap(seed: 1))
        #expect(one.factors.allSatisfy { $0.mean != nil && $0.standardDeviation == nil })
        #expect(one.factors.allSatisfy { $0.meanMagnitude?.interval == nil && $0.meanMagnitude != nil })
        let none = try MorrisIndices(of: design, outputs: [1, nil, 3], bootstrap: Bootstrap(seed: 1))
        #expect(none.undefined == .tooFewComplete)
        #expect(none.factors.allSatisfy { $0.mean == nil && $0.meanMagnitude == nil })
        let flat = try MorrisIndices(of: design, outputs: [5, 5, 5], bootstrap: Bootstrap(seed: 1))
        #expect(flat.undefined == nil && flat.factors.allSatisfy { $0.mean == 0 })
        #expect(throws: SensitivityProblem.outputCount(given: 1, points: 3)) {
            try MorrisIndices(of: design, outputs: [1], bootstrap: Bootstrap(seed: 1))
        }
    }
}
