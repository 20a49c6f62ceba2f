import Foundation

/// The cells of one sheet while it is read.
///
/// A class, since the parser's events come through closures that share it. Elements of `sheetData` (ECMA-376, part 1,
/// section 18.3.1) look like this; `t` is the type of the value, `s` its style:
///
/// ```xml
/// <row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" s="3"><f>1/3</f><v>0.333</v></c></row>
/// ```
///
/// Of a formula the stored value is taken. Rows and cells may come without a place: then they follow the one before.
/// What no application writes, and two would read in different ways, is a problem of the whole workbook: a place that
/// is none, or taken, or two values in one cell.
final class SheetCells {
    /// What is wrong with a cell.
    enum Problem: Hashable {
        /// It stands nowhere.
        case nowhere(String)
        /// Another stands there already.
        case taken(String)
        /// It has two values.
        case twoValues(String)
        /// Its style is none of the workbook's, so that nobody knows whether its number is a date.
        case unknownStyle(String)

        /// The end of a sentence that names the sheet.
        var sentence: String {
            switch self {
            case .nowhere(let place): "a cell stands at \(quoted(place)), which is no place of a sheet"
            case .taken(let place): "two cells stand at \(quoted(place))"
            case .twoValues(let place): "the cell at \(quoted(place)) has two values"
            case .unknownStyle(let place): "the cell at \(quoted(place)) has a style that the workbook does not have"
            }
        }
    }

    /// What stands in a cell whose formula was never computed, so that it has no value to take.
    static let formulaWithoutValue = Spreadsheet.Content.failure("a formula without a stored value")

    /// The texts that cells of the type `s` refer to by number.
    private let sharedTexts: [String]
    /// For each style of cells whether it shows a date.
    private let showsDate: [Bool]
    /// The number of cells after which reading stops.
    private let limit: Int
    /// The rows read so far, by their numbers.
    private var found: [Int: [Int: Spreadsheet.Content]] = [:]
    /// The number of cells met, empty ones too.
    private(set) var count = 0
    /// The areas of cells that are shown as one, as the sheet writes them: `A2:A5`.
    private(set) var merged: [String] = []
    /// What is wrong with the first bad cell.
    private(set) var problem: Problem?

    /// The row that is read, counted from one.
    private var row = 0
    /// The column of the cell that is read, counted from one.
    private var column = 0
    /// Whether the cells of the sheet come now; what is around them has elements of the same names.
    private var isInData = false
    /// The type of its value.
    private var kind = ""
    /// The number of its style; `nil` where the cell has none, less than none where it is no number.
    private var style: Int?
    /// Its value so far; the parser hands it over in pieces.
    private var text = ""
    /// Whether what comes is a value and no formula.
    private var isText = false
    /// Whether what comes is a reading aid for the text.
    private var isPronunciation = false
    /// Whether the cell has a value at all; cells that have only a look are left out.
    private var hasValue = false
    /// Whether it has a formula.
    private var hasFormula = false
    /// How many values it has.
    private var valueCount = 0

    init(sharedTexts: [String], showsDate: [Bool], limit: Int) {
        self.sharedTexts = sharedTexts
        self.showsDate = showsDate
        self.limit = limit
    }

    /// The rows from top to bottom, each from left to right.
    var rows: [Spreadsheet.Row] {
        found.sorted { $0.key < $1.key }.map { number, cells in
            Spreadsheet.Row(
                number: number,
                cells: cells.sorted { $0.key < $1.key }.map { Spreadsheet.Cell(column: $0.key, content: $0.value) })
        }
    }

    /// Takes in the beginning of an element; `false` when reading is to stop.
    func start(_ name: String, _ attributes: [String: String]) -> Bool {
        if name == "sheetData" { isInData = true }
        // Merged areas come behind the data (ECMA-376, part 1, section 18.3.1.54).
        if name == "mergeCell", !isInData, let area = attributes["ref"], merged.count < limit { merged.append(area) }
        guard isInData else { return true }
        switch name {
        case "row": startRow(attributes["r"])
        case "c": startCell(attributes)
        case "f": hasFormula = true
        case "v", "is":
            valueCount += 1
            if valueCount > 1 { problem = .twoValues(place) }
            isText = name == "v"
        case "t": isText = true
        case "rPh": isPronunciation = true
        default: break
        }
        return problem == nil && count <= limit
    }

    private func startRow(_ text: String?) {
        let number = text.map { Int($0) ?? 0 } ?? row + 1
        if !(1...CellReference.largestRowCount).contains(number) { problem = .nowhere("row \(text ?? "\(number)")") }
        row = number
        column = 0
    }

    /// A place in another row than the cell's own is refused: readers differ in what they make of it, and judgments
    /// would move.
    private func startCell(_ attributes: [String: String]) {
        count += 1
        if let place = attributes["r"] {
            let reference = CellReference(place)
            if reference?.row != row - 1 { problem = .nowhere(place) }
            column = (reference?.column ?? column) + 1
        } else {
            column += 1
        }
        if column > CellReference.largestColumnCount { problem = .nowhere("column \(column)") }
        kind = attributes["t"] ?? "n"
        style = attributes["s"].map { Int($0) ?? -1 }
        text = ""
        hasValue = false
        hasFormula = false
        valueCount = 0
    }

    /// The place of the cell that is read.
    private var place: String { CellReference(column: column - 1, row: row - 1).text }

    /// Takes in a piece of text.
    func add(_ piece: String) {
        guard isText, !isPronunciation else { return }
        text += piece
        hasValue = true
    }

    /// Takes in the end of an element.
    func end(_ name: String) {
        switch name {
        case "sheetData": isInData = false
        case "v", "t": isText = false
        case "rPh": isPronunciation = false
        case "c" where isInData && column > 0 && (hasValue || hasFormula):
            // A formula of a text may have no character as its result.
            let content = hasValue || valueCount > 0 && kind == "str" ? content : Self.formulaWithoutValue
            if found[row, default: [:]].updateValue(content, forKey: column - 1) != nil { problem = .taken(place) }
        default: break
        }
    }

    /// What stands in the cell that ends here.
    ///
    /// A number in a cell that shows dates stays told apart: spreadsheets turn a typed 1/5 into the first of May.
    private var content: Spreadsheet.Content {
        switch kind {
        case "s":
            guard let place = Int(text), sharedTexts.indices.contains(place) else { return .failure("#REF!") }
            return .text(sharedTexts[place])
        case "str", "inlineStr", "d": return .text(text)
        case "b": return text == "1" || text == "0" ? .truth(text == "1") : .failure(text)
        case "n":
            guard let number = DecimalNotation.number(text) else { return .text(text) }
            guard let style else { return .number(number) }
            if showsDate.indices.contains(style) { return showsDate[style] ? .date(number) : .number(number) }
            if style != 0 || !showsDate.isEmpty { problem = .unknownStyle(place) }
            return .number(number)
        case "e": return .failure(text)
        // What a type that nobody knows holds is no value.
        default: return .failure("a value of the unknown type \(quoted(kind))")
        }
    }
}
