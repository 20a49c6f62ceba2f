/// What can be wrong with a table of judgments.
extension Finding {
    /// A table of fewer than two items.
    static func tableTooSmall(_ count: Int) -> Finding {
        let found = count == 1 ? "one item" : "\(count) items"
        return Finding(.tableTooSmall, "the table compares \(found); two or more were expected")
    }

    /// A table of too many items.
    static func tableTooLarge(limit: Int) -> Finding {
        Finding(.tableTooLarge, "the table is too large; at most \(limit) items are compared")
    }

    /// Rows of different lengths.
    static func tableRagged(count: Int, expected: Int, separator: String) -> Finding {
        Finding(
            .tableRagged,
            "the row has \(counted(count, "cell")), the first row has \(expected) (cells are separated by \(separator))"
        )
    }

    /// Not as many rows as columns.
    static func tableNotSquare(rows: Int, columns: Int) -> Finding {
        Finding(
            .tableNotSquare,
            "the table has \(counted(rows, "row")) and \(counted(columns, "column")) of judgments; as many rows as "
                + "columns were expected")
    }

    /// A quotation mark that is not closed.
    static func openQuote() -> Finding {
        Finding(.openQuote, "the quotation mark opened here is never closed, or text follows the closing one")
    }

    /// Rows and columns with different names.
    static func headersDiffer(place: Int, row: String, column: String) -> Finding {
        Finding(
            .headersDiffer,
            "row \(place) is named \(quoted(row)), column \(place) \(quoted(column)); names and their order must agree")
    }

    /// Two items with one name.
    static func duplicateItem(_ name: String, _ first: Int, _ second: Int) -> Finding {
        Finding(.duplicateID, "the items \(first) and \(second) are both named \(quoted(name)); names must differ")
    }

    /// An item without a name.
    static func emptyItem(_ place: Int) -> Finding {
        Finding(.emptyText, "item \(place) has no name; a name was expected in the header")
    }

    /// An item that does not equal itself.
    static func diagonalNotOne(_ item: String, _ text: String) -> Finding {
        Finding(
            .diagonalNotOne, "\(quoted(item)) compared with itself is \(quoted(text)); 1 or an empty cell was expected")
    }

    /// What is wrong with the judgment in a cell.
    static func cell(_ text: String, row: String, column: String, _ problem: RatioNotation.Problem) -> Finding {
        let finding = judgment(text, problem)
        return Finding(finding.code, "\(quoted(row)) against \(quoted(column)): \(finding.message)")
    }

    /// A judgment in a cell that lies outside the scale.
    static func cellOffScale(_ text: String, row: String, column: String, largest: Double) -> Finding {
        let finding = judgmentOffScale(text, largest: largest)
        return Finding(finding.code, "\(quoted(row)) against \(quoted(column)): \(finding.message)")
    }

    /// Two cells that should be reciprocal; the values are shown as typed.
    static func contradictoryCells(
        _ one: String, _ other: String, text: String, mirror: String, mirrorLine: Int
    ) -> Finding {
        Finding(
            .contradictoryCells,
            "\(quoted(one)) against \(quoted(other)) is \(shown(text)), but \(quoted(other)) against \(quoted(one)) is \(shown(mirror)) "
                + "(line \(mirrorLine)); one must be the reciprocal of the other, to 5 % at most")
    }

    /// Mirrored cells that are reciprocal after rounding.
    static func roundedReciprocals(_ pairs: [(row: String, column: String)]) -> Finding {
        let names = pairs.map { "\(shown($0.row)) against \(shown($0.column))" }
        return Finding(
            .roundedReciprocals,
            "\(counted(pairs.count, "pair")) given both ways \(pairs.count == 1 ? "is" : "are") reciprocal only after "
                + "rounding; the larger judgment counts: \(listed(names))")
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
