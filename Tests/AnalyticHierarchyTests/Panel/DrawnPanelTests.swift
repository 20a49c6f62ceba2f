import AnalyticHierarchy
import Testing

/// Panels that answer mixed models by ratios, words and grades at once.
@Suite struct DrawnPanelTests {
    private func panel(_ count: Int) -> Panel { Panel(experts: (0..<count).map { Expert(id: "e\($0)") }) }

    private func merits(_ seed: UInt64) -> [Merit] { seed % 2 == 0 ? [.benefits, .costs] : [] }

    @Test(arguments: UInt64(1)...8)
    func `Each expert and the group get what their models give`(seed: UInt64) throws {
        var drawn = try DrawnPanel(seed: seed, merits: merits(seed))
        let answers = (0..<3).map { drawn.answers(expert: $0) }
        let study = try PanelStudy(model: drawn.model, panel: panel(3), answers: answers, weights: [1, 2, 3])
        for expert in 0..<3 {
            let plain = try plainScores(study.ownModel(of: expert), options: study.options)
            let scores = try #require(study.individuals[expert].ranking).scores
            #expect(distance(plain, scores) <= 1e-12 * max(1, plain.max() ?? 1))
        }
        for aggregation in Aggregation.allCases {
            let group = try study.outcome(of: aggregation)
            #expect(group.experts == [0, 1, 2])
            guard let model = group.model else { continue }
            let plain = try plainScores(model, options: study.options)
            #expect(distance(plain, group.ranking.scores) <= 1e-12 * max(1, plain.max() ?? 1), "\(aggregation)")
        }
        for agreement in study.agreements() + [study.overallAgreement()] {
            #expect(agreement.experts == [0, 1, 2])
            #expect(agreement.distancesToGroup.allSatisfy { (0...1).contains($0) })
        }
    }

    @Test(arguments: UInt64(1)...8)
    func `A panel of identical experts has the single expert's model, ranking and full agreement`(seed: UInt64) throws {
        var drawn = try DrawnPanel(seed: seed, merits: merits(seed))
        let one = drawn.answers(expert: 0)
        let single = try PanelStudy(model: drawn.model, panel: panel(1), answers: [one])
        let study = try PanelStudy(
            model: drawn.model, panel: panel(4), answers: (0..<4).map { one.given(by: $0) }, weights: [1, 0, 5, 2])
        let own = try single.ownModel(of: 0)
        #expect(try study.outcome(of: .judgments).model == own)
        let expected = try #require(single.individuals[0].ranking).scores
        for aggregation in Aggregation.allCases {
            let scores = try study.outcome(of: aggregation).ranking.scores
            #expect(distance(scores, expected) <= 1e-13 * max(1, expected.max() ?? 1), "\(aggregation)")
        }
        for agreement in study.agreements() {
            #expect(agreement.distancesToGroup.allSatisfy { $0 <= 1e-7 })
            #expect(agreement.consensus.map { $0.consensus >= 1 - 1e-12 } ?? true)
            #expect(agreement.camps == [[0, 1, 2, 3]])
        }
        #expect(try study.simulate(runs: 20, seed: seed).scores.allSatisfy { $0.standardDeviation <= 1e-12 })
        #expect(try study.influences().allSatisfy { $0.changedPairs == 0 })
    }

    @Test(arguments: UInt64(1)...8)
    func `Neither the order of the answers nor that of the experts matters`(seed: UInt64) throws {
        var drawn = try DrawnPanel(seed: seed, merits: merits(seed))
        let experts = (0..<4).map { Expert(id: "e\($0)", weight: Double($0 + 1)) }
        let answers = (0..<4).map { drawn.answers(expert: $0, abstaining: $0 > 0 ? 0.2 : 0) }
        let usual = Panel(experts: experts)
        let study = try PanelStudy(
            model: drawn.model, panel: usual, answers: answers, weights: usual.weights(by: .given))
        let shuffled = try PanelStudy(
            model: drawn.model, panel: usual, answers: answers.reversed(), weights: usual.weights(by: .given))
        // The expert in place p of the other panel is the one of place order[p].
        let order = [2, 0, 3, 1]
        let other = Panel(experts: order.map { experts[$0] })
        let moved = try PanelStudy(
            model: drawn.model, panel: other, answers: order.enumerated().map { answers[$1].given(by: $0) },
            weights: other.weights(by: .given))
        for aggregation in Aggregation.allCases {
            let group = try study.outcome(of: aggregation)
            #expect(try shuffled.outcome(of: aggregation) == group)
            let scores = try moved.outcome(of: aggregation).ranking.scores
            #expect(distance(scores, group.ranking.scores) <= 1e-12 * max(1, scores.max() ?? 1), "\(aggregation)")
        }
        for (place, expert) in order.enumerated() {
            #expect(moved.individuals[place].ranking == study.individuals[expert].ranking)
        }
    }
}
