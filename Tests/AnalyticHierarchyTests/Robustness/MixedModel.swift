import AnalyticHierarchy
import RandomStreams
import Testing

/// A model over five alternatives whose nodes are weighed in every way there is, drawn from a seed.
///
/// Leaves hold four or five of the alternatives; criteria are weighed in every way too, their weights being shares.
func mixedModel(seed: UInt64, merits: [Merit] = [], change: (inout SynthesisOptions) -> Void = { _ in }) throws
    -> DecisionModel
{
    var source = MixedWeighings(seed: seed)
    var options = SynthesisOptions()
    change(&options)
    let sides: [Merit?] = merits.isEmpty ? [nil] : merits
    return DecisionModel(
        metadata: .init(title: "Mixed"), alternatives: (1...5).map { Alternative(id: "a\($0)") },
        hierarchies: try sides.map { .init(merit: $0, root: try source.root()) }, options: options)
}

/// Ways to weigh, one after the other.
struct MixedWeighings {
    /// Every way to weigh, copies beside each kind that can be their base.
    enum Kind: CaseIterable {
        case pairwise, incomplete, qualitative, direct, ratings, comparedGrades, values
        case copyingPairwise, copyingIncomplete, copyingQualitative, copyingDirect
    }

    private var stream: RandomStream
    private var pending: [Kind] = []

    init(seed: UInt64) { stream = RandomStream(seed: seed) }

    /// Every kind stands under the root once or more, in a drawn order.
    mutating func root() throws -> Criterion {
        var leaves: [Criterion] = []
        for number in Kind.allCases.indices {
            let absent = stream.integer(below: 3)
            let places = Array(0..<5).filter { absent == 0 || $0 != number % 5 }
            let weighing = try next(count: places.count)
            leaves.append(Criterion(id: "l\(number)", elements: .alternatives(places), weighing: weighing))
        }
        let groups = try [0..<4, 4..<8, 8..<11].map { range in
            let children = Array(leaves[range])
            return Criterion(
                id: "g\(range.lowerBound)", elements: .criteria(children), weighing: try next(count: children.count))
        }
        return Criterion(id: "", elements: .criteria(groups), weighing: try next(count: groups.count))
    }

    private mutating func next(count: Int) throws -> Criterion.Weighing {
        if pending.isEmpty {
            pending = Kind.allCases
            stream.shuffle(&pending)
        }
        return try weighing(pending.removeLast(), count: count)
    }

    /// A weighing of three elements or more.
    mutating func weighing(_ kind: Kind, count: Int) throws -> Criterion.Weighing {
        switch kind {
        case .pairwise: .pairwise(try matrix(count))
        case .incomplete: .incomplete(try incompleteMatrix(count))
        case .qualitative: .qualitative(try preferences(count))
        case .direct: .direct(numbers(count))
        case .ratings:
            .ratings(GradeScale(grades: ["x", "y", "z"], source: .given([0.1, 2, 0.7])), grades: grades(count))
        case .comparedGrades:
            .ratings(GradeScale(grades: ["x", "y", "z"], source: .compared(try matrix(3))), grades: grades(count))
        case .values: .values(numbers(count), try #require(ValueFunction(.linear(from: 0, to: 10))))
        case .copyingPairwise: .copying(try copies(of: .pairwise, count: count))
        case .copyingIncomplete: .copying(try copies(of: .incomplete, count: count))
        case .copyingQualitative: .copying(try copies(of: .qualitative, count: count))
        case .copyingDirect: .copying(try copies(of: .direct, count: count))
        }
    }

    private mutating func copies(of kind: Kind, count: Int) throws -> CopiedElements {
        // A copy at a drawn place of a drawn other element, and where there is room a copy of the copy.
        let element = stream.integer(below: count)
        let original = (element + 1 + stream.integer(below: count - 1)) % count
        var copies = [ElementCopy(of: original, as: element, factor: stream.uniform(in: 0.3..<2))]
        if count > 4 {
            let places = (0..<count).filter { $0 != element && $0 != original }
            copies.append(ElementCopy(of: element, as: stream.element(of: places), factor: 0.5))
        }
        return CopiedElements(base: try weighing(kind, count: count - copies.count), copies: copies)
    }

    private mutating func ratio() -> Ratio { stream.element(of: JudgmentScale.saaty.randomRatios[4...12]) }

    private mutating func matrix(_ order: Int) throws -> PairwiseComparisonMatrix {
        var judgments: [PairwiseJudgment] = []
        for pair in Self.pairs(order) {
            judgments.append(PairwiseJudgment(left: pair.first, right: pair.second, ratio: ratio()))
        }
        return try PairwiseComparisonMatrix(order: order, judgments: judgments)
    }

    /// Neighbours are compared, which connects all, and some others.
    private mutating func incompleteMatrix(_ order: Int) throws -> IncompleteComparisonMatrix {
        var judgments: [PairwiseJudgment] = []
        for pair in Self.pairs(order) where pair.second == pair.first + 1 || stream.integer(below: 2) == 0 {
            judgments.append(PairwiseJudgment(left: pair.second, right: pair.first, ratio: ratio()))
        }
        return try IncompleteComparisonMatrix(order: order, judgments: judgments)
    }

    private mutating func preferences(_ order: Int) throws -> PreferenceMatrix {
        var judgments: [PreferenceJudgment] = []
        for pair in Self.pairs(order) {
            let preference = stream.element(of: Preference.allCases)
            judgments.append(PreferenceJudgment(left: pair.first, right: pair.second, preference: preference))
        }
        return try PreferenceMatrix(order: order, judgments: judgments)
    }

    private mutating func numbers(_ count: Int) -> [Double] {
        var result: [Double] = []
        for _ in 0..<count { result.append(stream.uniform(in: 1..<9)) }
        return result
    }

    private mutating func grades(_ count: Int) -> [Int] {
        var result: [Int] = []
        for _ in 0..<count { result.append(stream.integer(below: 3)) }
        return result
    }

    static func pairs(_ order: Int) -> [ElementPair] {
        (0..<order).flatMap { first in (first + 1..<max(order, first + 1)).map { ElementPair(first, $0) } }
    }
}
