/// The gross profit of the whole market as a function of the mark-up, ΣGᵢ(x) = Σ(xcᵢ − c_A)·max(0, α − β(1 + x)cᵢ).
///
/// Everything the game answers is a value, a root or a peak of this curve. For one cost it is a parabola up to the
/// choke price and zero beyond; for unlike costs it is a parabola between the mark-ups at which one more kind drops out,
/// so that each piece is solved in closed form.
struct GrossCurve: Sendable, Hashable {
    let demand: LinearDemand
    let unitCost: Double
    let costs: CategoryCosts

    /// What a trader keeps of one piece, xc − c_A, in money.
    ///
    /// The difference of two equal numbers leaves noise of a few units in the last place, which counts as nothing, so
    /// that the fee ω = c_A/c has the gross profit zero that it has on paper.
    func gain(_ markup: Double, cost: Double) -> Double {
        let gain = markup * cost - unitCost
        return abs(gain) <= 4 * unitCost.ulp ? 0 : gain
    }

    /// The pieces of a kind sold at a mark-up.
    func quantity(_ markup: Double, cost: Double) -> Double {
        demand.quantity(atPrice: (1 + markup) * cost)
    }

    /// Σ over the kinds of a figure that depends on the kind's cost.
    func sum(_ figure: (_ cost: Double) -> Double) -> Double {
        switch costs.storage {
        case .uniform(let cost): return costs.count * figure(cost)
        case .mixed(let ladder):
            var sum = 0.0
            for cost in ladder.sorted { sum += figure(cost) }
            return costs.weight * sum
        }
    }

    /// ΣGᵢ at a mark-up, in money per period.
    func total(_ markup: Double) -> Double {
        sum { gain(markup, cost: $0) * quantity(markup, cost: $0) }
    }

    /// ΣQᵢ at a mark-up, in pieces per period.
    func totalQuantity(_ markup: Double) -> Double {
        sum { quantity(markup, cost: $0) }
    }

    /// The buyers' surplus ΣQᵢ²/(2β) at a mark-up, in money per period.
    func surplus(_ markup: Double) -> Double {
        sum { cost in
            let quantity = quantity(markup, cost: cost)
            return quantity * quantity / (2 * demand.beta)
        }
    }

    /// dΣGᵢ/dx, from the left where a kind drops out.
    func slope(_ markup: Double) -> Double {
        sum { cost in
            let quantity = quantity(markup, cost: cost)
            return quantity > 0 ? cost * (quantity - demand.beta * gain(markup, cost: cost)) : 0
        }
    }

    /// M = α − β(c + c_A) of one kind: what would be sold at the price that just covers production and selling.
    func demandAtCost(_ cost: Double) -> Double {
        demand.alpha - demand.beta * (cost + unitCost)
    }
}
