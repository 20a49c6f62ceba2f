/// Texts for people, in one language or in several.
///
/// ```yaml
/// title: Partner for the cluster
/// question: {en: Which one?, ru: Какой именно?, uk: Який саме?, zh: 选择哪一个？}
/// ```
///
/// Ids, dates and everything else that programs compare are single texts and do not come here.
extension MapParser {
    /// A text for people without white space around it: the text that stands there, or of several the one in the language
    /// wanted; anything else is reported.
    ///
    /// - Parameters:
    ///   - node: the text, or a map from languages to texts.
    ///   - path: where it stands.
    ///   - expected: what a single text is, for sentences.
    mutating func phrase(of node: YAMLNode, path: String, expected: String = "a text") -> String? {
        guard case .map(let entries) = node.content else {
            return text(of: node, path: path, expected: expected).flatMap { trimmed($0, line: node.line, path: path) }
        }
        if entries.isEmpty { findings.add(.noTexts(), line: node.line, path: path) }
        let known = TextLanguage.allCases.map(\.rawValue)
        var given: [(language: TextLanguage, text: String)] = []
        for entry in entries {
            guard let language = TextLanguage(rawValue: entry.key) else {
                let nearest = findings.nearestWord(to: entry.key, among: known)
                findings.add(
                    .unknownTextLanguage(entry.key, nearest: nearest, known: known), line: entry.keyLine, path: path)
                continue
            }
            let place = Interchange.path(path, entry.key)
            guard let text = text(of: entry.value, path: place, expected: expected) else { continue }
            if entry.value.isNull {
                findings.add(.nullTitle(text), line: entry.value.line, path: place)
            } else if let text = trimmed(text, line: entry.value.line, path: place) {
                given.append((language, text))
            }
        }
        guard given.count == entries.count else { return nil }
        return texts.text(among: given)
    }
}
