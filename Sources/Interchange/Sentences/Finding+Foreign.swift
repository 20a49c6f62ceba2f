/// What can be wrong with other programs' files.
extension Finding {
    /// Attributes of nodes that are not taken over.
    static func attributesLost(_ names: [String]) -> Finding {
        Finding(.foreignPartLost, "what a model has no place for is left out: \(listed(names.map(quoted)))")
    }

    /// A part of a file that is not taken over.
    static func lost(_ sentence: String) -> Finding { Finding(.foreignPartLost, sentence) }

    /// A decision maker with another weight further down.
    static func weightDiffers(_ name: String, _ weight: Double, first: Double) -> Finding {
        Finding(
            .expertWeightDiffers,
            "\(quoted(name)) has the weight \(shortest(weight)) here and \(shortest(first)) above; experts have one weight, "
                + "and the first counts")
    }

    /// A weight of a decision maker that is not positive.
    static func expertWeight(_ name: String, _ weight: Double) -> Finding {
        Finding(.negativeWeight, "the weight of \(quoted(name)) is \(shortest(weight)); experts' weights are greater than 0")
    }

    /// A node with several children and nothing that weighs them.
    static func missingPreferences(_ count: Int) -> Finding {
        Finding(.missingWeighing, "the \(count) children are not weighed; 'preferences' were expected")
    }

    /// Preferences of no kind, or of several.
    static func onePreference(_ kinds: [String]) -> Finding {
        Finding(.wrongType, "preferences are of exactly one kind; one of \(listed(kinds)) was expected")
    }

    /// Comparisons that leave elements unconnected.
    static func disconnectedPreferences() -> Finding {
        Finding(
            .missingJudgment, "the comparisons do not connect all elements; so many were expected that each is reached")
    }

    /// Priorities of an expert among which is a zero.
    static func weightsNotComparable() -> Finding {
        Finding(
            .zeroWeights,
            "an expert's priorities become comparisons, which a priority of 0 cannot; numbers greater than 0 were expected")
    }

    /// A function that is not read, or has no value.
    static func formula(_ text: String, _ reason: String) -> Finding {
        Finding(.badFormula, "the function \(quoted(text)) is refused: \(reason)")
    }
}
