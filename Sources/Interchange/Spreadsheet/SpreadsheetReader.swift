import Foundation

/// Reads workbooks, `*.xlsx`: the values of the cells, as the application stored them.
///
/// Formulas are not computed; a cell with a formula has the value that the application left there. See ECMA-376, part 1.
public enum SpreadsheetReader {
    /// The number of cells read.
    static let largestCellCount = 1_000_000

    /// Reads a workbook.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    /// - Returns: the sheets, unless the file is no workbook or an unsafe one.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<Spreadsheet> {
        var findings = Findings(file: file)
        let spreadsheet = read(bytes, findings: &findings)
        return Reading(spreadsheet, findings)
    }

    /// Reads a workbook; `nil` with the reason among the findings.
    ///
    /// - Parameters:
    ///   - bytes: the file's content.
    ///   - findings: takes the one reason for which a workbook is not read.
    /// - Returns: the sheets.
    static func read(_ bytes: [UInt8], findings: inout Findings) -> Spreadsheet? {
        guard bytes.count <= SourceText.largestByteCount else {
            findings.add(.fileTooLarge(byteCount: bytes.count, limit: SourceText.largestByteCount))
            return nil
        }
        do throws(WorkbookProblem) {
            var parser = try WorkbookParser(bytes)
            return try parser.spreadsheet()
        } catch {
            findings.add(error.finding)
            return nil
        }
    }
}

/// Why a workbook is not read.
enum WorkbookProblem: Error, Hashable {
    /// The archive around it.
    case archive(ZipArchive.Problem)
    /// One of its parts.
    case part(String, XMLEvents.Problem)
    /// A part that a workbook has.
    case missingPart(String)
    /// A name that stands twice where every one is of its own.
    case repeated(String)
    /// A cell that cannot be what it is said to be.
    case badCell(SheetCells.Problem, sheet: String)
    /// More cells or texts than are read.
    case tooManyCells

    /// The sentence.
    var finding: Finding {
        switch self {
        case .archive(.unreadable(let reason)): .notWorkbook("the archive cannot be read: \(reason)")
        case .archive(.badName(let name)): .unsafeWorkbook("a part of it is named \(quoted(name))")
        case .archive(.tooManyEntries):
            .workbookTooLarge("it has more than \(ZipArchive.largestEntryCount) parts")
        case .archive(.tooLarge):
            .workbookTooLarge("its parts inflate to more than \(ZipArchive.largestInflatedByteCount >> 20) MB")
        case .archive(.encrypted): .notWorkbook("it is encrypted; save it without a password")
        case .part(let name, .documentType): .unsafeWorkbook("\(quoted(name)) defines a document type or entities")
        case .part(let name, .encoding): .notWorkbook("\(quoted(name)) is not UTF-8")
        case .part(let name, .malformed(let line)): .notWorkbook("\(quoted(name)) is broken on its line \(line)")
        case .part(let name, .nesting(let line, _)):
            .unsafeWorkbook("\(quoted(name)) nests elements too deeply on its line \(line)")
        case .missingPart(let name): .notWorkbook("the part \(quoted(name)) is missing")
        case .repeated(let what): .notWorkbook("\(what) stands twice")
        case .badCell(let problem, let sheet): .notWorkbook("in the sheet \(quoted(sheet)) \(problem.sentence)")
        case .tooManyCells: .workbookTooLarge("it has more than \(SpreadsheetReader.largestCellCount) cells")
        }
    }
}
