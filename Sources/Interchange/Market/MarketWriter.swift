import MarketSimulation

/// Writes markets to simulate.
public enum MarketWriter {
    /// A market as YAML that ``MarketReader`` reads as the same market, to the last bit of every number.
    ///
    /// Every setting is written, also those that have their defaults: what was run stays known when defaults change.
    ///
    /// - Parameter study: the market.
    /// - Returns: the text of a `*.market.yaml` file.
    public static func text(of study: MarketStudy) -> String {
        var lines = ["format: \(MarketReader.format)", "title: \(YAMLText.quoted(study.scenario.title))"]
        if !study.summary.isEmpty { lines.append("summary: \(YAMLText.quoted(study.summary))") }
        lines.append("seed: \(study.scenario.seed)")
        if !study.scenario.collect.isEmpty {
            lines.append("collect: [\(study.scenario.collect.map(\.rawValue).joined(separator: ", "))]")
        }
        lines += settings(of: study.scenario)
        if let chain = study.chain { lines += text(of: chain) }
        if let comparison = study.comparison {
            lines += ["compare:", "  title: \(YAMLText.quoted(comparison.title))"]
            lines.append("  set: \(map(comparison.settings))")
        }
        lines += text(of: study.sources)
        return lines.map { $0 + "\n" }.joined()
    }

    /// The stages of a chain, each with the settings in which it differs.
    private static func text(of chain: MarketStudy.Chain) -> [String] {
        let stages = chain.stages.flatMap { stage -> [String] in
            var lines = ["title: \(YAMLText.quoted(stage.title))"]
            if !stage.settings.isEmpty { lines.append("set: \(map(stage.settings))") }
            lines += text(of: stage.sources)
            return ["    - \(lines[0])"] + lines.dropFirst().map { "      " + $0 }
        }
        return ["chain:", "  inputShare: \(chain.inputShare)", "  stages:"] + stages
    }

    private static func map(_ settings: [MarketStudy.Setting]) -> String {
        "{\(settings.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    }

    private static func text(of sources: [MarketStudy.Source]) -> [String] {
        sources.isEmpty ? [] : ["sources:"] + sources.map { "  \($0.key): \(YAMLText.quoted($0.text))" }
    }

    /// Every setting in maps within maps, as the keys' parts tell.
    private static func settings(of scenario: MarketScenario) -> [String] {
        var lines: [String] = []
        var open: [String] = []
        for setting in MarketSetting.all {
            guard let value = scenario[setting.key] else { continue }
            let parts = setting.key.split(separator: ".").map(String.init)
            let groups = Array(parts.dropLast())
            let shared = zip(open, groups).prefix { $0 == $1 }.count
            for depth in shared..<groups.count {
                lines.append(String(repeating: "  ", count: depth) + groups[depth] + ":")
            }
            open = groups
            lines.append(String(repeating: "  ", count: groups.count) + "\(parts[parts.count - 1]): \(value)")
        }
        return lines
    }
}
