import RandomStreams
import Testing

@testable import AnalyticHierarchy

struct DependenceTests {
    /// The case of Belton and Gear (Omega 11, 1983, 228–230): the fourth is a copy of the second.
    private let beltonGear = parent(
        "", [1, 1, 1], [leaf("one", [1, 9, 1, 9]), leaf("two", [9, 1, 1, 1]), leaf("three", [8, 9, 1, 9])])

    @Test func `Belton and Gear's copy makes first place depend on the mode`() throws {
        let result = try model(beltonGear, alternatives: 4).decide()
        #expect(result.ranking.groups == [[0], [1, 3], [2]])
        // Published: A .3654, B .2889, C .0568, D .2889.
        #expect(distance(result.ranking.scores, [0.3654, 0.2889, 0.0568, 0.2889]) <= 5e-5)
        let found = result.findings.compactMap { finding in
            if case .dependsOnMode(let dependence) = finding { dependence } else { nil as Dependence<SynthesisMode>? }
        }
        #expect(found.first?.rank == 1)
        #expect(found.first?.holders == [0])
        #expect(found.first?.others.map(\.holders) == [[1, 3]])
        #expect(found.first?.others.map(\.choices) == [[.ideal]])
    }

    @Test func `Multiplication alone makes no dependence unless the model chose it`() throws {
        // Sums put the first ahead, products the second; ideals like sums.
        let root = parent("", [1, 1], [leaf("x", [8, 4, 1]), leaf("y", [1, 3, 4])])
        func modes(_ result: DecisionResult) -> [[SynthesisMode]] {
            result.findings.flatMap { finding -> [[SynthesisMode]] in
                if case .dependsOnMode(let dependence) = finding { dependence.others.map(\.choices) } else { [] }
            }
        }
        let sums = try model(root).decide()
        #expect(sums.variant(mode: .multiplicative)?.ranking?.groups != sums.ranking.groups)
        #expect(!modes(sums).joined().contains(.multiplicative))
        let products = try model(root) { $0.mode = .multiplicative }.decide()
        #expect(modes(products).joined().contains(.distributive))
    }

    @Test func `A formula that ranks otherwise is named, with those that go with it`() throws {
        // Up to a factor the ratios are 1.2, 0.75 and 1.33, but what the third gains is little.
        let merits: KeyValuePairs<Merit, Criterion> = [
            .benefits: leaf("", [0.6, 0.3, 0.1]), .costs: leaf("", [0.5, 0.4, 0.075]),
        ]
        let result = try model(merits: merits).decide()
        let found = result.findings.compactMap { finding in
            if case .dependsOnFormula(let dependence) = finding { dependence } else { nil as Dependence<MeritFormula>? }
        }
        #expect(found.first?.rank == 1)
        #expect(found.first?.holders == [2])
        let first = try #require(found.first?.others.first { $0.holders == [0] })
        #expect(first.choices.contains(.subtractive) && first.choices.contains(.additiveComplement))
        #expect(found.first?.others.flatMap(\.choices).contains(.ratioPowers) == false)
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `A dependence names every choice that changes the best rank to change, and no other`(seed: UInt64) throws {
        var stream = RandomStream(seed: seed)
        let merits: KeyValuePairs<Merit, Criterion> = [
            .benefits: randomHierarchy(alternatives: 4, stream: &stream),
            .costs: randomHierarchy(alternatives: 4, stream: &stream),
        ]
        let result = try model(merits: merits, alternatives: 4).decide()
        let differences = MeritFormula.allCases.compactMap { formula -> (formula: MeritFormula, rank: Int)? in
            guard let ranking = result.variant(formula: formula)?.ranking else { return nil }
            return result.ranking.firstDifference(from: ranking).map { (formula, $0) }
        }
        let found = result.findings.compactMap { finding in
            if case .dependsOnFormula(let dependence) = finding { dependence } else { nil as Dependence<MeritFormula>? }
        }
        let rank = differences.map(\.rank).min()
        #expect(found.first?.rank == rank)
        let named = Set(found.first?.others.flatMap(\.choices) ?? [])
        #expect(named == Set(differences.filter { $0.rank == rank }.map(\.formula)))
        for other in found.first?.others ?? [] {
            for formula in other.choices {
                #expect(result.variant(formula: formula)?.ranking?.holders(of: rank ?? 0) == other.holders)
            }
        }
    }
}
