extension Table {
    /// The table as comma-separated values (RFC 4180): a line of headings, then the rows, every line ended by CR LF.
    ///
    /// - Numbers are exact: the fewest digits that read back to the same value, with a decimal point in any language.
    ///   An undefined number is an empty field.
    /// - Texts stand in quotes where they hold a comma, a quote or a line break.
    /// - A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in front of it:
    ///   spreadsheets would otherwise run it as a formula, and such texts come from other people's files. (The list is
    ///   the one that OWASP gives under “CSV Injection”.) The apostrophe stays in the text when the file is read.
    ///
    /// ```
    /// Alternative,Score
    /// Third,1.2251003127
    /// '=SUM(A1),
    /// ```
    ///
    /// - ``Row/depth`` and ``Row/isEmphasised`` have no place in this form.
    public func csv() -> String {
        var lines = [columns.map { CSVField.text($0.title) }]
        lines += rows.map { $0.cells.map(\.csvField) }
        return lines.map { $0.joined(separator: ",") + CSVField.lineEnd }.joined()
    }
}

extension Table.Cell {
    /// The cell as a field of a line.
    fileprivate var csvField: String {
        switch self {
        case .text(let text): CSVField.text(text)
        case .number(let value, _): value?.shortestText ?? ""
        }
    }
}

/// How one field of a line of comma-separated values is written.
public enum CSVField {
    /// What ends a line (RFC 4180, section 2).
    static let lineEnd = "\r\n"

    /// A text made safe for spreadsheets and quoted where it must be.
    public static func text(_ text: String) -> String {
        let safe = beginsFormula(text) ? "'" + text : text
        let needsQuotes = safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        guard needsQuotes else { return safe }
        var quoted = "\""
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private static func beginsFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return "=+-@\t\r".unicodeScalars.contains(first)
    }
}
