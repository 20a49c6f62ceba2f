import AnalyticHierarchy
import Presentation
import Reports
import TestSupport
import Testing

/// The reference study: its printed tables, and what follows from its judgments.
///
/// Source: Marakova, Kolpakov, “The method of analysing hierarchies by T. Saaty applied to the assessment of combining
/// enterprises into competitive fuel and energy clusters”.
struct ReferenceStudyTests {
    private static let path = "Examples/fuel-energy-cluster/fuel-energy-cluster.decision.yaml"
    private let partners = ["a1", "a2", "a3"]

    private func decided(_ change: (inout SynthesisOptions) -> Void = { _ in }) throws -> JSONValue {
        try decide(readModel(Self.path), change)
    }

    @Test func `Row sums give the printed weights, partial vectors, totals, ratios and ranks`() throws {
        let data = try decided { $0.weights = .rowSum }
        let figures = try rows(of: "Tests/Fixtures/Presentation/fuel-energy-cluster.csv")
        #expect(figures.count == 54)
        for figure in figures {
            let element = try #require(figure["element"])
            let (merit, node) = (figure["merit"], figure["node"] ?? "")
            let found: JSONValue =
                switch figure["quantity"] {
                case "weight": data.node(merit, node)["weights"][element]
                case "partial": data.node(merit, node)["priorities"][element]
                case "total": data["merits"][merit ?? ""][element]
                case "ratio": data["ranking"].first("alternative", element)["score"]
                case "rank": data["ranking"].first("alternative", element)["rank"]
                default: .null
                }
            let value = try #require(found.double, "\(figure)")
            let expected = try #require(figure["value"].flatMap(Double.init))
            let tolerance = try #require(figure["tolerance"].flatMap(Double.init))
            #expect(abs(value - expected) <= tolerance, "\(figure), but \(value)")
        }
    }

    @Test func `By row sums the order is three, one, two`() throws {
        let data = try decided { $0.weights = .rowSum }
        expectNear(data["ranking"].scores(partners), [0.9541, 0.9297, 1.1656], within: 5e-5)
        #expect(data["ranking"].order == ["a3", "a1", "a2"])
    }

    @Test func `By the eigenvector second place changes`() throws {
        let data = try decided()
        expectNear(data["ranking"].scores(partners), [0.6875, 1.0010, 1.2251], within: 5e-5)
        #expect(data["ranking"].order == ["a3", "a2", "a1"])
        expectNear(data["methods"]["row-sum"].scores(partners), [0.9541, 0.9297, 1.1656], within: 5e-5)
    }

    @Test func `By reciprocals the third loses first place`() throws {
        let byRowSums = try decided { $0.weights = .rowSum }["formulas"]["additive-reciprocal"]
        expectNear(byRowSums.scores(partners), [0.3434, 0.3365, 0.3202], within: 5e-5)
        let byEigenvector = try decided()["formulas"]["additive-reciprocal"]
        expectNear(byEigenvector.scores(partners), [0.3063, 0.3558, 0.3379], within: 5e-5)
        #expect(byEigenvector.order == ["a2", "a3", "a1"])
    }

    @Test func `In ideal mode the ratios are others and the orders differ by method too`() throws {
        let byRowSums = try decided { $0.weights = .rowSum }["modes"]["ideal"]
        expectNear(byRowSums.scores(partners), [0.9170, 0.9261, 1.1873], within: 5e-5)
        #expect(byRowSums.order == ["a3", "a2", "a1"])
        let byEigenvector = try decided()["modes"]["ideal"]
        expectNear(byEigenvector.scores(partners), [0.6732, 0.9925, 1.2302], within: 5e-5)
        #expect(byEigenvector.order == ["a3", "a2", "a1"])
    }

    @Test func `Increments start at the first, accept the third and reject the second`() throws {
        let steps = try decided()["incremental"].array
        #expect(steps.compactMap { $0["alternative"].string } == ["a1", "a3", "a2"])
        #expect(steps.compactMap { $0["accepted"].bool } == [true, true, false])
        #expect(steps.first?["ratio"] == .null)
        expectNear(steps.compactMap { $0["ratio"].double }, [2.656, 0.779], within: 5e-4)
    }

    @Test(arguments: [
        ("benefits", "", 0.31), ("costs", "", 0.31), ("benefits", "economic", 0.38),
        ("benefits", "modernisation", 0.38),
        ("benefits", "synergy", 0.38), ("costs", "economic", 0.72), ("costs", "modernisation", 4.72),
        ("costs", "synergy", 0.20),
    ])
    func `Every matrix breaks the threshold`(merit: String, node: String, ratio: Double) throws {
        let found = try decided().node(merit, node)
        #expect(abs(try #require(found["consistencyRatio"].double) - ratio) < 0.005)
        #expect(found["randomIndex"]["name"].string == "own")
        #expect(abs(try #require(found["randomIndex"]["value"].double) - 0.524457) < 1e-6)
    }

    @Test func `One matrix goes round in a circle, and the sentence says which`() throws {
        let data = try decided()
        let cyclic = data["nodes"].array.filter { !$0["cyclicTriads"].array.isEmpty }
        #expect(cyclic.map { $0["path"].string } == ["modernisation"])
        let triad = try #require(cyclic.first?["cyclicTriads"].array.first)
        #expect(triad["items"] == ["retooling", "innovation", "rnd"])
        #expect(
            triad["sentence"].string
                == "Flexibility of re-tooling production over Innovation potential of the enterprise by 9, "
                + "Innovation potential of the enterprise over Development of research and design by 5, "
                + "but Development of research and design over Flexibility of re-tooling production by 7.")
    }

    /// A finding's title, text and points in one line.
    private func text(of kind: String, in findings: JSONValue) -> String {
        let finding = findings.first("kind", kind)
        return ([finding["title"], finding["text"]] + finding["items"].array).compactMap(\.string)
            .joined(separator: " ")
    }

    @Test func `All of it is said unasked`() throws {
        let findings = try decided()["findings"]
        #expect(
            findings.array.compactMap { $0["kind"].string } == [
                "depends-on-formula", "depends-on-method", "inconsistent", "cyclic", "unverifiable", "identical-merits",
                "ambiguous",
            ])
        #expect(text(of: "depends-on-formula", in: findings).hasPrefix("First place depends on the merit formula"))
        #expect(text(of: "depends-on-formula", in: findings).contains("Additive-reciprocal: Partner enterprise 2"))
        #expect(text(of: "depends-on-method", in: findings).hasPrefix("Second place depends on the method of weighing"))
        #expect(text(of: "depends-on-method", in: findings).contains("Row sums"))
        #expect(text(of: "inconsistent", in: findings).hasPrefix("8 of 8 comparison matrices are inconsistent"))
        #expect(text(of: "unverifiable", in: findings).hasPrefix("18 vectors of weights come without judgments"))
        #expect(
            text(of: "identical-merits", in: findings).hasPrefix(
                "Benefits and costs use identical vectors of the alternatives"))
        #expect(text(of: "identical-merits", in: findings).contains("The weights at “goal” are identical too."))
        #expect(
            text(of: "identical-merits", in: findings).contains(
                "Only the weights at “Economic efficiency”, “Potential for modernisation” and “Synergy” tell these merits apart."
            ))
    }

    @Test(arguments: Language.allCases)
    func `The verdict names the winner, what it depends on and what to ask again`(language: Language) throws {
        let verdict = try #require(try decide(readModel(Self.path, language), language: language)["verdict"].string)
        let sign = language.decimalSign
        let names: [Language: String] = [
            .english: "Partner enterprise 3", .russian: "Предприятие-партнёр 3", .ukrainian: "Підприємство-партнер 3",
            .chinese: "合作企业 3",
        ]
        for part in [try #require(names[language]), "1\(sign)2251", "4\(sign)72"] {
            #expect(verdict.contains(part), "\(verdict)")
        }
        expectSnapshot(verdict + "\n", named: "reference-verdict-\(language.rawValue).txt")
    }

    @Test func `Row sums make second place depend on the mode`() throws {
        let findings = try decided { $0.weights = .rowSum }["findings"]
        let finding = findings.first("kind", "depends-on-mode")
        #expect(finding["title"].string == "Second place depends on the mode of synthesis")
        #expect(finding["items"] == ["Ideal: Partner enterprise 2"])
    }
}
