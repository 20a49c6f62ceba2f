import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

/// Holds the list of codes to what the readers say: a code that no file draws is dead, or untested.
///
/// A new code needs a file here that breaks its rule; the campaigns' own files are too few in an ordinary run to draw every
/// rare one.
struct EveryRuleTests {
    @Test func `Every rule speaks`() throws {
        var tally = FuzzTally()
        readModels(&tally)
        readTables(&tally)
        readGames(&tally)
        try readAnswers(&tally)
        try readWorkbooks(&tally)
        readForeign(&tally)
        readNetworks(&tally)
        readExperiments(&tally)
        readHuge(&tally)
        let silent = DiagnosticCode.allCases.filter { tally.counts[$0] == nil }.map(\.rawValue)
        #expect(silent.isEmpty, "Never reached: \(silent)")
        let complaints = tally.complaints.joined(separator: "\n")
        #expect(tally.complaints.isEmpty, "\(complaints)")
    }

    private func record<Value>(_ reading: Reading<Value>, of text: String, _ tally: inout FuzzTally) {
        tally.record(reading, of: Array(text.utf8), seed: .max, isSound: false)
    }

    private func readModels(_ tally: inout FuzzTally) {
        let cases = [
            ModelCase.elements, ModelCase.structure, ModelCase.synthesis, ModelCase.judgments, ModelCase.weighing,
            ModelCase.ratings, ModelCase.values, ModelCase.copies, ModelCase.meritRatings, ModelCase.panels,
        ]
        for one in cases.joined() { record(readModel(one.text), of: one.text, &tally) }
        let tower = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
        let texts = [
            "[", "a: b\n---\nc: d\n", "title: &x y\n", "title: !mine x\n", "title: \(tower)\n", "title: x\ntitle: y\n",
            "{a: b}: c\n", "\u{FF}", "title: \u{1B}\n", " \n",
            "format: guildhall-decision/1\nalternatives: [{id: a, id: b}, {id: caf\u{E9}}, {id: cafe\u{301}}]\n",
        ]
        for text in texts { record(readModel(text), of: text, &tally) }
        tally.record(
            DecisionModelReader.read([0xFF, 0x0A], file: "x"), of: [0xFF, 0x0A], seed: .max, isSound: false)
    }

    private func readTables(_ tally: inout FuzzTally) {
        for one in MatrixReaderTests.bad { record(readTable(one.text), of: one.text, &tally) }
        for text in ["1,2.5\n0.41,1\n", "1,2,\n,1,3\n,,1\n"] { record(readTable(text), of: text, &tally) }
    }

    private func readGames(_ tally: inout FuzzTally) {
        let changes = [
            ("title: Toys\n", ""), ("guildhall-game/1", "guildhall-game/2"), ("traders: 2", "traders: 2.5"),
            ("traders: 2", "traders: 1"), ("margin: 0.21", "marginOnSales: 1"), ("margin: 0.21", "margin: 0x1F"),
            ("costs: 10", "costs: [9, 10, 11]"), ("{uniform: [400, 600]}", "{uniform: [600, 400]}"),
            ("demand.alpha: {normal: [100, 5]}", "fee: {uniform: [0, 1]}, relations.gain: {uniform: [1, 2]}"),
            ("relations: {gain: 100, value: 40, hearing: 0.3, partners: 4}\n", ""),
        ]
        for (old, new) in changes {
            let text = GameCase.sound.replacing(old, with: new)
            record(readGame(text), of: text, &tally)
        }
        let withoutGain = GameCase.sound.replacing(
            "relations: {gain: 100, value: 40, hearing: 0.3, partners: 4}\n", with: ""
        )
        .replacing("demand.alpha:", with: "relations.gain:")
        record(readGame(withoutGain), of: withoutGain, &tally)
        record(VariedParameter.read("margin=0:1"), of: "", &tally)
        for table in [
            "price,quantitty\n10,80\n", "price,quantity\n10,80\n11,78\n", "price,quantity\n10,80\n10,78\n10,70\n",
            "price,quantity\n10,80\n11,88\n12,90\n", "price,quantity\n0,80\n-1,inf\n",
        ] {
            let text = GameCase.sound + "data: {prices: prices.csv}\n"
            let reading = readGame(text, tables: ["prices.csv": table])
            let contents = [("toys.game.yaml", Array(text.utf8)), ("prices.csv", Array(table.utf8))]
            tally.record(reading, within: contents, seed: .max, isSound: false)
        }
    }

    private func readAnswers(_ tally: inout FuzzTally) throws {
        let rated = AnswersCase(files: [("e1.csv", "merit,node,alternative,grade\nbenefits,known,a1,good\n")])
        for one in AnswersCase.problems + AnswersCase.otherProblems + [rated] {
            let longest = one.files.map { Array($0.text.utf8) }.max { $0.count < $1.count } ?? []
            tally.record(try one.read(), of: longest, seed: .max, isSound: false)
        }
    }

    private func readWorkbooks(_ tally: inout FuzzTally) throws {
        for name in ["broken", "entities", "many", "merged", "other"] {
            let url = packageRoot.appending(path: "Tests/Fixtures/Interchange/\(name).xlsx")
            let bytes = Array(try Data(contentsOf: url))
            tally.record(
                JudgmentsReader.read([(bytes, "x.xlsx")], for: try AnswersCase.file()), of: [], seed: .max,
                isSound: false)
        }
    }

    private func readForeign(_ tally: inout FuzzTally) {
        let changes = [
            ("{score: [{North: 2}, {South: 4}]}", "{scoreFunction: \"q()\"}"),
            ("name: Choose", "knows: R\n  name: Choose"),
            ("Logistics:\n", "Logistics:\n      decision-makers: [{Geologist: 0.1}, {Economist: 0.9}]\n"),
        ]
        for (old, new) in changes {
            let text = AHPFileTests.example.replacing(old, with: new)
            record(AHPFileReader.read(Array(text.utf8), file: "x"), of: text, &tally)
        }
        record(AHPOSReader.read(Array("{}".utf8), file: "x"), of: "{}", &tally)
        for text in ["a,b\n1,2\n", "cost_time\n-3\n"] {
            record(SurveyReader.read(Array(text.utf8), file: "x"), of: text, &tally)
        }
    }

    private func readNetworks(_ tally: inout FuzzTally) {
        for problem in NetworkProblem.all {
            let members = problem.members.map { (Array($0.utf8), "m") }
            let reading = NetworkReader.read(Array(problem.text.utf8), file: "x", members: members)
            tally.record(reading, of: Array(problem.text.utf8), seed: .max, isSound: false)
        }
        for fixture in NetworkFixture.all {
            tally.record(NetworkReader.read(fixture.bytes, file: "x"), of: fixture.bytes, seed: .max, isSound: false)
        }
        let list = Array(("id,tier\n" + (0..<300).map { "m\($0),t\($0)\n" }.joined()).utf8)
        for text in ["<!DOCTYPE g><gexf/>", "source,target\nm1,m2\n"] {
            let reading = NetworkReader.read(Array(text.utf8), file: "x", members: (list, "m"))
            tally.record(reading, of: list, seed: .max, isSound: false)
        }
    }

    /// Plans and results of experiments; their own campaigns draw most of the rules within a few hundred files.
    private func readExperiments(_ tally: inout FuzzTally) {
        for seed in UInt64(0)..<400 { ExperimentFuzz.read(seed, &tally) }
        ExperimentFuzz.readDirected(&tally)
    }

    /// Files of great size, and trouble with the disk.
    private func readHuge(_ tally: inout FuzzTally) {
        let huge = [UInt8](repeating: 0x61, count: (16 << 20) + 1)
        tally.record(DecisionModelReader.read(huge, file: "x"), of: [], seed: .max, isSound: false)
        let head = "format: guildhall-decision/1\n"
        let texts = [
            "[" + String(repeating: "[],", count: 600_000) + "]",
            head + (0..<1_100).map { "key\($0): x\n" }.joined(),
            head + "alternatives: [" + (0..<600).map { "{id: a\($0)}" }.joined(separator: ",")
                + "]\nchildren: [{id: x}, {id: y, alternatives: {values: attribute x, function: {kind: step}}}]",
        ]
        for text in texts {
            let reading = DecisionModelReader.readFile(Array(text.utf8), file: "x", allowingUnjudged: true)
            record(reading, of: text, &tally)
        }
        let table = (0..<501).map { _ in String(repeating: "1,", count: 500) + "1\n" }.joined()
        record(readTable(table), of: table, &tally)
        for path in ["/nowhere/at/all", "/", "/dev/null/x"] {
            tally.record(SourceFile.read(path), of: [], seed: .max, isSound: false)
        }
    }
}
