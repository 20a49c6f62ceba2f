import ClusterGame
import Interchange
import Reports

/// A game with settings from the command line and tables of data.
struct GameFile: FuzzedFile {
    static let kind = "games"

    let bytes: [UInt8]
    let settings: [String]
    let tables: [String: [UInt8]]

    init(_ trial: inout FuzzTrial) {
        var generator = GameGenerator(random: trial.random)
        var tree = generator.game(isSound: trial.isSound)
        if !trial.isSound {
            var mutation = ModelMutation(random: generator.random)
            mutation.apply(to: &tree)
            generator.random = mutation.random
        }
        let text = trial.seed % 6 == 1 ? tree.json : tree.written(using: &generator.random)
        settings = trial.seed % 5 == 3 ? generator.settings() : []
        var tables: [String: [UInt8]] = [:]
        // Spoilt games with sound tables, and sound games with spoilt ones, come further than both spoilt.
        for name in GameGenerator.tables { tables[name] = generator.table(name, isSound: trial.seed % 5 < 3) }
        self.tables = tables
        trial.random = generator.random
        bytes = trial.spoilt(Array(text.utf8))
    }

    var contents: [(name: String, bytes: [UInt8])] {
        [("toys.game.yaml", bytes)] + tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func read() -> Reading<GameStudy> { Self.read(bytes, settings: settings, tables: tables) }

    /// Reads a game that finds its tables of data by name.
    static func read(_ bytes: [UInt8], settings: [String], tables: [String: [UInt8]]) -> Reading<GameStudy> {
        GameReader.read(bytes, file: "toys.game.yaml", settings: settings) { path in
            tables[path].map { Reading(value: $0, diagnostics: []) } ?? SourceFile.read("/nowhere/\(path)")
        }
    }

    func defect(of study: GameStudy) -> String? {
        (try? GameModel(study.parameters))?.answer() == nil ? "no answer to \(study.parameters)" : nil
    }
}

/// A sound game whose tables of data are spoilt.
struct DataFile: FuzzedFile {
    static let kind = "tables of data"

    private static let game = Array(
        """
        format: guildhall-game/1
        title: Toys
        traders: 2
        costs: 10
        categories: 20
        discount: 0.9
        fee: zero-profit
        data: {prices: prices.csv, deals: deals.csv, accounts: accounts.csv}

        """.utf8)

    let tables: [String: [UInt8]]

    init(_ trial: inout FuzzTrial) {
        var generator = GameGenerator(random: trial.random)
        let spoilt = generator.random.pick(GameGenerator.tables)
        var tables: [String: [UInt8]] = [:]
        for name in GameGenerator.tables {
            tables[name] = generator.dialect(of: generator.table(name, isSound: trial.isSound || name != spoilt))
        }
        trial.random = generator.random
        tables[spoilt] = trial.spoilt(tables[spoilt] ?? [])
        self.tables = tables
    }

    var contents: [(name: String, bytes: [UInt8])] {
        [("toys.game.yaml", Self.game)] + tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func read() -> Reading<GameStudy> { GameFile.read(Self.game, settings: [], tables: tables) }

    func defect(of study: GameStudy) -> String? {
        let fits = study.calibration
        if fits?.demand == nil || fits?.markups == nil || fits?.costs == nil { return "a table is not fitted" }
        return (try? GameModel(study.parameters))?.answer() == nil ? "no answer to \(study.parameters)" : nil
    }
}

/// A variation from the command line.
struct VariationText: FuzzedFile {
    static let kind = "variations"

    let text: String

    init(_ trial: inout FuzzTrial) {
        let key = trial.random.pick(["margin", "fixedCost", "demand.alpha"])
        var parts = [
            trial.random.pick(["0", "0.5", "1e1"]), trial.random.pick(["20", "99.5"]),
            trial.random.pick(["2", "9", "11"]),
        ]
        var name = key
        if !trial.isSound {
            switch trial.random.below(4) {
            case 0: name = trial.random.pick(["margn", "", "title", "costs", "options.shares", "margin=", "é"])
            case 1: parts.remove(at: trial.random.below(3))
            case 2: parts.append("3")
            default:
                parts[trial.random.below(3)] = trial.random.pick(
                    ModelMutation.badTexts + ["99999", "1", "2.5", "1e308", "-1e308"])
            }
        }
        text = name + (trial.isSound || !trial.random.oneIn(10) ? "=" : "") + parts.joined(separator: ":")
    }

    var contents: [(name: String, bytes: [UInt8])] { [("--vary", Array(text.utf8))] }

    func read() -> Reading<VariedParameter> { VariedParameter.read(text) }

    func defect(of varied: VariedParameter) -> String? {
        let values = varied.values
        return values.count < 2 || !values.allSatisfy(\.isFinite) ? "the values are \(values)" : nil
    }
}
