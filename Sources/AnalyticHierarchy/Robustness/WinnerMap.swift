/// Who wins for every pair of weights that two criteria might have, their siblings keeping their proportions.
public struct WinnerMap: Sendable, Hashable {
    /// The criterion whose weight runs from left to right.
    public let horizontal: NodePlace
    /// The criterion whose weight runs from bottom to top.
    public let vertical: NodePlace
    /// The weights along both sides, ascending.
    public let weights: [Double]
    /// The two weights in the model as it stands.
    public let current: [Double]
    /// The winners, row after row from the bottom; `nil` where the two weights of siblings would exceed one together, or
    /// the model has no answer.
    public let winners: [[Int]?]
}

extension RobustnessAnalysis {
    /// The map of the first two criteria in a list whose weights can move independently of each other.
    ///
    /// Two siblings without a third leave no choice, since the one weight follows from the other.
    func map(among places: [NodePlace]) -> WinnerMap? {
        guard let first = places.first else { return nil }
        return places.dropFirst().lazy.compactMap { map(first, $0) }.first
    }

    /// Who wins for every pair of weights of two criteria.
    ///
    /// - Returns: `nil` for roots, for a criterion beside itself, and for siblings that have all the weight between them.
    /// - Complexity: one evaluation of the trees for each of 41² places.
    public func map(_ horizontal: NodePlace, _ vertical: NodePlace) -> WinnerMap? {
        let numbers = [horizontal, vertical].map(compiled.number)
        let nodes = numbers.map { compiled.nodes[$0] }
        guard horizontal != vertical, let own = nodes[0].ownWeight, let other = nodes[1].ownWeight,
            let parent = nodes[0].parent, let otherParent = nodes[1].parent
        else { return nil }
        let current = [base.weights[own], base.weights[other]]
        let areSiblings = parent == otherParent
        guard areSiblings ? current[0] + current[1] < 1 - 1e-9 : current.allSatisfy({ $0 < 1 }) else { return nil }
        var winners: [[Int]?] = []
        for up in Self.stations {
            for right in Self.stations {
                var workspace = base
                if areSiblings {
                    guard right + up <= 1 + 1e-12 else {
                        winners.append(nil)
                        continue
                    }
                    let share = max(0, 1 - right - up) / (1 - current[0] - current[1])
                    for place in compiled.nodes[parent].weights { workspace.weights[place] *= share }
                } else {
                    let shares = [(1 - right) / (1 - current[0]), (1 - up) / (1 - current[1])]
                    for place in compiled.nodes[parent].weights { workspace.weights[place] *= shares[0] }
                    for place in compiled.nodes[otherParent].weights { workspace.weights[place] *= shares[1] }
                }
                workspace.weights[own] = right
                workspace.weights[other] = up
                winners.append((try? compiled.synthesise(in: &workspace)) == nil ? nil : workspace.ranking.winners)
            }
        }
        return WinnerMap(
            horizontal: horizontal, vertical: vertical, weights: Self.stations, current: current, winners: winners)
    }
}
