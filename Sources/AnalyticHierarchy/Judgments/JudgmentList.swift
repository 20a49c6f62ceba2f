import LinearAlgebra

/// Judgments about some elements, checked pair by pair.
struct JudgmentList {
    let order: Int
    /// Defects of single judgments: places outside, comparisons with itself, repetitions.
    private(set) var defects: [InvalidJudgments.Defect] = []
    /// The bounds of uncertain judgments, the first element against the second.
    private(set) var intervals: [ElementPair: JudgmentInterval] = [:]
    private var placeOfPair: [ElementPair: Int] = [:]

    init(order: Int, judgments: [PairwiseJudgment]) {
        precondition(order >= 1, "A matrix compares at least one element.")
        self.order = order
        for (place, judgment) in judgments.enumerated() {
            guard enter(judgment.left, judgment.right, place: place), let interval = judgment.interval else { continue }
            intervals[ElementPair(judgment.left, judgment.right)] =
                judgment.left < judgment.right ? interval : interval.inverse
        }
    }

    init(order: Int, preferences: [PreferenceJudgment]) {
        precondition(order >= 1, "A matrix compares at least one element.")
        self.order = order
        for (place, judgment) in preferences.enumerated() { _ = enter(judgment.left, judgment.right, place: place) }
    }

    /// Notes a judged pair, or what is wrong with it.
    private mutating func enter(_ left: Int, _ right: Int, place: Int) -> Bool {
        guard (0..<order).contains(left), (0..<order).contains(right) else {
            defects.append(.outside(judgment: place))
            return false
        }
        guard left != right else {
            defects.append(.comparedWithItself(judgment: place))
            return false
        }
        if let earlier = placeOfPair[ElementPair(left, right)] {
            defects.append(.repeated(judgment: place, earlier: earlier))
            return false
        }
        placeOfPair[ElementPair(left, right)] = place
        return true
    }

    /// Puts the ratios of judgments, and of the same pairs the other way round, into a matrix.
    static func enter(_ judgments: [PairwiseJudgment], into values: inout Matrix) {
        for judgment in judgments {
            values[judgment.left, judgment.right] = judgment.ratio.value
            values[judgment.right, judgment.left] = judgment.ratio.inverse.value
        }
    }

    /// The pairs that nobody judged, in row-wise order.
    var missingPairs: [ElementPair] {
        guard placeOfPair.count < order * (order - 1) / 2 else { return [] }
        return (0..<order).flatMap { first in
            (first + 1..<max(order, first + 1)).lazy.map { ElementPair(first, $0) }.filter { placeOfPair[$0] == nil }
        }
    }

    /// The groups of elements that the judgments connect, by their smallest places.
    var components: [[Int]] { connectedComponents(order: order, pairs: placeOfPair.keys) }
}

/// The groups of elements that pairs connect, each ascending, in the order of their smallest places.
func connectedComponents(order: Int, pairs: some Sequence<ElementPair>) -> [[Int]] {
    // Every element points towards the smallest one of its group.
    var parents = Array(0..<order)
    func root(_ element: Int) -> Int {
        var element = element
        while parents[element] != element {
            parents[element] = parents[parents[element]]
            element = parents[element]
        }
        return element
    }
    for pair in pairs {
        let (one, other) = (root(pair.first), root(pair.second))
        parents[max(one, other)] = min(one, other)
    }
    var groups: [[Int]] = []
    var placeOfRoot: [Int: Int] = [:]
    for element in 0..<order {
        let top = root(element)
        if let place = placeOfRoot[top] {
            groups[place].append(element)
        } else {
            placeOfRoot[top] = groups.count
            groups.append([element])
        }
    }
    return groups
}
