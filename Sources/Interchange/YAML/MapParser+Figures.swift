/// Distributions and whole numbers, which several formats have.
extension MapParser {
    /// One distribution: a map of its kind to its figures.
    ///
    /// - Parameters:
    ///   - node: the map.
    ///   - forms: the kinds by name, each with what its figures are, as `[low, high]`.
    ///   - path: the place, for diagnostics.
    /// - Returns: the kind, its figures and the line on which they stand; `nil` after a word on what is wrong. Whether the
    ///   figures make a distribution is not looked at.
    mutating func distribution(
        _ node: YAMLNode, of forms: [String: String], path: String
    ) -> (kind: String, figures: [Double], line: Int)? {
        let example = "a distribution such as {uniform: [400, 600]}"
        guard let entries = entries(of: node, path: path, expected: example) else { return nil }
        guard entries.count == 1, let entry = entries.first else {
            findings.add(.distributionCount(entries.count), line: node.line, path: path)
            return nil
        }
        guard let form = forms[entry.key] else {
            let names = forms.keys.sorted()
            let nearest = findings.nearestWord(to: entry.key, among: names)
            findings.add(
                .unknownKey(entry.key, nearest: nearest, place: "a distribution", allowed: names),
                line: entry.keyLine, path: path)
            return nil
        }
        guard let parts = parts(of: entry.value, path: path, expected: "a list \(form)") else { return nil }
        let figures = parts.compactMap { number(of: $0, path: path, expected: "a number such as 400") }
        return figures.count == parts.count ? (entry.key, figures, entry.value.line) : nil
    }

    /// A whole number within bounds; `nil` where the key is absent, or after a word on what is wrong.
    mutating func whole(_ key: String, _ fields: Fields, path parent: String, in range: ClosedRange<Int>) -> Int? {
        let place = path(parent, key)
        guard let node = fields[key],
            let number = number(of: node, path: place, expected: "a whole number such as \(range.lowerBound)")
        else { return nil }
        guard number == number.rounded() else {
            findings.add(.notWhole(number), line: node.line, path: place)
            return nil
        }
        if let count = Int(exactly: number), range.contains(count) { return count }
        let bounds = Double(range.lowerBound)...Double(range.upperBound)
        findings.add(.valueOutOfRange(number, "at least", bounds), line: node.line, path: place)
        return nil
    }
}
