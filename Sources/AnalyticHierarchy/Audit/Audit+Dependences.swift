/// Where the order depends on a choice that others would make differently: first the formula, then method and mode.
func dependences(of result: DecisionResult) -> [Finding] {
    let base = result.ranking
    var findings: [Finding] = []
    let formulas = MeritFormula.allCases.compactMap { formula in
        result.formula == nil ? nil : result.variant(formula: formula)?.ranking.map { (formula, $0) }
    }
    if let found = dependence(of: base, on: formulas) { findings.append(.dependsOnFormula(found)) }
    let methods = PriorityMethod.allCases.compactMap { method in
        result.variant(method: method)?.ranking.map { (method, $0) }
    }
    if let found = dependence(of: base, on: methods) { findings.append(.dependsOnMethod(found)) }
    // Multiplication is another theory of what priorities are, so it counts only where the model chose it.
    let modes = SynthesisMode.allCases.compactMap { mode in
        mode == .multiplicative ? nil : result.variant(mode: mode)?.ranking.map { (mode, $0) }
    }
    if let found = dependence(of: base, on: modes) { findings.append(.dependsOnMode(found)) }
    return findings
}

/// The best rank that changes hands over the choices, with all that leads to it.
private func dependence<Choice>(of base: Ranking, on choices: [(Choice, Ranking)]) -> Dependence<Choice>? {
    let differences = choices.compactMap { choice, ranking in
        base.firstDifference(from: ranking).map { (rank: $0, choice: choice, ranking: ranking) }
    }
    guard let rank = differences.map(\.rank).min() else { return nil }
    var others: [(holders: [Int], choices: [Choice])] = []
    for difference in differences where difference.rank == rank {
        let holders = difference.ranking.holders(of: rank)
        if let place = others.firstIndex(where: { $0.holders == holders }) {
            others[place].choices.append(difference.choice)
        } else {
            others.append((holders, [difference.choice]))
        }
    }
    return Dependence(
        rank: rank, holders: base.holders(of: rank),
        others: others.map { Dependence.Other(holders: $0.holders, choices: $0.choices) })
}
