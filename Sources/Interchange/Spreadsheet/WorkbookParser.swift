import Foundation

/// Turns the parts of a workbook into sheets.
///
/// A workbook is an archive of XML files (ECMA-376, parts 1 and 2). `xl/workbook.xml` names the sheets, the relations
/// beside it say which part each of them is, `xl/sharedStrings.xml` has most of the texts, and `xl/styles.xml` tells
/// dates from numbers. Pictures, macros and whatever else is no XML below `xl` are not even inflated.
struct WorkbookParser {
    /// The parts, by their paths in the archive.
    private let files: [String: [UInt8]]
    /// The texts that cells refer to by number.
    private var sharedTexts: [String] = []
    /// For each style of cells whether it shows a date.
    private var showsDate: [Bool] = []
    /// The number of cells that may still come, over all sheets.
    private var cellsLeft = SpreadsheetReader.largestCellCount

    /// Opens the archive, with its limits on what may come out.
    init(_ bytes: [UInt8]) throws(WorkbookProblem) {
        do throws(ZipArchive.Problem) {
            files = try ZipArchive(bytes) { $0.hasPrefix("xl/") && ($0.hasSuffix(".xml") || $0.hasSuffix(".rels")) }
                .files
        } catch {
            throw .archive(error)
        }
    }

    /// The sheets in the order of their tabs.
    ///
    /// Sheets whose part is missing are an error, not an empty sheet: judgments might have stood there.
    mutating func spreadsheet() throws(WorkbookProblem) -> Spreadsheet {
        let book = try required("xl/workbook.xml")
        var tabs: [(name: String, relation: String)] = []
        try events(book, in: "xl/workbook.xml") { name, attributes in
            if name == "sheet", let title = attributes["name"] {
                // The relation's name has a prefix; another attribute `id` would be none.
                let key = attributes.keys.sorted().last { XMLEvents.local($0) == "id" }
                tabs.append((title, key.flatMap { attributes[$0] } ?? ""))
            }
            return true
        }
        let targets = try targets()
        try readSharedTexts()
        try readStyles()
        var sheets: [Spreadsheet.Sheet] = []
        var paths: Set<String> = []
        for tab in tabs {
            guard let target = targets[tab.relation], let path = Self.path(of: target) else {
                throw .missingPart("sheet \(tab.name)")
            }
            // A tab may hold a chart instead of cells.
            guard path.hasPrefix("xl/worksheets/") else { continue }
            // A part read for a thousand tabs would take a thousand times as long as the file is large.
            guard paths.insert(path).inserted else { throw .repeated("the part \(quoted(path))") }
            sheets.append(try sheet(named: tab.name, at: path))
        }
        return Spreadsheet(sheets: sheets)
    }

    /// The bytes of a part without which there is no workbook.
    private func required(_ path: String) throws(WorkbookProblem) -> [UInt8] {
        guard let bytes = files[path] else { throw .missingPart(path) }
        return bytes
    }

    /// Reads a part; what is wrong with it is told with its name.
    private func events(
        _ bytes: [UInt8], in part: String, text: @escaping (String) -> Void = { _ in },
        end: @escaping (String) -> Void = { _ in }, start: @escaping (String, [String: String]) -> Bool
    ) throws(WorkbookProblem) {
        do throws(XMLEvents.Problem) {
            try XMLEvents.read(bytes, start: { name, attributes, _ in start(name, attributes) }, text: text, end: end)
        } catch {
            throw .part(part, error)
        }
    }

    /// The parts that the workbook refers to, by the names it gives them.
    private func targets() throws(WorkbookProblem) -> [String: String] {
        let path = "xl/_rels/workbook.xml.rels"
        var targets: [String: String] = [:]
        var repeated: String?
        try events(try required(path), in: path) { name, attributes in
            if name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"] {
                if targets.updateValue(attributes["Target"] ?? "", forKey: id) != nil { repeated = id }
            }
            return repeated == nil
        }
        if let repeated { throw .repeated("the relation \(quoted(repeated))") }
        return targets
    }

    /// The path in the archive of a part that the workbook names; `nil` for one that leads out of it.
    private static func path(of target: String) -> String? {
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
        return path.split(separator: "/").contains("..") ? nil : path
    }

    /// A workbook without texts has no such part.
    ///
    /// A text may be in pieces of different looks, which are put together; its reading aids are left out.
    private mutating func readSharedTexts() throws(WorkbookProblem) {
        let path = "xl/sharedStrings.xml"
        guard let bytes = files[path] else { return }
        let texts = Gathered()
        try events(
            bytes, in: path, text: { texts.add($0) },
            end: { name in
                if name == "t" { texts.isOpen = false }
                if name == "rPh" { texts.isReading = false }
                if name == "si" { texts.finish() }
            },
            start: { name, _ in
                if name == "si" { texts.begin() }
                if name == "rPh" { texts.isReading = true }
                if name == "t" { texts.isOpen = true }
                return texts.list.count <= SpreadsheetReader.largestCellCount
            })
        guard texts.list.count <= SpreadsheetReader.largestCellCount else { throw .tooManyCells }
        sharedTexts = texts.list
    }

    /// Finds out which styles show dates.
    ///
    /// The formats 14 to 22 and 45 to 47 are dates and times in every workbook; others are by their codes. Cells refer
    /// to the list `cellXfs`, not to the similar one for named styles.
    private mutating func readStyles() throws(WorkbookProblem) {
        let path = "xl/styles.xml"
        guard let bytes = files[path] else { return }
        var dateFormats = Set(14...22).union(45...47)
        var styles: [Bool] = []
        var isInCellFormats = false
        try events(bytes, in: path, end: { if $0 == "cellXfs" { isInCellFormats = false } }) { name, attributes in
            let number = attributes["numFmtId"].flatMap { Int($0) }
            switch name {
            case "numFmt":
                if let number, let code = attributes["formatCode"], Self.isDate(format: code) {
                    dateFormats.insert(number)
                }
            case "cellXfs": isInCellFormats = true
            case "xf": if isInCellFormats { styles.append(number.map(dateFormats.contains) ?? false) }
            default: break
            }
            return true
        }
        showsDate = styles
    }

    /// Whether a number format has a day, a month, a year, an hour or a second outside quotation marks and brackets.
    ///
    /// - Parameter code: a format such as `0.00`, `dd/mm/yyyy` or `[h]:mm`; the last two are dates.
    /// - Returns: whether a number in it is shown as a date or a time.
    static func isDate(format code: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        var previous: Character = " "
        for character in code.lowercased() {
            defer { previous = character }
            if previous == "\\" { continue }
            switch character {
            case "\"": isQuoted.toggle()
            case "[": isBracketed = !isQuoted || isBracketed
            case "]": isBracketed = false
            case "d", "m", "y", "h", "s": if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }

    /// Reads the cells of a part; what is wrong with one is told with the name of its sheet.
    private mutating func sheet(named name: String, at path: String) throws(WorkbookProblem) -> Spreadsheet.Sheet {
        let cells = SheetCells(sharedTexts: sharedTexts, showsDate: showsDate, limit: cellsLeft)
        try events(
            try required(path), in: path, text: { cells.add($0) }, end: { cells.end($0) },
            start: { cells.start($0, $1) })
        if let problem = cells.problem { throw .badCell(problem, sheet: name) }
        guard cells.count <= cellsLeft else { throw .tooManyCells }
        cellsLeft -= cells.count
        return Spreadsheet.Sheet(name: name, rows: cells.rows, merged: cells.merged)
    }
}

/// Texts put together from their pieces; the pronunciation that some are given is left out.
///
/// A class, since the closures for the parser's events share it.
private final class Gathered {
    /// The texts that are complete.
    var list: [String] = []
    /// Whether what comes is text.
    var isOpen = false
    /// Whether what comes is a reading aid, as for Japanese names.
    var isReading = false
    /// The text that is being put together.
    private var current = ""

    /// Begins another text.
    func begin() { current = "" }
    /// Takes a piece of the text.
    func add(_ text: String) {
        if isOpen, !isReading { current += text }
    }
    /// Closes the text.
    func finish() { list.append(current) }
}
