/// What can be wrong with workbooks.
extension Finding {
    /// No workbook, or a damaged one.
    static func notWorkbook(_ reason: String) -> Finding {
        Finding(.notWorkbook, "this is no workbook (.xlsx) that can be read: \(reason)")
    }

    /// A workbook that is made to harm whoever opens it.
    static func unsafeWorkbook(_ reason: String) -> Finding {
        Finding(.unsafeWorkbook, "the workbook is refused, because no spreadsheet writes such a file: \(reason)")
    }

    /// A workbook beyond the limits.
    static func workbookTooLarge(_ reason: String) -> Finding {
        Finding(.workbookTooLarge, "the workbook is too large: \(reason)")
    }

    /// Merged cells among the answers.
    static func mergedCells(_ area: String) -> Finding {
        Finding(
            .mergedCells,
            "the cells \(quoted(area)) are merged, and of merged cells only the first has a value; split them and write the "
                + "value into each row")
    }

    /// A workbook without a table of answers.
    static func noAnswerSheet(_ names: [String]) -> Finding {
        Finding(
            .noAnswers,
            "none of the sheets \(listed(names.map(quoted))) has a row with the headings node, left, right and judgment, "
                + "or node, alternative and grade")
    }
}
