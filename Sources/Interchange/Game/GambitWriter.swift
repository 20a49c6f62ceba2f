public import ClusterGame

/// Writes the traders' game in Gambit's strategic form, `*.nfg`.
///
/// The outcome form of the format: players, their strategies, one outcome for each profile with every player's payoff,
/// and the outcomes' numbers in the order in which the first player's strategy moves fastest. Source: McKelvey,
/// McLennan and Turocy, "Gambit: Software Tools for Game Theory", section "The strategic game (.nfg) file format".
public enum GambitWriter {
    /// The most traders of a file: it has 2^m outcomes of m payoffs each.
    public static let maximumTraders = 12

    /// The game as a file.
    ///
    /// - Parameters:
    ///   - game: the game.
    ///   - title: the game's title, quoted as the format wants it.
    ///   - names: a player's name by its number from one, and the names of allowing and refusing.
    /// - Returns: nil with more than ``maximumTraders`` traders.
    public static func strategicForm(
        of game: TraderGame, title: String,
        names: (player: (Int) -> String, allow: String, refuse: String) = ({ "Trader \($0)" }, "allow", "refuse")
    ) -> String? {
        let traders = game.traders
        guard traders <= maximumTraders else { return nil }
        let players = (1...traders).map { quotedTitle(names.player($0)) }.joined(separator: " ")
        let strategies = "{ \(quotedTitle(names.allow)) \(quotedTitle(names.refuse)) }"
        var lines = [
            "NFG 1 R \(quotedTitle(title)) { \(players) }",
            "{ " + Array(repeating: strategies, count: traders).joined(separator: "\n  "), "}", "\"\"", "{",
        ]
        // Bit i of a profile's number says whether trader i refuses, so that the first trader's choice moves fastest.
        let profiles = 0..<(1 << traders)
        for profile in profiles {
            let refuses = (0..<traders).map { profile >> $0 & 1 == 1 }
            let allowing = refuses.count { !$0 }
            let payoffs = refuses.map { refuses in
                DecimalNotation.plain(game.payoff(allowing: !refuses, others: allowing - (refuses ? 0 : 1)))
            }
            lines.append("{ \"\" \(payoffs.joined(separator: ", ")) }")
        }
        lines += ["}", profiles.map { String($0 + 1) }.joined(separator: " "), ""]
        return lines.joined(separator: "\n")
    }

    /// A title in quotation marks.
    ///
    /// Gambit knows one escape, `\"`, and a backslash before anything else is itself; one before the closing mark would
    /// take it away, so that backslashes become slashes. Line ends would do no harm but to readers.
    static func quotedTitle(_ text: String) -> String {
        let line = text.replacing("\\", with: "/").map { $0.isNewline ? " " : $0 }
        return "\"" + String(line).replacing("\"", with: "\\\"") + "\""
    }
}
