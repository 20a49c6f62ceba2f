import ClusterGame
import OrderedCollections
import Reports

extension GamePresentation {
    /// The full answer for machines; what is undefined is null.
    var data: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [
            "title": .string(background.title), "parameters": parameterData,
            "validity": .array(answer.model.validity.map(Self.data(for:))),
        ]
        members.merge(feeData) { $1 }
        members.merge(gameData) { $1 }
        members.merge(consequenceData) { $1 }
        members["trust"] = trustData
        members["uncertainty"] = uncertaintyData
        members["calibration"] = calibrationData
        members["propositions"] = .array(
            answer.propositions.map { proposition in
                [
                    "number": .integer(proposition.number), "verdict": .string(proposition.verdict.rawValue),
                    "because": .string(sentence(for: proposition)),
                ]
            })
        members["diagnostics"] = diagnostics.json
        return .object(members)
    }

    /// The parameters by their paths in files, so that a program can set them again.
    ///
    /// Costs are one number where all kinds cost the same and a list otherwise. The fee and the margin are mark-ups
    /// on the factory's price; the bases say in which form the file gave them.
    private var parameterData: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [:]
        for parameter in GameParameter.allCases { members[parameter.rawValue] = JSONValue(parameters[parameter]) }
        members["costs"] =
            parameters.costs.isUniform
            ? .number(parameters.costs.mean) : .array(parameters.costs.values.map(JSONValue.number))
        if case .each(let counts) = parameters.factories {
            members["factoriesPerCategory"] = .array(counts.map(JSONValue.integer))
        }
        if parameters.fee == .zeroProfit { members["fee"] = "zero-profit" }
        members["feeBase"] = .string(background.feeBase.rawValue)
        members["marginBase"] = .string(background.marginBase.rawValue)
        members["options"] = [
            "deviation": .string(parameters.options.deviation.rawValue),
            "shares": .string(parameters.options.shares == .equal ? "equal" : "logit"),
            "temperature": JSONValue(parameters[.temperature]), "contestable": .bool(parameters.options.contestable),
            "drop": .bool(parameters.options.drop),
        ]
        return .object(members)
    }

    /// An inequality as a formula, with the values of both sides.
    static func data(for inequality: Inequality) -> JSONValue {
        [
            "rule": .string(inequality.rule.rawValue),
            "inequality": .string("\(inequality.left) \(inequality.relation.rawValue) \(inequality.right)"),
            "left": .number(inequality.leftValue), "right": .number(inequality.rightValue),
            "holds": .bool(inequality.holds),
        ]
    }

    /// Everything that follows from demand and costs alone: fees, prices, quantities, gross profits and their ratio.
    ///
    /// The ratio is null where it is no finite number; the regime says what that means.
    private var feeData: OrderedDictionary<String, JSONValue> {
        [
            "demandAtCost": .number(answer.demandAtCost), "minimumCategories": JSONValue(answer.minimumCategories),
            "zeroProfitFee": answer.zeroProfitFee.map { fee in
                [
                    "low": .number(fee.low), "high": .number(fee.high),
                    "printedFormula": JSONValue(fee.printedFormula),
                    "printedFormulaProfit": JSONValue(fee.printedFormulaProfit),
                ]
            } ?? .null,
            "monopolyFee": .number(answer.monopolyFee), "fee": .number(answer.fee),
            "feeOnSales": .number(FeeBase.sales.rate(fromMarkup: answer.fee)),
            "prices": Self.data(answer.prices), "quantities": Self.data(answer.quantities),
            "gross": Self.data(answer.gross), "ratio": JSONValue(answer.ratio.value),
        ]
    }

    /// A figure with the system and without.
    private static func data(_ pair: GameAnswer.Pair) -> JSONValue {
        ["allow": .number(pair.allow), "not": .number(pair.refuse)]
    }

    /// The traders' game: payoffs, dominance, equilibria, and where the game changes its character.
    ///
    /// Beside the exact condition for dominance stand the source's own two, as it derives and as it prints them.
    private var gameData: OrderedDictionary<String, JSONValue> {
        let payoffs = answer.payoffs
        let conditions = answer.dominanceConditions
        return [
            "payoffs": [
                "yy": .number(payoffs.allowAllow), "yn": .number(payoffs.allowRefuse),
                "ny": .number(payoffs.refuseAllow), "nn": .number(payoffs.refuseRefuse),
            ],
            "dominance": .string(answer.dominance.rawValue), "regime": .string(answer.regime.rawValue),
            "equilibria": .array(answer.equilibria.map(Self.data(for:))),
            "hasAllEquilibria": .bool(answer.hasAllEquilibria),
            "riskDominance": JSONValue(answer.riskDominance?.rawValue),
            "dominanceConditions": [
                "exact": Self.data(for: conditions.exact), "sufficient": Self.data(for: conditions.sufficient),
                "printed": Self.data(for: conditions.printed),
            ],
            "dominanceFailsBetween": answer.dominanceFailsBetween.map { failure in
                ["low": .number(failure.low), "high": .number(failure.high)]
            } ?? .null,
            "categoriesAt": answer.categoriesAt.map { at in
                [
                    "ratioOne": .number(at.ratioOne), "ratioTraders": .number(at.ratioTraders),
                    "ratioOneIsFeeReachingMargin": .bool(at.ratioOneIsFeeReachingMargin),
                ]
            } ?? .null,
            "criticalDiscount": [
                "fixedFee": JSONValue(answer.collusion.fixedFee.value),
                "undercutting": JSONValue(answer.collusion.undercutting.value),
            ],
        ]
    }

    /// An equilibrium; the numbers of traders stand only where the kind of equilibrium has them.
    private static func data(for equilibrium: Equilibrium) -> JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [
            "kind": .string(equilibrium.kind), "allowProbability": JSONValue(equilibrium.allowProbability),
        ]
        switch equilibrium {
        case .some(let allowing): members["allowing"] = .integer(allowing)
        case .partlyMixed(let allowing, let mixing, _):
            members["allowing"] = .integer(allowing)
            members["mixing"] = .integer(mixing)
        case .everyProfile(let least): members["allowingAtLeast"] = .integer(least)
        case .allAllow, .noneAllows, .mixed: break
        }
        return .object(members)
    }

    /// What follows for buyers, traders and factories, and how the fee moves.
    ///
    /// The investment saved is the cluster's, (Σfᵢ − m)F; a single factory's stands beside it.
    private var consequenceData: OrderedDictionary<String, JSONValue> {
        let (factories, gains) = (answer.factories, answer.gains)
        func data(_ welfare: Welfare) -> JSONValue {
            [
                "buyers": .number(welfare.buyers), "traders": .number(welfare.traders),
                "total": .number(welfare.total),
            ]
        }
        return [
            "welfare": [
                "allow": data(answer.welfareAllow), "not": data(answer.welfareRefuse),
                "firstBest": .number(answer.firstBestWelfare),
            ],
            "gains": [
                "priceFall": .number(gains.priceFall), "buyers": .number(gains.buyers),
                "traders": .number(gains.traders), "quantity": .number(gains.quantity),
            ],
            "factory": [
                "quantity": .number(factories.typical.quantity),
                "breakEvenQuantity": JSONValue(factories.typical.breakEven.value),
                "usesSystem": .bool(factories.typical.usesSystem),
                "growthToLeave": JSONValue(factories.typical.growthToLeave),
                "factorySaving": .number(factories.typical.investmentSaving),
                "factories": .integer(factories.factories), "investmentSaving": .number(factories.clusterSaving),
            ],
            "statics": staticsData,
            "freeEntry": [
                "atFee": Self.data(answer.freeEntry.atFee), "atMargin": Self.data(answer.freeEntry.atMargin),
                "atZeroProfit": Self.data(answer.freeEntry.atZeroProfit),
            ],
        ]
    }

    /// A number of traders; null where any number could live.
    private static func data(_ count: TraderCount) -> JSONValue { count.value.map(JSONValue.integer) ?? .null }

    /// The partial derivatives of the zero-profit fee; null where there is no such fee, or its curve is vertical.
    private var staticsData: JSONValue {
        guard case .smooth(let statics) = answer.feeResponse else { return .null }
        return [
            "categories": .number(statics.categories), "fixedCost": .number(statics.fixedCost),
            "traders": .number(statics.traders), "alpha": .number(statics.alpha), "beta": .number(statics.beta),
            "unitCost": .number(statics.unitCost), "cost": .number(statics.cost),
        ]
    }
}
