/// Makes sound tables at random, and spoils them.
struct TableGenerator {
    var random: SplitMix64

    /// A table as cells, with what is needed to write it.
    struct Table {
        var cells: [[String]]
        var separator: String
        var lineEnd: String
        var tail: String

        var text: String {
            cells.map { row in row.map(quotedWhereNeeded).joined(separator: separator) + lineEnd }.joined() + tail
        }

        private func quotedWhereNeeded(_ cell: String) -> String {
            guard cell.contains(where: { $0 == "\"" || $0.isNewline || String($0) == separator }) else { return cell }
            return "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }
    }

    /// A sound table.
    mutating func table() -> Table {
        let order = 2 + random.below(5)
        let separator = random.pick([",", ";", "\t"])
        let comma = separator != "," && random.oneIn(2)
        var cells = [[String]](repeating: [String](repeating: "", count: order), count: order)
        for row in 0..<order {
            if row == 0 || random.oneIn(2) { cells[row][row] = random.pick(["1", "1.0", "1/1"]) }
            for column in (row + 1)..<max(order, row + 1) {
                let number = 2 + random.below(8)
                let pair = [
                    ("\(number)", "1/\(number)"), ("\(number)", ""), ("", "\(number)"), ("1/\(number)", "\(number).0"),
                    ("3", "0.33"), ("0.2", "5"), ("7", "0.14"), ("2.5", "0.4"), ("4:5", ""), ("1", "1"),
                ][random.below(10)]
                cells[row][column] = pair.0
                cells[column][row] = pair.1
            }
        }
        cells[order - 1][order - 1] = "1"
        if comma { cells = cells.map { $0.map { $0.replacing(".", with: ",") } } }
        addHeaders(to: &cells, order: order)
        return Table(
            cells: cells, separator: separator, lineEnd: random.pick(["\n", "\r\n", "\r"]),
            tail: random.pick(["", "\n", "\r\n\r\n"]))
    }

    private mutating func addHeaders(to cells: inout [[String]], order: Int) {
        let names = Array(
            ["Economic", "no", "A \"b\"", "工厂", "x\ny", "Price; low", "a,b", "é"].shuffled(using: &random).prefix(order)
        )
        let kind = random.below(4)
        if kind & 1 != 0 { for row in 0..<order { cells[row].insert(names[row], at: 0) } }
        if kind & 2 != 0 { cells.insert((kind == 3 ? [random.pick(["", "goal"])] : []) + names, at: 0) }
    }

    /// Applies one to three mutations to the cells.
    ///
    /// - Parameters:
    ///   - table: the table.
    ///   - words: what may be put into cells besides what is wrong everywhere.
    mutating func mutate(_ table: inout Table, words: [String] = ["9", "0.5", "Economic"]) {
        for _ in 0...random.below(3) {
            let row = random.below(table.cells.count)
            guard row < table.cells.count, !table.cells[row].isEmpty else { continue }
            let column = random.below(table.cells[row].count)
            switch random.below(9) {
            case 0: table.cells.remove(at: row)
            case 1: table.cells[row].remove(at: column)
            case 2: table.cells.append(table.cells[row])
            case 3: for place in table.cells.indices { table.cells[place].append("2") }
            case 4: table.cells[row][column] = ""
            case 5: table.cells.swapAt(0, row)
            case 6:
                for place in table.cells.indices where column < table.cells[place].count {
                    table.cells[place][column] = ""
                }
            default: table.cells[row][column] = random.pick(ModelMutation.badTexts + words)
            }
        }
    }
}
