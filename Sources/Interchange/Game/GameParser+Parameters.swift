import ClusterGame

/// The numbers of the game.
extension GameParser {
    /// All parameters; `nil` when one is missing or cannot be read.
    mutating func parameters(_ fields: Fields) -> GameParameters? {
        let demand = demand(fields)
        let costs = costs(fields)
        let factories = factories(fields["factoriesPerCategory"])
        let traders = count("traders", .traders, fields, hint: "the number of trading companies, such as 2")
        let unitCost = amount("unitCost", .unitCost, fields, hint: "a trader's cost of selling a piece, such as 1")
        let fixedCost = amount("fixedCost", .fixedCost, fields, hint: "a trader's fixed cost per period, such as 500")
        let fee = fee(fields)
        let margin = rate("margin", .margin, fields, hint: "the hidden margin, such as 0.21")
        let options = options(fields["options"])
        let discount = discount(fields["discount"])
        let relation = relation(fields["relations"])
        guard let demand, let costs, let factories, let traders, let unitCost, let fixedCost, let fee, let margin,
            let options
        else { return nil }
        return GameParameters(
            demand: demand, costs: costs, factories: factories, traders: traders, unitCost: unitCost,
            fixedCost: fixedCost, fee: fee, margin: margin, options: options, discount: discount,
            relation: relation)
    }

    /// The line of demand, from the file or else from prices and quantities.
    ///
    /// The two numbers of one fit belong together: a file that states one must state the other.
    private mutating func demand(_ fields: Fields) -> LinearDemand? {
        guard let node = fields["demand"] else {
            guard let alpha = estimate(.alpha), let beta = estimate(.beta) else {
                findings.add(
                    .missingKey("demand", hint: "such as {alpha: 100, beta: 2}, or prices under 'data'"),
                    line: fields.line)
                return nil
            }
            return LinearDemand(alpha: alpha, beta: beta)
        }
        guard let line = self.fields(of: node, at: GameKeyPlace.demand, path: "demand") else { return nil }
        let alpha = amount(
            "alpha", .alpha, line, under: "demand", hint: "what buyers would take for nothing, such as 100")
        let beta = amount("beta", .beta, line, under: "demand", hint: "the fall of quantity with price, such as 2")
        guard let alpha, let beta else { return nil }
        return LinearDemand(alpha: alpha, beta: beta)
    }

    /// One cost for all kinds, with their number, or a list whose length is their number.
    private mutating func costs(_ fields: Fields) -> CategoryCosts? {
        var stated: Int?
        if let node = fields["categories"] { stated = count(node, .categories, path: "categories", example: "20") }
        guard let node = fields["costs"] else {
            findings.add(.missingKey("costs", hint: "the factories' cost of a piece, such as 10"), line: fields.line)
            return nil
        }
        note(.costs, at: node, path: "costs")
        if case .list(let parts) = node.content {
            let costs = parts.compactMap { number($0, .costs, path: "costs", example: "10") }
            note(.costs, at: node, path: "costs")
            if parts.isEmpty { findings.add(.emptyHierarchy("costs"), line: node.line, path: "costs") }
            if let stated, stated != parts.count {
                findings.add(
                    .countsDiffer("'costs'", parts.count, "'categories'", stated), line: fields["categories"]?.line,
                    path: "categories")
                return nil
            }
            return costs.count == parts.count && !costs.isEmpty ? .each(costs) : nil
        }
        let cost = number(node, .costs, path: "costs", example: "10 or a list such as [8, 10, 12]")
        if fields["categories"] == nil {
            findings.add(.missingKey("categories", hint: "the number of kinds, such as 20"), line: fields.line)
        }
        guard let cost, let stated else { return nil }
        return .uniform(cost, count: stated)
    }

    /// One number for all kinds, or one for each; the source has one factory a kind.
    ///
    /// Whether a list has as many numbers as there are kinds is a rule of the model.
    private mutating func factories(_ node: YAMLNode?) -> FactoryCounts? {
        let path = "factoriesPerCategory"
        guard let node else { return .same(1) }
        note(.factoriesPerCategory, at: node, path: path)
        guard case .list(let parts) = node.content else {
            return count(node, .factoriesPerCategory, path: path, example: "1 or a list such as [3, 1, 2]")
                .map(FactoryCounts.same)
        }
        let counts = parts.compactMap { count($0, .factoriesPerCategory, path: path, example: "3") }
        note(.factoriesPerCategory, at: node, path: path)
        return counts.count == parts.count ? .each(counts) : nil
    }

    /// The fee that competition leaves, or a given one.
    ///
    /// Where neither key stands, deals give it: nothing is assumed of how the cluster sets its fees.
    private mutating func fee(_ fields: Fields) -> FeeRule? {
        if let node = fields["fee"], fields["feeOnSales"] == nil, case .scalar("zero-profit") = node.content {
            note(.fee, at: node, path: "fee")
            return .zeroProfit
        }
        return rate("fee", .fee, fields, hint: "zero-profit, or a mark-up such as 0.05").map(FeeRule.markup)
    }

    /// A mark-up on the factory's price, given as such or as a rate on sales.
    private mutating func rate(
        _ key: String, _ parameter: GameParameter, _ fields: Fields, hint: String
    ) -> Double? {
        let other = key + "OnSales"
        guard let node = fields[other] else { return amount(key, parameter, fields, hint: "\(hint); or \(other)") }
        if fields[key] != nil { findings.add(.conflictingKeys(key, other), line: node.line, path: other) }
        guard let rate = number(node, parameter, path: other, example: "0.05") else { return nil }
        guard let markup = FeeBase.sales.markup(fromRate: rate) else {
            findings.add(.rateOutOfRange(rate), line: node.line, path: other)
            return nil
        }
        return markup
    }

    /// The discount factor, if trust is asked about.
    private mutating func discount(_ node: YAMLNode?) -> Double? {
        guard let node else { return nil }
        return number(node, .discount, path: "discount", example: "0.9")
    }

    /// The relation whose betrayal is to be judged; all four numbers or none.
    private mutating func relation(_ node: YAMLNode?) -> Relation? {
        let under = "relations"
        guard let node, let fields = fields(of: node, at: GameKeyPlace.relations, path: under) else { return nil }
        let gain = amount("gain", .relationGain, fields, under: under, hint: "what a betrayal brings once, such as 100")
        let value = amount(
            "value", .relationValue, fields, under: under, hint: "what the relation is worth per period, such as 40")
        let hearing = amount(
            "hearing", .relationHearing, fields, under: under, hint: "the chance that a partner hears, such as 0.3")
        let partners = count(
            "partners", .relationPartners, fields, under: under, hint: "the number of shared partners, such as 4")
        guard let gain, let value, let hearing, let partners else { return nil }
        return Relation(gain: gain, value: value, hearing: hearing, partners: partners)
    }

    /// The options; what is left out is as in the source.
    ///
    /// A temperature beside equal shares is read, and does nothing until the shares are logit.
    private mutating func options(_ node: YAMLNode?) -> GameOptions? {
        var options = GameOptions()
        guard let node else { return options }
        guard let fields = fields(of: node, at: GameKeyPlace.options, path: "options") else { return nil }
        options.deviation = choice("deviation", fields, path: "options") ?? options.deviation
        options.contestable = flag("contestable", fields, path: "options") ?? options.contestable
        options.drop = flag("drop", fields, path: "options") ?? options.drop
        let shares = word("shares", fields, path: "options", among: ["equal", "logit"])
        var temperature: Double?
        if let node = fields["temperature"] {
            temperature = number(node, .temperature, path: "options/temperature", example: "0.1")
        }
        guard shares == "logit" else { return options }
        if fields["temperature"] == nil {
            findings.add(
                .missingKey("temperature", hint: "in money per piece, such as 0.1, for shares: logit"),
                line: fields.line, path: "options")
        }
        guard let temperature else { return nil }
        options.shares = .logit(temperature: temperature)
        return options
    }
}
