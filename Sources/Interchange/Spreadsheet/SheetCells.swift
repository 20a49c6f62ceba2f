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
final class SheetCells {
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
    /// A cell that stands nowhere.
    private(set) var badPlace: String?

    /// The row that is read, counted from one.
    private var row = 0
    /// The column of the cell that is read, counted from one.
    private var column = 0
    /// The type of its value.
    private var kind = ""
    /// The number of its style.
    private var style = 0
    /// Its value so far; the parser hands it over in pieces.
    private var text = ""
    /// Whether what comes is a value and no formula.
    private var isText = false
    /// Whether what comes is a reading aid for the text.
    private var isPronunciation = false
    /// Whether the cell has a value at all; cells that have only a look are left out.
    private var hasValue = false

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
        switch name {
        case "row":
            let number = attributes["r"].flatMap { Int($0) } ?? row + 1
            guard number > 0, number <= CellReference.largestRowCount else {
                badPlace = "row \(attributes["r"] ?? "")"
                return false
            }
            row = number
            column = 0
        case "c": return startCell(attributes)
        case "v", "t": isText = true
        case "rPh": isPronunciation = true
        default: break
        }
        return true
    }

    /// A place in another row than the cell's own is refused: readers differ in what they make of it, and judgments
    /// would move.
    private func startCell(_ attributes: [String: String]) -> Bool {
        count += 1
        if let place = attributes["r"] {
            guard let reference = CellReference(place), reference.row + 1 == row else {
                badPlace = place
                return false
            }
            column = reference.column + 1
        } else {
            column += 1
        }
        guard column <= CellReference.largestColumnCount else {
            badPlace = "column \(column)"
            return false
        }
        kind = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? 0
        text = ""
        hasValue = false
        return count <= limit
    }

    /// Takes in a piece of text.
    func add(_ piece: String) {
        guard isText, !isPronunciation else { return }
        text += piece
        hasValue = true
    }

    /// Takes in the end of an element.
    func end(_ name: String) {
        switch name {
        case "v", "t": isText = false
        case "rPh": isPronunciation = false
        case "c": if hasValue { found[row, default: [:]][column - 1] = content }
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
        case "str", "inlineStr": return .text(text)
        case "b": return .truth(text == "1")
        case "e": return .failure(text)
        case "d": return .text(text)
        default:
            guard let number = DecimalNotation.number(text) else { return .text(text) }
            return showsDate.indices.contains(style) && showsDate[style] ? .date(number) : .number(number)
        }
    }
}
