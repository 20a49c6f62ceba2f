import ClusterGame

/// The two sets of parameters whose answers are known to ten digits.
func referenceParameters(
    fixedCost: Double = 500, categories: Int = 20, traders: Int = 2, margin: Double = 0.21,
    fee: FeeRule = .zeroProfit, options: GameOptions = GameOptions()
) -> GameParameters {
    GameParameters(
        demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: categories), traders: traders,
        unitCost: 1, fixedCost: fixedCost, fee: fee, margin: margin, options: options)
}

/// The set in which the fee is small and the margin below the monopoly fee.
func firstSet(options: GameOptions = GameOptions()) throws -> GameModel {
    try GameModel(referenceParameters(options: options))
}

/// The set in which the margin exceeds the monopoly fee.
func secondSet(options: GameOptions = GameOptions()) throws -> GameModel {
    try GameModel(referenceParameters(fixedCost: 2000, categories: 8, margin: 3, options: options))
}

/// Whether two numbers agree to ten significant digits, as the reference values are given.
func agree(_ value: Double?, _ expected: Double, digits: Double = 1e-11) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= 2 * digits * max(abs(expected), digits) || abs(value - expected) < 1e-12
}
