import AnalyticHierarchy
import Foundation
import Testing

extension PublishedCases {
    /// The figures that the articles on tools and on repairs print and that no source prints.
    @Suite struct Articles {
        private func matrix(_ id: String, in topic: String) throws -> PairwiseComparisonMatrix {
            try printedMatrix(try PublishedCase.named(id, in: topic).rows)
        }

        @Test(arguments: [
            (
                "drinks-consumption", "priorities", ["own", "saaty-2005", "saaty-1980", "1.2519", "linear-fit"],
                [0.0220, 0.0218, 0.0223, 0.0235, 0.0220]
            ),
            ("fuzzyahp-cr", "consistency", ["0.52", "own", "0.58", "linear-fit"], [0.0624, 0.0619, 0.0559, 0.0677]),
            ("jmcdm-consistency-8", "consistency", ["1.41"], [0.0707]),
        ])
        func `One matrix has a ratio by every index`(
            id: String, topic: String, keys: [String], printed: [Double]
        ) throws {
            let published = try PublishedCase.named(id, in: topic)
            let index = try matrix(id, in: topic).analysis().consistency.consistencyIndex
            let order = try published.rows.count
            for (key, expected) in zip(keys, printed) {
                let ours = try published.consistencyRatio(index, by: key, order: order)
                #expect(abs(ours - expected) <= 0.00005, "\(key): \(ours)")
            }
        }

        /// Weights given in the order of files that stand the other way round.
        @Test func `Weights by place instead of by name give another group`() throws {
            let published = try PublishedCase.named("histopark-group-three-weighted", in: "groups")
            let matrices = try published.given(published.input.matrices).map(printedMatrix)
            let root = Criterion(id: "", elements: .alternatives([0, 1, 2, 3, 4]), weighing: .pairwise(matrices[0]))
            var options = SynthesisOptions()
            options.weights = .geometricMean
            let model = try published.printedModel(root, alternatives: try published.elements)
            let answers = matrices.enumerated().map { expert, matrix in
                ExpertAnswers(
                    expert: expert, judgments: [NodePlace(hierarchy: 0, node: 0): published.judgments(of: matrix)])
            }
            let study = try PanelStudy(
                model: model, panel: Panel(experts: ["a", "b", "c"].map { Expert(id: $0) }), answers: answers,
                weights: [2, 4, 5], options: options)
            let shares = try study.outcome(of: .judgments).vectors[0]
            #expect(abs(shares[0] - 0.544) <= 0.0005)
            #expect(abs(shares[4] - 0.153) <= 0.0005)
        }

        @Test func `A geometric mean of shares adds up to less than one`() throws {
            let published = try PublishedCase.named("prize-group-four", in: "groups")
            let weights = try numbers(try published.given(published.input.expertWeights))
            let shares = try published.given(published.input.matrices).map {
                try printedMatrix($0).priorities(by: .eigenvector).weights
            }
            let sum = shares[0].indices.reduce(0.0) { sum, element in
                sum + zip(shares, weights).reduce(1) { $0 * pow($1.0[element], $1.1) }
            }
            #expect(abs(sum - 0.9715) <= 0.00005)
        }

        @Test(arguments: [
            (RepairMethod.fewestChanges, [1.0], 1.792, 0.0883, 0.1144, 0.2074),
            (.leastChange, [1.7287, 0.3411], 1.267, 0.1, 0.1282, 0.1964),
            (.saaty, [0.4587], 2.571, 0.0825, 0.1021, 0.2226),
        ])
        func `Three repairs of the house name one pair`(
            method: RepairMethod, news: [Double], change: Double, ratio: Double, neighbourhood: Double,
            condition: Double
        ) throws {
            let house = try matrix("house-harker-repair-ahpsurvey", in: "repair")
            let proposal = try house.repair(by: method)
            #expect(proposal.changes.count == news.count)
            #expect(proposal.changes.first?.pair == ElementPair(2, 6))
            for (found, expected) in zip(proposal.changes, news) { #expect(abs(found.new - expected) <= 0.00005) }
            #expect(abs(proposal.totalChange - change) <= 0.0005)
            #expect(abs(try #require(proposal.before.consistencyRatio) - 0.1698) <= 0.00005)
            #expect(abs(try #require(proposal.after.consistencyRatio) - ratio) <= 0.00005)
            #expect(abs(proposal.weightsBefore[2] - 0.1881) <= 0.00005)
            #expect(abs(proposal.weightsBefore[6] - 0.1668) <= 0.00005)
            #expect(abs(proposal.weightsAfter[2] - neighbourhood) <= 0.00005)
            #expect(abs(proposal.weightsAfter[6] - condition) <= 0.00005)
            #expect(proposal.isProvenLeast == (method != .saaty))
        }
    }
}
