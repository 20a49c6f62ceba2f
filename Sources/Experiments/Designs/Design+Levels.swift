extension Design {
    /// Every combination of the factors' levels; the last factor changes fastest.
    ///
    /// - Parameters:
    ///   - factors: lists and whole numbers have levels of their own.
    ///   - levels: the number of levels of the other factors: equally spaced places from 0 to 1, both included.
    /// - Throws: ``DesignProblem`` when a factor has no levels, an unbounded one would get infinite ones, or there are
    ///   more than ``pointLimit`` combinations.
    public static func grid(of factors: [Factor], levels: Int? = nil) throws(DesignProblem) -> Design {
        try check(factors)
        let values = try self.levels(of: factors, count: levels)
        var count = 1
        for list in values {
            let (product, overflow) = count.multipliedReportingOverflow(by: list.count)
            guard !overflow, product <= pointLimit else { throw .tooManyPoints }
            count = product
        }
        let rows = (0..<count).map { point in
            var rest = point
            var row = [Double](repeating: 0, count: factors.count)
            for column in factors.indices.reversed() {
                row[column] = values[column][rest % values[column].count]
                rest /= values[column].count
            }
            return row
        }
        return try Design(of: factors, rows: rows)
    }

    /// A base point, and from it each factor through its levels with all others at the base.
    ///
    /// Point 0 is the base; a level that equals the base's value is not repeated. Such a design sees no interaction: two
    /// factors that only matter together look as if they did not matter.
    ///
    /// - Parameters:
    ///   - factors: what varies, one after another.
    ///   - base: a value for each factor.
    ///   - levels: the number of levels of factors without levels of their own, as in ``grid(of:levels:)``.
    public static func oneAtATime(
        of factors: [Factor], around base: [Double], levels: Int? = nil
    ) throws(DesignProblem) -> Design {
        try check(factors)
        guard base.count == factors.count else { throw .baseLength(given: base.count, factors: factors.count) }
        var rows = [base]
        for (column, values) in try self.levels(of: factors, count: levels).enumerated() {
            for value in values where value != base[column] {
                var row = base
                row[column] = value
                rows.append(row)
            }
        }
        return try Design(of: factors, rows: rows)
    }

    private static func levels(of factors: [Factor], count: Int?) throws(DesignProblem) -> [[Double]] {
        var levels: [[Double]] = []
        for factor in factors {
            if let own = factor.distribution.ownLevels {
                levels.append(own)
                continue
            }
            guard let count else { throw .noLevels(factor: factor.name) }
            guard count >= 2 else { throw .tooFew(given: count, least: 2) }
            guard !factor.distribution.isUnbounded else { throw .unboundedAtEdge(factor: factor.name) }
            levels.append((0..<count).map { factor.distribution.value(at: Double($0) / Double(count - 1)) })
        }
        return levels
    }
}
