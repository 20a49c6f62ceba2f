import ClusterGame
import Interchange
import Reports
import Testing

struct GameDataTests {
    /// A game that leaves to its data what they can give.
    private static let text = """
        format: guildhall-game/1
        title: Toys
        costs: 10
        categories: 20
        traders: 2
        data: {prices: prices.csv, deals: deals.csv, accounts: accounts.csv}

        """

    private static let tables = [
        "prices.csv": "date,price,quantity\na,10,80\nb,11,78\nc,12,76\nd,13,74.5\n",
        "deals.csv": "factoryPrice;buyerPrice;open\n10;11,7;true\n10;11,8;yes\n10;12,2;false\n10;12,4;no\n",
        "accounts.csv": "pieces,cost\n100,601\n200,699\n300,800\n",
    ]

    @Test func `What the file leaves out comes from its data`() throws {
        let reading = readGame(Self.text, tables: Self.tables)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let study = try #require(reading.value)
        #expect(study.estimated == [.alpha, .beta, .fee, .margin, .unitCost, .fixedCost])
        guard case .markup(let fee) = study.parameters.fee else {
            Issue.record("The fee is the deals' mean.")
            return
        }
        #expect(abs(fee - 0.175) < 1e-12)
        #expect(abs(study.parameters.margin - 0.23) < 1e-12)
        #expect(abs(study.parameters.demand.beta - 1.85) < 1e-9)
        #expect(abs(study.parameters.unitCost - 0.995) < 1e-9)
        #expect(study.assumptions.count == 6 && study.correlations.count == 2)
    }

    @Test func `What the file states counts, and the data stand beside it`() throws {
        let text =
            Self.text
            + "demand: {alpha: 100, beta: 2}\nfee: zero-profit\nuncertainty: {margin: {uniform: [0.2, 0.3]}}\n"
        let study = try #require(readGame(text, tables: Self.tables).value)
        #expect(study.parameters.demand == LinearDemand(alpha: 100, beta: 2))
        #expect(study.parameters.fee == .zeroProfit)
        #expect(study.calibration?.demand != nil)
        #expect(study.estimated == [.margin, .unitCost, .fixedCost])
        #expect(study.assumptions[.margin] == .uniform(low: 0.2, high: 0.3) && study.assumptions[.alpha] == nil)
        let coefficient = try #require(study.calibration?.costs?.line.correlation)
        let expected = [ParameterCorrelation(.fixedCost, .unitCost, coefficient: coefficient)]
        #expect(study.correlations == expected)
    }

    @Test(arguments: [
        (
            "prices.csv", "price,quantity\n10,80\n11,a lot\n0,76\n13,-2\n",
            ["bad-number:3:quantity", "value-out-of-range:4:price", "value-out-of-range:5:quantity"]
        ),
        ("prices.csv", "price,quantitty\n10,80\n", ["missing-column:1:"]),
        ("prices.csv", "price,price,quantity\n1,10,80\n", ["duplicate-id:1:"]),
        ("prices.csv", "price,quantity\n10,80\n11,78\n", ["too-few-rows:-:"]),
        ("prices.csv", "price,quantity\n10,80\n10,78\n10,70\n", ["no-variation:-:"]),
        ("prices.csv", "price,quantity\n10,80\n11,88\n12,90\n", ["demand-does-not-fall:-:"]),
        ("prices.csv", "price,quantity\n10,80\n11\n12,90\n", ["table-ragged:3:"]),
        ("prices.csv", "price,quantity\n10,\"80\n", ["open-quote:2:"]),
        (
            "prices.csv", "price;quantity\n10;80%\n11;0x1F\n12;inf\n",
            ["percent-sign:2:quantity", "hexadecimal-number:3:quantity", "number-not-finite:4:quantity"]
        ),
        ("deals.csv", "factoryPrice,buyerPrice,open\n10,12,tru\n", ["unknown-value:2:open"]),
        ("deals.csv", "factoryPrice,buyerPrice,open\n1e-15,1e15,true\n1,2,true\n", ["value-out-of-range:-:"]),
        ("accounts.csv", "", ["file-empty:-:"]),
    ]) func `A fault of a table is told with its own file, line and column`(
        _ name: String, _ table: String, _ expected: [String]
    ) {
        let reading = readGame(Self.text, tables: Self.tables.merging([name: table]) { $1 })
        let found = reading.diagnostics.filter { $0.file == name }
            .map { "\($0.code):\($0.line.map(String.init) ?? "-"):\($0.path)" }
        #expect(reading.value == nil)
        #expect(found == expected, "\(reading.diagnostics)")
    }

    /// Rows after the thousandth were once left out without a word.
    @Test func `A table is read to its end, or refused`() throws {
        let rows = { (count: Int) in
            (0..<count).map { "\(10 + $0 % 4),\(80 - 2 * ($0 % 4) + ($0 >= 1_000 ? 7 : 0))\n" }.joined()
        }
        func quantity(_ count: Int) throws -> Double {
            let reading = readGame(
                Self.text, tables: Self.tables.merging(["prices.csv": "price,quantity\n" + rows(count)]) { $1 })
            return try #require(reading.value).parameters.demand.alpha
        }
        #expect(try quantity(2_000) - quantity(1_000) > 3)
        let long = readGame(
            Self.text, tables: Self.tables.merging(["prices.csv": "price,quantity\n" + rows(200_001)]) { $1 })
        #expect(long.diagnostics.filter { $0.file == "prices.csv" }.map(\.code) == ["table-too-large"])
    }

    /// Foundation's way to a file's folder ends the process at a name of one letter.
    @Test func `A game may be called by one letter`() {
        let reading = GameReader.read(Array(Self.text.utf8), file: "x") { SourceFile.read("/nowhere/\($0)") }
        #expect(reading.codes.contains("file-missing"))
    }

    @Test func `A table that is not there is told by its path beside the game`() {
        let reading = GameReader.read(Array(Self.text.utf8), file: "/nowhere/toys.game.yaml")
        let files = Set(reading.diagnostics.filter { $0.code == "file-missing" }.map(\.file))
        #expect(files == ["/nowhere/prices.csv", "/nowhere/deals.csv", "/nowhere/accounts.csv"])
    }

    @Test func `A variation has both ends and as many values as it says`() throws {
        let varied = try #require(VariedParameter.read("margin=0.1:0.5:5").value)
        #expect(varied.parameter == .margin && varied.values.first == 0.1 && varied.values.last == 0.5)
        #expect(varied.values.count == 5)
    }

    @Test(arguments: [
        ("margn=0.1:0.5:5", "unknown-key"), ("margin=0.1:0.5", "bad-setting"), ("margin", "bad-setting"),
        ("margin=0.1:0.5:1", "bad-setting"), ("margin=0.1:0.5:2.5", "bad-setting"), ("margin=a:0.5:2", "bad-number"),
        ("margin=0:1:20000", "bad-setting"), ("margin=-1e308:1e308:3", "bad-setting"),
    ]) func `A wrong variation is told`(_ text: String, _ code: String) {
        let reading = VariedParameter.read(text)
        #expect(reading.value == nil && reading.diagnostics.map(\.code) == [code])
        #expect(reading.diagnostics.allSatisfy { $0.file == "--vary" })
    }
}
