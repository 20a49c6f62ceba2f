/// A kind of map in a game file, with the keys that may stand in it.
enum GameKeyPlace: KnownKeys, CaseIterable {
    /// The whole document.
    case game
    /// The line of demand.
    case demand
    /// What a relation between partners is worth.
    case relations
    /// What the game assumes beyond the source.
    case options
    /// The names of tables.
    case data

    var keys: [String] {
        switch self {
        case .game:
            [
                "format", "title", "demand", "costs", "categories", "factoriesPerCategory", "traders", "unitCost",
                "fixedCost", "fee", "feeOnSales", "margin", "marginOnSales", "discount", "relations", "options",
                "uncertainty", "data",
            ]
        case .demand: ["alpha", "beta"]
        case .relations: ["gain", "value", "hearing", "partners"]
        case .options: ["deviation", "shares", "temperature", "contestable", "drop"]
        case .data: ["prices", "deals", "accounts"]
        }
    }

    var name: String {
        switch self {
        case .game: "a game"
        case .demand: "demand"
        case .relations: "relations"
        case .options: "options"
        case .data: "data"
        }
    }
}
