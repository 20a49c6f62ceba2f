import AnalyticHierarchy
import OrderedCollections
import Reports

extension PanelPresentation {
    /// The panel for machines.
    ///
    /// `size` is the number of experts that the rule asks for, beside the list of those there are. `kendall` and `consensus`
    /// are about the alternatives; those about each node stand under `agreement`.
    var data: JSONValue {
        let group = panel.study.panel
        return [
            "experts": .array(experts.indices.map(expertData)), "size": .integer(group.sizeRule.size),
            "largeEnough": .bool(group.isLargeEnough), "quality": JSONValue(group.quality),
            "threshold": .number(group.threshold), "flagged": .array(group.flagged.map(id(ofExpert:))),
            "kendall": kendall(panel.overall.concordance), "consensus": JSONValue(panel.overall.consensus?.consensus),
            "camps": camps(of: panel.overall), "weighting": .string(panel.weighting.rawValue),
            "aggregation": .string(name(forFiles: panel.group.aggregation)),
            "aggregations": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: panel.combinations.map { combination in
                        (
                            name(forFiles: combination.aggregation),
                            combination.outcome.map { ranking($0.ranking) } ?? .null
                        )
                    })),
            "agreement": .array(panel.agreements.map(agreementData)),
            "influence": .array(panel.influences.map(influenceData)),
            "consistency": .array(panel.checks.map(checkData)), "rounds": .array(panel.movements.map(movementData)),
        ]
    }

    /// The members of the data of a panel's own report.
    ///
    /// They have the names of a decision's data, so that a program finds `ranking` and `verdict` in both.
    var dataMembers: OrderedDictionary<String, JSONValue> {
        [
            "title": .string(panel.study.model.metadata.title), "panel": data,
            "ranking": ranking(panel.group.ranking), "verdict": .string(sentenceOnAgreement),
            "diagnostics": diagnostics.json,
        ]
    }

    /// An expert by the name that files have.
    ///
    /// Names may be written in any script and need not differ; ids do.
    private func id(ofExpert place: Int) -> JSONValue { .string(experts[place].id) }

    /// The camps of like-minded experts, by id.
    private func camps(of agreement: Agreement) -> JSONValue {
        .array(agreement.camps.map { .array($0.map(id(ofExpert:))) })
    }

    /// A node by the merit and the path that files give it.
    private func place(_ place: NodePlace) -> (merit: JSONValue, path: JSONValue) {
        (
            JSONValue(panel.study.model.hierarchies[place.hierarchy].merit?.rawValue),
            .string(nodes[place.hierarchy][place.node].path.joined(separator: "/"))
        )
    }

    /// One expert: competence and what it is made of, weight, how much was answered, and the ranking it leads to.
    ///
    /// The ranking is null for an expert who left a node without enough answers.
    private func expertData(_ place: Int) -> JSONValue {
        let expert = experts[place]
        return [
            "id": .string(expert.id), "name": .string(expert.name),
            "competence": JSONValue(expert.competence?.coefficient), "weight": .number(panel.study.weights[place]),
            "acquaintance": JSONValue(expert.competence?.acquaintance),
            "argumentation": JSONValue(expert.competence?.argumentation),
            "answeredPairs": .integer(panel.answeredPairs[place]),
            "ranking": panel.study.individuals[place].ranking.map(ranking) ?? .null,
        ]
    }

    /// A ranking as a list, best first.
    ///
    /// Ranks count from one and tied alternatives share theirs, so that the place in the list is not the rank.
    private func ranking(_ ranking: Ranking) -> JSONValue {
        let (ranks, alternatives) = (ranking.ranks, panel.study.model.alternatives)
        return .array(
            ranking.order.map { place in
                [
                    "alternative": .string(alternatives[place].id), "rank": .integer(ranks[place]),
                    "score": .number(ranking.scores[place]),
                ]
            })
    }

    /// Kendall's W with its test; null for fewer than two experts, or where every one ties everything.
    private func kendall(_ concordance: Concordance?) -> JSONValue {
        guard let concordance else { return .null }
        return [
            "w": .number(concordance.coefficient), "chiSquare": .number(concordance.chiSquared),
            "degreesOfFreedom": .integer(concordance.degreesOfFreedom), "p": .number(concordance.pValue),
        ]
    }

    /// The agreement at one node, with each expert's distance to the group in the order of `experts`.
    private func agreementData(_ agreement: Agreement) -> JSONValue {
        let place = agreement.place.map { self.place($0) }
        return [
            "merit": place?.merit ?? .null, "path": place?.path ?? .null,
            "experts": .array(agreement.experts.map(id(ofExpert:))), "kendall": kendall(agreement.concordance),
            "consensus": JSONValue(agreement.consensus?.consensus),
            "distances": .array(agreement.distancesToGroup.map(JSONValue.number)), "camps": camps(of: agreement),
        ]
    }

    /// What the group's ranking becomes without one expert.
    ///
    /// The ranking is null where the others' answers do not suffice without this expert; pairs may change by halves,
    /// when a tie arises or dissolves.
    private func influenceData(_ influence: ExpertInfluence) -> JSONValue {
        [
            "expert": id(ofExpert: influence.expert), "ranking": influence.ranking.map(ranking) ?? .null,
            "changedPairs": .number(influence.changedPairs), "changesWinner": .bool(influence.changesWinner),
        ]
    }

    /// How far one expert's answers at one node agree with each other.
    ///
    /// The ratio is null where the node has none; without it, `acceptable` is null unless the answers agree entirely.
    private func checkData(_ check: ExpertCheck) -> JSONValue {
        let (merit, path) = place(check.place)
        return [
            "expert": id(ofExpert: check.expert), "merit": merit, "path": path,
            "consistencyRatio": JSONValue(check.consistency.consistencyRatio),
            "threshold": .number(check.consistency.threshold),
            "acceptable": check.consistency.isAcceptable.map(JSONValue.bool) ?? .null,
            "cyclicTriads": .integer(check.cyclicTriads.count),
        ]
    }

    /// What changed from one round to the next.
    ///
    /// A gain is null where one of the two rounds has no measure to compare.
    private func movementData(_ movement: DelphiMovement) -> JSONValue {
        [
            "changedJudgments": .integer(movement.experts.reduce(0) { $0 + $1.changedJudgments }),
            "comparedJudgments": .integer(movement.experts.reduce(0) { $0 + $1.comparedJudgments }),
            "changedPairs": .number(movement.changedPairs), "before": ranking(movement.before),
            "after": ranking(movement.after), "concordanceGain": JSONValue(movement.overall.concordanceGain),
            "consensusGain": JSONValue(movement.overall.consensusGain),
        ]
    }

    /// The names of aggregations as options and files have them.
    private func name(forFiles aggregation: Aggregation) -> String {
        switch aggregation {
        case .judgments: "aij"
        case .priorities(let mean, let scope): "aip-\(scope.rawValue)-\(mean.rawValue)"
        }
    }
}
