/// Makes games in every form the format offers, with their tables of data.
struct GameGenerator {
    static let tables = ["prices.csv", "deals.csv", "accounts.csv"]

    var random: SplitMix64

    /// A game; with data, some of what they give is left out.
    ///
    /// - Parameter isSound: whether every parameter that is uncertain has a value.
    mutating func game(isSound: Bool) -> ModelTree {
        let hasData = random.oneIn(3)
        var entries: [(key: String, value: ModelTree)] = [
            ("format", .text("guildhall-game/1")), ("title", .text("Toys")), ("traders", .text("2")),
        ]
        let count = 20 + random.below(15)
        if random.oneIn(3) {
            entries.append(("costs", .words((0..<count).map { "\(9 + $0 % 3)" })))
            if random.oneIn(2) { entries.append(("categories", .text("\(count)"))) }
            if random.oneIn(2) { entries.append(("factoriesPerCategory", .words((0..<count).map { "\(1 + $0 % 4)" }))) }
        } else {
            entries += [("costs", .text("10")), ("categories", .text("\(count)"))]
            if random.oneIn(2) { entries.append(("factoriesPerCategory", .text("3"))) }
        }
        let given: [(key: String, value: ModelTree)] = [
            ("demand", .map([("alpha", .text("100")), ("beta", .text("2"))])), ("unitCost", .text("1")),
            ("fixedCost", .text("\(300 + random.below(300))")), fee(), margin(),
        ]
        for entry in given where !hasData || random.oneIn(2) { entries.append(entry) }
        if hasData { entries.append(("data", .map(Self.tables.map { (String($0.dropLast(4)), .text($0)) }))) }
        return .map(entries + extras(isSound: isSound))
    }

    private mutating func fee() -> (key: String, value: ModelTree) {
        random.pick([("fee", .text("zero-profit")), ("fee", .text("0.18")), ("feeOnSales", .text("0.16"))])
    }

    private mutating func margin() -> (key: String, value: ModelTree) {
        random.pick([("margin", .text("0.6")), ("marginOnSales", .text("0.4"))])
    }

    private mutating func extras(isSound: Bool) -> [(key: String, value: ModelTree)] {
        var entries: [(key: String, value: ModelTree)] = []
        if random.oneIn(2) { entries.append(("discount", .text("0.9"))) }
        let relation = [("gain", "100"), ("value", "40"), ("hearing", "0.3"), ("partners", "4")]
        if random.oneIn(2) { entries.append(("relations", .map(relation.map { ($0.0, .text($0.1)) }))) }
        let shares = random.pick(["equal", "logit"])
        if random.oneIn(2) {
            entries.append(
                (
                    "options",
                    .map([
                        ("deviation", .text(random.pick(["fixed", "best"]))), ("shares", .text(shares)),
                        ("temperature", .text("0.5")), ("contestable", .text("false")), ("drop", .text("true")),
                    ])
                ))
        }
        if random.oneIn(2) {
            entries.append(
                (
                    "uncertainty",
                    .map([
                        ("fixedCost", .map([("uniform", .words(["400", "600"]))])),
                        ("demand.alpha", .map([("normal", .words(["100", "5"]))])),
                        (
                            isSound || !random.oneIn(4) ? "margin" : "relations.gain",
                            .map([("triangular", .words(["0.5", "0.6", "0.7"]))])
                        ),
                    ])
                ))
        }
        return entries
    }

    /// Settings, some of which are sound.
    mutating func settings() -> [String] {
        (0..<random.below(3)).map { _ in
            random.pick([
                "margin", "demand.alpha", "fixedCost", "categories", "options.shares", "margn", "fee", "costs",
            ])
                + random.pick(["=", "=", "=", ""]) + random.pick(["0.7", "-1", "5%", "[9, 11]", "x", "{", "25", "0x1"])
        }
    }

    /// Variations, some of which are sound.
    mutating func variations() -> [String] {
        guard random.oneIn(8) else { return [] }
        return [
            random.pick(["margin", "fixedCost", "margn"]) + "="
                + random.pick(["0:1:5", "0:1", "a:1:3", "0:5%:3", "1:0:2.5", "0:1:99999"])
        ]
    }

    /// A table of data, faulty in one of many ways unless it is to be sound.
    mutating func table(_ name: String, isSound: Bool) -> [UInt8] {
        var rows: [[String]]
        switch name {
        case "prices.csv":
            rows = [["price", "quantity"], ["10", "80"], ["11", "78"], ["12", "76"], ["13", "74.5"]]
        case "deals.csv":
            rows = [["factoryPrice", "buyerPrice", "open"]]
            rows += ["11.7", "11.9"].map { ["10", $0, "true"] } + ["16", "16.4"].map { ["10", $0, "no"] }
        default: rows = [["pieces", "cost"], ["100", "601"], ["200", "699"], ["300", "800"]]
        }
        if !isSound {
            let row = random.below(rows.count)
            switch random.below(7) {
            case 0:
                rows[row][random.below(2)] = random.pick(["x", "5%", "-3", "0", "1e16", "inf", "0x2", "\"", "maybe"])
            case 1: rows = Array(rows.prefix(2))
            case 2: rows = rows.map { [$0[0]] + $0.dropFirst().reversed() }
            case 3: for place in rows.indices.dropFirst() { rows[place][0] = "10" }
            case 4: rows[row].append("1")
            case 5:
                rows = [rows[0]] + zip(rows.dropFirst(), rows.dropFirst().reversed()).map { [$0[0]] + $1.dropFirst() }
            default: break
            }
        }
        return Array(rows.map { $0.joined(separator: ",") + "\n" }.joined().utf8)
    }

    /// A table in one of the dialects of spreadsheets; a decimal comma stands only where commas do not separate cells.
    mutating func dialect(of table: [UInt8]) -> [UInt8] {
        var text = String(decoding: table, as: UTF8.self)
        if random.oneIn(2) {
            text = text.replacing(",", with: random.pick([";", "\t"]))
            if random.oneIn(2) { text = text.replacing(".", with: ",") }
        }
        text = text.replacing("\n", with: random.pick(["\n", "\n", "\r\n", "\r"]))
        return (random.oneIn(4) ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    }
}
