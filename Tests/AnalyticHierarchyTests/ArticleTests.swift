import AnalyticHierarchy
import Testing

/// The figures that the module's articles print.
@Suite struct `The articles` {
    @Test func `The landing page prints what its example computes`() throws {
        let matrix = try comparisons([3, 5, 3])
        let analysis = try matrix.analysis()
        expect(analysis.priorities.weights, are: [0.6370, 0.2583, 0.1047])
        expect([try #require(analysis.consistency.consistencyRatio)], are: [0.0367])
        let result = try decision(
            weighing: .pairwise(matrix), leaves: [[3, 1, 1], [1, 3, 2], [1, 2, 4]], mode: .distributive)
        #expect(result.ranking.order == [0, 1, 2])
        expect(result.ranking.scores, are: [0.4402, 0.2865, 0.2733])
        guard case .unverifiable(let places)? = result.findings.first else {
            Issue.record("The weights without judgments are remarked first.")
            return
        }
        #expect(places.map(\.node) == [1, 2, 3])
        #expect(result.findings.count == 1)
    }

    @Test(arguments: [
        (PriorityMethod.eigenvector, [0.5514, 0.3823, 0.0663]), (.geometricMean, [0.5514, 0.3823, 0.0663]),
        (.logarithmicLeastAbsolute, [0.5514, 0.3823, 0.0663]), (.columnNormalised, [0.5467, 0.3844, 0.0689]),
        (.rowSum, [0.4547, 0.4800, 0.0653]), (.leastSquares, [0.4182, 0.5154, 0.0664]),
    ])
    func `Row sums and least squares put another of three elements first`(
        method: PriorityMethod, weights: [Double]
    ) throws {
        expect(try comparisons([2, 6, 8]).priorities(by: method).weights, are: weights)
    }

    @Test func `Consistent enough judgments of four elements have two winners`() throws {
        let matrix = try comparisons([5, 5, 1, 3, 1.0 / 3, 1.0 / 9])
        let ratio = matrix.consistencyRatio(lambdaMax: try matrix.principalEigenvalue())
        expect([try #require(ratio)], are: [0.0435])
        expect(try matrix.priorities(by: .eigenvector).weights, are: [0.4149, 0.1226, 0.0543, 0.4081])
        expect(try matrix.priorities(by: .geometricMean).weights, are: [0.4082, 0.1221, 0.0536, 0.4161])
    }

    @Test func `Three answers in a chain weigh four suppliers`() throws {
        let matrix = try incompleteMatrix(order: 4, [(0, 1, 2), (1, 2, 3), (2, 3, 2)])
        let priorities = try matrix.priorities()
        #expect(distance(priorities.weights, [12.0 / 21, 6.0 / 21, 2.0 / 21, 1.0 / 21]) <= 1e-14)
        #expect(matrix.missingPairs.count == 3)
        let next = try #require(try matrix.informativePairs(weights: priorities.weights).first)
        #expect(next.pair == ElementPair(0, 2))
        #expect(abs(next.expectedRatio - 6) <= 1e-12)
    }

    @Test func `A newcomer as a copy leaves the others their weights`() throws {
        let copied = CopiedElements(
            base: .pairwise(try consistentMatrix([8, 9, 1])), copies: [ElementCopy(of: 1, as: 3, factor: 0.5)])
        let leaf = Criterion(id: "", elements: .alternatives([0, 1, 2, 3]), weighing: .copying(copied))
        let weights = try model(leaf, alternatives: 4).decide().hierarchies[0].nodes[0].weights
        #expect(distance(weights, [8.0 / 18, 9.0 / 18, 1.0 / 18, 4.5 / 18]) <= 1e-15)
    }

    @Test func `The indices of the contested matrix are those of the article`() throws {
        let analysis = try comparisons([2, 6, 8]).analysis()
        let found = analysis.consistency
        expect(
            [
                found.lambdaMax, found.consistencyIndex, try #require(found.geometricConsistencyIndex),
                try #require(found.koczkodajIndex).value, try #require(found.saloHamalainenIndex),
                try #require(found.harmonicIndex),
            ], are: [3.1078, 0.0539, 0.3207, 0.6250, 0.1537, 0.0270])
        for judgment in analysis.worstJudgments { expect([judgment.factor], are: [1.39], within: 0.005) }
        #expect(analysis.worstJudgments.count == 3)
    }

    @Test(arguments: [
        (RandomIndexTable.own, 0.1028), (.saaty1980, 0.0930), (.saaty2005, 0.1037), (.linearFit, 0.1125),
    ])
    func `The table of random indices turns the verdict`(table: RandomIndexTable, ratio: Double) throws {
        let consistency = try comparisons([2, 6, 8]).analysis(randomIndex: table).consistency
        expect([try #require(consistency.consistencyRatio)], are: [ratio])
        #expect(consistency.isAcceptable == (table == .saaty1980))
    }

    @Test(arguments: [
        (SynthesisMode.distributive, [0.4512, 0.4697, 0.0791], [0.3654, 0.2889, 0.0568, 0.2889]),
        (.ideal, [0.4500, 0.4750, 0.0750], [0.3051, 0.3220, 0.0508, 0.3220]),
        (.multiplicative, [0.4385, 0.4561, 0.1054], [0.3012, 0.3132, 0.0724, 0.3132]),
    ])
    func `A copy takes first place from its original in distributive mode alone`(
        mode: SynthesisMode, without: [Double], with: [Double]
    ) throws {
        let leaves: [[Double]] = [[1, 9, 1], [9, 1, 1], [8, 9, 1]]
        let three = try decision(weighing: .direct([1, 1, 1]), leaves: leaves, mode: mode)
        let four = try decision(weighing: .direct([1, 1, 1]), leaves: leaves.map { $0 + [$0[1]] }, mode: mode)
        expect(three.ranking.scores, are: without)
        expect(four.ranking.scores, are: with)
        #expect(three.ranking.winners == [1])
        #expect(four.ranking.winners == (mode == .distributive ? [0] : [1, 3]))
    }

    /// A matrix by its upper entries, row after row.
    private func comparisons(_ entries: [Double]) throws -> PairwiseComparisonMatrix {
        let order = entries.count == 3 ? 3 : 4
        let pairs = (0..<order).flatMap { left in (left + 1..<order).map { (left, $0) } }
        let judgments = try zip(pairs, entries).map { pair, value in
            PairwiseJudgment(left: pair.0, right: pair.1, ratio: try #require(Ratio(value)))
        }
        return try PairwiseComparisonMatrix(order: order, judgments: judgments)
    }

    private func decision(
        weighing: Criterion.Weighing, leaves: [[Double]], mode: SynthesisMode
    ) throws -> DecisionResult {
        let criteria = leaves.enumerated().map { place, weights in
            Criterion(
                id: "c\(place)", elements: .alternatives(Array(weights.indices)), weighing: .direct(weights))
        }
        var options = SynthesisOptions()
        options.mode = mode
        let goal = Criterion(id: "", elements: .criteria(criteria), weighing: weighing)
        return try DecisionModel(
            metadata: DecisionModel.Metadata(title: "An article's example"),
            alternatives: leaves[0].indices.map { Alternative(id: "a\($0)") },
            hierarchies: [DecisionModel.Hierarchy(merit: nil, root: goal)], options: options
        ).decide()
    }

    /// Figures agree with printed ones when they round to them.
    private func expect(
        _ figures: [Double], are printed: [Double], within tolerance: Double = 0.00005,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(figures.count == printed.count, sourceLocation: sourceLocation)
        for (figure, text) in zip(figures, printed) {
            #expect((figure - text).magnitude <= tolerance * (1 + 1e-9), sourceLocation: sourceLocation)
        }
    }
}
