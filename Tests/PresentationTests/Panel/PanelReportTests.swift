import AnalyticHierarchy
import Presentation
import Reports
import TestSupport
import Testing

/// A panel of three about two criteria and three alternatives: one of them contradicts herself, one left pairs out.
enum SamplePanel {
    static func model() throws -> DecisionModel {
        let leaf = { (id: String, weights: [Double]) in
            Criterion(
                id: id, title: id.prefix(1).uppercased() + id.dropFirst(), elements: .alternatives([0, 1, 2]),
                weighing: .direct(weights))
        }
        let root = Criterion(
            id: "", title: "",
            elements: .criteria([
                leaf("price", [5, 3, 2]), leaf("trust", [1, 4, 5]), leaf("speed", [3, 3, 4]),
            ]), weighing: .pairwise(try PairwiseComparisonMatrix(order: 3, judgments: judgments([3, 5, 2]))))
        return DecisionModel(
            metadata: .init(title: "Supplier"),
            alternatives: ["a", "b", "c"].map { Alternative(id: $0, title: $0.uppercased()) },
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
    }

    private static func judgments(_ ratios: [Double?]) -> [PairwiseJudgment] {
        zip([(0, 1), (0, 2), (1, 2)], ratios).compactMap { pair, ratio in
            ratio.flatMap { Ratio($0) }.map { PairwiseJudgment(left: pair.0, right: pair.1, ratio: $0) }
        }
    }

    static func panel() throws -> Panel {
        let strong = Dictionary(
            uniqueKeysWithValues: ArgumentationTable.standard.rows.map { ($0.id, ArgumentationTable.Level.high) })
        return Panel(experts: [
            Expert(id: "e1", name: "Ada", competence: try Competence(selfRating: 9, arguments: strong)),
            Expert(id: "e2", name: "Ben", competence: try Competence(selfRating: 2, arguments: ["theory": .low])),
            Expert(id: "e3", name: "Cy", competence: try Competence(selfRating: 6, arguments: ["experience": .high])),
        ])
    }

    private static let root = NodePlace(hierarchy: 0, node: 0)

    private static func round(_ name: String, _ ratios: [[Double?]]) -> PanelResult.Round {
        PanelResult.Round(
            name: name,
            answers: ratios.enumerated().map {
                ExpertAnswers(expert: $0.offset, judgments: [root: judgments($0.element)])
            })
    }

    static func result(_ weighting: Panel.Weighting = .competence) throws -> PanelResult {
        try PanelResult(
            model: model(), panel: panel(),
            rounds: [
                round("1", [[3, 5, 2], [1 / 9, 7, 1 / 8], [1 / 3, nil, 2]]),
                round("2", [[3, 5, 2], [1 / 5, 5, 1 / 5], [1 / 3, nil, 2]]),
            ], weighting: weighting)
    }
}

struct PanelReportTests {
    @Test(arguments: Language.allCases) func `The report of a panel is the recorded one`(language: Language) throws {
        let report = PanelPresentation(try SamplePanel.result(), language: language).report()
        expectSnapshot(report.markdown(), named: "panel-\(language.rawValue).md")
    }

    @Test func `The data have every promised key`() throws {
        let data = PanelPresentation(try SamplePanel.result(), language: .english).report().data["panel"]
        #expect(Set(["experts", "size", "quality", "kendall", "consensus"]).isSubset(of: data.keys))
        #expect(data["size"].double == 11)
        let competences = data["experts"].array.compactMap { $0["competence"].double }
        expectNear(competences, [0.95, 0.15, 0.55], within: 1e-12)
        expectNear([try #require(data["quality"].double)], [1.65 / 3], within: 1e-12)
        let weights = data["experts"].array.compactMap { $0["weight"].double }
        expectNear(weights, [0.95, 0.15, 0.55].map { $0 / 1.65 }, within: 1e-12)
        #expect(data["flagged"].array == ["e2"])
        #expect(Set(["w", "chiSquare", "degreesOfFreedom", "p"]).isSubset(of: data["kendall"].keys))
        #expect(data["kendall"]["degreesOfFreedom"].double == 2)
        #expect(data["experts"].array.compactMap { $0["answeredPairs"].double } == [3, 3, 2])
    }

    @Test func `The one who contradicts herself is asked again, and nobody else`() throws {
        let report = PanelPresentation(try SamplePanel.result(), language: .english).report()
        let request = try #require(report.qualifications.first { $0.hasPrefix("Ask again") })
        #expect(request.contains("Ben") && !request.contains("Ada") && !request.contains("Cy"))
    }

    @Test func `A decision of a panel tells of it, and of its members' spread`() throws {
        let panel = try SamplePanel.result(.equal)
        let result = try #require(panel.group.model).decide()
        let robustness = try RobustnessAnalysis(of: result.model).result()
            .adding(try panel.study.simulate(runs: 64, seed: 1))
        let report = DecisionPresentation(result, robustness: robustness, panel: panel, language: .english).report()
        #expect(report.sections.contains { $0.id == "panel" })
        #expect(report.data["panel"]["weighting"].string == "equal")
        #expect(report.data["robustness"]["simulations"].array.compactMap { $0["cause"].string } == ["panel"])
        #expect(report.qualifications.contains { $0.contains("with the experts drawn anew") })
    }

    @Test func `Weights that nobody gave are an error that names the experts`() throws {
        let error = #expect(throws: PanelResult.Failure.self) { try SamplePanel.result(.given) }
        let found = try #require(error).diagnostics(
            panel: SamplePanel.panel(), model: SamplePanel.model(), file: "answers.csv", language: .english)
        #expect(found.map(\.code) == ["expert-weights"])
        #expect(found[0].message.contains("Ada, Ben and Cy"))
    }

    @Test func `A pair that nobody answered is an error that names it`() throws {
        let place = NodePlace(hierarchy: 0, node: 0)
        let answer = PairwiseJudgment(left: 0, right: 1, ratio: try #require(Ratio(3)))
        let rounds = [PanelResult.Round(answers: [ExpertAnswers(expert: 0, judgments: [place: [answer]])])]
        let error = #expect(throws: PanelResult.Failure.self) {
            try PanelResult(model: SamplePanel.model(), panel: SamplePanel.panel(), rounds: rounds)
        }
        for language in Language.allCases {
            let found = try #require(error).diagnostics(
                panel: SamplePanel.panel(), model: SamplePanel.model(), file: "answers.csv", language: language)
            #expect(found.map(\.code) == ["unanswered"])
            #expect(found[0].message.contains("Price : Speed") && found[0].message.contains("Trust : Speed"))
        }
    }
}
