/// What can be wrong with tables of experts' answers.
extension Finding {
    /// A table without a single row.
    static func noAnswers() -> Finding {
        Finding(.noAnswers, "the table has a heading, but no row with an answer stands under it")
    }

    /// A table too long to be anybody's answers.
    static func tooManyAnswers(limit: Int) -> Finding {
        Finding(.tableTooLarge, "the table is too large; at most \(limit) answers are read")
    }

    /// A heading that is nearly a column that is missing.
    static func misspeltColumn(_ heading: String, nearest: String) -> Finding {
        Finding(
            .unknownColumn,
            "\(quoted(heading)) is no column that is read and very like \(quoted(nearest)), which is missing; rename or remove it"
        )
    }

    /// A row without the name of its expert.
    static func emptyExpert() -> Finding {
        Finding(.emptyText, "the expert's name is missing; every row of a table with the column 'expert' needs one")
    }

    /// An expert whom the model's panel does not list.
    static func unknownExpert(_ name: String, isFileName: Bool, known: [String], nearest: String?) -> Finding {
        let subject =
            isFileName
            ? "the table has no column 'expert', so it belongs to \(quoted(name)) by the file's name, who"
            : "\(quoted(name))"
        return Finding(
            .unknownExpert, "\(subject) is not in the model's panel of \(listed(known))\(suggestion(nearest))")
    }

    /// Rows with a round beside rows without.
    static func roundsAndNone(isNamed: Bool, other: String) -> Finding {
        Finding(
            .mixedRounds,
            isNamed
                ? "this row names a round, but \(other) names none; every row of every table needs one, or none does"
                : "this row names no round, but \(other) does; every row of every table needs one, or none does")
    }

    /// A merit that the model does not have.
    static func meritNotInModel(_ name: String, present: [String], nearest: String?) -> Finding {
        let found =
            present.isEmpty ? "the model has a single hierarchy without merits" : "the merits are \(listed(present))"
        return Finding(.absentMerit, "\(quoted(name)) is no merit of the model; \(found)\(suggestion(nearest))")
    }

    /// A path that leads to no node.
    static func unknownNode(_ path: String, merit: String?, others: [String], nearest: String?) -> Finding {
        let place = merit.map { "\($0) of the model" } ?? "the model"
        let elsewhere = others.isEmpty ? suggestion(nearest) : "; it is a path in \(listed(others))"
        return Finding(
            .unknownNode,
            "\(quoted(path)) leads to no node in \(place); the ids from below the root, joined by slashes, were expected"
                + elsewhere)
    }

    /// A path that several hierarchies have.
    static func ambiguousNode(_ path: String, merits: [String]) -> Finding {
        let node = path.isEmpty ? "the root" : quoted(path)
        return Finding(
            .ambiguousNode,
            "\(node) is a node in \(listed(merits)); name one of them in the column 'merit'")
    }

    /// A node whose elements have other weights than from comparisons.
    static func notCompared(_ node: String) -> Finding {
        Finding(
            .notCompared,
            "\(node) is not weighed by comparison in the model, so that nobody's comparisons can be used there")
    }

    /// An element that the model places as a copy beside those that are compared.
    static func copyCompared(_ id: String, node: String) -> Finding {
        Finding(.notCompared, "\(quoted(id)) is placed under \(node) as a copy of another; it is not compared itself")
    }

    /// A row that compares and grades.
    static func mixedAnswer() -> Finding {
        Finding(
            .mixedAnswer,
            "the row compares two elements and grades one; 'left', 'right' and 'judgment' belong in one row, 'alternative' "
                + "and 'grade' in another")
    }

    /// Grades where the model has none.
    static func notGraded(_ node: String) -> Finding {
        Finding(
            .notGraded, "\(node) is not weighed by grades in the model, so that nobody's grades can be used there")
    }

    /// Comparisons where the model grades.
    static func gradedNode(_ node: String, grades: [String]) -> Finding {
        Finding(
            .notCompared,
            "\(node) is weighed by grades in the model; an element in the column 'alternative' and one of "
                + "\(listed(grades)) in the column 'grade' were expected")
    }

    /// A grade that the scale does not have.
    static func unknownGrade(
        _ text: String, alternative: String, node: String, known: [String], nearest: String?
    ) -> Finding {
        Finding(
            .unknownID,
            "\(quoted(text)) for \(quoted(alternative)) under \(node) is no grade; one of \(listed(known)) was expected"
                + suggestion(nearest))
    }

    /// An id that names no element of a node.
    static func unknownElement(
        _ id: String, column: String, node: String, known: [String], nearest: String?
    ) -> Finding {
        let found = id.isEmpty ? "the column '\(column)' is empty" : "\(quoted(id)) is nothing that \(node) weighs"
        return Finding(.unknownID, "\(found); one of \(listed(known)) was expected\(suggestion(nearest))")
    }

    /// A question that an expert was asked twice.
    static func answeredTwice(expert: String, _ answer: PanelAnswer, earlier: String, agrees: Bool) -> Finding {
        let ids = answer.node.elements.ids
        let what =
            switch answer.content {
            case .comparison(let left, let right, _): "compares \(quoted(ids[left])) and \(quoted(ids[right]))"
            case .rating(let element, _): "grades \(quoted(ids[element]))"
            }
        let sentence = "\(quoted(expert)) \(what) under \(answer.node.name) on \(earlier) already"
        return agrees
            ? Finding(.repeatedJudgment, "\(sentence); keep one of the rows")
            : Finding(.contradictoryJudgment, "\(sentence), with another answer; keep the right one")
    }

    /// A date where a judgment was expected.
    static func judgmentIsDate(_ text: String, pair: (String, String), node: String) -> Finding {
        Finding(
            .judgmentIsDate,
            "\(named(pair, node)): \(quoted(text)) is a date, into which spreadsheets turn judgments such as 1/5; "
                + "format the cells as text and write the judgment again")
    }

    /// What is wrong with an expert's judgment, with the question it answers.
    static func answer(_ finding: Finding, pair: (String, String), node: String) -> Finding {
        Finding(finding.code, "\(named(pair, node)): \(finding.message)")
    }

    /// A word where the model compares by ratios.
    static func wordAmongRatios(_ text: String) -> Finding {
        Finding(
            .malformedJudgment,
            "\(quoted(text)) is a judgment in words, but the model compares here by ratios; one such as 3, 1/5, 2:3 or 0.5 "
                + "was expected")
    }

    /// An expert who answered nothing.
    static func silentExpert(_ id: String) -> Finding {
        Finding(.silentExpert, "\(quoted(id)) answered no question, so that the others' answers count alone")
    }

    private static func named(_ pair: (String, String), _ node: String) -> String {
        "\(quoted(pair.0)) against \(quoted(pair.1)) under \(node)"
    }
}
