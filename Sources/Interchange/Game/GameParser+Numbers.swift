import ClusterGame

/// Single numbers, with the places where they stand.
extension GameParser {
    /// A required number, from the file or else from data.
    ///
    /// What the file states counts, so that a study can hold one number fast and estimate the others.
    mutating func amount(
        _ key: String, _ parameter: GameParameter, _ fields: Fields, under parent: String = "", hint: String
    ) -> Double? {
        guard let node = fields[key] else {
            if let estimate = estimate(parameter) { return estimate }
            findings.add(.missingKey(key, hint: hint), line: fields.line, path: parent)
            return nil
        }
        return number(node, parameter, path: path(parent, key), example: hint)
    }

    /// A required whole number, which no data give.
    mutating func count(
        _ key: String, _ parameter: GameParameter, _ fields: Fields, under parent: String = "", hint: String
    ) -> Int? {
        guard let node = fields[key] else {
            findings.add(.missingKey(key, hint: hint), line: fields.line, path: parent)
            return nil
        }
        return count(node, parameter, path: path(parent, key), example: hint)
    }

    /// A number of a parameter.
    mutating func number(
        _ node: YAMLNode, _ parameter: GameParameter, path: String, example: String
    ) -> Double? {
        note(parameter, at: node, path: path)
        return number(of: node, path: path, expected: expected(example))
    }

    /// A whole number of a parameter; its size is left to the model's own rules.
    mutating func count(_ node: YAMLNode, _ parameter: GameParameter, path: String, example: String) -> Int? {
        guard let number = number(node, parameter, path: path, example: example) else { return nil }
        // Beyond any count that the model takes, so that the model's rule names the limit.
        let bounded = min(max(number, -1e15), 1e15)
        if let count = Int(exactly: bounded) { return count }
        findings.add(.notWhole(number), line: node.line, path: path)
        return nil
    }

    /// A number that the file leaves out and the data give.
    mutating func estimate(_ parameter: GameParameter) -> Double? {
        guard let estimate = calibration?.estimates[parameter] else { return nil }
        estimated.insert(parameter)
        return estimate.value
    }

    /// The end of the sentence about a text that is no number.
    private func expected(_ example: String) -> String {
        example.contains("such as") || example.contains("list") ? example : "a number such as \(example)"
    }
}
