import LinearAlgebra
import Testing

@testable import Experiments

struct DesignTests {
    private func factors() throws -> [Factor] {
        [
            try Factor("fee", .uniform(low: 0.1, high: 0.3)), try Factor("traders", .integers(low: 2, high: 4)),
            try Factor("kind", .list([7, 5])),
        ]
    }

    @Test func `A grid holds every combination once, the last factor fastest`() throws {
        let design = try Design.grid(of: factors(), levels: 3)
        #expect(design.pointCount == 18)
        #expect(design.values(at: 0) == [0.1, 2, 7] && design.values(at: 1) == [0.1, 2, 5])
        #expect(design.values(at: 2) == [0.1, 3, 7] && design.values(at: 17) == [0.3, 4, 5])
        #expect(Set((0..<18).map(design.values)).count == 18)
    }

    @Test func `One at a time leaves the base once and changes one value`() throws {
        let base = [0.2, 3.0, 7]
        let design = try Design.oneAtATime(of: factors(), around: base, levels: 2)
        #expect(design.values(at: 0) == base)
        #expect(design.pointCount == 1 + 2 + 2 + 1)
        for point in 1..<design.pointCount {
            #expect(zip(design.values(at: point), base).count { $0 != $1 } == 1)
        }
    }

    @Test func `The blocks of Saltelli's scheme mix two samples`() throws {
        for second in [false, true] {
            let scheme = try SaltelliScheme(factorCount: 3, blockCount: 4, hasSecondOrder: second)
            let points = try scheme.points(skipping: 2)
            let base = try SobolSequence(dimension: 6).points(2..<6)
            #expect(points.rowCount == scheme.pointCount && scheme.blockSize == (second ? 8 : 5))
            for block in 0..<4 {
                let (a, b) = (Array(base.row(block).prefix(3)), Array(base.row(block).suffix(3)))
                let rows = (0..<scheme.blockSize).map { Array(points.row(block * scheme.blockSize + $0)) }
                #expect(rows.first == a && rows.last == b)
                for factor in 0..<3 {
                    var (mixed, counterpart) = (a, b)
                    mixed[factor] = b[factor]
                    counterpart[factor] = a[factor]
                    #expect(rows[1 + factor] == mixed)
                    if second { #expect(rows[4 + factor] == counterpart) }
                }
            }
        }
    }

    @Test func `Every seeded design is the same twice and another with another seed`() throws {
        let makers: [(UInt64) throws -> Design] = [
            { try .latinHypercube(of: self.factors(), points: 20, seed: $0) },
            { try .latinHypercube(of: self.factors(), points: 20, seed: $0, exchanges: 100) },
            { try .sobol(of: self.factors(), points: 16, scrambling: .digitalShift(seed: $0)) },
            { try .sobol(of: self.factors(), points: 16, scrambling: .linearMatrix(seed: $0)) },
            { try .saltelli(of: self.factors(), blocks: 8, scrambling: .linearMatrix(seed: $0)) },
            { try .morris(of: self.factors(), trajectories: 5, seed: $0) },
        ]
        for make in makers {
            let first = try make(1)
            #expect(try make(1) == first)
            #expect(try make(2).points != first.points)
            for point in 0..<first.pointCount {
                let values = first.values(at: point)
                #expect((0.1...0.3).contains(values[0]) && [2, 3, 4].contains(values[1]))
                #expect([5, 7].contains(values[2]))
            }
        }
    }

    @Test func `Normal factors need places off the edge`() throws {
        let factors = [try Factor("x", .normal(mean: 1, standardDeviation: 2))]
        let problem = DesignProblem.unboundedAtEdge(factor: "x")
        #expect(throws: problem) { try Design.sobol(of: factors, points: 4, scrambling: .none) }
        #expect(throws: problem) { try Design.morris(of: factors, trajectories: 4, seed: 1) }
        #expect(throws: problem) { try Design.grid(of: factors, levels: 3) }
        let shifted = try Design.sobol(of: factors, points: 64, scrambling: .linearMatrix(seed: 1))
        #expect(shifted.points.entries.allSatisfy { $0.isFinite })
        let skipped = try Design.sobol(of: factors, points: 3, scrambling: .none, skipping: 1)
        #expect(skipped.values(at: 0) == [1])
    }

    @Test func `Designs of nothing, of twins and of too much are refused`() throws {
        let twins = [try Factor("x", .list([1, 2])), try Factor("x", .list([1, 2]))]
        #expect(throws: DesignProblem.noFactors) { try Design.grid(of: []) }
        #expect(throws: DesignProblem.repeatedFactor(name: "x")) { try Design.grid(of: twins) }
        #expect(throws: DesignProblem.noLevels(factor: "fee")) { try Design.grid(of: self.factors()) }
        #expect(throws: DesignProblem.tooFew(given: 1, least: 2)) { try Design.grid(of: self.factors(), levels: 1) }
        let wide = try (0..<40).map { try Factor("\($0)", .integers(low: 1, high: 9)) }
        #expect(throws: DesignProblem.tooManyPoints) { try Design.grid(of: wide) }
        #expect(throws: DesignProblem.baseLength(given: 1, factors: 3)) {
            try Design.oneAtATime(of: self.factors(), around: [1], levels: 2)
        }
        #expect(throws: DesignProblem.baseLength(given: 2, factors: 3)) {
            try Design(of: self.factors(), rows: [[1, 2, 3], [1, 2]])
        }
        #expect(throws: DesignProblem.tooFew(given: 0, least: 1)) { try Design(of: self.factors(), rows: []) }
        #expect(throws: DesignProblem.tooFew(given: 1, least: 2)) {
            try Design.saltelli(of: self.factors(), blocks: 1, scrambling: .none)
        }
        let many = try (0..<556).map { try Factor("\($0)", .uniform(low: 0, high: 1)) }
        #expect(throws: DesignProblem.tooManyDimensions(given: 1_112, limit: 1_111)) {
            try Design.saltelli(of: many, blocks: 2, scrambling: .none)
        }
    }
}
