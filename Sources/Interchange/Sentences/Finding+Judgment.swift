import AnalyticHierarchy

/// What can be wrong with numbers and judgments.
extension Finding {
    /// What is wrong with the text of a number that is no judgment.
    static func number(_ text: String, _ problem: DecimalNotation.Problem, expected: String) -> Finding {
        switch problem {
        case .malformed: return Finding(.badNumber, "\(quoted(text)) is no number; \(expected) was expected")
        case .decimalComma(let suggestion): return decimalComma(text, suggestion: suggestion)
        case .percentSign(let suggestion):
            let advice = suggestion.map { "write \($0)" } ?? "write a share of one, such as 0.05"
            return Finding(.percentSign, "\(quoted(text)) has a percent sign; \(advice)")
        case .notFinite: return Finding(.numberNotFinite, "\(quoted(text)) is not finite; \(expected) was expected")
        case .hexadecimal:
            return Finding(.hexadecimalNumber, "\(quoted(text)) is hexadecimal; \(expected) was expected")
        }
    }

    /// A decimal comma where a point was expected.
    static func decimalComma(_ text: String, suggestion: String) -> Finding {
        Finding(.decimalComma, "\(quoted(text)) has a decimal comma; write \(shown(suggestion))")
    }

    /// A negative weight.
    static func negativeWeight(_ id: String, _ weight: Double) -> Finding {
        Finding(.negativeWeight, "the weight of \(quoted(id)) is \(shortest(weight)); weights are 0 or more")
    }

    /// Weights that are all zero.
    static func zeroWeights() -> Finding {
        Finding(.zeroWeights, "no weight is greater than 0; at least one must be")
    }

    /// An element without a weight.
    static func missingWeights(_ ids: [String]) -> Finding {
        Finding(.missingWeight, "a weight is missing for \(listed(ids)); every one needs a weight, if only 0")
    }

    /// No list of left, right and judgment.
    static func judgmentShape(
        found: String, count: Int?, expected: String = "[left, right, judgment]"
    ) -> Finding {
        let found = count.map { "a list of \($0)" } ?? found
        return Finding(.judgmentShape, "\(found) stands where \(expected) was expected")
    }

    /// An element compared with itself.
    static func selfComparison(_ id: String) -> Finding {
        Finding(.selfComparison, "\(quoted(id)) is compared with itself; two different ids were expected")
    }

    /// A pair judged twice alike, or once unreadably.
    static func repeatedJudgment(_ left: String, _ right: String, earlierLine: Int) -> Finding {
        Finding(
            .repeatedJudgment,
            "\(quoted(left)) and \(quoted(right)) are compared on line \(earlierLine) already; keep one judgment")
    }

    /// A pair judged twice differently.
    static func contradictoryJudgment(_ left: String, _ right: String, earlierLine: Int) -> Finding {
        Finding(
            .contradictoryJudgment,
            "\(quoted(left)) and \(quoted(right)) are compared on line \(earlierLine) already, with another judgment; "
                + "keep the right one")
    }

    /// A pair that is not judged.
    static func missingJudgment(_ left: String, _ right: String) -> Finding {
        Finding(
            .missingJudgment,
            "\(quoted(left)) and \(quoted(right)) are never compared; here every pair needs a judgment")
    }

    /// Further pairs that are not judged, by number.
    static func moreMissingJudgments(_ count: Int) -> Finding {
        Finding(.missingJudgment, "\(count) more pairs are never compared; here every pair needs a judgment")
    }

    /// Pairs that are not judged, where those judged connect all elements.
    static func incompleteJudgments(judged: Int, of count: Int, missing: (left: String, right: String)) -> Finding {
        Finding(
            .incompleteJudgments,
            "\(judged) of \(count) pairs are compared; the rest, as \(quoted(missing.left)) against "
                + "\(quoted(missing.right)), follows from these")
    }

    /// Judgments that leave elements unconnected.
    static func disconnected(_ groups: [[String]]) -> Finding {
        let names = groups.prefix(10).map { "(" + listed($0) + ")" }.joined(separator: ", ")
        let rest = groups.count > 10 ? " and \(groups.count - 10) more" : ""
        return Finding(
            .disconnectedJudgments,
            "the comparisons fall into \(groups.count) groups that no judgment connects: \(names)\(rest); compare one of "
                + "each group with one of another")
    }

    /// A judgment that begins as an interval and has not two ends.
    static func intervalShape(_ found: String) -> Finding {
        Finding(
            .badInterval, "\(found) stands where a judgment such as 3 or an interval such as [1/7, 1/5] was expected")
    }

    /// An interval whose first end is the larger one.
    static func intervalFalls(_ low: String, _ high: String) -> Finding {
        let (low, high) = (shown(low), shown(high))
        return Finding(
            .badInterval,
            "the interval [\(low), \(high)] begins with its larger end; write the smaller one first: [\(high), \(low)]")
    }

    /// A text that is no qualitative answer.
    static func unknownPreference(_ text: String, nearest: String?) -> Finding {
        Finding(
            .unknownValue,
            "\(quoted(text)) is no qualitative judgment; better, equal or worse was expected"
                + suggestion(nearest))
    }

    /// A ratio outside the scale.
    static func judgmentOffScale(_ text: String, largest: Double) -> Finding {
        let largest = Int(largest)
        return Finding(
            .judgmentOffScale,
            "the judgment \(quoted(text)) lies outside the scale from 1/\(largest) to \(largest); is it a slip of "
                + "the pen?")
    }

    /// A judgment for which the formula of its scale gives no ratio.
    static func judgmentPastScale(_ text: String, _ scale: JudgmentScale) -> Finding {
        Finding(
            .malformedJudgment,
            "the judgment \(quoted(text)) stands for no ratio on the \(scale.rawValue) scale; it ends at 1/9 and 9")
    }

    /// What is wrong with the text of a judgment.
    static func judgment(_ text: String, _ problem: RatioNotation.Problem) -> Finding {
        let text = quoted(text)
        let expected = "a ratio such as 3, 1/5, 2:3 or 0.5 was expected"
        let limit = Int(RatioNotation.largestRatio)
        return switch problem {
        case .empty: Finding(.malformedJudgment, "the judgment is empty; \(expected)")
        case .malformed: Finding(.malformedJudgment, "\(text) is no judgment; \(expected)")
        case .exponent: Finding(.malformedJudgment, "the judgment \(text) has an exponent; \(expected)")
        case .signed: Finding(.signedJudgment, "the judgment \(text) has a sign; \(expected)")
        case .notANumber: Finding(.judgmentNotANumber, "the judgment \(text) is not a number; \(expected)")
        case .infinite: Finding(.infiniteJudgment, "the judgment \(text) is infinite; \(expected)")
        case .hexadecimal: Finding(.hexadecimalJudgment, "the judgment \(text) is hexadecimal; \(expected)")
        case .zero: Finding(.zeroJudgment, "the judgment \(text) has a zero; both sides of a ratio are greater than 0")
        case .negative: Finding(.negativeJudgment, "the judgment \(text) is negative; ratios are greater than 0")
        case .huge: Finding(.hugeJudgment, "the judgment \(text) is absurdly large; at most \(limit) is read")
        case .tiny: Finding(.tinyJudgment, "the judgment \(text) is absurdly small; at least 1/\(limit) is read")
        case .qualitative:
            Finding(
                .malformedJudgment,
                "\(text) is a judgment in words, which stands under 'qualitative' in a model; here \(expected)")
        case .interval:
            Finding(.malformedJudgment, "\(text) is an interval, which can stand in a model only; here \(expected)")
        case .decimalComma(let suggestion):
            Finding(.decimalComma, "the judgment \(text) has a decimal comma; write \(shown(suggestion))")
        }
    }
}
