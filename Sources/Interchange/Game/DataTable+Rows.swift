import ClusterGame

/// What was sold at which price: `prices.csv`.
enum PriceTable {
    /// A price must be above zero; a period without sales is a row too.
    static let columns = [DataColumn.amount("price", isPositive: true), .amount("quantity")]

    /// The rows as the fit takes them.
    static func rows(_ table: DataTable) -> [DemandFit.Row] {
        table.rows.map { DemandFit.Row(price: $0[0], quantity: $0[1]) }
    }
}

/// What factories got and buyers paid, and whether they saw each other: `deals.csv`.
enum DealTable {
    /// Prices are divided by each other, so that none may be zero.
    static let columns = [
        DataColumn.amount("factoryPrice", isPositive: true), .amount("buyerPrice", isPositive: true),
        DataColumn(name: "open", content: .flag),
    ]

    /// The rows as the fit takes them.
    static func rows(_ table: DataTable) -> [MarkupFit.Deal] {
        table.rows.map { MarkupFit.Deal(factoryPrice: $0[0], buyerPrice: $0[1], isOpen: $0[2] == 1) }
    }
}

/// What traders sold and what selling cost them: `accounts.csv`.
enum AccountTable {
    /// A period in which nothing was sold says most about fixed costs.
    static let columns = [DataColumn.amount("pieces"), .amount("cost")]

    /// The rows as the fit takes them.
    static func rows(_ table: DataTable) -> [CostFit.Account] {
        table.rows.map { CostFit.Account(pieces: $0[0], cost: $0[1]) }
    }
}
