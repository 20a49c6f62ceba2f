import ClusterGame
import Reports

/// A value given on the command line in place of the file's, `KEY=VALUE`.
struct GameSetting {
    /// The path of the key, as `demand.alpha`.
    let key: String
    /// The value as a part of a YAML document.
    let value: YAMLNode

    /// The paths that may be set.
    static let keys =
        ["title"] + GameParameter.allCases.map(\.rawValue) + [
            "feeOnSales", "marginOnSales", "options.deviation", "options.shares", "options.contestable", "options.drop",
        ]

    /// Keys that say the same thing in two ways; setting one takes the other away.
    private static let alternatives = [
        "fee": "feeOnSales", "feeOnSales": "fee", "margin": "marginOnSales", "marginOnSales": "margin",
    ]

    private static let form = "KEY=VALUE, such as margin=0.3"

    /// Reads a setting; its value may be a list in brackets.
    static func read(_ text: String) -> Reading<GameSetting> {
        var findings = Findings(file: GameReader.settingsPlace)
        guard let sign = text.firstIndex(of: "=") else {
            findings.add(.badSetting(text, form: form))
            return Reading(nil, findings)
        }
        let key = String(text[..<sign])
        guard keys.contains(key) else {
            let nearest = findings.nearestWord(to: key, among: keys)
            findings.add(.unknownKey(key, nearest: nearest, place: "a game that can be set", allowed: keys))
            return Reading(nil, findings)
        }
        let written = String(text[text.index(after: sign)...])
        guard written.contains(where: { !$0.isWhitespace }) else {
            findings.add(.badSetting(text, form: form))
            return Reading(nil, findings)
        }
        guard let source = SourceText(Array(written.utf8), findings: &findings),
            let value = YAMLDocument.read(source.text, findings: &findings)
        else { return Reading(nil, findings) }
        return Reading(GameSetting(key: key, value: value), findings)
    }

    /// The document with the value in its place.
    func applied(to root: YAMLNode) -> YAMLNode {
        root.setting(key.split(separator: ".").map(String.init), to: value, without: Self.alternatives[key])
    }
}

extension YAMLNode {
    /// The map with the value of a path replaced or added; what is no map stays as it is.
    fileprivate func setting(_ path: [String], to value: YAMLNode, without other: String?) -> YAMLNode {
        guard case .map(var entries) = content, let key = path.first else { return self }
        entries.removeAll { $0.key == other }
        let place = entries.firstIndex { $0.key == key }
        let line = place.map { entries[$0].keyLine } ?? self.line
        let rest = Array(path.dropFirst())
        let old = place.map { entries[$0].value } ?? YAMLNode(content: .map([]), line: line)
        let new = rest.isEmpty ? value : old.setting(rest, to: value, without: nil)
        let entry = Entry(key: key, keyLine: line, value: new)
        if let place { entries[place] = entry } else { entries.append(entry) }
        return YAMLNode(content: .map(entries), line: self.line)
    }
}
