import AnalyticHierarchy
import RandomStreams
import Testing

/// A leaf with numbers for all alternatives in order, or for some of them by place.
func leaf(_ id: String, _ numbers: [Double], at places: [Int]? = nil) -> Criterion {
    Criterion(id: id, elements: .alternatives(places ?? Array(numbers.indices)), weighing: .direct(numbers))
}

/// A leaf whose alternatives are compared in pairs, the upper triangle row after row.
func judgedLeaf(_ id: String, _ upper: [(Double, Double)], order: Int = 3) throws -> Criterion {
    Criterion(
        id: id, elements: .alternatives(Array(0..<order)),
        weighing: .pairwise(try matrixOfRatios(order: order, upper)))
}

/// A criterion above others with numbers as their weights.
func parent(_ id: String, _ weights: [Double], _ children: [Criterion]) -> Criterion {
    Criterion(id: id, elements: .criteria(children), weighing: .direct(weights))
}

/// A model with a single hierarchy of as many alternatives as asked for, a, b, c and so on.
func model(_ root: Criterion, alternatives: Int = 3, _ change: (inout SynthesisOptions) -> Void = { _ in })
    -> DecisionModel
{
    var options = SynthesisOptions()
    change(&options)
    return DecisionModel(
        metadata: .init(title: "Test"), alternatives: letters(alternatives),
        hierarchies: [.init(merit: nil, root: root)], options: options)
}

/// A model with a hierarchy for each merit.
func model(
    merits: KeyValuePairs<Merit, Criterion>, alternatives: Int = 3,
    _ change: (inout SynthesisOptions) -> Void = { _ in }
) -> DecisionModel {
    var options = SynthesisOptions()
    change(&options)
    return DecisionModel(
        metadata: .init(title: "Test"), alternatives: letters(alternatives),
        hierarchies: merits.map { .init(merit: $0.key, root: $0.value) }, options: options)
}

private func letters(_ count: Int) -> [Alternative] {
    (0..<count).map { Alternative(id: String(UnicodeScalar(UInt8(97 + $0)))) }
}

/// A tree of random numbers: two to four criteria at each of two levels, leaves over all alternatives.
func randomHierarchy(alternatives: Int, stream: inout RandomStream) -> Criterion {
    func numbers(_ count: Int, _ stream: inout RandomStream) -> [Double] {
        (0..<count).map { _ in Double(1 + stream.integer(below: 9)) }
    }
    let groups = (0..<2 + stream.integer(below: 3)).map { group in
        let leaves = (0..<1 + stream.integer(below: 3)).map { place in
            leaf("leaf-\(group)-\(place)", numbers(alternatives, &stream))
        }
        return parent("group-\(group)", numbers(leaves.count, &stream), leaves)
    }
    return parent("", numbers(groups.count, &stream), groups)
}

/// A vector of random positive numbers with sum one.
func randomShares(_ count: Int, stream: inout RandomStream) -> [Double] {
    let numbers = (0..<count).map { _ in stream.uniform(in: 0.05..<1) }
    let sum = numbers.reduce(0, +)
    return numbers.map { $0 / sum }
}
