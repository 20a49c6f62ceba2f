import MarketSimulation
import Reports

/// Turns the YAML of a market into the scenario, collecting everything that is wrong on the way.
struct MarketParser: MapParser {
    /// Everything found in the file so far.
    var findings: Findings
    /// Which of the texts in several languages are read.
    var texts: TextChoice
    /// What the command line's settings have wrong.
    var settingFindings = Findings(file: MarketReader.settingsPlace)
    /// The market as the file's settings and those of the command line make it; what the stages of a chain share.
    private(set) var scenario = MarketScenario()
    /// The paths and lines of the settings that the file gives, by key.
    private(set) var places: [String: (path: String, line: Int)] = [:]
    /// Those of the settings that the stages of a chain give.
    var stagePlaces: [[String: (path: String, line: Int)]] = []
    /// Where the settings of the compared market stand.
    var comparisonLine: Int?
    /// The settings that the command line gives.
    private(set) var replaced: Set<String> = []
    /// The share of inputs in a chain that the command line gives.
    private(set) var replacedInputShare: Double?
    /// Whether a chain of markets is welcome.
    private let takesChains: Bool

    /// Goes on from what the reading of the YAML has found.
    init(findings: Findings, takesChains: Bool, language: TextLanguage = .english) {
        self.findings = findings
        texts = TextChoice(language)
        self.takesChains = takesChains
    }

    /// Reads the whole document.
    ///
    /// - Parameter settings: values that replace those of the file, each as `KEY=VALUE`.
    mutating func study(_ root: YAMLNode, settings: [String]) -> MarketStudy? {
        guard let fields = fields(of: root, at: MarketKeyPlace(under: ""), path: "") else { return nil }
        checkFormat(fields, is: MarketReader.format)
        if let title = title(fields, isRequired: true, path: "") { scenario.title = title }
        let summary = summary(fields["summary"])
        readSeed(fields["seed"])
        readCollection(fields["collect"])
        readSettings(root, under: "")
        for text in settings { replace(text, isChain: fields["chain"] != nil) }
        var study = MarketStudy(scenario)
        study.summary = summary
        study.sources = sources(fields["sources"], path: "sources")
        if let node = fields["chain"] {
            if !takesChains { findings.add(.chainRefused(), line: node.line, path: "chain") }
            study.chain = chain(node)
        }
        // Nothing is computed, not even an inequality, from numbers of which some could not be read.
        let isSound = !findings.hasError && !settingFindings.hasError
        if isSound { report(problemsOf: study.chain) }
        // What can be said about the comparison without the numbers is said all the same.
        study.comparison = comparison(fields["compare"])
        if isSound, !findings.hasError, !settingFindings.hasError { compareStages(of: &study) }
        return study
    }

    /// Everything found, the command line's settings first.
    var diagnostics: [Diagnostic] { settingFindings.inOrder + findings.inOrder }

    /// What the market is about; a file may say nothing.
    private mutating func summary(_ node: YAMLNode?) -> String {
        guard let node else { return "" }
        if case .scalar(let text) = node.content { return text.trimmingSpace }
        return phrase(of: node, path: "summary") ?? ""
    }

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
    mutating func sources(_ node: YAMLNode?, path parent: String) -> [MarketStudy.Source] {
        let expected = "a map such as {population.factories: \"where the number comes from\"}"
        guard let node, let entries = entries(of: node, path: parent, expected: expected) else { return [] }
        let keys = MarketKeyPlace.settingsAndGroups
        return entries.compactMap { entry in
            guard keys.contains(entry.key) else {
                let nearest = findings.nearestWord(to: entry.key, among: keys)
                findings.add(
                    .unknownKey(entry.key, nearest: nearest, place: "sources", allowed: keys), line: entry.keyLine,
                    path: parent)
                return nil
            }
            let path = path(parent, entry.key)
            return phrase(of: entry.value, path: path).map { MarketStudy.Source(key: entry.key, text: $0) }
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
    private mutating func replace(_ text: String, isChain: Bool) {
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
        if key == Self.inputShareKey, isChain {
            swap(&findings, &settingFindings)
            replacedInputShare = inputShare(YAMLNode(content: .scalar(written), line: 1))
            swap(&findings, &settingFindings)
            return
        }
        guard let setting = MarketSetting.named(key) else {
            let keys = MarketSetting.all.map(\.key) + (isChain ? [Self.inputShareKey] : [])
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
}

extension String {
    /// The text without white space around it.
    fileprivate var trimmingSpace: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
