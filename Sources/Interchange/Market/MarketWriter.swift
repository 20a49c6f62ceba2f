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
        if let comparison = study.comparison {
            lines += ["compare:", "  title: \(YAMLText.quoted(comparison.title))"]
            let written = comparison.settings.map { "\($0.key): \($0.value)" }
            lines.append("  set: {\(written.joined(separator: ", "))}")
        }
        if !study.sources.isEmpty {
            lines.append("sources:")
            lines += study.sources.map { "  \($0.key): \(YAMLText.quoted($0.text))" }
        }
        return lines.map { $0 + "\n" }.joined()
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
