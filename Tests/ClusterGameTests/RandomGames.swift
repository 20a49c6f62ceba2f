import RandomStreams

@testable import ClusterGame

/// Random valid games for properties, and the pieces of arithmetic that check them without the module's formulas.
struct RandomGames {
    var stream: RandomStream

    init(seed: UInt64) {
        stream = RandomStream(seed: seed, purpose: StreamPurpose(area: 200, use: 0))
    }

    mutating func number(_ low: Double, _ high: Double) -> Double { stream.uniform(in: low..<high) }

    /// A game with m = 2…20 at its zero-profit fee, with unlike costs or one.
    mutating func next(uniform: Bool) -> GameModel {
        while true {
            let cost = number(1, 30)
            let beta = number(0.1, 8)
            let count = 1 + stream.integer(below: 40)
            let costs =
                uniform
                ? CategoryCosts.uniform(cost, count: count)
                : .each(
                    (0..<max(2, count)).map { _ in
                        cost * number(0.4, 1.9)
                    })
            var parameters = GameParameters(
                demand: LinearDemand(alpha: beta * cost * number(1.3, 8), beta: beta), costs: costs,
                traders: 2 + stream.integer(below: 19), unitCost: cost * number(0, 0.3), fixedCost: 0, margin: 0)
            let peak = parameters.curve(over: costs).peak()
            guard peak.gross > 0 else { continue }
            parameters.fixedCost = peak.gross / Double(parameters.traders) * number(0.001, 0.98)
            guard let fee = parameters.curve(over: costs).lowestRoot(Double(parameters.traders) * parameters.fixedCost)
            else { continue }
            parameters.margin = fee + (peak.markup * 2 - fee + 0.1) * number(0.0001, 1)
            if let model = try? GameModel(parameters) { return model }
        }
    }
}

/// The whole market's gross profit, written anew from the model's text.
func grossByHand(_ model: GameModel, _ markup: Double) -> Double {
    let parameters = model.parameters
    var total = 0.0
    let values = parameters.costs.values
    for cost in values {
        let quantity = max(0, parameters.demand.alpha - parameters.demand.beta * (1 + markup) * cost)
        total += (markup * cost - parameters.unitCost) * quantity
    }
    return values.count == 1 ? total * Double(parameters.categories) : total
}

/// The place where an increasing function crosses zero, by bisection.
func crossing(from start: Double, to end: Double, of function: (Double) -> Double) -> Double {
    var (low, high) = (start, end)
    for _ in 0..<200 {
        let middle = (low + high) / 2
        if function(middle) >= 0 { high = middle } else { low = middle }
    }
    return high
}

/// Whether two numbers agree relative to their size.
func near(_ one: Double, _ other: Double, _ tolerance: Double) -> Bool {
    abs(one - other) <= tolerance * max(1e-9, abs(one), abs(other))
}
