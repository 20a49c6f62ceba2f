import Experiments
import Foundation
import Interchange
import LinearAlgebra
import Reports
import Testing

struct SweepResultsTests {
    /// The results of a plan, as a sweep would write them.
    static func results(of plan: SweepPlan, failing: Set<Int> = []) async throws -> String {
        let rows = SweepRows(of: plan)
        var text = rows.heading
        try await RunExecution(of: plan.runs, jobs: 1).run { run in
            if failing.contains(run.number) { throw SweptFailure("a, \"quoted\"\nreason") }
            return try await plan.output(of: run) {}
        } deliver: {
            text += rows.row(of: $0)
        }
        return text
    }

    static func plan(_ kind: String, repetitions: Int = 1, words: Bool = true) throws -> SweepPlan {
        var text = SweepCase.sound.replacing("latin-hypercube, points: 8", with: kind)
            .replacing("repetitions: 2", with: "repetitions: \(repetitions)")
        if !words { text = text.replacing("  fixedCost: [400, 500]\n  options.drop: [true, false]\n", with: "") }
        return try #require(readPlan(text).value)
    }

    private func read(_ text: String) -> Reading<SweepResults> {
        SweepResultsReader.read(Array(text.utf8), file: "toys.csv")
    }

    @Test func `What a sweep writes is read again to the bit`() async throws {
        let plan = try Self.plan("sobol, points: 16", repetitions: 2)
        let text = try await Self.results(of: plan, failing: [5])
        #expect(text.split(separator: "\n").count == 33 && text.contains("failed,\"a, \"\"quoted\"\" reason\"\n"))
        let reading = read(text)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let results = try #require(reading.value)
        #expect(results.plan == plan.hash && results.pointCount == 16 && results.repetitions == 2)
        #expect(results.columns == plan.factors.map(\.key) + plan.measures && results.failedRuns == 1)
        #expect((0..<16).allSatisfy { results.points[$0, 0] == plan.design.points[$0, 0] })
        let fees = results.outputs(ofColumn: 4)
        #expect(fees[2] == nil && fees.compactMap(\.self).count == 15)
    }

    @Test(arguments: ["saltelli, points: 8", "saltelli, points: 8, secondOrder: true", "morris, points: 40"])
    func `A design is recognised in its points`(kind: String) async throws {
        let plan = try Self.plan(kind, words: false)
        let results = try #require(read(try await Self.results(of: plan)).value)
        let found = try #require(results.structured(file: "toys.csv").value)
        let known = try #require(results.structured(by: plan, file: "toys.csv").value)
        #expect(found.parameters == ["margin", "categories"] && found.parameters == known.parameters)
        #expect(found.measures.map(\.name) == ["fee", "ratio"])
        switch (found.structure, known.structure) {
        case (.saltelli(let one), .saltelli(let other)): #expect(one == other)
        case (.morris(let one), .morris(let other)): #expect(one.points == other.points)
        default: Issue.record("The structures differ: \(found.structure)")
        }
    }

    @Test func `A sweep that is not finished is read up to its last whole block`() async throws {
        let plan = try Self.plan("saltelli, points: 8", words: false)
        let lines = try await Self.results(of: plan).split(separator: "\n", omittingEmptySubsequences: false)
        let reading = read(lines.prefix(24).joined(separator: "\n"))
        #expect(reading.diagnostics.map(\.code) == ["row-cut-short"] && reading.value?.pointCount == 22)
        for known in [nil, plan] {
            let structured = try #require(reading.value?.structured(by: known, file: "toys.csv").value)
            guard case .saltelli(let scheme) = structured.structure else { return #expect(Bool(false)) }
            #expect(scheme.blockCount == 5 && structured.measures[0].outputs.count == 20)
        }
    }

    @Test func `Results without the structure, or of another plan, are refused`() async throws {
        let cube = try Self.plan("latin-hypercube, points: 12")
        let results = try #require(read(try await Self.results(of: cube)).value)
        #expect(results.structured(file: "x").diagnostics.map(\.code) == ["not-analysable"])
        #expect(results.structured(by: cube, file: "x").diagnostics.map(\.code) == ["not-analysable"])
        let other = try Self.plan("saltelli, points: 4")
        #expect(results.structured(by: other, file: "x").diagnostics.map(\.code) == ["not-results"])
    }

    @Test(arguments: [
        ("plan,run", "plan;run", "not-results"), ("\n", "", "not-results"), (",1,1,0,", ",2,1,0,", "run-out-of-place"),
        (",1,1,0,", ",x,1,0,", "bad-number"), (",1,1,0,", ",1,7,0,", "run-out-of-place"),
        (",finished,\n", ",finished\n", "table-ragged"), (",finished,\n", ",finished,\"\n", "open-quote"),
    ])
    func `A spoilt table of results is told by name`(old: String, new: String, code: String) async throws {
        let text = try await Self.results(of: try Self.plan("saltelli, points: 4"))
        let place = try #require(text.firstRange(of: old))
        let reading = read(text.replacingCharacters(in: place, with: new))
        #expect(reading.value == nil && reading.diagnostics.map(\.code).contains(code), "\(reading.diagnostics)")
    }

    @Test func `Rows of two plans in one file, no rows and no file are told`() async throws {
        let text = try await Self.results(of: try Self.plan("saltelli, points: 4"))
        let lines = text.split(separator: "\n")
        let hash = lines[2].prefix(16)
        let mixed = text.replacing("\n\(hash),1,", with: "\n0123456789abcdef,1,")
        #expect(read(mixed).diagnostics.map(\.code) == ["not-results"])
        #expect(read(lines[0] + "\n").diagnostics.map(\.code) == ["not-results"])
        #expect(read("").diagnostics.map(\.code) == ["file-empty"])
        #expect(SweepResultsReader.read("/nowhere/x.csv").diagnostics.map(\.code) == ["file-missing"])
        #expect(SweepResultsReader.read("/").diagnostics.map(\.code) == ["file-is-directory"])
    }
}
