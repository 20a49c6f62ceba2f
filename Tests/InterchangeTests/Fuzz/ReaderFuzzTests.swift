import AnalyticHierarchy
import ClusterGame
import Foundation
import Interchange
import Reports
import Testing

/// Reads thousands of generated and mutated files.
///
/// The number of files comes from the environment variable `GUILDHALL_FUZZ_FILES`, 10,000 without it. File number s is
/// made from seed s alone, so that a complaint can be repeated.
struct ReaderFuzzTests {
    /// What is computed from every model that could be read.
    private let compute: (DecisionModel) -> String? = defect

    @Test func `No file crashes a reader, and every rule speaks`() {
        let count = ProcessInfo.processInfo.environment["GUILDHALL_FUZZ_FILES"].flatMap(UInt64.init) ?? 10_000
        var tally = FuzzTally()
        for seed in 0..<count {
            switch seed % 4 {
            case 2: readTable(seed, &tally)
            case 3: seed / 4 % 2 == 0 ? readGame(seed, &tally) : ForeignFuzz.read(seed, &tally)
            default: readModel(seed, &tally)
            }
        }
        for seed in 0..<count / 2 { NetworkFuzz.read(seed, &tally) }
        for seed in 0..<count / 10 { MarketFuzz.read(seed, &tally) }
        for seed in 0..<count / 4 { ExperimentFuzz.read(seed, &tally) }
        ExperimentFuzz.readDirected(&tally)
        readDirected(&tally)
        NetworkFuzz.readDirected(&tally)
        ForeignFuzz.readDirected(&tally)
        let message = "The fuzz of the readers: \(tally.summary)\n"
        FileHandle.standardError.write(Data(message.utf8))
        #expect(tally.complaints.isEmpty, "\(tally.complaints.joined(separator: "\n"))")
        #expect(tally.shareOfSyntax >= 0.3)
        let silent = DiagnosticCode.allCases.filter { tally.counts[$0] == nil }.map(\.rawValue)
        #expect(silent.isEmpty || count < 10_000, "Never reached: \(silent)")
    }

    private func readModel(_ seed: UInt64, _ tally: inout FuzzTally) {
        var generator = ModelGenerator(random: SplitMix64(seed: seed))
        var tree = generator.model()
        let kind = seed / 4 % 10
        if kind >= 2 {
            var mutation = ModelMutation(random: generator.random)
            mutation.apply(to: &tree)
        }
        var bytes = Array(tree.written(using: &generator.random).utf8)
        if kind >= 8 {
            var mutation = ByteMutation(random: generator.random)
            mutation.apply(to: &bytes)
        }
        let mayWait = seed / 4 % 3 == 0
        let reading = DecisionModelReader.readFile(bytes, file: "fuzz.yaml", allowingUnjudged: mayWait)
        tally.record(reading, of: bytes, seed: seed, isSound: kind < 2)
        if let file = reading.value {
            if let defect = compute(file.model) { tally.complain(defect, seed) }
            if !file.unjudged.isEmpty, !mayWait || kind < 2 { tally.complain("judged nodes are said to wait", seed) }
        }
        if seed % 100 == 0, DecisionModelReader.readFile(bytes, file: "fuzz.yaml", allowingUnjudged: mayWait) != reading
        {
            tally.complain("two readings differ", seed)
        }
    }

    private func readTable(_ seed: UInt64, _ tally: inout FuzzTally) {
        var generator = TableGenerator(random: SplitMix64(seed: seed))
        var table = generator.table()
        let kind = seed / 4 % 10
        if kind >= 2 { generator.mutate(&table) }
        var bytes = Array(table.text.utf8)
        if kind >= 8 {
            var mutation = ByteMutation(random: generator.random)
            mutation.apply(to: &bytes)
        }
        let reading = MatrixReader.read(bytes, file: "fuzz.csv")
        tally.record(reading, of: bytes, seed: seed, isSound: kind < 2)
        if let matrix = reading.value?.matrix, let defect = Self.defect(of: matrix) { tally.complain(defect, seed) }
        if let table = reading.value, table.items.count != table.comparisons.order { tally.complain("items", seed) }
    }

    private func readGame(_ seed: UInt64, _ tally: inout FuzzTally) {
        var generator = GameGenerator(random: SplitMix64(seed: seed))
        let kind = seed / 4 % 10
        var tree = generator.game(isSound: kind < 2)
        if kind >= 2 {
            var mutation = ModelMutation(random: generator.random)
            mutation.apply(to: &tree)
        }
        var bytes = Array(tree.written(using: &generator.random).utf8)
        if kind >= 9 {
            var mutation = ByteMutation(random: generator.random)
            mutation.apply(to: &bytes)
        }
        let settings = kind >= 7 ? generator.settings() : []
        var tables: [String: [UInt8]] = [:]
        for name in GameGenerator.tables { tables[name] = generator.table(name, isSound: kind < 5) }
        let reading = GameReader.read(bytes, file: "fuzz.yaml", settings: settings) { path in
            tables[path].map { Reading(value: $0, diagnostics: []) } ?? SourceFile.read("/nowhere/\(path)")
        }
        let longest = ([bytes] + tables.values).max { $0.count < $1.count } ?? bytes
        tally.record(reading, of: longest + bytes, seed: seed, isSound: kind < 2)
        if let study = reading.value, (try? GameModel(study.parameters))?.answer() == nil {
            tally.complain("no answer to \(study.parameters)", seed)
        }
        for text in generator.variations() {
            tally.record(VariedParameter.read(text), of: bytes, seed: seed, isSound: false)
        }
    }

    /// What no mutation makes: files of great size, and trouble with the disk.
    private func readDirected(_ tally: inout FuzzTally) {
        let huge = [UInt8](repeating: 0x61, count: (16 << 20) + 1)
        tally.record(DecisionModelReader.read(huge, file: "x"), of: [], seed: .max, isSound: false)
        let texts = [
            "[" + String(repeating: "[],", count: 600_000) + "]",
            "format: guildhall-decision/1\n" + (0..<1_100).map { "key\($0): x\n" }.joined(),
            "format: guildhall-decision/1\nalternatives: [" + (0..<600).map { "{id: a\($0)}" }.joined(separator: ",")
                + "]\nchildren: [{id: x}, {id: y, alternatives: {values: attribute x, function: {kind: step}}}]",
        ]
        for text in texts {
            let bytes = Array(text.utf8)
            let reading = DecisionModelReader.readFile(bytes, file: "x", allowingUnjudged: true)
            tally.record(reading, of: bytes, seed: .max, isSound: false)
        }
        let rated = AnswersCase(files: [("e1.csv", "merit,node,alternative,grade\nbenefits,known,a1,good\n")])
        for one in AnswersCase.problems + [rated] {
            guard let reading = try? one.read() else { continue }
            let longest = one.files.map { Array($0.text.utf8) }.max { $0.count < $1.count } ?? []
            tally.record(reading, of: longest, seed: .max, isSound: false)
        }
        let table = Array((0..<501).map { _ in String(repeating: "1,", count: 500) + "1\n" }.joined().utf8)
        tally.record(MatrixReader.read(table, file: "x"), of: table, seed: .max, isSound: false)
        for path in ["/nowhere/at/all", "/", "/dev/null/x"] {
            tally.record(SourceFile.read(path), of: [], seed: .max, isSound: false)
        }
    }

    /// What is wrong with a model that was read, if anything.
    private static func defect(_ model: DecisionModel) -> String? {
        func defect(_ node: Criterion) -> String? {
            if case .pairwise(let matrix) = node.weighing, let defect = Self.defect(of: matrix) { return defect }
            switch node.elements {
            case .criteria(let children):
                if Set(children.map(\.id)).count < children.count { return "ids of siblings are equal" }
                return children.lazy.compactMap(defect).first
            case .alternatives(let places):
                let isSound = places == Set(places).sorted() && places.allSatisfy(model.alternatives.indices.contains)
                return isSound ? nil : "a leaf names alternatives that are not there"
            }
        }
        return model.hierarchies.lazy.compactMap { defect($0.root) }.first ?? defectOfAnswer(to: model)
    }

    /// What is wrong with the answer to a model, if anything: a model without errors must have one, or say why not.
    private static func defectOfAnswer(to model: DecisionModel) -> String? {
        let result: DecisionResult
        do throws(DecisionFailure) {
            result = try model.decide()
        } catch {
            switch error {
            case .zeroMerit, .nothingLeft: return nil
            case .noPriorities: return "no priorities: \(error)"
            }
        }
        for hierarchy in result.hierarchies {
            guard abs(hierarchy.synthesis.priorities.reduce(0, +) - 1) <= 1e-12 else {
                return "priorities do not sum to one"
            }
            for node in hierarchy.nodes {
                guard node.weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
                    return "a weight is negative or not finite"
                }
                if !node.node.criterion.isLeaf || node.node.criterion.weighing.isRelative {
                    guard abs(node.weights.reduce(0, +) - 1) <= 1e-12 else { return "weights do not sum to one" }
                }
                guard node.consistency.map({ $0.consistencyIndex >= 0 && $0.consistencyIndex.isFinite }) ?? true else {
                    return "a consistency index is negative or not finite"
                }
            }
        }
        guard result.ranking.scores.allSatisfy(\.isFinite) else { return "a score is not finite" }
        return result.ranking.order.sorted() == Array(model.alternatives.indices) ? nil : "an alternative has no rank"
    }

    private static func defect(of matrix: PairwiseComparisonMatrix) -> String? {
        for row in 0..<matrix.order {
            for column in 0..<matrix.order where abs(matrix[row, column] * matrix[column, row] - 1) > 1e-12 {
                return "the matrix is not reciprocal"
            }
        }
        return nil
    }
}
