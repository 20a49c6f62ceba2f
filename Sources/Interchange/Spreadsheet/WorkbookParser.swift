import Foundation

/// Turns the parts of a workbook into sheets.
struct WorkbookParser {
    private let files: [String: [UInt8]]
    /// The texts that cells refer to by number.
    private var sharedTexts: [String] = []
    /// For each style of cells whether it shows a date.
    private var showsDate: [Bool] = []
    private var cellsLeft = SpreadsheetReader.largestCellCount

    init(_ bytes: [UInt8]) throws(WorkbookProblem) {
        do throws(ZipArchive.Problem) {
            files = try ZipArchive(bytes) { $0.hasPrefix("xl/") && ($0.hasSuffix(".xml") || $0.hasSuffix(".rels")) }
                .files
        } catch {
            throw .archive(error)
        }
    }

    /// The sheets in the order of their tabs.
    mutating func spreadsheet() throws(WorkbookProblem) -> Spreadsheet {
        let book = try required("xl/workbook.xml")
        var tabs: [(name: String, relation: String)] = []
        try events(book, in: "xl/workbook.xml") { name, attributes in
            if name == "sheet", let title = attributes["name"] {
                let relation = attributes.first { XMLEvents.local($0.key) == "id" && $0.key != "sheetId" }?.value
                tabs.append((title, relation ?? ""))
            }
            return true
        }
        let targets = try targets()
        try readSharedTexts()
        try readStyles()
        var sheets: [Spreadsheet.Sheet] = []
        for tab in tabs {
            guard let target = targets[tab.relation], let path = Self.path(of: target) else {
                throw .missingPart("sheet \(tab.name)")
            }
            // A tab may hold a chart instead of cells.
            guard path.hasPrefix("xl/worksheets/") else { continue }
            sheets.append(try sheet(named: tab.name, at: path))
        }
        return Spreadsheet(sheets: sheets)
    }

    private func required(_ path: String) throws(WorkbookProblem) -> [UInt8] {
        guard let bytes = files[path] else { throw .missingPart(path) }
        return bytes
    }

    private func events(
        _ bytes: [UInt8], in part: String, text: @escaping (String) -> Void = { _ in },
        end: @escaping (String) -> Void = { _ in }, start: @escaping (String, [String: String]) -> Bool
    ) throws(WorkbookProblem) {
        do throws(XMLEvents.Problem) {
            try XMLEvents.read(bytes, start: start, text: text, end: end)
        } catch {
            throw .part(part, error)
        }
    }

    /// The parts that the workbook refers to, by the names it gives them.
    private func targets() throws(WorkbookProblem) -> [String: String] {
        let path = "xl/_rels/workbook.xml.rels"
        var targets: [String: String] = [:]
        try events(try required(path), in: path) { name, attributes in
            if name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"] {
                targets[id] = attributes["Target"]
            }
            return true
        }
        return targets
    }

    /// The path in the archive of a part that the workbook names; `nil` for one that leads out of it.
    private static func path(of target: String) -> String? {
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
        return path.split(separator: "/").contains("..") ? nil : path
    }

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

    private mutating func sheet(named name: String, at path: String) throws(WorkbookProblem) -> Spreadsheet.Sheet {
        let cells = SheetCells(sharedTexts: sharedTexts, showsDate: showsDate, limit: cellsLeft)
        try events(
            try required(path), in: path, text: { cells.add($0) }, end: { cells.end($0) },
            start: { cells.start($0, $1) })
        if let place = cells.badPlace { throw .badCell(place, sheet: name) }
        guard cells.count <= cellsLeft else { throw .tooManyCells }
        cellsLeft -= cells.count
        return Spreadsheet.Sheet(name: name, rows: cells.rows)
    }
}

/// Texts put together from their pieces; the pronunciation that some are given is left out.
private final class Gathered {
    var list: [String] = []
    var isOpen = false
    var isReading = false
    private var current = ""

    func begin() { current = "" }
    func add(_ text: String) {
        if isOpen, !isReading { current += text }
    }
    func finish() { list.append(current) }
}
