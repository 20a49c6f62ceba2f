import ClusterGame

/// What can be wrong with a game.
extension Finding {
    /// A setting or a variation that is not written in its form, or takes too many steps.
    static func badSetting(_ text: String, form: String) -> Finding {
        Finding(.badSetting, "\(quoted(text)) cannot be used; \(form) was expected")
    }

    /// A broken number where something is counted.
    static func notWhole(_ number: Double) -> Finding {
        Finding(.notWhole, "\(shortest(number)) is no whole number; a count was expected")
    }

    /// A rate on the buyer's price of all of it or more, to which no mark-up on the factory's price belongs.
    static func rateOutOfRange(_ rate: Double) -> Finding {
        Finding(
            .rateOutOfRange,
            "the rate on sales is \(shortest(rate)), which leaves the factory nothing; a share below 1 was expected")
    }

    /// Two statements of the same count that disagree; neither is taken for the right one.
    static func countsDiffer(_ one: String, _ count: Int, _ other: String, _ otherCount: Int) -> Finding {
        Finding(
            .countsDiffer,
            "\(one) has \(count) numbers, but \(other) says \(otherCount); leave \(other) out or make them agree")
    }

    /// A parameter with no distribution, or with several of which only one could count.
    static func distributionCount(_ count: Int) -> Finding {
        Finding(
            .badDistribution,
            "\(count == 0 ? "no distribution stands" : "\(count) distributions stand") here; one was expected")
    }

    /// Figures out of order, too few or too many; the sentence says which were expected in which order.
    static func badDistribution(_ kind: String, form: String, figures: [Double]) -> Finding {
        let given = listed(figures.map(shortest))
        let order = kind == "normal" ? "with a deviation of 0 or more" : "in ascending order"
        return Finding(
            .badDistribution, "[\(given)] makes no \(kind) distribution; \(form) \(order) was expected")
    }

    /// A distribution of something that this game does not have, such as a relation; drawing it would change nothing.
    static func uncertainWithoutValue(_ parameter: GameParameter) -> Finding {
        Finding(
            .uncertainWithoutValue,
            "\(quoted(parameter.rawValue)) is uncertain, but the game has no such number; state it as well")
    }

    /// A broken inequality with the values of both sides.
    ///
    /// A bound that is a number stands in the formula already and is not told twice.
    static func broken(_ inequality: Inequality) -> Finding {
        let (left, right) = (inequality.left, inequality.right)
        let value = shortest(inequality.leftValue)
        let bound = shortest(inequality.rightValue)
        let relation = inequality.relation.rawValue
        if Double(right) != nil {
            return Finding(
                .brokenInequality,
                "\(meaning(of: inequality))\(left) \(relation) \(bound) must hold, but \(left) is \(value)")
        }
        return Finding(
            .brokenInequality,
            "\(meaning(of: inequality))\(left) \(relation) \(right) must hold, but \(left) is \(value) and \(right) is \(bound)"
        )
    }

    /// What the inequality stands for, in front of it; the bounds of single parameters need no words.
    private static func meaning(of inequality: Inequality) -> String {
        switch inequality.rule {
        case .domain: ""
        case .factoriesPerCategory: "a number of factories is needed for each kind: "
        case .logitTraders: "logit shares are computed for a limited number of traders: "
        case .marginAboveFee: "the hidden margin must be above the open fee: "
        case .feeCoversUnitCost: "the open fee must cover the cost of selling: "
        case .demandAtFee: "something must be sold at the open fee: "
        case .demandAtCost: "something must be sold at cost: "
        case .categoriesCarryTraders: "there are too few kinds to carry the traders: "
        case .dominance: "allowing must be dominant: "
        }
    }
}

/// What can be wrong with a table of data.
extension Finding {
    /// A column that the fit needs; all headings are shown, since the first row may be no headings at all.
    static func missingColumn(_ name: String, headings: [String], nearest: String?) -> Finding {
        Finding(
            .missingColumn,
            "the column \(quoted(name)) is missing; the first row has \(listed(headings.map(quoted)))\(suggestion(nearest))"
        )
    }

    /// A table of data with more rows than are read.
    static func tooManyRows(limit: Int) -> Finding {
        Finding(.tableTooLarge, "the table is too large; at most \(limit) rows are read")
    }

    /// A number that its column cannot hold, with the bounds.
    static func valueOutOfRange(_ number: Double, _ relation: String, _ range: ClosedRange<Double>) -> Finding {
        Finding(
            .valueOutOfRange,
            "\(shortest(number)) is out of range; a number \(relation) \(shortest(range.lowerBound)) and at most "
                + "\(shortest(range.upperBound)) was expected")
    }

    /// Why a table does not give what it was meant to.
    static func calibration(_ problem: CalibrationProblem) -> Finding {
        switch problem {
        case .tooFewRows(let given, let needed):
            Finding(.tooFewRows, "the table has too few usable rows: \(given), where \(needed) are needed")
        case .notNumbers: Finding(.valueOutOfRange, "a mark-up in the table is too large to be one")
        case .noVariation:
            Finding(
                .noVariation, "all rows have the same price or number of pieces, so that nothing is learnt from them")
        case .demandDoesNotFall(let slope):
            Finding(
                .demandDoesNotFall,
                "the fitted quantity does not fall with the price: it changes by \(shortest(slope)) pieces per unit of money"
            )
        }
    }
}
