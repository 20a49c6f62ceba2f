import Interchange
import Reports

/// A table of the R package `ahpsurvey`.
struct SurveyFile: FuzzedFile {
    static let kind = "survey tables"

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) {
        var random = trial.random
        let order = 2 + random.below(3)
        let names = Array(["cost", "time", "trust", "a_b", "工"].shuffled(using: &random).prefix(order))
        var heading: [String] = []
        for (place, first) in names.enumerated() {
            for second in names[(place + 1)...] { heading.append("\(first)_\(second)") }
        }
        if random.oneIn(4) { heading = heading.indices.map { "q\($0)" } }
        let isSigned = random.oneIn(2)
        let answers = isSigned ? ["-3", "2", "1", "-9", "5", "NA", ""] : ["3", "1/3", "0.5", "2:1", "NA", "1"]
        let rows = (0..<(1 + random.below(4))).map { _ in
            [isSigned ? "-4" : "1/5"] + heading.dropFirst().map { _ in random.pick(answers) }
        }
        let separator = random.pick([",", ";", "\t"])
        var table = TableGenerator.Table(
            cells: [heading] + rows, separator: separator, lineEnd: random.pick(["\n", "\r\n", "\r"]), tail: "")
        if separator != ",", random.oneIn(2) {
            table.cells = table.cells.map { $0.map { $0.replacing(".", with: ",") } }
        }
        var generator = TableGenerator(random: random)
        if !trial.isSound { generator.mutate(&table, words: ["+3", "−2", "NA", "-1/3", "-0.5", "na", "NaN", "1-May"]) }
        trial.random = generator.random
        bytes = trial.spoilt(Array(table.text.utf8))
    }

    var contents: [(name: String, bytes: [UInt8])] { [("survey.csv", bytes)] }

    func read() -> Reading<ForeignStudy> { SurveyReader.read(bytes, file: "survey.csv") }

    func defect(of study: ForeignStudy) -> String? { study.defect }
}
