import MarketSimulation

/// Chains of markets.
extension MarketParser {
    /// The share of inputs as the command line names it.
    static let inputShareKey = "chain.inputShare"

    /// The stages of a chain and what they pass on.
    mutating func chain(_ node: YAMLNode) -> MarketStudy.Chain? {
        guard let fields = fields(of: node, at: MarketKeyPlace.chain, path: "chain") else { return nil }
        let written = fields["inputShare"].flatMap { inputShare($0) }
        let share = replacedInputShare ?? written ?? MarketStudy.Chain.usualInputShare
        let example = "a list such as [{title: Materials, set: {parameters.factory.cost.mean: 4}}, {title: Toys}]"
        guard let list = fields["stages"] else {
            findings.add(.missingKey("stages", hint: example), line: fields.line, path: "chain")
            return nil
        }
        guard let parts = parts(of: list, path: "chain/stages", expected: example) else { return nil }
        guard MarketStudy.Chain.stageCounts.contains(parts.count) else {
            findings.add(
                .stageCount(parts.count, MarketStudy.Chain.stageCounts), line: list.line, path: "chain/stages")
            return nil
        }
        var lines: [String: Int] = [:]
        let stages = parts.enumerated().compactMap { place, part -> MarketStudy.Stage? in
            let path = "chain/stages/#\(place + 1)"
            let stage = stage(part, place, path: path)
            guard let stage else { return nil }
            if let earlier = lines.updateValue(part.line, forKey: stage.title) {
                findings.add(.stageTwice(stage.title, earlierLine: earlier), line: part.line, path: path)
            }
            return stage
        }
        return stages.count == parts.count ? MarketStudy.Chain(inputShare: share, stages: stages) : nil
    }

    /// The share of a stage's cost that is spent on the stage before it.
    mutating func inputShare(_ node: YAMLNode) -> Double? {
        let path = "chain/inputShare"
        guard let share = number(of: node, path: path, expected: "a share such as 0.4") else { return nil }
        guard (0...1).contains(share) else {
            findings.add(.valueOutOfRange(share, "at least", 0...1), line: node.line, path: path)
            return nil
        }
        return share
    }

    /// One stage: the file's market under settings of its own.
    ///
    /// What the command line sets counts in every stage.
    private mutating func stage(_ node: YAMLNode, _ place: Int, path: String) -> MarketStudy.Stage? {
        stagePlaces.append([:])
        guard let fields = fields(of: node, at: MarketKeyPlace.stage, path: path) else { return nil }
        let title = title(fields, isRequired: true, path: path)
        var own: [String: Change] = [:]
        if let node = fields["set"] {
            own = changes(node, path: "\(path)/set") ?? [:]
            for (key, change) in own {
                let place = (path: "\(path)/set/\(key)", line: change.line)
                stagePlaces[stagePlaces.count - 1][key] = place
                guard MarketKeyPlace.ofAllStages.contains(key) else { continue }
                findings.add(.sameInAllStages(key), line: place.line, path: place.path)
            }
        }
        for key in replaced {
            own[key] = nil
            stagePlaces[stagePlaces.count - 1][key] = nil
        }
        let sources = sources(fields["sources"], path: "\(path)/sources")
        guard let title else { return nil }
        var scenario = scenario
        for (key, change) in own { scenario = (try? scenario.setting(key, to: change.value)) ?? scenario }
        scenario.title = title
        scenario.seed = MarketChain.seed(ofStage: place, from: scenario.seed)
        return MarketStudy.Stage(title: title, settings: ordered(own), sources: sources, scenario: scenario)
    }
}
