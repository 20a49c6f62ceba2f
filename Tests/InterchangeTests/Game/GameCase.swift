import Interchange
import Reports
import Testing

/// A change to a sound game, and the diagnostics it must give.
struct GameCase: Sendable, CustomTestStringConvertible {
    /// A sound game, to be changed: the study's first set of figures, with everything the format offers.
    static let sound = """
        format: guildhall-game/1
        title: Toys
        demand: {alpha: 100, beta: 2}
        costs: 10
        categories: 20
        factoriesPerCategory: 1
        traders: 2
        unitCost: 1
        fixedCost: 500
        fee: zero-profit
        margin: 0.21
        discount: 0.9
        relations: {gain: 100, value: 40, hearing: 0.3, partners: 4}
        options: {deviation: fixed, shares: equal, temperature: 0.1, contestable: false, drop: false}
        uncertainty: {fixedCost: {uniform: [400, 600]}, demand.alpha: {normal: [100, 5]}}

        """

    let old: String
    let new: String
    let settings: [String]
    /// `code:line:path` of every diagnostic, in order; the line is the place's name where it is no line of the file.
    let expected: [String]

    init(_ old: String, _ new: String, _ expected: String...) {
        (self.old, self.new, self.settings, self.expected) = (old, new, [], expected)
    }

    init(setting settings: String..., expected: String...) {
        (self.old, self.new, self.settings, self.expected) = ("", Self.sound, settings, expected)
    }

    var text: String { old.isEmpty ? new : Self.sound.replacing(old, with: new) }
    var testDescription: String { settings.isEmpty ? "\(old) → \(new)" : settings.joined(separator: " ") }

    /// Reads the changed game and compares the diagnostics.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(
            old.isEmpty || Self.sound.ranges(of: old).count == 1, "The part stands in the game once.",
            sourceLocation: sourceLocation)
        let reading = readGame(text, settings: settings)
        let found = reading.diagnostics.map { diagnostic in
            let place = diagnostic.file == "toys.game.yaml" ? diagnostic.line.map(String.init) ?? "-" : diagnostic.file
            return "\(diagnostic.code):\(place):\(diagnostic.path)"
        }
        #expect(found == expected, "\(reading.diagnostics)", sourceLocation: sourceLocation)
        #expect((reading.value == nil) == reading.diagnostics.containsError, sourceLocation: sourceLocation)
    }
}

/// Reads a game whose tables of data are the texts given by name.
func readGame(
    _ text: String, settings: [String] = [], tables: [String: String] = [:]
) -> Reading<GameStudy> {
    GameReader.read(Array(text.utf8), file: "toys.game.yaml", settings: settings) { path in
        guard let table = tables[path] else { return SourceFile.read("/nowhere/\(path)") }
        return Reading(value: Array(table.utf8), diagnostics: [])
    }
}
