import MarketSimulation

/// A map in a market file, with the keys that may stand in it: those that the table of settings has there.
struct MarketKeyPlace: KnownKeys {
    /// Keys of the whole document that are no settings.
    static let ofDocument = ["format", "title", "summary", "seed", "collect", "compare", "chain", "sources"]

    let keys: [String]
    let name: String

    /// The map under the beginning of some settings' keys; the document itself for an empty one.
    init(under prefix: String) {
        let own = Self.parts[prefix] ?? []
        keys = prefix.isEmpty ? Self.ofDocument + own : own
        name = prefix.isEmpty ? "a market" : prefix
    }

    /// What a market is compared with.
    static let comparison = MarketKeyPlace(keys: ["title", "set"], name: "compare")

    /// Markets one behind another.
    static let chain = MarketKeyPlace(keys: ["inputShare", "stages"], name: "chain")

    /// One of them.
    static let stage = MarketKeyPlace(keys: ["title", "set", "sources"], name: "a stage")

    /// Settings that all stages have alike, since they move on together.
    static let ofAllStages = ["steps", "replicates"]

    private init(keys: [String], name: String) {
        self.keys = keys
        self.name = name
    }

    /// Whether settings' keys go on after this one.
    static func isGroup(_ key: String) -> Bool { parts[key] != nil }

    /// Every key of a setting or a group of them.
    static let settingsAndGroups = MarketSetting.all.map(\.key) + parts.keys.filter { !$0.isEmpty }.sorted()

    /// The next parts of the keys that begin alike, in the order of the settings.
    private static let parts: [String: [String]] = {
        var parts: [String: [String]] = [:]
        for setting in MarketSetting.all {
            var prefix = ""
            for part in setting.key.split(separator: ".").map(String.init) {
                if parts[prefix]?.contains(part) != true { parts[prefix, default: []].append(part) }
                prefix = prefix.isEmpty ? part : "\(prefix).\(part)"
            }
        }
        return parts
    }()
}
