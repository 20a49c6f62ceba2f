/// What is known about the movement of the zero-profit fee.
public enum FeeResponse: Sendable, Hashable {
    /// The fee moves smoothly.
    case smooth(ComparativeStatics)
    /// At n = n_min exactly the fee sits at the monopoly fee and its curve is vertical.
    case vertical
    /// There is no zero-profit fee.
    case noFee
}

extension GameModel {
    /// The partial derivatives of the zero-profit fee, whatever fee the model has.
    ///
    /// Where a kind just drops out they hold on the side where it still sells.
    public var feeResponse: FeeResponse {
        let target = parameters.breakEvenTraders * parameters.fixedCost
        let all = parameters.curve(over: parameters.costs)
        guard let solution = FeeSolution(zeroProfit: target, over: all, drop: parameters.options.drop) else {
            return .noFee
        }
        return solution.response(to: parameters)
    }

    /// The partial derivatives of the zero-profit fee, nil where there are none.
    public var statics: ComparativeStatics? {
        if case .smooth(let statics) = feeResponse { statics } else { nil }
    }
}

extension FeeSolution {
    /// Implicit differentiation of ΣGᵢ(ω) = kF at this fee, k the traders that must break even.
    fileprivate func response(to parameters: GameParameters) -> FeeResponse {
        let slope = curve.slope(fee)
        let scale = curve.sum { $0 * curve.quantity(fee, cost: $0) }
        guard slope > relativeTolerance.squareRoot() * scale else { return .vertical }
        let beta = parameters.demand.beta
        /// The change of the gross profit with a parameter, summed over the kinds that sell.
        func sum(_ change: (_ cost: Double, _ gain: Double, _ quantity: Double) -> Double) -> Double {
            curve.sum { cost in
                let quantity = curve.quantity(fee, cost: cost)
                return quantity > 0 ? change(cost, curve.gain(fee, cost: cost), quantity) : 0
            }
        }
        let carried = parameters.breakEvenTraders
        return .smooth(
            ComparativeStatics(
                categories: -carried * parameters.fixedCost / curve.costs.count / slope,
                fixedCost: carried / slope,
                traders: parameters.options.contestable ? 0 : parameters.fixedCost / slope,
                alpha: -sum { _, gain, _ in gain } / slope,
                beta: sum { cost, gain, _ in gain * (1 + fee) * cost } / slope,
                unitCost: sum { _, _, quantity in quantity } / slope,
                cost: sum { _, gain, quantity in gain * beta * (1 + fee) - fee * quantity } / slope))
    }
}
