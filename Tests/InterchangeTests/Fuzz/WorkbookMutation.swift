/// Spoils workbooks: the XML of their parts, the set of parts, and the archive around them.
struct WorkbookMutation {
    var random: SplitMix64

    private static let places = [
        "XFD1048576", "XFE1", "A0", "A1048577", "$A$1", "a1", "A1:B2", "", "ZZZZZZZZZZZZZZZZ9", "B2", "A3", "7", "A",
        "A-1",
        "A99999999999999999999", "Ä1",
    ]
    private static let values = [
        "<v>999999999999999999999</v>", "<v>-1</v>", "<v>1.5</v>", "<v/>", "<v>NaN</v>", "<v>1e999</v>", "<v>0x10</v>",
        "<v> 3 </v>", "<f>1/3</f>", "<f>1/3</f><v/>", "<f t=\"array\" ref=\"A1:B9\">A1</f><v>2</v>", "<v>3</v><v>4</v>",
        "<is><t>3</t></is>", "<v><![CDATA[3]]></v>", "<v>3<!-- x -->5</v>", "<v>&#51;</v>", "<v>&#0;</v>", "<v>&x;</v>",
        "<v>46143</v>", "<v>3</v><c><v>4</v></c>", "<v>0</v>", "<v>2</v>",
    ]
    private static let types = ["s", "b", "e", "d", "str", "inlineStr", "n", "zzz", ""]
    private static let words = [
        "sheetData", "row", "c", "v", "sheet", "Relationship", "rId1", "rId9", "worksheets/sheet1.xml", "External",
        "../worksheets/sheet1.xml", "charts/chart1.xml", "9", "-1", "1", "14", "A2", "numFmt", "xf", "t", "si", "r",
        "mergeCell",
    ]
    private static let entities =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>"

    /// Applies one to three mutations to the texts of the parts.
    mutating func apply(to parts: inout [WorkbookGenerator.Part]) {
        for _ in 0..<(random.oneIn(3) ? 2 : 1) {
            guard !parts.isEmpty else { return }
            // Half of the time a sheet: there is most to be wrong in it.
            let sheets = parts.indices.filter { parts[$0].name.contains("sheet") }
            let place = random.oneIn(2) && !sheets.isEmpty ? random.pick(sheets) : random.below(parts.count)
            switch random.below(14) {
            case 0: parts.remove(at: place)
            case 1: parts.append((random.pick([parts[place].name, parts[place].name.uppercased()]), parts[place].text))
            case 2:
                parts[place].name = random.pick([
                    "xl/../\(parts[place].name)", "/etc/x.xml", "xl\\x.xml", "xl/y.xml", "C:x",
                ])
            case 3: parts[place].text = String(parts[place].text.prefix(random.below(parts[place].text.count)))
            case 4: parts[place].text = random.pick(["", " ", "x", "<x/>", "<worksheet/>", "\u{FEFF}\u{FEFF}<x/>"])
            case 5: parts[place].text = Self.entities + parts[place].text
            case 6: parts[place].text = declared(parts[place].text)
            case 7: parts[place].text.insert(contentsOf: nested, at: someBoundary(of: parts[place].text))
            case 8, 9: replace(/\ r="[A-Z]+[0-9]+"/, in: &parts[place].text, with: " r=\"\(random.pick(Self.places))\"")
            case 10: replace(/\ t="[a-zA-Z]+"/, in: &parts[place].text, with: " t=\"\(random.pick(Self.types))\"")
            case 11: replace(/<v>[^<]*<\/v>/, in: &parts[place].text, with: random.pick(Self.values))
            case 12:
                replace(
                    /\ s="[0-9]+"/, in: &parts[place].text, with: " s=\"\(random.pick(["1", "3", "99", "x", "-1"]))\"")
            default: spoilWords(&parts[place].text)
            }
        }
    }

    private mutating func spoilWords(_ text: inout String) {
        var mutation = WordMutation(random: random, separators: "<>\"= /", words: Self.words)
        var bytes = Array(text.utf8)
        mutation.apply(to: &bytes)
        random = mutation.random
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// A text with a declaration of its encoding that is false or far away.
    private mutating func declared(_ text: String) -> String {
        let name = random.pick(["UTF-7", "UTF-16", "ISO-8859-1", "utf-8", "EBCDIC-CP-US", "UTF-32", "x"])
        let far = String(repeating: " ", count: random.pick([1, 300]))
        let body = text.firstRange(of: "?>").map { String(text[$0.upperBound...]) } ?? text
        return "<?xml version=\"1.0\"\(far)encoding=\"\(name)\"?>" + body
    }

    /// Elements within elements, few or more than a parser takes.
    private var nested: String {
        mutating get {
            let count = random.pick([3, 100, 300, 2_000])
            return String(repeating: "<y>", count: count) + String(repeating: "</y>", count: count)
        }
    }

    /// A place between two elements.
    private mutating func someBoundary(of text: String) -> String.Index {
        let ends = text.indices.filter { text[$0] == ">" }
        return ends.isEmpty ? text.startIndex : text.index(after: random.pick(ends))
    }

    /// Replaces one match of a pattern, if there is any.
    private mutating func replace(_ pattern: some RegexComponent, in text: inout String, with new: String) {
        let ranges = text.ranges(of: pattern)
        guard !ranges.isEmpty else { return }
        text.replaceSubrange(random.pick(ranges), with: new)
    }

    /// Spoils the headers of an archive's files.
    mutating func apply(to entries: inout [ZipWriter.Entry], writer: inout ZipWriter) {
        guard !entries.isEmpty else { return }
        let place = random.below(entries.count)
        switch random.below(11) {
        case 0: entries[place].method = random.pick([1, 9, 12, 14, 93, 95, 99])
        case 1: entries[place].flags = random.pick([0x0801, 0x0808, 0x0841, 0x2801, 0x0000])
        case 2: entries[place].sizeFault = random.pick([1, 0xFFFF_FFFF, 0x7FFF_FFFF, 1000])
        case 3: entries[place].checksumFault = 1
        case 4: entries[place].localName = random.pick(["xl/other.xml", "", "../../x"])
        case 5: entries[place].offsetFault = random.pick([1, 0xFFFF_FFFF, 0x8000_0000, 30])
        case 6: writer.count = random.pick([0, 1, 0xFFFF, 3])
        case 7: writer.comment = Array(random.pick(["PK\u{5}\u{6}", "x", String(repeating: "y", count: 60_000)]).utf8)
        case 8: entries[place].run = random.pick([10, 70_000, 2_000_000])
        case 9:
            for _ in 0..<40 {
                entries.append(ZipWriter.Entry(name: "xl/x\(entries.count).xml", bytes: [], run: 20_000))
            }
        default: entries.append(entries[place])
        }
    }

    /// The bytes of a part in another encoding, with a mark at the beginning or without.
    mutating func encoded(_ text: String) -> [UInt8] {
        let isMarked = random.oneIn(2)
        let isLittle = random.oneIn(2)
        let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
}
