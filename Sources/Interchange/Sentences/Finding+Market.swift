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

    /// A chain of markets where one is wanted.
    static func chainRefused() -> Finding {
        Finding(
            .unknownKey,
            "a chain of markets stands here, which 'guildhall simulate' alone runs; one market without the key 'chain' was "
                + "expected")
    }

    /// A chain with too few or too many stages.
    static func stageCount(_ count: Int, _ range: ClosedRange<Int>) -> Finding {
        Finding(
            .valueOutOfRange,
            "\(count) stages; \(range.lowerBound) to \(range.upperBound) were expected (a single market needs no chain)"
        )
    }

    /// Two stages of one name.
    static func stageTwice(_ title: String, earlierLine: Int) -> Finding {
        Finding(
            .duplicateID,
            "the stage of line \(earlierLine) is called \(quoted(title)) too; titles that differ were expected")
    }

    /// A setting that no stage has for itself.
    static func sameInAllStages(_ key: String) -> Finding {
        Finding(
            .conflictingKeys,
            "the stages of a chain move on together; \(quoted(key)) was expected at the top of the file, not in a stage"
        )
    }
}
