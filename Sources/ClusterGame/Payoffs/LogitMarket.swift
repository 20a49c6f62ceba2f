import Glibc

/// Traders whose shares of a kind's buyers fall smoothly with their price: sᵢ = e^(−pᵢ/T)/Σⱼe^(−pⱼ/T).
///
/// πᵢ = Σ over kinds of sᵢG(xᵢ) − F, as McFadden's conditional logit with the price as the only attribute. Each share is
/// one over a sum of exponentials of price differences, so that no price, however high, overflows.
struct LogitMarket {
    let curve: GrossCurve
    let fee: Double
    let margin: Double
    let traders: Int
    let temperature: Double

    init(model: GameModel, temperature: Double) {
        curve = model.curve
        fee = model.fee
        margin = model.margin
        traders = model.traders
        self.temperature = temperature
    }

    /// The gross profit of a trader at a mark-up when so many others charge the fee and the margin.
    func gross(_ markup: Double, allowing: Int, refusing: Int) -> Double {
        curve.sum { cost in
            let againstFee = exp((markup - fee) * cost / temperature)
            let againstMargin = exp((markup - margin) * cost / temperature)
            // Terms of absent traders are left out: nothing times an infinite exponential is not a number.
            let rivals =
                (allowing > 0 ? Double(allowing) * againstFee : 0)
                + (refusing > 0 ? Double(refusing) * againstMargin : 0)
            return curve.gain(markup, cost: cost) * curve.quantity(markup, cost: cost) / (1 + rivals)
        }
    }

    /// The gross profits by the number of others that allow.
    func rule(deviation: GameOptions.Deviation) -> TraderGame.Rule {
        var allowing = (0..<traders).map { gross(fee, allowing: $0, refusing: traders - 1 - $0) }
        let refusing = (0..<traders).map { gross(margin, allowing: $0, refusing: traders - 1 - $0) }
        if deviation == .best { allowing[0] = max(allowing[0], bestLoneGross) }
        return .table(allowing: allowing, refusing: refusing)
    }

    /// The largest gross profit of the only allower over fees up to w.
    ///
    /// For one cost the logarithm of sG is concave (both factors are), so that one peak is bracketed by golden sections;
    /// for unlike costs the best of a grid of fees is refined the same way, which finds the best peak wider than a cell.
    var bestLoneGross: Double {
        let least = curve.costs.highest > 0 ? min(fee, curve.unitCost / curve.costs.highest) : fee
        let cells = curve.costs.isUniform ? 1 : 256
        let width = (margin - least) / Double(cells)
        func value(_ markup: Double) -> Double { gross(markup, allowing: 0, refusing: traders - 1) }
        var best = 0
        var bestValue = -Double.infinity
        for cell in 0...cells {
            let gross = value(least + width * Double(cell))
            if gross > bestValue { (best, bestValue) = (cell, gross) }
        }
        let low = cells == 1 ? least : least + width * Double(max(0, best - 1))
        let high = cells == 1 ? margin : least + width * Double(min(cells, best + 1))
        return max(bestValue, goldenMaximum(of: value, from: low, to: high))
    }
}

/// The largest value of a function with one peak between two places, by golden sections down to rounding.
///
/// Source: Kiefer, "Sequential minimax search for a maximum" (1953).
func goldenMaximum(of function: (Double) -> Double, from start: Double, to end: Double) -> Double {
    let section = (5.0.squareRoot() - 1) / 2
    var (low, high) = (start, end)
    var (left, right) = (high - section * (high - low), low + section * (high - low))
    var (leftValue, rightValue) = (function(left), function(right))
    // Each step keeps 0.618 of the interval: 80 of them leave 10⁻¹⁷ of it.
    for _ in 0..<80 {
        if leftValue >= rightValue {
            (high, right, rightValue) = (right, left, leftValue)
            left = high - section * (high - low)
            leftValue = function(left)
        } else {
            (low, left, leftValue) = (left, right, rightValue)
            right = low + section * (high - low)
            rightValue = function(right)
        }
    }
    return max(leftValue, rightValue)
}
