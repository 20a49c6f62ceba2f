/// What can be wrong with the keys, texts and elements of a model.
extension Finding {
    /// A key that the format does not know there.
    static func unknownKey(_ key: String, nearest: String?, place: String, allowed: [String]) -> Finding {
        Finding(
            .unknownKey,
            "\(quoted(key)) is no key of \(place), which may have \(listed(allowed))\(suggestion(nearest))")
    }

    /// A list, map or text where something else was expected.
    static func wrongType(found: String, expected: String) -> Finding {
        Finding(.wrongType, "\(found) stands where \(expected) was expected")
    }

    /// A required key is missing.
    static func missingKey(_ key: String, hint: String) -> Finding {
        Finding(.missingKey, "the key \(quoted(key)) is missing (\(hint))")
    }

    /// Keys that cannot stand together.
    static func conflictingKeys(_ one: String, _ other: String) -> Finding {
        Finding(.conflictingKeys, "\(quoted(one)) and \(quoted(other)) cannot stand together; keep one of them")
    }

    /// What weighs children, where there are none.
    static func weighingWithoutChildren(_ key: String) -> Finding {
        Finding(
            .conflictingKeys,
            "\(quoted(key)) stands beside no 'children'; to weigh the alternatives, write "
                + "'alternatives: {\(key): …}'")
    }

    /// A format or version that this version does not read.
    static func wrongFormat(_ text: String, expected: String) -> Finding {
        Finding(.wrongFormat, "the format is \(quoted(text)), but this version reads \(quoted(expected))")
    }

    /// A text in which nothing stands.
    static func emptyText() -> Finding { Finding(.emptyText, "the text is empty; write it or leave the key out") }

    /// A title that says nothing, as a program writes what it does not know.
    static func nullTitle(_ text: String) -> Finding {
        Finding(
            .emptyText,
            "\(quoted(text)) is no title; write one, leave the key out, or put the word in quotation marks if it is meant"
        )
    }

    /// A map of texts by language in which nothing stands.
    static func noTexts() -> Finding {
        Finding(.emptyText, "the map has no text; write one such as {en: …} or leave the key out")
    }

    /// A language in which no text can be shown.
    static func unknownTextLanguage(_ key: String, nearest: String?, known: [String]) -> Finding {
        Finding(
            .badLanguage,
            "\(quoted(key)) is no language of a text, which may stand in \(listed(known))\(suggestion(nearest))")
    }

    /// No language tag.
    static func badLanguage(_ text: String) -> Finding {
        Finding(.badLanguage, "\(quoted(text)) is no language tag; one such as 'en' or 'zh-Hans' was expected")
    }

    /// A word that is none of those allowed.
    static func unknownValue(_ text: String, nearest: String?, allowed: [String]) -> Finding {
        Finding(.unknownValue, "\(quoted(text)) is none of \(listed(allowed))\(suggestion(nearest))")
    }

    /// A tolerance outside (0, 1).
    static func epsilonOutOfRange(_ value: Double) -> Finding {
        Finding(
            .epsilonOutOfRange, "the tolerance is \(shortest(value)), but it must lie between 0 and 1, both excluded")
    }

    /// An id with other characters than letters, digits, `.`, `_` and `-`.
    static func badID(_ id: String) -> Finding {
        Finding(
            .badID,
            id.isEmpty
                ? "the id is empty; letters, digits, '.', '_' and '-' were expected"
                : id.unicodeScalars.count > ElementList.longestID
                    ? "\(quoted(id)) is too long; an id has at most \(ElementList.longestID) characters"
                    : "\(quoted(id)) is no id; only letters, digits, '.', '_' and '-' may stand in it")
    }

    /// An id that a sibling has.
    static func duplicateID(_ id: String, earlierLine: Int) -> Finding {
        Finding(.duplicateID, "the id \(quoted(id)) is taken on line \(earlierLine); siblings need different ids")
    }

    /// Ids of siblings that differ in bytes but not after Unicode normalisation.
    static func idsEqualWhenNormalised(_ id: String, earlierLine: Int) -> Finding {
        Finding(
            .idsEqualWhenNormalised,
            "the id \(quoted(id)) looks different in bytes from the one on line \(earlierLine), but is the same text in "
                + "Unicode; siblings need different ids")
    }

    /// An id that names nothing.
    static func unknownID(_ id: String, kind: String, known: [String], nearest: String?) -> Finding {
        Finding(.unknownID, "\(quoted(id)) is weighed, but the \(kind) are \(listed(known))\(suggestion(nearest))")
    }

    /// An id that names nothing.
    static func unknownComparedID(
        _ id: String, with other: String, kind: String, known: [String], nearest: String?
    ) -> Finding {
        Finding(
            .unknownID,
            "\(quoted(other)) is compared with \(quoted(id)), but the \(kind) are \(listed(known))\(suggestion(nearest))"
        )
    }

    /// Fewer than two alternatives.
    static func tooFewAlternatives(_ count: Int) -> Finding {
        let found = count == 0 ? "there is no alternative" : "there is one alternative only"
        return Finding(.tooFewAlternatives, "\(found); a choice needs two or more")
    }

    /// A hierarchy or node without anything below.
    static func emptyHierarchy(_ key: String) -> Finding {
        Finding(.emptyHierarchy, "\(quoted(key)) is empty; at least one was expected")
    }

    /// Several children that nothing weighs.
    static func missingWeighing(_ count: Int) -> Finding {
        Finding(
            .missingWeighing,
            "the \(count) children are not weighed; 'comparisons', 'qualitative', 'weights', 'ratings' or 'values' was "
                + "expected beside 'children', or the answers of a panel with --judgments")
    }

    /// A criterion that weighs neither criteria nor alternatives.
    static func missingAlternatives() -> Finding {
        Finding(
            .missingAlternatives,
            "nothing is weighed under this criterion; 'children' was expected, or 'alternatives' with 'comparisons', "
                + "'qualitative', 'weights', 'ratings' or 'values', or the answers of a panel with --judgments")
    }

    /// A merit other than benefits, opportunities, costs and risks.
    static func unknownMerit(_ name: String, nearest: String?) -> Finding {
        Finding(
            .unknownMerit,
            "\(quoted(name)) is no merit; benefits, opportunities, costs and risks are\(suggestion(nearest))")
    }

    /// A weight for a merit that the model does not have.
    static func absentMerit(_ name: String, present: [String]) -> Finding {
        let found =
            present.isEmpty ? "the model has a single hierarchy without merits" : "the merits are \(listed(present))"
        return Finding(.absentMerit, "\(quoted(name)) is given a weight, but \(found)")
    }

    /// An alternative that no criterion weighs.
    static func alternativeNeverWeighed(_ id: String) -> Finding {
        Finding(.alternativeNeverWeighed, "no criterion weighs the alternative \(quoted(id)), so its priority is 0")
    }

    /// Alternatives that a criterion does not weigh.
    static func alternativesLeftOut(_ ids: [String]) -> Finding {
        Finding(
            .alternativeLeftOut,
            "\(listed(ids)) \(ids.count == 1 ? "is" : "are") not named here: priority 0 under this criterion")
    }
}
