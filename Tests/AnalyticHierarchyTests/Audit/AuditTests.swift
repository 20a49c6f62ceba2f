import Testing

@testable import AnalyticHierarchy

struct AuditTests {
    /// Consistent judgments of weights 4 : 2 : 1, turned so that each alternative is best somewhere.
    private static func turned(_ id: String, by places: Int) throws -> Criterion {
        let weights = [4.0, 2, 1]
        let numbers = (0..<3).map { weights[($0 + places) % 3] }
        return try judgedLeaf(
            id, [(numbers[0], numbers[1]), (numbers[0], numbers[2]), (numbers[1], numbers[2])])
    }

    private static func judged(_ upper: [(Double, Double)], _ children: [Criterion]) throws -> Criterion {
        Criterion(
            id: "", elements: .criteria(children),
            weighing: .pairwise(try matrixOfRatios(order: children.count, upper)))
    }

    private static func calm() throws -> Criterion {
        try judged(
            [(2, 1), (4, 1), (2, 1)], [turned("x", by: 0), turned("y", by: 2), turned("z", by: 1)])
    }

    private func findings(_ root: Criterion, _ change: (inout SynthesisOptions) -> Void = { _ in }) throws -> [Finding]
    {
        try model(root, change).decide().findings
    }

    @Test func `A consistent and stable model has no findings`() throws {
        #expect(try findings(Self.calm()).isEmpty)
        for table in RandomIndexTable.allCases {
            #expect(try findings(Self.calm()) { $0.randomIndex = table }.isEmpty)
        }
    }

    @Test func `Matrices over the threshold are listed, the worst first`() throws {
        let worse = try judgedLeaf("worse", [(9, 1), (2, 1), (5, 1)])
        let bad = try judgedLeaf("bad", [(7, 1), (2, 1), (1, 1)])
        let root = try Self.judged([(1, 1), (1, 1), (1, 1)], [bad, worse, Self.turned("fine", by: 0)])
        let found = try model(root).decide()
        let places = found.findings.compactMap { finding -> [NodePlace]? in
            if case .inconsistent(let places) = finding { places } else { nil }
        }
        #expect(places == [[NodePlace(hierarchy: 0, node: 2), NodePlace(hierarchy: 0, node: 1)]])
    }

    @Test func `The strict threshold finds what the usual one lets pass`() throws {
        // By the closed form for three elements the ratio of 3, 4, 3 is 0.07.
        let slight = try judgedLeaf("slight", [(3, 1), (4, 1), (3, 1)])
        let root = try Self.judged(
            [(1, 1), (1, 1), (1, 1)], [slight, Self.turned("y", by: 2), Self.turned("z", by: 1)])
        func inconsistent(_ findings: [Finding]) -> Int {
            findings.count { if case .inconsistent = $0 { true } else { false } }
        }
        #expect(try inconsistent(findings(root)) == 0)
        #expect(try inconsistent(findings(root) { $0.usesStrictThresholds = true }) == 1)
    }

    @Test func `A circle is found with its triads`() throws {
        let circle = try judgedLeaf("circle", [(2, 1), (1, 2), (2, 1)])
        let root = try Self.judged(
            [(1, 1), (1, 1), (1, 1)], [circle, Self.turned("y", by: 2), Self.turned("z", by: 1)])
        let expected = Finding.cyclic(NodePlace(hierarchy: 0, node: 1), [ElementTriad(0, 1, 2)])
        #expect(try findings(root).contains(expected))
    }

    @Test func `Three numbers without judgments cannot be checked, two need not be`() throws {
        let three = parent("", [1, 1], [leaf("x", [3, 2, 1]), leaf("y", [1, 2, 3])])
        let places = [NodePlace(hierarchy: 0, node: 1), NodePlace(hierarchy: 0, node: 2)]
        #expect(try findings(three).contains(.unverifiable(places)))
        let two = parent("", [1, 1], [leaf("x", [3, 2]), leaf("y", [1, 2])])
        let found = try model(two, alternatives: 2).decide().findings
        #expect(!found.contains { if case .unverifiable = $0 { true } else { false } })
    }

    @Test func `Ties are found at every rank`() throws {
        let root = parent("", [1, 1], [leaf("x", [4, 2, 2, 1, 1]), leaf("y", [2, 4, 1, 2, 1])])
        let found = try model(root, alternatives: 5).decide().findings
        #expect(found.contains(.tied(rank: 1, alternatives: [0, 1])))
        #expect(found.contains(.tied(rank: 3, alternatives: [2, 3])))
        #expect(found.count { if case .tied = $0 { true } else { false } } == 2)
    }

    @Test func `A table that ends too early is named with the orders it lacks`() throws {
        let large = Criterion(
            id: "", elements: .alternatives(Array(0..<16)),
            weighing: .pairwise(try consistentMatrix((1...16).map { Double($0) })))
        let found = try model(large, alternatives: 16) { $0.randomIndex = .saaty1980 }.decide().findings
        #expect(found.contains(.randomIndexMissing(.saaty1980, orders: [16])))
        let own = try model(large, alternatives: 16).decide()
        #expect(!own.findings.contains { if case .randomIndexMissing = $0 { true } else { false } })
        #expect(own.hierarchies[0].nodes[0].consistency?.consistencyRatio == 0)
    }

    /// Table 1 of Marakova and Kolpakov's study has two least-squares minima.
    @Test func `A method with two answers is named with the matrix and left out`() throws {
        let root = Criterion(
            id: "", elements: .alternatives([0, 1, 2]), weighing: .pairwise(try StudyMatrix.criteria.matrix()))
        let result = try model(root).decide()
        #expect(result.findings.contains(.ambiguous(.leastSquares, [NodePlace(hierarchy: 0, node: 0)])))
        #expect(result.variant(method: .leastSquares)?.ranking == nil)
        #expect(!result.findings.contains { if case .dependsOnMethod = $0 { true } else { false } })
        #expect(try !findings(Self.calm()).contains { if case .ambiguous = $0 { true } else { false } })
    }

    @Test func `The gravest comes first: dependence, then ties, then contradictions`() throws {
        let root = parent("", [1, 1], [try judgedLeaf("x", [(9, 1), (2, 1), (5, 1)]), leaf("y", [1, 2, 3])])
        let kinds = try findings(root).map { finding in
            switch finding {
            case .dependsOnFormula, .dependsOnMethod, .dependsOnMode: 0
            case .tied: 1
            case .inconsistent, .cyclic, .randomIndexMissing, .unverifiable: 2
            case .identicalMerits, .dominated, .ambiguous: 3
            }
        }
        #expect(kinds == kinds.sorted())
        #expect(kinds.contains(2))
    }
}
