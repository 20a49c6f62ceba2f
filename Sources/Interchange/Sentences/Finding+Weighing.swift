/// What can be wrong with grades, measured values, copies and the rating of merits.
extension Finding {
    /// A key that says nothing without another.
    static func keyWithoutPartner(_ key: String, needs: [String]) -> Finding {
        let names = needs.map(quoted).joined(separator: " or ")
        return Finding(.missingKey, "\(quoted(key)) says nothing by itself; \(names) was expected beside it")
    }

    /// A name that names nothing, with the known ones.
    static func unknownName(_ name: String, kind: String, known: [String], nearest: String?) -> Finding {
        Finding(.unknownID, "\(quoted(name)) is unknown; the \(kind) are \(listed(known))\(suggestion(nearest))")
    }

    /// A name that stands twice in a list.
    static func namedTwice(_ name: String) -> Finding {
        Finding(.duplicateID, "\(quoted(name)) stands here twice; keep one of them")
    }

    /// Elements without a grade, a value or a rating.
    static func missing(_ what: String, of ids: [String]) -> Finding {
        Finding(.missingWeight, "\(what) is missing for \(listed(ids)); every one needs one")
    }

    /// A number outside what can stand there.
    static func outside(_ what: String, _ number: Double, _ range: String) -> Finding {
        Finding(.valueOutOfRange, "\(what) is \(shortest(number)); a number \(range) was expected")
    }

    /// `values` as a text that is no reference to an attribute.
    static func attributeShape(_ text: String) -> Finding {
        Finding(
            .wrongType,
            "the text \(quoted(text)) stands where a map of measured values or 'attribute' and its name was expected, "
                + "such as 'attribute price'")
    }

    /// An attribute that no alternative has.
    static func unknownAttribute(_ name: String, known: [String], nearest: String?) -> Finding {
        let rest = known.isEmpty ? "none has any" : "there are \(listed(known))"
        return Finding(
            .missingAttribute, "no alternative has the attribute \(quoted(name)); \(rest)\(suggestion(nearest))")
    }

    /// An attribute that some alternatives lack.
    static func missingAttribute(_ name: String, of ids: [String]) -> Finding {
        let verb = ids.count == 1 ? "has" : "have"
        return Finding(
            .missingAttribute,
            "\(listed(ids)) \(verb) no attribute \(quoted(name)); add it, or give 'values' as a map of those that have it"
        )
    }

    /// A key that belongs to another kind of value function.
    static func keyOfOtherFunction(_ key: String, kind: String, keys: [String]) -> Finding {
        Finding(
            .conflictingKeys,
            "\(quoted(key)) does not belong to a function of the kind \(quoted(kind)), which has \(listed(keys))")
    }

    /// Ends of a value function that do not rise.
    static func functionDoesNotRise(from: Double, to: Double) -> Finding {
        let rest =
            from == to
            ? "the two must differ" : "where less is better, write the smaller one first and 'decreasing: true'"
        return Finding(
            .badValueFunction,
            "the function goes from \(shortest(from)) to \(shortest(to)), which does not rise; \(rest)")
    }

    /// An exponential function without curvature.
    static func functionWithoutBend() -> Finding {
        Finding(.badValueFunction, "'rho' is 0, which bends the function without end; use the kind 'linear' for none")
    }

    /// Points of a value function that do not rise.
    static func pointsDoNotRise(_ one: Double, _ next: Double) -> Finding {
        Finding(
            .badValueFunction,
            "the point at \(shortest(next)) follows the one at \(shortest(one)); the measurements of points must rise")
    }

    /// A value function whose numbers are too large to compute with.
    static func functionOverflows() -> Finding {
        Finding(.badValueFunction, "the numbers of the function are too far apart to compute with")
    }

    /// A number of times that is none.
    static func badFactor(_ text: String) -> Finding {
        Finding(
            .valueOutOfRange, "\(quoted(text)) is no number of times; a positive one such as 1.2 or 2/3 was expected")
    }

    /// A copy that counts absurdly much or little.
    static func copyTooFar(_ id: String, _ factor: Double) -> Finding {
        Finding(
            .valueOutOfRange,
            "\(quoted(id)) counts \(shortest(factor)) times what is weighed; from a millionth to a million is read")
    }

    /// A copy that is weighed besides.
    static func copiedAndWeighed(_ id: String) -> Finding {
        Finding(.badCopy, "\(quoted(id)) is weighed and placed as a copy; keep one of the two")
    }

    /// A copy of something that is not weighed.
    static func copyOfUnweighed(_ id: String, _ original: String) -> Finding {
        Finding(.badCopy, "\(quoted(id)) is placed beside \(quoted(original)), which is not weighed here")
    }

    /// A copy that leads back to itself.
    static func copyInCircle(_ id: String, _ original: String) -> Finding {
        id == original
            ? Finding(.badCopy, "\(quoted(id)) is placed beside itself; another one was expected")
            : Finding(
                .badCopy,
                "\(quoted(id)) is placed beside \(quoted(original)), which is a copy itself and leads to nothing that is weighed"
            )
    }

    /// More elements at a node than can be compared.
    static func tooManyElements(_ count: Int, limit: Int) -> Finding {
        Finding(.tooManyElements, "\(count) elements are compared here; at most \(limit) are read")
    }

    /// More criteria times alternatives than a study has.
    static func tooManyWeights(limit: Int) -> Finding {
        Finding(
            .tooManyElements,
            "the lowest criteria times the alternatives are more than \(limit) weights; split the model")
    }

    /// More comparisons in the whole file than a study has.
    static func tooManyComparisons(limit: Int) -> Finding {
        Finding(.tooManyElements, "more than \(limit) comparisons follow from the file; split it into smaller studies")
    }

    /// A method that gives a matrix no priorities.
    static func noPriorities(method: String) -> Finding {
        Finding(.zeroWeights, "the method \(quoted(method)) gives these comparisons no weights; choose another")
    }

    /// Experts without a weight beside others who have one.
    static func expertsWithoutWeight(_ ids: [String]) -> Finding {
        Finding(
            .missingWeight,
            "a weight is missing for \(listed(ids)); where one expert has a weight, every one needs one")
    }

    /// A key that the rule for the panel's size does not use.
    static func keyOfOtherSizeRule(_ key: String, rule: String) -> Finding {
        Finding(.conflictingKeys, "\(quoted(key)) has no part in the size rule \(quoted(rule)); leave it out")
    }

    /// A source of arguments for which a weaker influence counts more.
    static func levelsRise() -> Finding {
        Finding(
            .valueOutOfRange,
            "the numbers rise; 'high' must count at least as much as 'medium', and that as much as 'low'")
    }
}
