import ClusterNetwork
import OrderedCollections
import Reports

extension NetworkPresentation {
    /// The full result for machines; what is undefined is null.
    ///
    /// Numbers are unrounded and names those of files; only the sentences on measures are in the report's language.
    /// The members come after all measures, since with thousands of them they are nearly all of the file.
    var data: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [
            "name": .string(background.name), "date": JSONValue(background.date),
            "against": JSONValue(background.earlier), "directed": .bool(network.isDirected),
            "nodes": .integer(network.memberCount), "ties": .integer(network.tieCount),
            "edges": .integer(network.graph().edgeCount),
            "outsideTiers": .array(background.options.outsideTiers.sorted().map { .string($0.name) }),
            "measures": measureData,
            "socialCapital": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: SocialCapitalDimension.allCases.map { ($0.rawValue, sideData($0)) })),
            "change": change.map { Self.data($0.network) } ?? .null,
            "betweenness": [
                "sampled": .bool(capital.isSampled), "sources": .integer(capital.sourceCount),
                "largestStandardError": JSONValue(capital.members.betweennessErrors?.max()),
            ],
        ]
        members["perTierPair"] = .array(network.tierDensities().map(Self.data))
        members["perNode"] = .array((0..<network.memberCount).map(nodeData))
        members["diagnostics"] = diagnostics.json
        return .object(members)
    }

    /// The measures of the whole network, and those of social capital that go by another name.
    private var measureData: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [:]
        for measure in NetworkMeasure.allCases { members[measure.rawValue] = JSONValue(capital.whole[measure]) }
        for measure in SocialCapitalMeasure.allCases where members[measure.rawValue] == nil {
            members[measure.rawValue] = JSONValue(capital.values[measure])
        }
        return .object(members)
    }

    /// The measures of a side, each now, before and by how much it changed.
    private func sideData(_ side: SocialCapitalDimension) -> JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [:]
        for (measure, value) in capital.measures(of: side) {
            members[measure.rawValue] = [
                "value": JSONValue(value), "earlier": JSONValue(change?.earlier.values[measure]),
                "change": JSONValue(change?.difference(of: measure)), "says": .string(sentence(measure)),
            ]
        }
        return .object(members)
    }

    /// How many ties stayed, came and went, and the identifiers of the members who came and left.
    private static func data(_ change: NetworkChange) -> JSONValue {
        [
            "keptTies": .integer(change.keptTies), "addedTies": .integer(change.addedTies),
            "droppedTies": .integer(change.droppedTies), "stability": JSONValue(change.stability),
            "entered": .array(change.entered.map(JSONValue.string)), "left": .array(change.left.map(JSONValue.string)),
        ]
    }

    /// A pair of tiers: the tied pairs of members among the possible ones, the sum of the weights, and the share of
    /// the possible that is tied, null where no pair is possible.
    private static func data(_ density: TierDensity) -> JSONValue {
        [
            "source": .string(density.source.name), "target": .string(density.target.name),
            "tiedPairs": .integer(density.tiedPairs), "possiblePairs": .integer(density.possiblePairs),
            "weight": .number(density.weight), "density": JSONValue(density.density),
        ]
    }

    /// A member with all of its measures.
    ///
    /// Measures that count something are whole numbers, and what is undefined for a member is null.
    private func nodeData(_ place: Int) -> JSONValue {
        let member = network.member(place)
        var members: OrderedDictionary<String, JSONValue> = [
            "id": .string(member.id), "tier": .string(member.tier.name), "label": .string(member.label),
        ]
        for (measure, values) in memberColumns {
            let value = values[place]
            members[measure.rawValue] = measure.isWhole ? value.map { .integer(Int($0)) } ?? .null : JSONValue(value)
        }
        return .object(members)
    }
}
