import MarketSimulation

/// Broken rules, and what a market is compared with.
extension MarketParser {
    /// A setting's value with the line on which it stands.
    typealias Change = (value: SettingValue, line: Int)

    /// The broken rules of the market, or of each stage of a chain.
    mutating func report(problemsOf chain: MarketStudy.Chain?) {
        guard let chain else { return report(scenario.problems()) }
        for (place, stage) in chain.stages.enumerated() { report(stage.scenario.problems(), ofStage: place) }
    }

    /// The broken rules, each at the first of its settings that the stage gives, else the command line, else the file.
    private mutating func report(_ problems: [ScenarioProblem], ofStage stage: Int? = nil) {
        for problem in problems {
            let own = stage.map { stagePlaces[$0] } ?? [:]
            if let place = problem.keys.compactMap({ own[$0] }).first {
                findings.add(.impossible(problem), line: place.line, path: place.path)
            } else if let key = problem.keys.first(where: replaced.contains) {
                settingFindings.add(.impossible(problem), path: key.replacing(".", with: "/"))
            } else {
                let place = problem.keys.compactMap { places[$0] }.first
                findings.add(.impossible(problem), line: place?.line, path: place?.path ?? "")
            }
        }
    }

    /// The market that the scenario is compared with.
    mutating func comparison(_ node: YAMLNode?) -> MarketStudy.Comparison? {
        guard let node, let fields = fields(of: node, at: MarketKeyPlace.comparison, path: "compare") else {
            return nil
        }
        let title = title(fields, isRequired: true, path: "compare")
        guard let changes = fields["set"] else {
            findings.add(.missingKey("set", hint: Self.setExample), line: fields.line)
            return nil
        }
        comparisonLine = changes.line
        guard let settings = self.changes(changes, path: "compare/set") else { return nil }
        var other = scenario
        for (key, change) in settings { other = (try? other.setting(key, to: change.value)) ?? other }
        guard let title else { return nil }
        return MarketStudy.Comparison(title: title, settings: ordered(settings), scenario: other)
    }

    /// What the comparison makes of each stage, and the rules that only the compared markets break.
    mutating func compareStages(of study: inout MarketStudy) {
        guard let comparison = study.comparison else { return }
        for place in study.chain?.stages.indices ?? 0..<0 {
            var other = study.chain?.stages[place].scenario ?? study.scenario
            for setting in comparison.settings { other = (try? other.setting(setting.key, to: setting.value)) ?? other }
            study.chain?.stages[place].compared = other
        }
        let others = study.chain?.stages.compactMap(\.compared) ?? [comparison.scenario]
        for problem in others.flatMap({ $0.problems() }) {
            findings.add(.impossible(problem), line: comparisonLine, path: "compare/set")
        }
    }

    /// What a map of changes looks like.
    static var setExample: String { "a map such as {rules.meetings: false}" }

    /// A map from settings' keys to values; keys and values that do not fit are reported.
    mutating func changes(_ node: YAMLNode, path parent: String) -> [String: Change]? {
        guard let entries = entries(of: node, path: parent, expected: Self.setExample) else { return nil }
        var settings: [String: Change] = [:]
        for entry in entries {
            let path = path(parent, entry.key)
            guard let setting = MarketSetting.named(entry.key) else {
                let keys = MarketSetting.all.map(\.key)
                let nearest = findings.nearestWord(to: entry.key, among: keys)
                findings.add(
                    .unknownKey(entry.key, nearest: nearest, place: parent, allowed: keys), line: entry.keyLine,
                    path: parent)
                continue
            }
            guard let value = value(entry.value, of: setting, path: path) else { continue }
            if settings[setting.key] != nil {
                findings.add(.settingTwice(setting.key), line: entry.keyLine, path: path)
            }
            settings[setting.key] = (value, entry.value.line)
        }
        return settings
    }

    /// Changes in the order of all settings.
    func ordered(_ changes: [String: Change]) -> [MarketStudy.Setting] {
        MarketSetting.all.compactMap { setting in
            changes[setting.key].map { MarketStudy.Setting(key: setting.key, value: $0.value) }
        }
    }
}
