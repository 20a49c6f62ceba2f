/// One line of a sweep's results, cut into its cells (RFC 4180).
enum ResultLine {
    /// The cells; nil when a quotation mark is not closed, or stands inside a cell.
    static func cells(_ line: [UInt8]) -> [String]? {
        let (comma, quote) = (UInt8(ascii: ","), UInt8(ascii: "\""))
        var cells: [String] = []
        var place = 0
        while true {
            var cell: [UInt8] = []
            if place < line.count, line[place] == quote {
                place += 1
                var isClosed = false
                while place < line.count, !isClosed {
                    if line[place] == quote {
                        if place + 1 < line.count, line[place + 1] == quote {
                            cell.append(quote)
                            place += 2
                        } else {
                            isClosed = true
                            place += 1
                        }
                    } else {
                        cell.append(line[place])
                        place += 1
                    }
                }
                guard isClosed, place == line.count || line[place] == comma else { return nil }
            } else {
                while place < line.count, line[place] != comma {
                    if line[place] == quote { return nil }
                    cell.append(line[place])
                    place += 1
                }
            }
            cells.append(String(decoding: cell, as: UTF8.self))
            guard place < line.count else { return cells }
            place += 1
        }
    }
}
