import Glibc

/// The answers of a panel laid out beside a compiled model's judgments.
struct AnswerTable: Sendable {
    let expertCount: Int
    /// For each judgment the logarithm of each expert's ratio; not a number where the expert abstained.
    let logarithms: [Double]
    /// The ratios as they were given, in the same places.
    let ratios: [Ratio?]
    /// The nodes about which somebody answered something.
    let askedNodes: [Bool]
    /// For each node the experts who answered enough of it to have priorities there: about every pair, or, where the model
    /// itself leaves pairs out, about pairs that connect everything compared.
    let sufficientExperts: [[Bool]]
    /// For each judgment whether all experts answered.
    let isUnanimouslyAnswered: [Bool]

    init(_ answers: [ExpertAnswers], expertCount: Int, compiled: CompiledDecision) throws(InvalidAnswers) {
        var ratios = [Ratio?](repeating: nil, count: compiled.judgments.count * expertCount)
        var defects: [InvalidAnswers.Defect] = []
        var asked = [Bool](repeating: false, count: compiled.nodes.count)
        var seen: Set<Int> = []
        for one in answers {
            guard (0..<expertCount).contains(one.expert) else {
                defects.append(.unknownExpert(one.expert))
                continue
            }
            guard seen.insert(one.expert).inserted else {
                defects.append(.repeatedExpert(one.expert))
                continue
            }
            for (place, judgments) in one.judgments.sorted(by: { $0.key < $1.key }) {
                guard let number = compiled.checkedNumber(of: place), compiled.nodes[number].judgments != nil,
                    compiled.nodes[number].reading != .standards
                else {
                    defects.append(.notCompared(expert: one.expert, place))
                    continue
                }
                let (list, wrong) = Self.ratios(judgments, at: number, compiled: compiled)
                if !wrong.isEmpty { defects.append(.judgments(expert: one.expert, place, wrong)) }
                for (judgment, ratio) in list {
                    ratios[judgment * expertCount + one.expert] = ratio
                    asked[number] = true
                }
            }
        }
        guard defects.isEmpty else { throw InvalidAnswers(defects: defects) }
        self.expertCount = expertCount
        self.ratios = ratios
        logarithms = ratios.map { $0.map { (log($0.value) - log($0.inverse.value)) / 2 } ?? .nan }
        askedNodes = asked
        sufficientExperts = compiled.nodes.indices.map { number in
            (0..<expertCount).map { expert in
                compiled.isSufficient(number) { ratios[$0 * expertCount + expert] != nil }
            }
        }
        isUnanimouslyAnswered = compiled.judgments.indices.map { judgment in
            ratios[judgment * expertCount..<(judgment + 1) * expertCount].allSatisfy { $0 != nil }
        }
    }

    /// The ratios by the judgments' places, and what is wrong with the judgments.
    private static func ratios(
        _ judgments: [PairwiseJudgment], at number: Int, compiled: CompiledDecision
    ) -> (list: [(judgment: Int, ratio: Ratio)], defects: [InvalidJudgments.Defect]) {
        let compared = Set(compiled.comparedPlaces(at: number))
        var list: [(judgment: Int, ratio: Ratio)] = []
        var earlier: [ElementPair: Int] = [:]
        var defects: [InvalidJudgments.Defect] = []
        for (place, judgment) in judgments.enumerated() {
            let (left, right) = (judgment.left, judgment.right)
            guard compared.contains(left), compared.contains(right) else {
                defects.append(.outside(judgment: place))
                continue
            }
            guard left != right else {
                defects.append(.comparedWithItself(judgment: place))
                continue
            }
            let pair = ElementPair(left, right)
            if let first = earlier[pair] {
                defects.append(.repeated(judgment: place, earlier: first))
                continue
            }
            earlier[pair] = place
            guard let numbered = compiled.judgment(of: pair, at: number) else { continue }
            list.append((numbered, left < right ? judgment.ratio : judgment.ratio.inverse))
        }
        return (list, defects)
    }

    /// The weighted mean of the logarithms of one judgment over the experts who answered; `nil` if none with a weight did.
    @inline(__always)
    func meanLogarithm(_ judgment: Int, weights: [Double]) -> Double? {
        let base = judgment * expertCount
        var sum = 0.0
        if isUnanimouslyAnswered[judgment] {
            // The weights have the sum one.
            for expert in 0..<expertCount { sum += weights[expert] * logarithms[base + expert] }
            return sum
        }
        var total = 0.0
        for expert in 0..<expertCount where !logarithms[base + expert].isNaN {
            sum += weights[expert] * logarithms[base + expert]
            total += weights[expert]
        }
        return total > 0 ? sum / total : nil
    }

    /// The ratio that everybody gave who answered and has a weight; `nil` if they differ or nobody did.
    func commonRatio(_ judgment: Int, weights: [Double]) -> Ratio? {
        let given = (0..<expertCount).filter { weights[$0] > 0 }.compactMap { ratios[judgment * expertCount + $0] }
        guard let first = given.first, given.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension CompiledDecision {
    /// Whether judgments, where they were given, are enough for priorities at a node: all of them, or, where the model itself
    /// leaves pairs out, any that connect everything compared.
    func isSufficient(_ number: Int, _ isGiven: (_ judgment: Int) -> Bool) -> Bool {
        nodes[number].mayLackJudgments
            ? connects(number, isGiven) : (nodes[number].judgments ?? 0..<0).allSatisfy(isGiven)
    }

    /// The number of a node; `nil` if there is none at this place.
    func checkedNumber(of place: NodePlace) -> Int? {
        guard trees.indices.contains(place.hierarchy), (0..<trees[place.hierarchy].count).contains(place.node) else {
            return nil
        }
        return number(of: place)
    }
}
