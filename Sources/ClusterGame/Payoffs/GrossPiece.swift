/// One parabola of the gross profit of unlike kinds: between two mark-ups at which a kind drops out.
struct GrossPiece {
    /// The mark-up at which the piece begins, −1 (a price of zero) at the lowest.
    let low: Double
    /// The mark-up at which the dearest kind of the piece drops out.
    let high: Double
    let quadratic: GrossQuadratic

    /// Whether a root of the parabola lies on the piece, up to the rounding of its ends.
    func contains(_ markup: Double) -> Bool {
        markup >= low - relativeTolerance * (1 + abs(low)) && markup <= high + relativeTolerance * (1 + abs(high))
    }
}

/// ΣGᵢ(x) = −Ax² + Bx − C₀ over a set of kinds, all of which sell.
///
/// A = βΣcᵢ², B = Σ[(α + βc_A)cᵢ − βcᵢ²], C₀ = c_AΣ(α − βcᵢ).
struct GrossQuadratic {
    let square: Double
    let linear: Double
    let constant: Double

    /// The value at a mark-up, to within the rounding of its terms.
    func value(at markup: Double) -> Double { (linear - square * markup) * markup - constant }

    /// The mark-up of the largest gross profit, B/(2A).
    var vertex: Double { linear / (2 * square) }

    /// The mark-ups at which the parabola has a value: ω = (B ∓ √(B² − 4AC))/(2A), C = C₀ + target.
    func roots(of target: Double) -> (low: Double, high: Double)? {
        let ordinate = constant + target
        let discriminant = linear * linear - 4 * square * ordinate
        guard discriminant >= -4 * relativeTolerance * linear * linear else { return nil }
        let root = max(0, discriminant).squareRoot()
        // The larger of B ± √ in size is computed first and the other root from the product C/A of both.
        let larger = linear >= 0 ? (linear + root) / 2 : (linear - root) / 2
        guard larger != 0 else { return (0, 0) }
        let first = larger / square
        let second = ordinate / larger
        return (min(first, second), max(first, second))
    }
}

extension GrossCurve {
    /// The parabola of the curve on which the cheapest so many kinds sell; nil where fewer or more do at every mark-up.
    ///
    /// The first piece has every kind that sells at a price of nearly nothing, each next one kind fewer, the dearest.
    /// Pieces are made one at a time, because a root is mostly found on the first that is looked at.
    ///
    /// - Parameter count: from one to the number of kinds.
    func piece(_ ladder: CostLadder, carrying count: Int) -> GrossPiece? {
        let high = demand.chokePrice / ladder.sorted[count - 1] - 1
        let low = count < ladder.sorted.count ? max(-1, demand.chokePrice / ladder.sorted[count] - 1) : -1
        guard high > low else { return nil }
        let sum = ladder.sums[count]
        let squares = ladder.squareSums[count]
        let quadratic = GrossQuadratic(
            square: demand.beta * squares,
            linear: (demand.alpha + demand.beta * unitCost) * sum - demand.beta * squares,
            constant: unitCost * (demand.alpha * Double(count) - demand.beta * sum))
        return GrossPiece(low: low, high: high, quadratic: quadratic)
    }
}
