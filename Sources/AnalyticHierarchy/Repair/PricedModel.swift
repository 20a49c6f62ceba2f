/// A quadratic function plus a price on the sum of absolute values: gᵀ(z − d) + ½(z − d)ᵀH(z − d) + νΣ|z|.
struct PricedModel {
    let price: Double
    /// The point d about which the quadratic function stands.
    let point: [Double]
    /// g.
    let gradient: [Double]
    /// H, positive semidefinite, row after row.
    let hessian: [Double]

    private static let maximumSweeps = 5000

    /// The minimum by coordinate descent, each coordinate to its own minimum by the soft threshold.
    ///
    /// Source: P. Tseng, "Convergence of a block coordinate descent method for nondifferentiable minimization", *Journal of
    /// Optimization Theory and Applications* 109 (2001) 475–494.
    func minimum() -> [Double] {
        let count = point.count
        var target = point
        // The derivative of the quadratic part at `target`.
        var slope = gradient
        let largest = (0..<count).reduce(0) { max($0, hessian[$1 * count + $1]) }
        for _ in 0..<Self.maximumSweeps {
            var size = 0.0
            for place in 0..<count {
                // Directions without curvature, along which λmax is flat, get a little.
                let curvature = max(hessian[place * count + place], 1e-12 * largest)
                guard curvature > 0 else { continue }
                let free = curvature * target[place] - slope[place]
                let next = free > price ? (free - price) / curvature : free < -price ? (free + price) / curvature : 0
                let step = next - target[place]
                guard step != 0 else { continue }
                target[place] = next
                size = max(size, step.magnitude)
                for other in 0..<count { slope[other] += hessian[other * count + place] * step }
            }
            if size <= 1e-13 { break }
        }
        return target
    }

    /// How much less the model has at a point than at d.
    func gain(at target: [Double]) -> Double {
        let count = point.count
        let step = zip(target, point).map { $0 - $1 }
        var change = 0.0
        for row in 0..<count {
            let bend = (0..<count).reduce(0) { $0 + hessian[row * count + $1] * step[$1] }
            change += step[row] * (gradient[row] + bend / 2) + price * (target[row].magnitude - point[row].magnitude)
        }
        return -change
    }
}
