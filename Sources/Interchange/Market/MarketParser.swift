import MarketSimulation
import Reports

/// Turns the YAML of a market into the scenario, collecting everything that is wrong on the way.
struct MarketParser: MapParser {
    /// Everything found in the file so far.
    var findings: Findings
    /// What the command line's settings have wrong.
    private(set) var settingFindings = Findings(file: MarketReader.settingsPlace)
    private var scenario = MarketScenario()
    /// The paths and lines of the settings that the file gives, by key.
    private var places: [String: (path: String, line: Int)] = [:]
    /// The settings that the command line gives.
    private var replaced: Set<String> = []

    /// Goes on from what the reading of the YAML has found.
    init(findings: Findings) { self.findings = findings }

    /// Reads the whole document.
    ///
    /// - Parameter settings: values that replace those of the file, each as `KEY=VALUE`.
    mutating func study(_ root: YAMLNode, settings: [String]) -> MarketStudy? {
        guard let fields = fields(of: root, at: MarketKeyPlace(under: ""), path: "") else { return nil }
        checkFormat(fields, is: MarketReader.format)
        if let title = title(fields, isRequired: true, path: "") { scenario.title = title }
        let summary = fields["summary"].flatMap { text(of: $0, path: "summary", expected: "a text") } ?? ""
        readSeed(fields["seed"])
        readCollection(fields["collect"])
        readSettings(root, under: "")
        for text in settings { replace(text) }
        var study = MarketStudy(scenario)
        study.summary = summary.trimmingSpace
        study.sources = sources(fields["sources"])
        // Nothing is computed, not even an inequality, from numbers of which some could not be read.
        if !findings.hasError, !settingFindings.hasError {
            report(scenario.problems(), comparedAt: nil)
            study.comparison = comparison(fields["compare"])
        } else {
            // What can be said about the comparison without the numbers is said all the same.
            _ = comparison(fields["compare"], isChecked: false)
        }
        return study
    }

    /// Everything found, the command line's settings first.
    var diagnostics: [Diagnostic] { settingFindings.inOrder + findings.inOrder }

    private mutating func readSeed(_ node: YAMLNode?) {
        guard let node, let text = text(of: node, path: "seed", expected: "a whole number") else { return }
        if let seed = UInt64(text) {
            scenario.seed = seed
        } else {
            findings.add(.badSeed(text), line: node.line, path: "seed")
        }
    }

    private mutating func readCollection(_ node: YAMLNode?) {
        let expected = "a list such as [meanPrice, openShare]"
        guard let node, let parts = parts(of: node, path: "collect", expected: expected) else { return }
        let names = MarketMeasure.allCases.map(\.rawValue)
        for part in parts {
            guard let name = text(of: part, path: "collect", expected: "a measure such as meanPrice") else { continue }
            guard let measure = MarketMeasure(rawValue: name) else {
                let nearest = findings.nearestWord(to: name, among: names)
                findings.add(.unknownValue(name, nearest: nearest, allowed: names), line: part.line, path: "collect")
                continue
            }
            if !scenario.collect.contains(measure) { scenario.collect.append(measure) }
        }
    }

    /// Where the numbers come from, by settings' keys or beginnings of them.
    private mutating func sources(_ node: YAMLNode?) -> [MarketStudy.Source] {
        let expected = "a map such as {population.factories: \"where the number comes from\"}"
        guard let node, let entries = entries(of: node, path: "sources", expected: expected) else { return [] }
        let keys = MarketKeyPlace.settingsAndGroups
        return entries.compactMap { entry in
            guard keys.contains(entry.key) else {
                let nearest = findings.nearestWord(to: entry.key, among: keys)
                findings.add(
                    .unknownKey(entry.key, nearest: nearest, place: "sources", allowed: keys), line: entry.keyLine,
                    path: "sources")
                return nil
            }
            let path = path("sources", entry.key)
            guard let text = text(of: entry.value, path: path, expected: "a text") else { return nil }
            return trimmed(text, line: entry.value.line, path: path).map {
                MarketStudy.Source(key: entry.key, text: $0)
            }
        }
    }
}

/// Settings, from the file and from the command line.
extension MarketParser {
    /// Reads the settings of a map and of the maps in it.
    private mutating func readSettings(_ node: YAMLNode, under prefix: String) {
        guard case .map(let entries) = node.content else { return }
        for entry in entries {
            let key = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
            let path = key.replacing(".", with: "/")
            if case .map = entry.value.content, MarketKeyPlace.isGroup(key) {
                _ = fields(of: entry.value, at: MarketKeyPlace(under: key), path: path)
                readSettings(entry.value, under: key)
            } else if let setting = MarketSetting.named(key) {
                places[setting.key] = (path, entry.value.line)
                if let value = value(entry.value, of: setting, path: path) { set(setting, to: value) }
            } else if MarketKeyPlace.isGroup(key) {
                // A number or a list where several settings belong.
                _ = fields(of: entry.value, at: MarketKeyPlace(under: key), path: path)
            }
        }
    }

    private mutating func set(_ setting: MarketSetting, to value: SettingValue) {
        do {
            try scenario.set(setting.key, to: value)
        } catch {
            preconditionFailure("A value that was checked fits: \(error)")
        }
    }

    /// The value of a setting; what does not fit is reported.
    mutating func value(_ node: YAMLNode, of setting: MarketSetting, path: String) -> SettingValue? {
        switch setting.kind {
        case .number(let range):
            guard let number = number(of: node, path: path, expected: "a number") else { return nil }
            return within(range, number, node, path)
        case .count(let range):
            guard let number = number(of: node, path: path, expected: "a whole number") else { return nil }
            guard number == number.rounded() else {
                findings.add(.notWhole(number), line: node.line, path: path)
                return nil
            }
            return within(Double(range.lowerBound)...Double(range.upperBound), number, node, path)
        case .flag: return word(node, ["true", "false"], path).map { .flag($0 == "true") }
        case .choice(let words): return word(node, words, path).map(SettingValue.text)
        }
    }

    private mutating func within(
        _ range: ClosedRange<Double>, _ number: Double, _ node: YAMLNode, _ path: String
    ) -> SettingValue? {
        if range.contains(number) { return .number(number) }
        findings.add(.valueOutOfRange(number, "at least", range), line: node.line, path: path)
        return nil
    }

    private mutating func word(_ node: YAMLNode, _ words: [String], _ path: String) -> String? {
        let expected = words == ["true", "false"] ? "true or false" : "one of \(words.joined(separator: ", "))"
        guard let text = text(of: node, path: path, expected: expected) else { return nil }
        if words.contains(text) { return text }
        let nearest = findings.nearestWord(to: text, among: words)
        findings.add(.unknownValue(text, nearest: nearest, allowed: words), line: node.line, path: path)
        return nil
    }

    /// Replaces a value by one of the command line.
    private mutating func replace(_ text: String) {
        let form = "KEY=VALUE, such as rules.meetings=false"
        guard let sign = text.firstIndex(of: "=") else { return settingFindings.add(.badSetting(text, form: form)) }
        let key = String(text[..<sign])
        let written = String(text[text.index(after: sign)...]).trimmingSpace
        guard !written.isEmpty else { return settingFindings.add(.badSetting(text, form: form)) }
        if key == "title" {
            scenario.title = written
            return
        }
        if key == "seed" {
            if let seed = UInt64(written) { scenario.seed = seed } else { settingFindings.add(.badSeed(written)) }
            return
        }
        guard let setting = MarketSetting.named(key) else {
            let keys = MarketSetting.all.map(\.key)
            let nearest = settingFindings.nearestWord(to: key, among: keys)
            return settingFindings.add(
                .unknownKey(key, nearest: nearest, place: "a market that can be set", allowed: keys))
        }
        swap(&findings, &settingFindings)
        let value = value(
            YAMLNode(content: .scalar(written), line: 1), of: setting, path: setting.key.replacing(".", with: "/"))
        swap(&findings, &settingFindings)
        guard let value else { return }
        set(setting, to: value)
        replaced.insert(setting.key)
    }

    /// The broken rules, each at the first of its settings that the command line gives, else the file.
    ///
    /// - Parameter comparison: where the comparison stands, for rules that only the compared market breaks.
    private mutating func report(_ problems: [ScenarioProblem], comparedAt comparison: Int?) {
        for problem in problems {
            if let comparison {
                findings.add(.impossible(problem), line: comparison, path: "compare/set")
            } else if let key = problem.keys.first(where: replaced.contains) {
                settingFindings.add(.impossible(problem), path: key.replacing(".", with: "/"))
            } else {
                let place = problem.keys.compactMap { places[$0] }.first
                findings.add(.impossible(problem), line: place?.line, path: place?.path ?? "")
            }
        }
    }

    /// The market that the scenario is compared with.
    private mutating func comparison(_ node: YAMLNode?, isChecked: Bool = true) -> MarketStudy.Comparison? {
        guard let node, let fields = fields(of: node, at: MarketKeyPlace.comparison, path: "compare") else {
            return nil
        }
        let title = title(fields, isRequired: true, path: "compare")
        guard let changes = fields["set"] else {
            findings.add(.missingKey("set", hint: "a map such as {rules.meetings: false}"), line: fields.line)
            return nil
        }
        let expected = "a map such as {rules.meetings: false}"
        guard let entries = entries(of: changes, path: "compare/set", expected: expected) else { return nil }
        var other = scenario
        var settings: [String: SettingValue] = [:]
        for entry in entries {
            let path = path("compare/set", entry.key)
            guard let setting = MarketSetting.named(entry.key) else {
                let keys = MarketSetting.all.map(\.key)
                let nearest = findings.nearestWord(to: entry.key, among: keys)
                findings.add(
                    .unknownKey(entry.key, nearest: nearest, place: "compare/set", allowed: keys),
                    line: entry.keyLine, path: "compare/set")
                continue
            }
            guard let value = value(entry.value, of: setting, path: path) else { continue }
            if settings[setting.key] != nil {
                findings.add(.settingTwice(setting.key), line: entry.keyLine, path: path)
            }
            settings[setting.key] = value
            other = (try? other.setting(setting.key, to: value)) ?? other
        }
        if isChecked, !findings.hasError, scenario.problems().isEmpty {
            report(other.problems(), comparedAt: changes.line)
        }
        guard let title else { return nil }
        let ordered = MarketSetting.all.compactMap { setting in
            settings[setting.key].map { MarketStudy.Setting(key: setting.key, value: $0) }
        }
        return MarketStudy.Comparison(title: title, settings: ordered, scenario: other)
    }
}

extension String {
    /// The text without white space around it.
    fileprivate var trimmingSpace: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
