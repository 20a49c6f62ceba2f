import Glibc

extension RobustnessAnalysis {
    /// The judgment whose smallest change replaces the winner.
    ///
    /// A judgment on the scale moves to other values of the scale; one off the scale, such as a group's mean, moves
    /// continuously. The change is measured by |ln(new/old)|. The winner is replaced when it is no longer among the best;
    /// a continuous judgment need only bring another alternative level.
    ///
    /// - Returns: `nil` where no single judgment can do that, and where several alternatives share first place already.
    public func criticalJudgment() -> CriticalJudgment? {
        var best: CriticalJudgment?
        forEachJudgment { number, judgment in
            // A hair of slack, so that equal distances from other judgments are still compared by their steps.
            let limit = (best?.distance ?? .infinity) + 1e-12
            guard let found = critical(judgment, of: number, within: limit) else { return }
            if best.map({ found.comesBefore($0) }) ?? true { best = found }
        }
        return best
    }

    /// Every judgment that alone can replace the winner, the smallest change first.
    ///
    /// - Complexity: for each judgment one evaluation of its node and of the tree for each value of the scale.
    public func criticalJudgments() -> [CriticalJudgment] {
        var found: [CriticalJudgment] = []
        forEachJudgment { number, judgment in
            if let one = critical(judgment, of: number, within: .infinity) { found.append(one) }
        }
        return found.sorted { $0.comesBefore($1) }
    }

    private func forEachJudgment(_ body: (_ node: Int, _ judgment: Int) -> Void) {
        guard ranking.winners.count == 1 else { return }
        for (number, node) in compiled.nodes.enumerated() {
            for judgment in node.judgments ?? 0..<0 where !compiled.judgments[judgment].isNaN { body(number, judgment) }
        }
    }

    /// The nearest value of one judgment that replaces the winner.
    private func critical(_ judgment: Int, of number: Int, within limit: Double) -> CriticalJudgment? {
        let node = compiled.nodes[number]
        var trial = Trial(compiled: compiled, workspace: base, node: number, judgment: judgment)
        let old = compiled.judgments[judgment]
        // Values of the scale are told as they are, not as the exponentials of their rounded logarithms.
        func result(
            _ new: Double, ratios: (old: Double, new: Double), steps: Int?, winners: [Int]
        ) -> CriticalJudgment {
            CriticalJudgment(
                place: node.place, comparesGrades: node.reading == .standards,
                pair: compiled.pair(ofJudgment: judgment, at: number), old: ratios.old, new: ratios.new, steps: steps,
                winners: winners, distance: abs(new - old))
        }
        let scale = options.scale.logarithms
        let values = options.scale.randomRatios
        guard let here = scale.firstIndex(where: { abs($0 - old) <= 1e-9 }) else {
            return continuous(old: old, within: limit, trial: &trial).map {
                result($0.new, ratios: (exp(old), exp($0.new)), steps: nil, winners: $0.winners)
            }
        }
        let others = scale.indices.filter { $0 != here }.sorted {
            (abs(scale[$0] - old), abs($0 - here), $0) < (abs(scale[$1] - old), abs($1 - here), $1)
        }
        for place in others where abs(scale[place] - old) <= limit {
            let winners = trial.winners(at: scale[place])
            if !winners.isEmpty, Set(winners).isDisjoint(with: ranking.winners) {
                return result(
                    scale[place], ratios: (values[here].value, values[place].value), steps: abs(place - here),
                    winners: winners)
            }
        }
        return nil
    }

    /// The nearest logarithm at which another alternative draws level, both ways.
    ///
    /// The lead is followed in steps of a sixty-fourth of the scale's half and the first change bisected.
    private func continuous(old: Double, within limit: Double, trial: inout Trial) -> (new: Double, winners: [Int])? {
        let bound = max(options.scale.logarithmLimit, abs(old))
        let step = options.scale.logarithmLimit / 64
        let winner = ranking.winners[0]
        for count in 1...max(1, Int((2 * bound / step).rounded(.up))) {
            let far = Double(count) * step
            guard far - step <= limit else { return nil }
            let changes = [far, -far].compactMap { offset -> (new: Double, winners: [Int])? in
                let near = min(max(old + offset - (offset < 0 ? -step : step), -bound), bound)
                let end = min(max(old + offset, -bound), bound)
                guard near != end, trial.lead(of: winner, at: end) <= 0 else { return nil }
                return trial.change(of: winner, between: near, and: end)
            }
            if let nearest = changes.min(by: { abs($0.new - old) < abs($1.new - old) }) { return nearest }
        }
        return nil
    }
}

/// A model with one judgment changed.
private struct Trial {
    let compiled: CompiledDecision
    var workspace: CompiledDecision.Workspace
    let node: Int
    let judgment: Int
    var judgments: [Double]

    init(compiled: CompiledDecision, workspace: CompiledDecision.Workspace, node: Int, judgment: Int) {
        self.compiled = compiled
        self.workspace = workspace
        self.node = node
        self.judgment = judgment
        judgments = compiled.judgments
    }

    /// The scores with another logarithm of the ratio; `false` where there are none.
    private mutating func evaluate(at logarithm: Double) -> Bool {
        judgments[judgment] = logarithm
        do {
            try compiled.weigh(node, by: judgments, in: &workspace)
            try compiled.synthesise(in: &workspace)
            return true
        } catch {
            return false
        }
    }

    mutating func winners(at logarithm: Double) -> [Int] {
        evaluate(at: logarithm) ? workspace.ranking.winners : []
    }

    /// How far an alternative is ahead of the best other one; infinite where there is no answer.
    mutating func lead(of winner: Int, at logarithm: Double) -> Double {
        guard evaluate(at: logarithm) else { return .infinity }
        var best = -Double.infinity
        for (alternative, score) in workspace.scores.enumerated() where alternative != winner {
            best = max(best, score)
        }
        return workspace.scores[winner] - best
    }

    /// The first place found where the lead is lost, and who wins just beyond.
    mutating func change(of winner: Int, between near: Double, and far: Double) -> (new: Double, winners: [Int]) {
        var (near, far) = (near, far)
        while true {
            let middle = near + (far - near) / 2
            guard middle != near, middle != far else { break }
            if lead(of: winner, at: middle) > 0 { near = middle } else { far = middle }
        }
        return (far, winners(at: far).filter { $0 != winner })
    }
}

extension JudgmentScale {
    /// The logarithms of the scale's values, ascending; none for the free scale, where judgments move continuously.
    fileprivate var logarithms: [Double] {
        self == .free ? [] : randomRatios.map { log($0.value) }
    }

    /// The largest logarithm that a continuous judgment may reach: the scale's end, or that of the 1–9 scale on the free
    /// one, where no end is given.
    fileprivate var logarithmLimit: Double { log(largestRatio.isFinite ? largestRatio : 9) }
}
