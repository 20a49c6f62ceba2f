/// A kind of map in a game file, with the keys that may stand in it.
enum GameKeyPlace: KnownKeys, CaseIterable {
    case game, demand, relations, options, data

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
