/// Makes the parts of sound workbooks at random.
///
/// Names and elements are those of ECMA-376, part 1; every part is a text that a mutation can change before the archive is
/// written.
struct WorkbookGenerator {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A part by its name in the archive.
    typealias Part = (name: String, text: String)

    var random: SplitMix64
    private var sharedTexts: [String] = []

    init(random: SplitMix64) { self.random = random }

    /// The parts of a workbook whose first or second sheet has a table.
    mutating func parts(table: [[String]]) -> [Part] {
        sharedTexts = []
        let other = sheet([["Read me"], [], ["1", "", "x"]])
        let answers = sheet((random.oneIn(2) ? [["Answers of a panel"], []] : []) + table)
        var sheets = [(name: "Answers", text: answers)]
        if random.oneIn(2) { sheets.insert(("Notes & more", other), at: random.below(2)) }
        let tabs = sheets.indices.map { place in
            "<sheet name=\"\(Self.escaped(sheets[place].name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
        }
        let links = sheets.indices.map { place in
            let target = random.oneIn(4) ? "/xl/worksheets/sheet\(place + 1).xml" : "worksheets/sheet\(place + 1).xml"
            return "<Relationship Id=\"rId\(place + 1)\" Type=\"\(Self.relations)/worksheet\" Target=\"\(target)\"/>"
        }
        var parts: [Part] = [
            ("[Content_Types].xml", "<Types/>"),
            (
                "xl/workbook.xml",
                declaration() + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\"><sheets>"
                    + tabs.joined() + "</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                declaration() + "<Relationships>" + links.joined() + "</Relationships>"
            ),
            ("xl/styles.xml", styles),
        ]
        for (place, sheet) in sheets.enumerated() { parts.append(("xl/worksheets/sheet\(place + 1).xml", sheet.text)) }
        if !sharedTexts.isEmpty { parts.append(("xl/sharedStrings.xml", sharedPart())) }
        if random.oneIn(4) { parts.append(("xl/media/image1.png", "not inflated")) }
        return parts.shuffled(using: &random)
    }

    private mutating func declaration() -> String {
        random.pick([
            "", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
            "\u{FEFF}",
        ])
    }

    /// The styles 0 and 2 are plain; 1 and 3 show dates.
    private var styles: String {
        "<styleSheet xmlns=\"\(Self.main)\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"2\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    }

    private mutating func sharedPart() -> String {
        let texts = sharedTexts.map { text in
            let half = text.index(text.startIndex, offsetBy: text.count / 2)
            let (one, other) = (Self.escaped(String(text[..<half])), Self.escaped(String(text[half...])))
            return switch random.below(3) {
            case 0: "<si><r><t>\(one)</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">\(other)</t></r></si>"
            case 1: "<si><t>\(one)\(other)</t><rPh sb=\"0\" eb=\"1\"><t>yomi</t></rPh></si>"
            default: "<si><t>\(one)\(other)</t></si>"
            }
        }
        return declaration() + "<sst xmlns=\"\(Self.main)\">" + texts.joined() + "</sst>"
    }

    /// A sheet with some rows, those that are empty left out.
    private mutating func sheet(_ rows: [[String]]) -> String {
        var body = ""
        let hasPlaces = !rows.contains([]) && random.oneIn(4) ? false : true
        for (row, cells) in rows.enumerated() where !cells.isEmpty {
            let written = cells.enumerated().map { column, text in
                cell(text, place: hasPlaces ? "\(Self.letter(column))\(row + 1)" : nil)
            }
            body += hasPlaces ? "<row r=\"\(row + 1)\" spans=\"1:9\">" : "<row>"
            body += written.joined() + "</row>"
        }
        let merged = random.oneIn(4) ? "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>" : ""
        let prefix = random.oneIn(6) ? "x:" : ""
        let sheet = "<worksheet><sheetData>\(body)</sheetData>\(merged)</worksheet>"
        let text =
            prefix.isEmpty
            ? sheet
            : sheet.replacing("</", with: "\u{0}").replacing("<", with: "<x:")
                .replacing("\u{0}", with: "</x:")
        let space = "xmlns\(prefix.isEmpty ? "" : ":x")=\"\(Self.main)\""
        return declaration() + text.replacing("worksheet>", with: "worksheet \(space)>", maxReplacements: 1)
    }

    static func letter(_ column: Int) -> String {
        column < 26 ? String("ABCDEFGHIJKLMNOPQRSTUVWXYZ".dropFirst(column).prefix(1)) : "AA"
    }

    /// A cell in one of the ways in which applications write it.
    private mutating func cell(_ text: String, place: String?) -> String {
        let place = place.map { " r=\"\($0)\"" } ?? ""
        let escaped = Self.escaped(text)
        if text.isEmpty { return random.oneIn(2) || place.isEmpty ? "<c\(place) s=\"2\"/>" : "" }
        if Double(text) != nil, random.oneIn(2) {
            return random.oneIn(3)
                ? "<c\(place)><f>\(escaped)*1</f><v>\(escaped)</v></c>" : "<c\(place) s=\"2\"><v>\(escaped)</v></c>"
        }
        switch random.below(4) {
        case 0: return "<c\(place) t=\"inlineStr\"><is><t>\(escaped)</t></is></c>"
        case 1: return "<c\(place) t=\"str\"><f>A1&amp;\"\"</f><v>\(escaped)</v></c>"
        default:
            let number = sharedTexts.firstIndex(of: text) ?? sharedTexts.count
            if number == sharedTexts.count { sharedTexts.append(text) }
            return "<c\(place) t=\"s\"><v>\(number)</v></c>"
        }
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
