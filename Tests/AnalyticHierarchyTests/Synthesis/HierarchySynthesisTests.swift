import AnalyticHierarchy
import RandomStreams
import Testing

struct HierarchySynthesisTests {
    /// Weights 1/4 and 3/4 at the root, 1/3 and 2/3 below the first criterion.
    private let tree = parent(
        "", [1, 3],
        [
            parent("left", [1, 2], [leaf("one", [6, 3, 1]), leaf("two", [1, 1, 2])]),
            leaf("right", [2, 5, 3]),
        ])

    private func synthesis(_ model: DecisionModel) throws -> HierarchySynthesis {
        try #require(try model.decide().hierarchies.first).synthesis
    }

    @Test func `A node's weight in the whole is the product of the weights above it`() throws {
        let found = try synthesis(model(tree))
        #expect(distance(found.globalWeights, [1, 1.0 / 4, 1.0 / 12, 1.0 / 6, 3.0 / 4]) <= 1e-15)
    }

    @Test func `In distributive mode every vector is a weighted mean with sum one`() throws {
        let found = try synthesis(model(tree))
        let left = [0.6 / 3 + 0.25 * 2 / 3, 0.3 / 3 + 0.25 * 2 / 3, 0.1 / 3 + 0.5 * 2 / 3]
        #expect(distance(found.partialPriorities[1], left) <= 1e-15)
        let whole = zip(left, [0.2, 0.5, 0.3]).map { $0 / 4 + 3 * $1 / 4 }
        #expect(distance(found.priorities, whole) <= 1e-15)
        #expect(distance(found.partialPriorities[0], whole) <= 1e-15)
        for vector in found.partialPriorities { #expect(abs(vector.reduce(0, +) - 1) <= 1e-15) }
    }

    @Test func `In ideal mode each leaf is divided by its largest and the whole is normalised`() throws {
        let found = try synthesis(model(tree) { $0.mode = .ideal })
        let left = [1.0 / 3 + 0.5 * 2 / 3, 0.5 / 3 + 0.5 * 2 / 3, 1.0 / 6 / 3 + 2.0 / 3]
        #expect(distance(found.partialPriorities[1], left) <= 1e-15)
        let whole = zip(left, [0.4, 1, 0.6]).map { $0 / 4 + 3 * $1 / 4 }
        let sum = whole.reduce(0, +)
        #expect(distance(found.priorities, whole.map { $0 / sum }) <= 1e-15)
    }

    @Test func `In multiplicative mode vectors are raised to their weights`() throws {
        let flat = parent("", [1, 1], [leaf("one", [4, 1, 1]), leaf("two", [1, 4, 1])])
        let found = try synthesis(model(flat) { $0.mode = .multiplicative })
        // Roots of 4/6 · 1/6, 1/6 · 4/6 and 1/6 · 1/6: as 2 to 2 to 1.
        #expect(distance(found.priorities, [0.4, 0.4, 0.2]) <= 1e-15)
    }

    @Test func `An absent alternative has nothing in sums and is skipped in products`() throws {
        let gaps = parent("", [1, 1], [leaf("one", [3, 1], at: [0, 1]), leaf("two", [1, 2, 1])])
        let sums = try synthesis(model(gaps))
        #expect(sums.partialPriorities[1] == [0.75, 0.25, 0])
        #expect(distance(sums.priorities, [0.5, 0.375, 0.125]) <= 1e-15)
        let products = try synthesis(model(gaps) { $0.mode = .multiplicative })
        // Roots of 3/4 · 1/4 and 1/4 · 1/2, and 1/4 itself, because only one leaf has the third.
        let raw = [(3.0 / 16).squareRoot(), (1.0 / 8).squareRoot(), 0.25]
        #expect(distance(products.priorities, raw.map { $0 / raw.reduce(0, +) }) <= 1e-15)
    }

    @Test func `A criterion without weight takes nothing over, not even a product with zero`() throws {
        let tree = parent("", [1, 0], [leaf("one", [1, 2, 1]), leaf("two", [1, 0, 1])])
        let found = try synthesis(model(tree) { $0.mode = .multiplicative })
        #expect(distance(found.priorities, [0.25, 0.5, 0.25]) <= 1e-15)
    }

    @Test func `Products in which everybody has a zero have no answer`() {
        let tree = parent("", [1, 1], [leaf("one", [1, 0]), leaf("two", [0, 1])])
        #expect(throws: DecisionFailure.nothingLeft(nil)) {
            try model(tree, alternatives: 2) { $0.mode = .multiplicative }.decide()
        }
    }

    @Test func `Proportional structure weighs leaves by the share of alternatives under them`() throws {
        let gaps = parent(
            "", [3, 2, 1], [leaf("one", [3, 1], at: [0, 1]), leaf("two", [1, 2, 4, 2]), leaf("three", [1], at: [3])])
        let plain = try synthesis(model(gaps, alternatives: 4))
        #expect(distance(plain.globalWeights, [1, 0.5, 2.0 / 6, 1.0 / 6]) <= 1e-15)
        let found = try synthesis(model(gaps, alternatives: 4) { $0.structure = .proportional })
        // 1/2 · 2/4, 1/3 · 4/4, 1/6 · 1/4, which together make 15/24.
        #expect(distance(found.globalWeights, [1, 6.0 / 15, 8.0 / 15, 1.0 / 15]) <= 1e-15)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `Proportional structure keeps the sum of the leaves and their proportions of weight times share`(
        seed: UInt64
    ) throws {
        var stream = RandomStream(seed: seed)
        let groups = (0..<3).map { group in
            parent(
                "group-\(group)", [1, 2],
                (0..<2).map { place in
                    let places = (0..<5).filter { _ in stream.integer(below: 2) == 0 }
                    let present = places.isEmpty ? [0] : places
                    return leaf("leaf-\(place)", present.map { Double($0 + 1) }, at: present)
                })
        }
        let tree = parent("", [5, 3, 2], groups)
        let plain = try #require(try model(tree, alternatives: 5).decide().hierarchies.first)
        let found = try #require(
            try model(tree, alternatives: 5) { $0.structure = .proportional }.decide().hierarchies.first)
        let leaves = plain.nodes.indices.filter { plain.nodes[$0].node.criterion.isLeaf }
        let products = leaves.map { place in
            plain.synthesis.globalWeights[place] * Double(plain.nodes[place].node.criterion.elements.count) / 5
        }
        let sum = products.reduce(0, +)
        #expect(distance(leaves.map { found.synthesis.globalWeights[$0] }, products.map { $0 / sum }) <= 1e-14)
    }

    @Test(arguments: SynthesisMode.allCases, 1...10 as ClosedRange<UInt64>)
    func `A hierarchy's priorities have sum one in every mode`(mode: SynthesisMode, seed: UInt64) throws {
        var stream = RandomStream(seed: seed)
        let found = try synthesis(
            model(randomHierarchy(alternatives: 4, stream: &stream), alternatives: 4) { $0.mode = mode })
        #expect(abs(found.priorities.reduce(0, +) - 1) <= 1e-14)
        #expect(found.priorities.allSatisfy { $0 > 0 })
    }
}
