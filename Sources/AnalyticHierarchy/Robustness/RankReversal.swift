/// What happens to the order of the others when one alternative is dropped.
public struct RankReversal: Sendable, Hashable {
    /// The alternative that is dropped, by its place in the model's list.
    public let dropped: Int
    /// The order of the others before, best first; tied ones share a group.
    public let before: [[Int]]
    /// The order after, by their places in the whole model's list; `nil` where the rest has no answer.
    public let after: [[Int]]?
    /// The pairs of others whose order is reversed.
    public let reversals: [ElementPair]

    /// Whether the others keep their order; ties that open or close do not count as reversals but change it.
    public var keepsOrder: Bool { before == after }
}

extension RobustnessAnalysis {
    /// Drops each alternative in turn; empty for a model with two.
    ///
    /// What is left is the model of ``DecisionModel/dropping(alternative:options:)``.
    public func rankReversals() -> [RankReversal] {
        guard model.alternatives.count > 2 else { return [] }
        return model.alternatives.indices.map { dropped in
            let before = ranking.groups.map { $0.filter { $0 != dropped } }.filter { !$0.isEmpty }
            let rest = model.dropping(alternative: dropped, options: options)
            let scores = rest.flatMap { try? RobustnessAnalysis(of: $0, options: options).ranking }
            let after = scores.map { $0.groups.map { $0.map { $0 < dropped ? $0 : $0 + 1 } } }
            return RankReversal(
                dropped: dropped, before: before, after: after, reversals: reversals(from: before, to: after ?? before))
        }
    }

    private func reversals(from before: [[Int]], to after: [[Int]]) -> [ElementPair] {
        func ranks(_ groups: [[Int]]) -> [Int: Int] {
            Dictionary(uniqueKeysWithValues: groups.enumerated().flatMap { rank, group in group.map { ($0, rank) } })
        }
        let (old, new) = (ranks(before), ranks(after))
        let alternatives = old.keys.sorted()
        return alternatives.flatMap { one in
            alternatives.filter { $0 > one }.compactMap { other in
                let was = old[one, default: 0] - old[other, default: 0]
                let becomes = new[one, default: 0] - new[other, default: 0]
                return was * becomes < 0 ? ElementPair(one, other) : nil
            }
        }
    }
}
