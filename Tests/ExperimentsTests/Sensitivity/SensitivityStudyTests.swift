import Experiments
import LinearAlgebra
import RandomStreams
import Testing

struct SensitivityStudyTests {
    private static func factors() throws -> [Factor] {
        try ["x1", "x2", "x3"].map { try Factor($0, .uniform(low: -.pi, high: .pi)) }
    }

    private static func study(_ design: Design, dropping: Set<Int> = []) throws -> SensitivityStudy {
        let outputs = (0..<design.pointCount).map { point -> Double? in
            dropping.contains(point) ? nil : TestFunctions.ishigami(design.values(at: point))
        }
        return try SensitivityStudy(
            of: design.factors.map(\.name), structure: design.structure,
            measures: [("y", outputs), ("constant", outputs.map { $0 == nil ? nil : 7 })],
            bootstrap: Bootstrap(resamples: 200, seed: 1))
    }

    /// Exact indices: first 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437 (Saltelli and others 2008, section 4.5).
    @Test func `Ishigami's function is told as it is`() throws {
        let design = try Design.saltelli(of: Self.factors(), blocks: 2_048, scrambling: .linearMatrix(seed: 7))
        let study = try Self.study(design)
        let effects = study.measures[0].effects
        #expect(effects.map(\.role) == [.moves, .moves, .moves])
        #expect(effects.map(\.interacts) == [true, false, true])
        #expect(effects.allSatisfy { $0.doubts.isEmpty } && study.dropped == 0 && study.method == .sobol)
        #expect(abs(try #require(study.measures[0].firstOrderSum) - 0.7563) < 0.02)
        #expect(study.measures[1].undefined == .constantOutput && study.measures[1].firstOrderSum == nil)
    }

    @Test func `Too few blocks are doubted, and lost ones counted`() throws {
        let design = try Design.saltelli(of: Self.factors(), blocks: 16, scrambling: .linearMatrix(seed: 7))
        let study = try Self.study(design, dropping: [0, 1, 40])
        #expect(study.dropped == 2 && study.measures[0].used == 14 && study.unitCount == 16)
        #expect(study.measures[0].effects.contains { $0.doubts.contains(.wideInterval) })
    }

    @Test func `Morris tells what bends and what does nothing`() throws {
        let factors = try ["a", "b", "idle"].map { try Factor($0, .uniform(low: 0, high: 2)) }
        let design = try Design.morris(of: factors, trajectories: 40, seed: 3)
        let outputs = (0..<design.pointCount).map { point -> Double? in
            let values = design.values(at: point)
            return 5 * values[0] + values[1] * values[1] * values[1]
        }
        let study = try SensitivityStudy(
            of: factors.map(\.name), structure: design.structure,
            measures: [("y", outputs), ("flat", outputs.map { _ in 1 })],
            bootstrap: Bootstrap(resamples: 200, seed: 1))
        #expect(study.measures[0].effects.map(\.role) == [.moves, .moves, .idle])
        #expect(study.measures[0].effects.map(\.interacts) == [false, true, false] && study.method == .morris)
        #expect(study.measures[1].undefined == .constantOutput)
        #expect(study.measures[1].effects.allSatisfy { $0.role == .idle })
    }

    @Test func `Points without a structure have no sensitivity`() throws {
        #expect(throws: SensitivityProblem.wrongDesign) {
            try Self.study(Design.latinHypercube(of: Self.factors(), points: 10, seed: 1))
        }
    }

    @Test(arguments: [false, true], 1...4)
    func `Blocks are recognised, and nothing else is`(secondOrder: Bool, seed: UInt64) throws {
        let design = try Design.saltelli(
            of: Self.factors(), blocks: 4, secondOrder: secondOrder, scrambling: .linearMatrix(seed: seed))
        let scheme = try #require(SaltelliScheme(recognisedIn: design.points))
        #expect(.saltelli(scheme) == design.structure)
        var spoilt = design.points
        spoilt[6, 1] += 0.5
        #expect(SaltelliScheme(recognisedIn: spoilt) == nil && MorrisTrajectories(recognisedIn: design.points) == nil)
        let cube = try Design.latinHypercube(of: Self.factors(), points: 24, seed: seed)
        #expect(SaltelliScheme(recognisedIn: cube.points) == nil)
    }

    @Test(arguments: [4, 6], 1...4)
    func `Trajectories are recognised in any units, and nothing else is`(levels: Int, seed: UInt64) throws {
        let factors = [
            try Factor("a", .logUniform(low: 1, high: 1_000)), try Factor("b", .triangular(low: 0, mode: 1, high: 4)),
        ]
        let design = try Design.morris(of: factors, trajectories: 30, levels: levels, seed: seed)
        let walks = try #require(MorrisTrajectories(recognisedIn: design.points))
        guard case .morris(let own) = design.structure else { return #expect(Bool(false)) }
        #expect(zip(walks.points.entries, own.points.entries).allSatisfy { abs($0 - $1) < 1e-12 })
        var spoilt = design.points
        spoilt[1, 0] = spoilt[0, 0]
        spoilt[1, 1] = spoilt[0, 1]
        #expect(MorrisTrajectories(recognisedIn: spoilt) == nil && SaltelliScheme(recognisedIn: design.points) == nil)
    }
}
