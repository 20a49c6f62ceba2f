import CXlsxWriter
import Foundation
import Reports

/// A workbook that could not be written.
public struct WorkbookFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why.
    public let reason: String

    /// The reason as a sentence.
    public var description: String { "the workbook could not be written to the folder of temporary files: \(reason)" }
}

/// Writes workbooks by libxlsxwriter, which writes files only: one in the folder of temporary files, which is read and removed.
///
/// The file has a random name, and is removed when it was read and when it could not be written. Workbooks of the same
/// content are the same bytes: the date of creation, which the library would take from the clock, is the first of January
/// 2000.
enum WorkbookFile {
    /// The bytes of a workbook.
    ///
    /// - Parameter sheets: the sheets in the order of their tabs; names are different.
    /// - Returns: the bytes of the file.
    /// - Throws: where the folder of temporary files has no room or cannot be written to.
    static func bytes(of sheets: [WorkbookSheet]) throws(WorkbookFailure) -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(path: "guildhall-\(UUID().uuidString).xlsx").path
        defer { unlink(path) }
        try write(sheets, to: path)
        let reading = SourceFile.read(path)
        guard let bytes = reading.value else {
            throw WorkbookFailure(reason: reading.diagnostics.first?.message ?? "it vanished")
        }
        return bytes
    }

    /// The library keeps everything in memory until the file is closed, so that the failure of a disk shows there.
    private static func write(_ sheets: [WorkbookSheet], to path: String) throws(WorkbookFailure) {
        guard let book = workbook_new(path) else { throw WorkbookFailure(reason: "out of memory") }
        // Without a date of its own, the same answers would give other bytes every second.
        var properties = lxw_doc_properties()
        properties.created = 946_684_800
        workbook_set_properties(book, &properties)
        var formats: [WorkbookSheet.Style: UnsafeMutablePointer<lxw_format>] = [:]
        for style in WorkbookSheet.Style.allCases { formats[style] = format(style, of: book) }
        for sheet in sheets {
            guard let page = workbook_add_worksheet(book, sheet.name) else {
                _ = workbook_close(book)
                throw WorkbookFailure(reason: "the sheet '\(sheet.name)' was refused")
            }
            write(sheet, to: page, formats: formats)
        }
        let failure = workbook_close(book)
        guard failure == LXW_NO_ERROR else {
            throw WorkbookFailure(reason: lxw_strerror(failure).map { String(cString: $0) } ?? "error \(failure)")
        }
    }

    private static func write(
        _ sheet: WorkbookSheet, to page: UnsafeMutablePointer<lxw_worksheet>,
        formats: [WorkbookSheet.Style: UnsafeMutablePointer<lxw_format>]
    ) {
        for (column, width) in sheet.columnWidths.enumerated() {
            worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
        }
        if let height = sheet.heightOfSecondRow { worksheet_set_row(page, 1, height, nil) }
        for array in sheet.arrays { write(array, to: page, format: formats[.number]) }
        for cell in sheet.cells {
            let (row, column, format) = (UInt32(cell.row), UInt16(cell.column), formats[cell.style])
            switch cell.content {
            case .text(""): worksheet_write_blank(page, row, column, format)
            case .text(let text): worksheet_write_string(page, row, column, String(text.prefix(32_000)), format)
            case .number(let number): worksheet_write_number(page, row, column, number, format)
            case .formula(let formula, let value):
                worksheet_write_formula_num(page, row, column, "=" + formula, format, value)
            case .textFormula(let formula, let value):
                worksheet_write_formula_str(page, row, column, "=" + formula, format, value)
            }
        }
        if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
            worksheet_freeze_panes(page, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
        }
        worksheet_set_landscape(page)
        worksheet_fit_to_pages(page, 1, 0)
        for choices in sheet.choices { add(choices, to: page) }
    }

    private static func write(
        _ array: WorkbookSheet.ArrayFormula, to page: UnsafeMutablePointer<lxw_worksheet>,
        format: UnsafeMutablePointer<lxw_format>?
    ) {
        let (first, last) = (array.first, array.last)
        worksheet_write_array_formula_num(
            page, UInt32(first.row), UInt16(first.column), UInt32(last.row), UInt16(last.column),
            "{=\(array.formula)}", format, array.values.first ?? 0)
        let width = last.column - first.column + 1
        for (place, value) in array.values.enumerated().dropFirst() {
            worksheet_write_number(
                page, UInt32(first.row + place / width), UInt16(first.column + place % width), value, format)
        }
    }

    /// A list to choose from, beside which other values are allowed.
    ///
    /// A text that is not in the list may be typed all the same: `2:3` and `1/1.5` are judgments as well. The
    /// application only says so.
    private static func add(_ choices: WorkbookSheet.Choices, to page: UnsafeMutablePointer<lxw_worksheet>) {
        var texts: [UnsafeMutablePointer<CChar>?] = choices.values.map { strdup($0) }
        texts.append(nil)
        let title = strdup(String(choices.promptTitle.prefix(32)))
        let prompt = strdup(String(choices.prompt.prefix(255)))
        defer {
            for text in texts { free(text) }
            free(title)
            free(prompt)
        }
        texts.withUnsafeMutableBufferPointer { list in
            var validation = lxw_data_validation()
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            validation.value_list = list.baseAddress
            validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_INFORMATION.rawValue)
            validation.input_title = title
            validation.input_message = prompt
            worksheet_data_validation_range(
                page, UInt32(choices.rows.lowerBound), UInt16(choices.column), UInt32(choices.rows.upperBound),
                UInt16(choices.column), &validation)
        }
    }

    /// Cells to fill in are yellow, whatever the application's theme; those for texts have the format `@`, in which 1/5
    /// stays 1/5.
    private static func format(
        _ style: WorkbookSheet.Style, of book: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch style {
        case .text: format_set_text_wrap(format)
        case .wrapped: format_set_text_wrap(format)
        case .strong: format_set_bold(format)
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 16)
        case .heading:
            format_set_bold(format)
            format_set_text_wrap(format)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_bg_color(format, 0xE8EDF3)
        case .muted:
            format_set_font_color(format, 0x8A8A8A)
            format_set_font_size(format, 8)
            format_set_num_format(format, "@")
        case .input, .inputNumber:
            format_set_bg_color(format, 0xFFF6D6)
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, 0xC9B458)
            if style == .input {
                format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
                format_set_num_format(format, "@")
            } else {
                format_set_num_format(format, "0.####")
            }
        case .number: format_set_num_format(format, "0.0000")
        case .whole: format_set_num_format(format, "0")
        }
        return format
    }
}
