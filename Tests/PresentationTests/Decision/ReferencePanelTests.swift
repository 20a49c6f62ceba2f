import AnalyticHierarchy
import Foundation
import Interchange
import TestSupport
import Testing

/// The invented panel behind the reference study is what its page says it is.
struct ReferencePanelTests {
    private func study() throws -> (file: DecisionFile, answers: PanelAnswers) {
        let folder = packageRoot.appending(path: "Examples/fuel-energy-cluster")
        let name = "fuel-energy-cluster.decision.yaml"
        let reading = DecisionModelReader.readFile(
            [UInt8](try Data(contentsOf: folder.appending(path: name))), file: name)
        let file = try #require(reading.value)
        let table = "panel.judgments.csv"
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: table)))
        let answers = JudgmentsReader.read([(bytes: bytes, name: table)], for: file)
        #expect(reading.diagnostics.isEmpty && answers.diagnostics.isEmpty)
        return (file, try #require(answers.value))
    }

    /// The value of the scale 1/9, …, 9 that is nearest to a ratio.
    private func nearest(_ ratio: Double) -> Double {
        let scale = (1...9).map(Double.init) + (2...9).map { 1 / Double($0) }
        return scale.min { abs(log($0 / ratio)) < abs(log($1 / ratio)) } ?? 1
    }

    @Test(arguments: [Panel.Weighting.equal, .competence])
    func `The mean of the answers, rounded to the scale, is the published judgment`(_ weighting: Panel.Weighting) throws
    {
        let (file, answers) = try study()
        let round = try #require(answers.rounds.first)
        #expect(answers.rounds.count == 1 && round.answers.count == 11)
        let panel = try PanelStudy(
            model: file.model, panel: answers.panel, answers: round.answers,
            weights: answers.panel.weights(by: weighting))
        let group = try #require(try panel.outcome(of: .judgments).model)
        var compared = 0
        for (own, other) in zip(file.model.hierarchies, group.hierarchies) {
            for (published, mean) in zip(own.nodes, other.nodes) {
                guard case .pairwise(let published) = published.criterion.weighing,
                    case .pairwise(let mean) = mean.criterion.weighing
                else { continue }
                for left in 0..<published.order {
                    for right in left + 1..<published.order {
                        #expect(abs(nearest(mean[left, right]) / published[left, right] - 1) < 1e-12)
                        compared += 1
                    }
                }
            }
        }
        #expect(compared == 24)
    }

    @Test func `Size, competence and agreement are those of the page`() throws {
        let (file, answers) = try study()
        let round = try #require(answers.rounds.first)
        #expect(Set(round.answers.map(\.judgments)).count >= 8)
        let panel = answers.panel
        #expect(panel.experts.count == 11 && panel.sizeRule.size == 11)
        let quality = try #require(panel.quality)
        #expect(abs(quality - 0.45) < 0.005)
        let study = try PanelStudy(model: file.model, panel: panel, answers: round.answers)
        let concordance = try #require(study.overallAgreement().concordance)
        #expect(abs(concordance.coefficient - 0.85) < 0.005)
        #expect(abs(concordance.chiSquared - 18.7) < 0.05)
        let scores = try study.outcome(of: .judgments).ranking.scores
        for (score, expected) in zip(scores, [0.6880, 0.9988, 1.2274]) { #expect(abs(score - expected) < 5e-5) }
    }
}
