/// What can be wrong with the keys, texts and elements of a model.
extension Finding {
    static func unknownKey(_ key: String, nearest: String?, place: String, allowed: [String]) -> Finding {
        Finding(
            .unknownKey,
            "\(quoted(key)) is no key of \(place), which may have \(listed(allowed))\(suggestion(nearest))")
    }

    static func wrongType(found: String, expected: String) -> Finding {
        Finding(.wrongType, "\(found) stands where \(expected) was expected")
    }

    static func missingKey(_ key: String, hint: String) -> Finding {
        Finding(.missingKey, "the key \(quoted(key)) is missing (\(hint))")
    }

    static func conflictingKeys(_ one: String, _ other: String) -> Finding {
        Finding(.conflictingKeys, "\(quoted(one)) and \(quoted(other)) cannot stand together; keep one of them")
    }

    static func weighingWithoutChildren(_ key: String) -> Finding {
        Finding(
            .conflictingKeys,
            "\(quoted(key)) stands beside no 'children'; to weigh the alternatives, write "
                + "'alternatives: {\(key): …}'")
    }

    static func notSupported(key: String, meaning: String) -> Finding {
        Finding(.notSupported, "\(quoted(key)) is part of the format, but this version cannot compute \(meaning) yet")
    }

    static func panelNotEvaluated() -> Finding {
        Finding(
            .panelNotEvaluated,
            "this version does not evaluate 'panel'; the result rests on the judgments in this file alone")
    }

    static func wrongFormat(_ text: String, expected: String) -> Finding {
        Finding(.wrongFormat, "the format is \(quoted(text)), but this version reads \(quoted(expected))")
    }

    static func emptyText() -> Finding { Finding(.emptyText, "the text is empty; write it or leave the key out") }

    static func badLanguage(_ text: String) -> Finding {
        Finding(.badLanguage, "\(quoted(text)) is no language tag; one such as 'en' or 'zh-Hans' was expected")
    }

    static func unknownValue(_ text: String, nearest: String?, allowed: [String]) -> Finding {
        Finding(.unknownValue, "\(quoted(text)) is none of \(listed(allowed))\(suggestion(nearest))")
    }

    static func epsilonOutOfRange(_ value: Double) -> Finding {
        Finding(
            .epsilonOutOfRange, "the tolerance is \(shortest(value)), but it must lie between 0 and 1, both excluded")
    }

    static func badID(_ id: String) -> Finding {
        Finding(
            .badID,
            id.isEmpty
                ? "the id is empty; letters, digits, '.', '_' and '-' were expected"
                : "\(quoted(id)) is no id; only letters, digits, '.', '_' and '-' may stand in it")
    }

    static func duplicateID(_ id: String, earlierLine: Int) -> Finding {
        Finding(.duplicateID, "the id \(quoted(id)) is taken on line \(earlierLine); siblings need different ids")
    }

    static func idsEqualWhenNormalised(_ id: String, earlierLine: Int) -> Finding {
        Finding(
            .idsEqualWhenNormalised,
            "the id \(quoted(id)) looks different in bytes from the one on line \(earlierLine), but is the same text in "
                + "Unicode; siblings need different ids")
    }

    static func unknownID(_ id: String, kind: String, known: [String], nearest: String?) -> Finding {
        Finding(.unknownID, "\(quoted(id)) is weighed, but the \(kind) are \(listed(known))\(suggestion(nearest))")
    }

    static func unknownComparedID(
        _ id: String, with other: String, kind: String, known: [String], nearest: String?
    ) -> Finding {
        Finding(
            .unknownID,
            "\(quoted(other)) is compared with \(quoted(id)), but the \(kind) are \(listed(known))\(suggestion(nearest))"
        )
    }

    static func tooFewAlternatives(_ count: Int) -> Finding {
        let found = count == 0 ? "there is no alternative" : "there is one alternative only"
        return Finding(.tooFewAlternatives, "\(found); a choice needs two or more")
    }

    static func emptyHierarchy(_ key: String) -> Finding {
        Finding(.emptyHierarchy, "\(quoted(key)) is empty; at least one was expected")
    }

    static func missingWeighing(_ count: Int) -> Finding {
        Finding(
            .missingWeighing,
            "the \(count) children are not weighed; 'comparisons' or 'weights' was expected beside 'children'")
    }

    static func missingAlternatives() -> Finding {
        Finding(
            .missingAlternatives,
            "nothing stands under this criterion; 'children' or 'alternatives' with 'comparisons' or "
                + "'weights' was expected")
    }

    static func unknownMerit(_ name: String, nearest: String?) -> Finding {
        Finding(
            .unknownMerit,
            "\(quoted(name)) is no merit; benefits, opportunities, costs and risks are\(suggestion(nearest))")
    }

    static func absentMerit(_ name: String, present: [String]) -> Finding {
        let found =
            present.isEmpty ? "the model has a single hierarchy without merits" : "the merits are \(listed(present))"
        return Finding(.absentMerit, "\(quoted(name)) is given a weight, but \(found)")
    }

    static func alternativeNeverWeighed(_ id: String) -> Finding {
        Finding(.alternativeNeverWeighed, "no criterion weighs the alternative \(quoted(id)), so its priority is 0")
    }

    static func alternativesLeftOut(_ ids: [String]) -> Finding {
        Finding(
            .alternativeLeftOut,
            "\(listed(ids)) \(ids.count == 1 ? "is" : "are") not named here: priority 0 under this criterion")
    }
}
