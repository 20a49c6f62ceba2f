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
        Finding(
            .negativeWeight, "the weight of \(quoted(name)) is \(shortest(weight)); experts' weights are greater than 0"
        )
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
            "an expert's priorities become comparisons, which a priority of 0 cannot; numbers greater than 0 were expected, none "
                + "of them over \(Int(RatioNotation.largestRatio)) times another"
        )
    }

    /// A function that is not read, or has no value.
    static func formula(_ text: String, _ reason: String) -> Finding {
        Finding(.badFormula, "the function \(quoted(text)) is refused: \(reason)")
    }

    /// A project of AHP-OS that is not as it should be.
    static func badProject(_ reason: String) -> Finding {
        Finding(.badProject, "this is no project of AHP-OS: \(reason)")
    }

    /// A survey with a number of columns that no number of elements has.
    static func surveyWidth(_ count: Int) -> Finding {
        Finding(
            .surveyShape,
            "the table has \(count) columns; a survey has one for each pair of its elements: 1, 3, 6, 10, 15 …")
    }

    /// A signed number below one.
    static func surveySign(_ cell: String) -> Finding {
        Finding(
            .surveyShape,
            "\(quoted(cell)) stands in a table of signed numbers, which are 1 or more after their sign")
    }

    /// What the first respondent's answers mean.
    static func firstRespondent(_ words: [String], isSigned: Bool) -> Finding {
        let convention =
            isSigned
            ? "a minus means that the first element of a pair is preferred"
            : "the numbers are ratios of the first to the second"
        let shown =
            words.isEmpty ? "the first respondent answered nothing" : "the first respondent says: \(listed(words))"
        return Finding(.surveyMeaning, "\(convention); \(shown); if this is the wrong way round, change the signs")
    }
}
