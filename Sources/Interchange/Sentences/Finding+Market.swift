import MarketSimulation

/// What can be wrong with a market.
extension Finding {
    /// A setting under two of its names.
    static func settingTwice(_ key: String) -> Finding {
        Finding(.duplicateKey, "the setting \(quoted(key)) stands twice, under two names; keep one of them")
    }

    /// A rule between settings that does not hold.
    static func impossible(_ problem: ScenarioProblem) -> Finding {
        Finding(
            .brokenInequality,
            "this must hold: \(problem.rule); found is \(problem.found), from \(listed(problem.keys.map(quoted)))")
    }
}
