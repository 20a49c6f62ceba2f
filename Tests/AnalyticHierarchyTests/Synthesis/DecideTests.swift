import RandomStreams
import Testing

@testable import AnalyticHierarchy

struct DecideTests {
    private let benefits = parent("", [1, 1], [leaf("x", [4, 2, 2]), leaf("y", [1, 1, 2])])
    private let costs = leaf("", [2, 1, 1])

    @Test func `Without merits the scores are the alternatives' priorities`() throws {
        let result = try model(benefits).decide()
        #expect(result.formula == nil)
        #expect(result.merits.isEmpty)
        #expect(result.meritWeights.isEmpty)
        #expect(result.incremental == nil)
        #expect(result.ranking.scores == result.hierarchies.first?.synthesis.priorities)
        #expect(result.variants.count == PriorityMethod.allCases.count * SynthesisMode.allCases.count)
        #expect(result.variants.allSatisfy { $0.formula == nil })
    }

    @Test func `With merits every combination of method, mode and formula is there once`() throws {
        let result = try model(merits: [.benefits: benefits, .costs: costs]).decide()
        let keys = Set(result.variants.map { "\($0.method) \($0.mode) \(String(describing: $0.formula))" })
        #expect(keys.count == 6 * 3 * 5)
        #expect(result.variants.count == keys.count)
        #expect(result.formula == .ratio)
        #expect(result.variant()?.ranking == result.ranking)
        #expect(result.variant(formula: .subtractive)?.formula == .subtractive)
    }

    @Test func `Options asked for go before the model's own`() throws {
        let model = model(merits: [.benefits: benefits, .costs: costs]) { $0.merits = .subtractive }
        var options = model.options
        options.merits = .ratio
        options.mode = .ideal
        #expect(try model.decide().formula == .subtractive)
        let result = try model.decide(options: options)
        #expect(result.formula == .ratio)
        #expect(result.options.mode == .ideal)
    }

    @Test func `Merit weights are equal, or as given, with sum one`() throws {
        let plain = try model(merits: [.benefits: benefits, .costs: costs]).decide()
        #expect(plain.meritWeights == [.benefits: 0.5, .costs: 0.5])
        let given = try model(merits: [.benefits: benefits, .costs: costs]) {
            $0.meritWeights = [.benefits: 3, .costs: 1]
        }.decide()
        #expect(given.meritWeights == [.benefits: 0.75, .costs: 0.25])
    }

    @Test func `A single merit of costs puts the cheapest first by every formula`() throws {
        let result = try model(merits: [.costs: leaf("", [3, 1, 2])]).decide()
        #expect(result.ranking.order == [1, 2, 0])
        #expect(result.incremental == nil)
        #expect(result.variants.allSatisfy { $0.ranking?.order == [1, 2, 0] })
        #expect(result.findings.allSatisfy { if case .unverifiable = $0 { true } else { false } })
    }

    @Test func `A cost of zero is the error that names it, and other formulas have their answer`() throws {
        let model = model(merits: [.benefits: benefits, .costs: leaf("", [1, 0, 1])])
        let zero = ZeroMerit(merit: .costs, alternative: 1, formula: .ratio)
        #expect(throws: DecisionFailure.zeroMerit(zero)) { try model.decide() }
        var options = model.options
        options.merits = .subtractive
        let result = try model.decide(options: options)
        #expect(result.variant(formula: .ratio)?.outcome == .zeroMerit(zero))
        #expect(result.variant(formula: .ratio)?.ranking == nil)
        #expect(result.variant(formula: .additiveComplement)?.ranking?.groups == result.ranking.groups)
    }

    @Test func `Opportunities add to benefits and risks to costs in the increments`() throws {
        let merits: KeyValuePairs<Merit, Criterion> = [
            .benefits: leaf("", [2, 1, 1]), .opportunities: leaf("", [1, 1, 2]), .costs: leaf("", [1, 1, 2]),
            .risks: leaf("", [2, 1, 1]),
        ]
        let result = try model(merits: merits).decide()
        let sums = IncrementalAnalysis(benefits: [0.75, 0.5, 0.75], costs: [0.75, 0.5, 0.75])
        #expect(result.incremental == sums)
    }

    @Test func `Every intermediate number is in the result`() throws {
        let tree = parent("", [1, 1], [try judgedLeaf("x", [(2, 1), (4, 1), (2, 1)]), leaf("y", [1, 2, 3])])
        let result = try model(tree).decide()
        let node = try #require(result.hierarchies.first?.nodes[1])
        #expect(Set(node.priorities.keys) == Set(PriorityMethod.allCases))
        #expect(node.consistency?.consistencyRatio == 0)
        #expect(node.worstJudgments.count == 3)
        #expect(node.matrix?.order == 3)
        let direct = try #require(result.hierarchies.first?.nodes[2])
        #expect(direct.matrix == nil && direct.consistency == nil && direct.priorities.isEmpty)
    }

    @Test func `The whole hierarchy's ratio weighs its matrices`() throws {
        let tree = parent(
            "", [3, 1],
            [try judgedLeaf("x", [(2, 1), (4, 1), (2, 1)]), try judgedLeaf("y", [(3, 1), (1, 1), (3, 1)])])
        let result = try #require(try model(tree).decide().hierarchies.first)
        let own = try #require(result.nodes[2].consistency?.consistencyRatio)
        #expect(own > 0)
        #expect(abs(try #require(result.consistencyRatio) - own / 4) <= 1e-14)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `The same model gives the same result`(seed: UInt64) throws {
        var stream = RandomStream(seed: seed)
        let model = model(randomHierarchy(alternatives: 5, stream: &stream), alternatives: 5)
        #expect(try model.decide() == model.decide())
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `Renaming the alternatives renames the scores`(seed: UInt64) throws {
        var stream = RandomStream(seed: seed)
        let numbers = (0..<3).map { _ in (0..<4).map { _ in Double(1 + stream.integer(below: 9)) } }
        let order = stream.permutation(of: 4)
        func tree(_ order: [Int]) -> Criterion {
            parent("", [3, 2, 1], numbers.map { row in leaf("leaf-\(row)", order.map { row[$0] }) })
        }
        let one = try model(tree([0, 1, 2, 3]), alternatives: 4).decide()
        let other = try model(tree(order), alternatives: 4).decide()
        #expect(distance(other.ranking.scores, order.map { one.ranking.scores[$0] }) <= 1e-14)
    }
}
