/// Looks a result over as a referee would.
///
/// - Returns: what there is to remark, the gravest first; nothing where nothing is wrong.
func audit(of result: DecisionResult) -> [Finding] {
    var findings = dependences(of: result)
    findings += ties(of: result)
    findings += consistencyFindings(of: result)
    findings += identicalMerits(of: result).map(Finding.identicalMerits)
    findings += dominances(of: result)
    findings += ambiguities(of: result)
    return findings
}

/// Places of all nodes for which a condition holds.
private func places(in result: DecisionResult, where condition: (NodeResult) -> Bool) -> [NodePlace] {
    result.hierarchies.indices.flatMap { hierarchy in
        result.hierarchies[hierarchy].nodes.indices
            .filter { condition(result.hierarchies[hierarchy].nodes[$0]) }
            .map { NodePlace(hierarchy: hierarchy, node: $0) }
    }
}

private func consistencyFindings(of result: DecisionResult) -> [Finding] {
    var findings: [Finding] = []
    func node(_ place: NodePlace) -> NodeResult { result.hierarchies[place.hierarchy].nodes[place.node] }
    let inconsistent = places(in: result) { $0.consistency?.isAcceptable == false }
    if !inconsistent.isEmpty {
        let worstFirst = inconsistent.enumerated().sorted { one, other in
            let ratios = (node(one.element), node(other.element))
            let (first, second) = (
                ratios.0.consistency?.consistencyRatio ?? 0, ratios.1.consistency?.consistencyRatio ?? 0
            )
            return (second, one.offset) < (first, other.offset)
        }
        findings.append(.inconsistent(worstFirst.map(\.element)))
    }
    for place in places(in: result, where: { !$0.cyclicTriads.isEmpty }) {
        findings.append(.cyclic(place, node(place).cyclicTriads))
    }
    let beyond = places(in: result) { node in
        node.consistency.map { $0.canContradict && $0.randomIndex == nil } ?? false
    }
    if !beyond.isEmpty {
        let orders = Set(beyond.compactMap { node($0).consistency?.order }).sorted()
        findings.append(.randomIndexMissing(result.options.randomIndex, orders: orders))
    }
    let direct = places(in: result) { node in
        if case .direct(let numbers) = node.node.criterion.weighing.base { numbers.count > 2 } else { false }
    }
    if !direct.isEmpty { findings.append(.unverifiable(direct)) }
    return findings
}

private func ties(of result: DecisionResult) -> [Finding] {
    var rank = 1
    var findings: [Finding] = []
    for group in result.ranking.groups {
        if group.count > 1 { findings.append(.tied(rank: rank, alternatives: group)) }
        rank += group.count
    }
    return findings
}

private func ambiguities(of result: DecisionResult) -> [Finding] {
    PriorityMethod.allCases.compactMap { method in
        let ambiguous = places(in: result) { $0.priorities[method]?.isAmbiguous ?? false }
        return ambiguous.isEmpty ? nil : .ambiguous(method, ambiguous)
    }
}
