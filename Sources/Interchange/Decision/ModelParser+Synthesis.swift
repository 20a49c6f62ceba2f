import AnalyticHierarchy

/// How everything is put together.
///
/// The words are the raw values of the domain's enumerations, so that a method added there is read here without further
/// ado. The scale must be known before any judgment is read, since it says which ratio a step stands for.
extension ModelParser {
    /// Reads `synthesis`; the defaults where it is absent.
    ///
    /// - Parameters:
    ///   - node: the value of `synthesis`.
    ///   - presentMerits: the merits that have a hierarchy, which weights may name.
    /// - Returns: the options, those with an unknown word at their default after a report; `nil` where it is no map.
    mutating func options(_ node: YAMLNode?, presentMerits: [Merit]) -> SynthesisOptions? {
        var options = SynthesisOptions()
        guard let node else { return options }
        guard let fields = fields(of: node, at: KeyPlace.synthesis, path: "synthesis") else { return nil }
        options.weights = choice("weights", fields, path: "synthesis") ?? options.weights
        options.mode = choice("mode", fields, path: "synthesis") ?? options.mode
        options.merits = choice("merits", fields, path: "synthesis") ?? options.merits
        options.structure = choice("structure", fields, path: "synthesis") ?? options.structure
        options.randomIndex = choice("randomIndex", fields, path: "synthesis") ?? options.randomIndex
        options.scale = choice("scale", fields, path: "synthesis") ?? options.scale
        options.usesStrictThresholds = flag("strict", fields, path: "synthesis") ?? options.usesStrictThresholds
        options.epsilon = epsilon(fields) ?? options.epsilon
        scale = options.scale
        preference = preferenceValue(fields, path: "synthesis") ?? preference
        if let node = fields["meritWeights"] {
            options.meritWeights = meritWeights(node, presentMerits: presentMerits, options: options)
        }
        return options
    }

    /// What a qualitative answer counts, over 1 and up to 2; `nil` where nothing is said.
    mutating func preferenceValue(_ fields: Fields, path parent: String) -> Double? {
        let path = path(parent, "preference")
        guard let node = fields["preference"],
            let number = number(of: node, path: path, expected: "the value of a preference such as 1.5")
        else { return nil }
        if number > 1, number <= 2 { return number }
        findings.add(
            .outside("the value of a preference", number, "greater than 1 and at most 2"), line: node.line, path: path)
        return nil
    }

    /// The tolerance of the eigenvector's iteration, in (0, 1).
    private mutating func epsilon(_ fields: Fields) -> Double? {
        guard let node = fields["epsilon"],
            let number = number(of: node, path: "synthesis/epsilon", expected: "a tolerance such as 1e-12")
        else { return nil }
        if number > 0, number < 1 { return number }
        findings.add(.epsilonOutOfRange(number), line: node.line, path: "synthesis/epsilon")
        return nil
    }
}
