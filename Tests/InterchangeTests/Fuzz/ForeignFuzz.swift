import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport

/// Spoils tables of answers, workbooks and other programs' files, word by word or byte by byte, and reads them.
enum ForeignFuzz {
    /// Sound files by the reader that takes them.
    private enum Kind: CaseIterable {
        case answers, workbook, ahp, ahpOS, survey
    }

    private static let answers = """
        expert,round,merit,node,left,right,judgment
        e1,1,benefits,safety,a1,a2,3
        e1,1,benefits,safety,a1,a3,1/5
        e2,1,costs,price,a1,a2,
        e2,2,costs,,safety,price,2:3

        """
    private static let survey = "cost_time,cost_trust,time_trust\n-3,2,1\nNA,-9,5\n"

    private static func sound(_ kind: Kind) -> [UInt8] {
        switch kind {
        case .answers: return Array(answers.utf8)
        case .workbook:
            let url = packageRoot.appending(path: "Tests/Fixtures/Interchange/good.xlsx")
            return (try? Data(contentsOf: url)).map { Array($0) } ?? []
        case .ahp: return Array(AHPFileTests.example.utf8)
        case .ahpOS: return Array(AHPOSTests.example.utf8)
        case .survey: return Array(survey.utf8)
        }
    }

    /// Reads a file made from a seed.
    static func read(_ seed: UInt64, _ tally: inout FuzzTally) {
        var random = SplitMix64(seed: seed)
        let kind = random.pick(Kind.allCases)
        var bytes = sound(kind)
        let isSound = random.oneIn(10)
        if !isSound {
            if kind == .workbook || random.oneIn(4) {
                var mutation = ByteMutation(random: random)
                mutation.apply(to: &bytes)
            } else {
                spoilWords(&bytes, &random)
            }
        }
        read(bytes, kind, seed: seed, isSound: isSound, &tally)
    }

    private static func read(_ bytes: [UInt8], _ kind: Kind, seed: UInt64, isSound: Bool, _ tally: inout FuzzTally) {
        guard let file = try? AnswersCase.file() else { return }
        switch kind {
        case .answers, .workbook:
            let reading = JudgmentsReader.read([(bytes, "x.csv")], for: file)
            tally.record(reading, of: bytes, seed: seed, isSound: isSound)
            if let answers = reading.value, let study = complaint(about: answers, to: file) {
                tally.complain(study, seed)
            }
        case .ahp: record(AHPFileReader.read(bytes, file: "x"), of: bytes, seed: seed, isSound: isSound, &tally)
        case .ahpOS: record(AHPOSReader.read(bytes, file: "x"), of: bytes, seed: seed, isSound: isSound, &tally)
        case .survey: record(SurveyReader.read(bytes, file: "x"), of: bytes, seed: seed, isSound: isSound, &tally)
        }
    }

    /// Records a study, and writes what could be read in every form.
    private static func record(
        _ reading: Reading<ForeignStudy>, of bytes: [UInt8], seed: UInt64, isSound: Bool, _ tally: inout FuzzTally
    ) {
        tally.record(reading, of: bytes, seed: seed, isSound: isSound)
        guard let study = reading.value else { return }
        if let answers = study.answers, let defect = complaint(about: answers, to: study.file) {
            tally.complain(defect, seed)
        }
        let written = AHPFileWriter.text(of: study.file, answers: study.answers)
        let again = AHPFileReader.read(Array(written.text.utf8), file: "again.ahp")
        if again.value == nil, written.losses.isEmpty { tally.complain("not read again: \(again.diagnostics)", seed) }
        _ = AHPOSWriter.text(of: study.file, answers: study.answers)
    }

    /// What is wrong with answers that were read: they must fit the model.
    private static func complaint(about answers: PanelAnswers, to file: DecisionFile) -> String? {
        for round in answers.rounds {
            do throws(InvalidAnswers) {
                _ = try PanelStudy(model: file.model, panel: answers.panel, answers: round.answers)
            } catch {
                return "answers do not fit: \(error)"
            }
        }
        return nil
    }

    /// Replaces, repeats, removes or swaps one to three words.
    private static func spoilWords(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        let text = String(decoding: bytes, as: UTF8.self)
        var words: [String] = [""]
        var isWord = true
        for character in text {
            let isSeparator = ",:;{}[]\n\" =_".contains(character)
            if isSeparator || !isWord { words.append("") }
            words[words.count - 1].append(character)
            isWord = !isSeparator
        }
        for _ in 0...random.below(3) {
            let (one, other) = (random.below(words.count), random.below(words.count))
            guard !words.isEmpty else { break }
            switch random.below(6) {
            case 0: words.remove(at: one)
            case 1: words.insert(words[one], at: other)
            case 2: words.swapAt(one, other)
            case 3: words[one] = words[other]
            default: words[one] = random.pick(ModelMutation.badTexts + ["1-May", "costt", "safty", "knwn"])
            }
            if words.isEmpty { words = [""] }
        }
        bytes = Array(words.joined().utf8)
    }

    /// What chance rarely makes.
    static func readDirected(_ tally: inout FuzzTally) {
        for one in AnswersCase.problems + AnswersCase.otherProblems {
            guard let reading = try? one.read() else { continue }
            let longest = one.files.map { Array($0.text.utf8) }.max { $0.count < $1.count } ?? []
            tally.record(reading, of: longest, seed: .max, isSound: false)
        }
        for name in ["broken", "entities", "bomb", "other"] {
            let url = packageRoot.appending(path: "Tests/Fixtures/Interchange/\(name).xlsx")
            guard let data = try? Data(contentsOf: url), let file = try? AnswersCase.file() else { continue }
            tally.record(JudgmentsReader.read([(Array(data), "x.xlsx")], for: file), of: [], seed: .max, isSound: false)
        }
        let grades = Array("expert,node,alternative,grade\ne,price,a1,good\n".utf8)
        if let file = try? AnswersCase.file() {
            tally.record(JudgmentsReader.read([(grades, "x.csv")], for: file), of: grades, seed: .max, isSound: false)
        }
        let changes = [
            ("{score: [{North: 2}, {South: 4}]}", "{scoreFunction: \"q()\"}"),
            ("name: Choose", "knows: R\n  name: Choose"),
            (
                "Logistics:\n",
                "Logistics:\n      decision-makers: [{Geologist: 0.1}, {Economist: 0.9}]\n"
            ),
        ]
        for (old, new) in changes {
            let bytes = Array(AHPFileTests.example.replacing(old, with: new).utf8)
            tally.record(AHPFileReader.read(bytes, file: "x"), of: bytes, seed: .max, isSound: false)
        }
    }
}
