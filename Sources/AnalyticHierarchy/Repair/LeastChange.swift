import Glibc
import LinearAlgebra

/// The repair with the least Σ|d| where d are the changes of the judgments' logarithms.
///
/// λmax is a convex function of d (Kingman), so that the least Σ|d| with λmax ≤ λ* is a convex problem. Its answer also
/// minimises λmax(d) + νΣ|d| for some price ν, and the right price is found by bisection: the dearer change is, the larger
/// λmax stays. For a price, Newton steps are taken on the quadratic model of λmax plus the price, which coordinate descent
/// solves; only pairs that are changed, or whose derivative exceeds the price, take part, and few do.
///
/// Sources: J. F. C. Kingman, "A convexity property of positive matrices", *Quarterly Journal of Mathematics* 12 (1961)
/// 283–284; J. D. Lee, Y. Sun, M. A. Saunders, "Proximal Newton-type methods for minimizing composite functions", *SIAM
/// Journal on Optimization* 24 (2014) 1420–1443.
struct LeastChange {
    private static let maximumSteps = 200
    private static let priceSteps = 60
    private static let negligibleStep = 1e-10

    private let matrix: PairwiseComparisonMatrix
    private let goal: RepairGoal
    private let pairs: [ElementPair]
    /// The judgments divided by the ratios of the weights, which leaves λmax as it is.
    private let scaled: Matrix

    init(matrix: PairwiseComparisonMatrix, weights: [Double], goal: RepairGoal) {
        self.matrix = matrix
        // A trace below the threshold, so that rounding the ratios leaves the result accepted.
        self.goal = RepairGoal(
            order: goal.order, randomIndex: goal.randomIndex, threshold: goal.threshold * (1 - 1e-11))
        pairs = IncompleteComparisonMatrix(matrix).judgedPairs
        var scaled = matrix.values
        for pair in pairs {
            let ratio = matrix[pair.first, pair.second] * weights[pair.second] / weights[pair.first]
            scaled[pair.first, pair.second] = ratio
            scaled[pair.second, pair.first] = 1 / ratio
        }
        self.scaled = scaled
    }

    /// The repaired matrix.
    func result() throws(ConvergenceFailure) -> PairwiseComparisonMatrix {
        var dear = [Double](repeating: 0, count: pairs.count)
        var high = log(gradient(at: try PerronPoint(of: scaled)).map(\.magnitude).max() ?? 1)
        var low = high
        var cheap = dear
        // n is the least λmax, and every price over zero that is low enough comes under λ*.
        repeat {
            low -= 1.5
            cheap = try minimum(price: exp(low), from: cheap)
        } while !goal.accepts(try eigenvalue(cheap)) && low > high - 100
        for _ in 0..<Self.priceSteps where high - low > 1e-13 * max(1, high.magnitude) {
            let middle = (low + high) / 2
            let found = try minimum(price: exp(middle), from: cheap)
            if goal.accepts(try eigenvalue(found)) {
                (low, cheap) = (middle, found)
            } else {
                (high, dear) = (middle, found)
            }
        }
        return repaired(by: try between(cheap, dear))
    }

    /// The point nearest to the dear end of the segment that is still accepted.
    ///
    /// Where one price has several answers, λmax jumps as the price passes it, and the least change lies between.
    private func between(_ cheap: [Double], _ dear: [Double]) throws(ConvergenceFailure) -> [Double] {
        func point(_ share: Double) -> [Double] { zip(cheap, dear).map { $0 + share * ($1 - $0) } }
        var (low, high) = (0.0, 1.0)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if goal.accepts(try eigenvalue(point(middle))) { low = middle } else { high = middle }
        }
        return point(low)
    }

    private func changed(_ values: Matrix, by change: [Double]) -> Matrix {
        var result = values
        for (pair, change) in zip(pairs, change) where change != 0 {
            result[pair.first, pair.second] *= exp(change)
            result[pair.second, pair.first] = 1 / result[pair.first, pair.second]
        }
        return result
    }

    private func repaired(by change: [Double]) -> PairwiseComparisonMatrix {
        // Changes below this are what is left of pairs that need none.
        PairwiseComparisonMatrix(values: changed(matrix.values, by: change.map { $0.magnitude < 1e-11 ? 0 : $0 }))
    }

    private func eigenvalue(_ change: [Double]) throws(ConvergenceFailure) -> Double {
        try principalEigenpair(of: changed(scaled, by: change)).value
    }

    /// The derivatives of λmax by the logarithms of all judgments, uᵢaᵢⱼwⱼ − uⱼaⱼᵢwᵢ.
    private func gradient(at perron: PerronPoint, _ values: Matrix? = nil) -> [Double] {
        let values = values ?? scaled
        return pairs.map { pair in
            perron.left[pair.first] * values[pair.first, pair.second] * perron.right[pair.second]
                - perron.left[pair.second] * values[pair.second, pair.first] * perron.right[pair.first]
        }
    }

    /// The change with the least λmax + price · Σ|d|.
    private func minimum(price: Double, from start: [Double]) throws(ConvergenceFailure) -> [Double] {
        var point = start
        for _ in 0..<Self.maximumSteps {
            let values = changed(scaled, by: point)
            let perron = try PerronPoint(of: values)
            let gradient = gradient(at: perron, values)
            let working = pairs.indices.filter { point[$0] != 0 || gradient[$0].magnitude > price }
            let model = PricedModel(
                price: price, point: working.map { point[$0] }, gradient: working.map { gradient[$0] },
                hessian: hessian(at: perron, values, working))
            let target = model.minimum()
            let size = zip(target, model.point).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
            let gain = model.gain(at: target)
            var length = 1.0
            // Close to the minimum the gain drowns in the rounding of λmax, and the full step is right.
            if gain > 1e-12 * perron.value {
                let now = perron.value + price * point.reduce(0) { $0 + $1.magnitude }
                while length > 1e-10 {
                    let next = stepped(point, working, model.point, target, length)
                    let sum = next.reduce(0) { $0 + $1.magnitude }
                    if try eigenvalue(next) + price * sum <= now - 1e-4 * length * gain { break }
                    length /= 2
                }
            }
            point = stepped(point, working, model.point, target, length)
            if size * length <= Self.negligibleStep { return point }
        }
        throw ConvergenceFailure(iterations: Self.maximumSteps)
    }

    private func stepped(
        _ point: [Double], _ working: [Int], _ from: [Double], _ target: [Double], _ length: Double
    ) -> [Double] {
        var next = point
        for (place, pair) in working.enumerated() {
            next[pair] = length == 1 ? target[place] : from[place] + length * (target[place] - from[place])
        }
        return next
    }

    /// The second derivatives by the working pairs' logarithms, in rows.
    private func hessian(at perron: PerronPoint, _ values: Matrix, _ working: [Int]) -> [Double] {
        let (u, w, bend) = (perron.left, perron.right, perron.resolvent)
        // A′w has the entries `right` in rows i and j, uᵀA′ the entries `left` in columns j and i.
        let parts = working.map { place -> (i: Int, j: Int, right: (Double, Double), left: (Double, Double)) in
            let (i, j) = (pairs[place].first, pairs[place].second)
            let (there, back) = (values[i, j], values[j, i])
            return (i, j, (there * w[j], -back * w[i]), (u[i] * there, -u[j] * back))
        }
        func product(_ one: Int, _ other: Int) -> Double {
            let (p, q) = (parts[one], parts[other])
            return p.left.0 * (bend[p.j, q.i] * q.right.0 + bend[p.j, q.j] * q.right.1)
                + p.left.1 * (bend[p.i, q.i] * q.right.0 + bend[p.i, q.j] * q.right.1)
        }
        var hessian = [Double](repeating: 0, count: working.count * working.count)
        for row in working.indices {
            for column in working.indices {
                hessian[row * working.count + column] = product(row, column) + product(column, row)
            }
            let part = parts[row]
            hessian[row * working.count + row] += u[part.i] * part.right.0 - u[part.j] * part.right.1
        }
        return hessian
    }
}
