import ClusterGame

/// What was sold at which price: `prices.csv`.
enum PriceTable {
    static let columns = [DataColumn.amount("price", isPositive: true), .amount("quantity")]

    static func rows(_ table: DataTable) -> [DemandFit.Row] {
        table.rows.map { DemandFit.Row(price: $0[0], quantity: $0[1]) }
    }
}

/// What factories got and buyers paid, and whether they saw each other: `deals.csv`.
enum DealTable {
    static let columns = [
        DataColumn.amount("factoryPrice", isPositive: true), .amount("buyerPrice", isPositive: true),
        DataColumn(name: "open", content: .flag),
    ]

    static func rows(_ table: DataTable) -> [MarkupFit.Deal] {
        table.rows.map { MarkupFit.Deal(factoryPrice: $0[0], buyerPrice: $0[1], isOpen: $0[2] == 1) }
    }
}

/// What traders sold and what selling cost them: `accounts.csv`.
enum AccountTable {
    static let columns = [DataColumn.amount("pieces"), .amount("cost")]

    static func rows(_ table: DataTable) -> [CostFit.Account] {
        table.rows.map { CostFit.Account(pieces: $0[0], cost: $0[1]) }
    }
}
