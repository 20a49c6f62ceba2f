import LinearAlgebra
import Testing

@testable import Experiments

struct SobolIndicesTests {
    @Test func `The estimates are SALib's on the same outputs`() throws {
        for item in try fixture("sensitivity", as: SensitivityFixture.self).sobol {
            let scheme = try SaltelliScheme(
                factorCount: item.factors, blockCount: item.blocks, hasSecondOrder: item.second)
            let indices = try SobolIndices(of: scheme, outputs: item.outputs, bootstrap: Bootstrap(seed: 1))
            #expect(indices.undefined == nil && indices.usedBlocks == item.blocks && indices.droppedBlocks == 0)
            for (place, factor) in indices.factors.enumerated() {
                let first = try #require(factor.first)
                let total = try #require(factor.total)
                #expect(near(first.value, item.first[place], 1e-12) && near(total.value, item.total[place], 1e-12))
                // Half-widths of two bootstraps with other resamples and another rule for the ends agree roughly.
                let firstHalf = try #require(first.interval.map { ($0.upperBound - $0.lowerBound) / 2 })
                let totalHalf = try #require(total.interval.map { ($0.upperBound - $0.lowerBound) / 2 })
                #expect(abs(firstHalf - item.firstConfidence[place]) < 0.35 * item.firstConfidence[place] + 0.005)
                #expect(abs(totalHalf - item.totalConfidence[place]) < 0.35 * item.totalConfidence[place] + 0.005)
            }
            let expected = item.secondIndices ?? []
            #expect(indices.pairs.count == expected.count)
            for (pair, row) in zip(indices.pairs, expected) {
                #expect(Double(pair.one) == row[0] && Double(pair.other) == row[1])
                #expect(try near(#require(pair.second).value, row[2], 1e-11))
            }
        }
    }

    private func check(
        _ indices: SobolIndices, against exact: (first: [Double], total: [Double]), within tolerance: Double
    ) throws {
        for factor in indices.factors {
            for (estimate, truth) in [
                (factor.first, exact.first[factor.factor]), (factor.total, exact.total[factor.factor]),
            ] {
                let estimate = try #require(estimate)
                let interval = try #require(estimate.interval)
                #expect(abs(estimate.value - truth) < tolerance, "factor \(factor.factor)")
                #expect(interval.contains(truth), "factor \(factor.factor): \(truth) not in \(interval)")
                #expect(interval.contains(estimate.value))
            }
        }
    }

    @Test(arguments: FirstOrderEstimator.allCases, [SobolSequence.Scrambling.none, .linearMatrix(seed: 3)])
    func `Ishigami's indices are exact within 0.01 at 2^14 blocks`(
        estimator: FirstOrderEstimator, scrambling: SobolSequence.Scrambling
    ) throws {
        let design = try Design.saltelli(
            of: TestFunctions.ishigamiFactors(), blocks: 1 << 14, scrambling: scrambling)
        let outputs = (0..<design.pointCount).map { TestFunctions.ishigami(design.values(at: $0)) }
        let indices = try SobolIndices(
            of: design, outputs: outputs, estimator: estimator, bootstrap: Bootstrap(resamples: 100, seed: 1))
        try check(indices, against: TestFunctions.ishigamiIndices, within: 0.01)
        #expect(try near(#require(indices.mean), 3.5, 1e-3))
        #expect(try near(#require(indices.variance), 13.8446, 1e-3))
    }

    @Test func `The g-function's indices are exact within 0.01 at 2^13 blocks`() throws {
        let design = try Design.saltelli(of: unitFactors(6), blocks: 1 << 13, scrambling: .linearMatrix(seed: 5))
        let outputs = (0..<design.pointCount).map { TestFunctions.product(design.values(at: $0)) }
        let indices = try SobolIndices(of: design, outputs: outputs, bootstrap: Bootstrap(resamples: 100, seed: 2))
        try check(indices, against: TestFunctions.productIndices, within: 0.01)
    }

    /// x₁x₂ on [−1, 1]²: no first-order effect, all of the variance in the pair.
    @Test func `A pure interaction shows in the pair alone`() throws {
        let factors = try (1...3).map { try Factor("x\($0)", .uniform(low: -1, high: 1)) }
        let design = try Design.saltelli(
            of: factors, blocks: 1 << 11, secondOrder: true, scrambling: .linearMatrix(seed: 1))
        let outputs = (0..<design.pointCount).map { design.values(at: $0)[0] * design.values(at: $0)[1] }
        let indices = try SobolIndices(of: design, outputs: outputs, bootstrap: Bootstrap(resamples: 50, seed: 2))
        for factor in indices.factors { #expect(try abs(#require(factor.first).value) < 0.01) }
        let values = try indices.pairs.map { try #require($0.second).value }
        #expect(abs(values[0] - 1) < 0.02 && abs(values[1]) < 0.01 && abs(values[2]) < 0.01)
    }

    @Test func `Blocks with a failed run are dropped whole and counted`() throws {
        let scheme = try SaltelliScheme(factorCount: 3, blockCount: 64)
        let points = try scheme.points(scrambling: .linearMatrix(seed: 1))
        var outputs: [Double?] = (0..<scheme.pointCount).map { TestFunctions.product(Array(points.row($0))) }
        let kept = try SaltelliScheme(factorCount: 3, blockCount: 61)
        let rest = Array(outputs[(3 * scheme.blockSize)...])
        outputs[0] = nil
        outputs[1] = nil
        outputs[scheme.blockSize + 3] = .nan
        outputs[3 * scheme.blockSize - 1] = .infinity
        let bootstrap = Bootstrap(resamples: 50, seed: 1)
        let indices = try SobolIndices(of: scheme, outputs: outputs, bootstrap: bootstrap)
        #expect(indices.usedBlocks == 61 && indices.droppedBlocks == 3)
        let alone = try SobolIndices(of: kept, outputs: rest, bootstrap: bootstrap)
        #expect(indices.factors == alone.factors)
    }

    @Test(arguments: [0.0, 7, -1e300, 0.1])
    func `A constant output has no indices, and says so`(value: Double) throws {
        let scheme = try SaltelliScheme(factorCount: 2, blockCount: 8, hasSecondOrder: true)
        let outputs = (0..<scheme.pointCount).map { $0 == 3 ? value.nextUp : value }
        let indices = try SobolIndices(of: scheme, outputs: outputs, bootstrap: Bootstrap(seed: 1))
        #expect(indices.undefined == .constantOutput && indices.variance == 0)
        #expect(indices.factors.count == 2)
        #expect(indices.factors.allSatisfy { $0.first == nil && $0.total == nil })
        #expect(indices.pairs.map(\.second) == [nil])
    }

    @Test func `Too few blocks have no indices, and say so`() throws {
        let scheme = try SaltelliScheme(factorCount: 1, blockCount: 2)
        let none = try SobolIndices(
            of: scheme, outputs: [nil, 1, 2, nil, 1, 2], bootstrap: Bootstrap(seed: 1))
        #expect(none.undefined == .tooFewComplete && none.mean == nil && none.droppedBlocks == 2)
        let one = try SobolIndices(of: scheme, outputs: [3, 1, 2, nil, 1, 2], bootstrap: Bootstrap(seed: 1))
        #expect(one.undefined == .tooFewComplete && one.factors[0].first == nil)
    }

    @Test(arguments: [1e-200, 1, 1e200], [0.0, 1e6])
    func `Neither the unit nor the origin of the output matters`(unit: Double, origin: Double) throws {
        let scheme = try SaltelliScheme(factorCount: 3, blockCount: 32)
        let points = try scheme.points(scrambling: .linearMatrix(seed: 1))
        let outputs = (0..<scheme.pointCount).map { TestFunctions.product(Array(points.row($0))) }
        let bootstrap = Bootstrap(resamples: 20, seed: 1)
        let plain = try SobolIndices(of: scheme, outputs: outputs, bootstrap: bootstrap)
        let moved = try SobolIndices(of: scheme, outputs: outputs.map { ($0 + origin) * unit }, bootstrap: bootstrap)
        for (one, other) in zip(plain.factors, moved.factors) {
            #expect(try near(#require(one.first).value, #require(other.first).value, 1e-8))
            #expect(try near(#require(one.total).value, #require(other.total).value, 1e-8))
        }
    }

    @Test func `Intervals are the seed's and nothing else's`() throws {
        let scheme = try SaltelliScheme(factorCount: 2, blockCount: 16)
        let outputs = (0..<scheme.pointCount).map { Double($0 * $0 % 17) }
        func indices(_ seed: UInt64) throws -> SobolIndices {
            try SobolIndices(of: scheme, outputs: outputs, bootstrap: Bootstrap(resamples: 100, seed: seed))
        }
        #expect(try indices(1) == indices(1))
        #expect(try indices(1).factors[0].first?.interval != indices(2).factors[0].first?.interval)
        #expect(throws: SensitivityProblem.outputCount(given: 3, points: 64)) {
            try SobolIndices(of: scheme, outputs: [1, 2, 3], bootstrap: Bootstrap(seed: 1))
        }
        let plain = try Design.sobol(of: unitFactors(2), points: 4, scrambling: .none)
        #expect(throws: SensitivityProblem.wrongDesign) {
            try SobolIndices(of: plain, outputs: [1, 2, 3, 4], bootstrap: Bootstrap(seed: 1))
        }
    }
}
