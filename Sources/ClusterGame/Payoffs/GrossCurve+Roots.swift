/// A share by which a number may miss a boundary by rounding and still count as on it.
///
/// It is the 10⁻¹² by which counts of traders are rounded up; a discriminant M² − 4βmF/n may be so far below zero, in
/// shares of M², when n is n_min exactly.
let relativeTolerance = 1e-12

extension GrossCurve {
    /// The smallest mark-up at which ΣGᵢ reaches `target` ≥ 0; nil when the curve stays below.
    func lowestRoot(_ target: Double) -> Double? {
        switch costs.storage {
        case .uniform(let cost): return uniformRoots(target, cost: cost)?.low
        case .mixed(let ladder):
            for count in stride(from: ladder.sorted.count, through: 1, by: -1) {
                guard let piece = piece(ladder, carrying: count),
                    let roots = piece.quadratic.roots(of: target / costs.weight)
                else { continue }
                if piece.contains(roots.low) { return polished(roots.low, target: target) }
                if piece.contains(roots.high) { return polished(roots.high, target: target) }
            }
            return nil
        }
    }

    /// The largest mark-up at which ΣGᵢ falls through `target` ≥ 0; nil when the curve stays below.
    ///
    /// For the target zero it is the choke price's mark-up, from which on nothing is sold.
    func highestRoot(_ target: Double) -> Double? {
        switch costs.storage {
        case .uniform(let cost): return uniformRoots(target, cost: cost)?.high
        case .mixed(let ladder):
            for count in stride(from: 1, through: ladder.sorted.count, by: 1) {
                guard let piece = piece(ladder, carrying: count),
                    let roots = piece.quadratic.roots(of: target / costs.weight)
                else { continue }
                if piece.contains(roots.high) { return polished(roots.high, target: target) }
                if piece.contains(roots.low) { return polished(roots.low, target: target) }
            }
            return nil
        }
    }

    /// The mark-up up to a limit at which ΣGᵢ is largest, and that value.
    func peak(upTo limit: Double = .infinity) -> (markup: Double, gross: Double) {
        switch costs.storage {
        case .uniform(let cost):
            let best = (unitCost + max(0, demandAtCost(cost)) / (2 * demand.beta)) / cost
            let markup = min(best, limit)
            return (markup, total(markup))
        case .mixed(let ladder):
            // The parabolas choose the piece; the sum over the kinds, which rounds less, gives the value.
            var best: (markup: Double, gross: Double)?
            for count in stride(from: ladder.sorted.count, through: 1, by: -1) {
                guard let piece = piece(ladder, carrying: count), piece.low <= limit else { continue }
                let vertex = min(max(piece.quadratic.vertex, piece.low), piece.high, limit)
                let gross = piece.quadratic.value(at: vertex)
                if gross > best?.gross ?? -.infinity { best = (vertex, gross) }
            }
            let markup = best?.markup ?? limit
            return (markup, total(markup))
        }
    }

    /// Both roots for one cost, stably: u = 2g/(M + S) with the target per kind g and S = √(M² − 4βg).
    ///
    /// The subtraction M − S, which the textbook form of the root would need, cancels for small fees.
    private func uniformRoots(_ target: Double, cost: Double) -> (low: Double, high: Double)? {
        let free = demandAtCost(cost)
        guard free > 0 else { return nil }
        let gross = target / costs.count
        let discriminant = free * free - 4 * demand.beta * gross
        guard discriminant >= -4 * relativeTolerance * free * free else { return nil }
        let root = max(0, discriminant).squareRoot()
        let low = (2 * gross / (free + root) + unitCost) / cost
        return (low, ((free + root) / (2 * demand.beta) + unitCost) / cost)
    }

    /// Two Newton steps on the sum itself, which has no cancelling coefficients.
    private func polished(_ root: Double, target: Double) -> Double {
        var markup = root
        for _ in 0..<2 {
            let slope = slope(markup)
            let step = (total(markup) - target) / slope
            guard slope != 0, abs(step) <= 1e-6 * (1 + abs(markup)) else { return markup }
            markup -= step
        }
        return markup
    }
}
