/// What can be wrong with a table of judgments.
extension Finding {
    static func tableTooSmall(_ count: Int) -> Finding {
        let found = count == 1 ? "one item" : "\(count) items"
        return Finding(.tableTooSmall, "the table compares \(found); two or more were expected")
    }

    static func tableTooLarge(limit: Int) -> Finding {
        Finding(.tableTooLarge, "the table is too large; at most \(limit) items are compared")
    }

    static func tableRagged(count: Int, expected: Int, separator: String) -> Finding {
        Finding(
            .tableRagged,
            "the row has \(counted(count, "cell")), the first row has \(expected) (cells are separated by \(separator))"
        )
    }

    static func tableNotSquare(rows: Int, columns: Int) -> Finding {
        Finding(
            .tableNotSquare,
            "the table has \(counted(rows, "row")) and \(counted(columns, "column")) of judgments; as many rows as "
                + "columns were expected")
    }

    static func openQuote() -> Finding {
        Finding(.openQuote, "the quotation mark opened here is never closed, or text follows the closing one")
    }

    static func headersDiffer(place: Int, row: String, column: String) -> Finding {
        Finding(
            .headersDiffer,
            "row \(place) is named \(quoted(row)), column \(place) \(quoted(column)); names and their order must agree")
    }

    static func duplicateItem(_ name: String, _ first: Int, _ second: Int) -> Finding {
        Finding(.duplicateID, "the items \(first) and \(second) are both named \(quoted(name)); names must differ")
    }

    static func emptyItem(_ place: Int) -> Finding {
        Finding(.emptyText, "item \(place) has no name; a name was expected in the header")
    }

    static func diagonalNotOne(_ item: String, _ text: String) -> Finding {
        Finding(
            .diagonalNotOne, "\(quoted(item)) compared with itself is \(quoted(text)); 1 or an empty cell was expected")
    }

    static func cell(_ text: String, row: String, column: String, _ problem: RatioNotation.Problem) -> Finding {
        let finding = judgment(text, problem)
        return Finding(finding.code, "\(quoted(row)) against \(quoted(column)): \(finding.message)")
    }

    static func cellOffScale(_ text: String, row: String, column: String, largest: Double) -> Finding {
        let finding = judgmentOffScale(text, largest: largest)
        return Finding(finding.code, "\(quoted(row)) against \(quoted(column)): \(finding.message)")
    }

    static func missingCells(_ one: String, _ other: String) -> Finding {
        Finding(
            .missingJudgment,
            "the cells \(quoted(one)) against \(quoted(other)) and \(quoted(other)) against \(quoted(one)) are both empty; "
                + "this version needs a judgment of every pair")
    }

    /// Two cells that should be reciprocal; the values are shown as typed.
    static func contradictoryCells(
        _ one: String, _ other: String, text: String, mirror: String, mirrorLine: Int
    ) -> Finding {
        Finding(
            .contradictoryCells,
            "\(quoted(one)) against \(quoted(other)) is \(text), but \(quoted(other)) against \(quoted(one)) is \(mirror) "
                + "(line \(mirrorLine)); one must be the reciprocal of the other, to 5 % at most")
    }

    static func roundedReciprocals(_ pairs: [(row: String, column: String)]) -> Finding {
        let names = pairs.map { "\($0.row) against \($0.column)" }
        return Finding(
            .roundedReciprocals,
            "\(counted(pairs.count, "pair")) given both ways \(pairs.count == 1 ? "is" : "are") reciprocal only after "
                + "rounding; the larger judgment counts: \(listed(names))")
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
