import AnalyticHierarchy
import Interchange
import Presentation
import Reports
import TestSupport
import Testing

struct MatrixPresentationTests {
    static let tables: [(name: String, text: String)] = [
        ("consistent", ",A,B,C\nA,1,2,4\nB,,1,2\nC,,,1\n"),
        ("slightly inconsistent", ",A,B,C\nA,1,3,5\nB,,1,3\nC,,,1\n"),
        ("the study's modernisation costs", ",P,Q,R\nP,1,9,1/7\nQ,,1,5\nR,,,1\n"),
        ("two", ",A,B\nA,1,3\nB,,1\n"),
        ("two equal", ",A,B\nA,1,1\nB,,1\n"),
        ("all equal", ",A,B,C\nA,1,1,1\nB,,1,1\nC,,,1\n"),
        ("equal by going round", ",A,B,C\nA,1,3,1/3\nB,,1,3\nC,,,1\n"),
        ("two share the most", ",A,B,C\nA,1,1,2\nB,,1,2\nC,,,1\n"),
    ]

    /// Sixteen elements, each twice those after it, but the first nine times the last.
    private static let large: String = {
        var rows: [String] = []
        for row in 0..<16 {
            var cells = [String](repeating: "", count: 16)
            for column in row..<16 { cells[column] = column == row ? "1" : "2" }
            if row == 0 { cells[15] = "9" }
            rows.append(cells.joined(separator: ","))
        }
        return rows.joined(separator: "\n")
    }()

    private func presentation(
        _ text: String, _ language: Language = .english, method: PriorityMethod = .eigenvector,
        table randomIndex: RandomIndexTable = .own
    ) throws -> Report {
        let reading = MatrixReader.read(Array(text.utf8), file: "table.csv")
        let table = try #require(reading.value)
        let matrix = try #require(table.matrix)
        return MatrixPresentation(
            try matrix.analysis(method: method, randomIndex: randomIndex), items: table.items, language: language,
            diagnostics: reading.diagnostics
        ).report()
    }

    @Test func `The data have the keys that programs rely on`() throws {
        let data = try presentation(Self.tables[2].text).data
        let keys: Set = [
            "order", "items", "method", "weights", "lambdaMax", "consistencyIndex", "consistencyRatio", "randomIndex",
            "geometricConsistencyIndex", "koczkodajIndex", "saloHamalainenIndex", "harmonicIndex", "cyclicTriads",
            "missing", "worstJudgments", "methods", "diagnostics",
        ]
        #expect(keys.isSubset(of: data.keys))
        #expect(
            Set(data["worstJudgments"].array.first?.keys ?? []) == ["left", "right", "value", "suggested", "factor"])
        #expect(Set(data["cyclicTriads"].array.first?.keys ?? []) == ["items", "sentence"])
        #expect(data["methods"].keys == PriorityMethod.allCases.map(\.rawValue))
        #expect(data["randomIndex"].keys.contains("name"))
    }

    /// The indices of table 7 of Marakova and Kolpakov's study.
    @Test func `The data hold the study's indices`() throws {
        let data = try presentation(Self.tables[2].text).data
        let expected = [
            ("consistencyRatio", 4.72, 0.005), ("geometricConsistencyIndex", 11.0307, 5e-5),
            ("koczkodajIndex", 0.9968, 5e-5), ("saloHamalainenIndex", 0.8477, 5e-5), ("harmonicIndex", 3.2067, 5e-5),
        ]
        for (key, value, tolerance) in expected {
            #expect(abs(try #require(data[key].double) - value) <= tolerance, "\(key)")
        }
        #expect(
            data["cyclicTriads"].array.first?["sentence"].string == "P over Q by 9, Q over R by 5, but R over P by 7.")
    }

    @Test func `What two elements do not have is null`() throws {
        let data = try presentation(Self.tables[3].text).data
        for key in [
            "consistencyRatio", "geometricConsistencyIndex", "koczkodajIndex", "saloHamalainenIndex", "harmonicIndex",
        ] {
            #expect(data[key] == .null, "\(key)")
        }
        #expect(data["lambdaMax"].double == 2)
        #expect(data["consistencyIndex"].double == 0)
    }

    @Test(arguments: Language.allCases)
    func `The verdicts`(language: Language) throws {
        let texts = try Self.tables.map { "# \($0.name)\n\(try presentation($0.text, language).verdict ?? "")\n" }
        let beyond = try presentation(Self.large, language, table: .saaty1980).verdict ?? ""
        expectSnapshot(
            (texts + ["# beyond the table\n\(beyond)\n"]).joined(separator: "\n"),
            named: "matrix-verdicts-\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `The report of one matrix`(language: Language) throws {
        let report = try presentation(Self.tables[2].text, language)
        expectSnapshot(report.markdown(), named: "matrix-\(language.rawValue).md")
    }

    @Test func `Equal weights from contradictory judgments are not passed over`() throws {
        let verdict = try #require(try presentation(Self.tables[6].text).verdict)
        #expect(verdict.hasPrefix("All 3 elements weigh the same (0.3333). But the judgments contradict each other"))
    }
}
