import Glibc
import LinearAlgebra

/// Least squares of ratios, Σ(aᵢⱼ − wᵢ/wⱼ)², by damped Newton steps in the logarithms of the weights.
///
/// In y = ln w the function depends on differences only. With t = exp(yᵢ − yⱼ), half its second derivative for a pair is
/// t(2t − aᵢⱼ) + (1/t)(2/t − aⱼᵢ), and the Hessian is the Laplacian of a graph with these weights. Some may be negative:
/// where the Hessian is not positive definite, every weight is raised to a tenth of t² + 1/t², the part of Gauss and
/// Newton, which makes it so. Steps that lead uphill are halved. The last logarithm is held at zero.
///
/// Sources: A. T. W. Chu, R. E. Kalaba and K. Spingarn, "A comparison of two methods for determining the weights of
/// belonging to fuzzy sets", J. Optim. Theory Appl. 27, 1979 (the criterion); J. Nocedal and S. J. Wright, *Numerical
/// Optimization*, 2nd edition, Springer 2006, section 3.4 (modified Hessians).
struct RatioDescent {
    /// A point where the descent ended.
    struct Minimum {
        /// The weights' logarithms, the last of them zero.
        var logarithms: [Double]
        /// Σ(aᵢⱼ − wᵢ/wⱼ)².
        var value: Double
    }

    /// A step of Newton.
    private struct Step {
        var direction: [Double]
        /// The largest component.
        var size: Double
        /// Half the slope of the function in this direction, negative.
        var slope: Double
        /// Whether the Hessian is the true one and not a modified one.
        var isExact: Bool
    }

    /// A Newton step under this size changes no digit: the next would be its square.
    private static let finalStep = 1e-9
    /// Under this size the function changes by less than it can be computed, and Newton's step is better trusted.
    private static let invisibleStep = 1e-6
    /// No step changes a ratio by a factor of more than about fifty, within which Newton's model says something.
    private static let longestStep = 4.0
    private static let maximumSteps = 200
    private static let maximumHalvings = 40

    let order: Int
    private let ratios: [Double]
    private(set) var stepCount = 0

    init(_ matrix: PairwiseComparisonMatrix) {
        order = matrix.order
        ratios = matrix.values.entries
    }

    /// The minimum reached from a start, or nothing where the steps end at a saddle or not at all.
    mutating func minimum(from start: [Double]) -> Minimum? {
        var point = start.map { $0 - start[order - 1] }
        var value = self.value(at: point)
        for _ in 0..<RatioDescent.maximumSteps {
            stepCount += 1
            guard let step = step(at: point) else { return nil }
            guard step.size > RatioDescent.invisibleStep else {
                guard step.isExact else { return nil }
                point = zip(point, step.direction).map { $0 + $1 }
                value = self.value(at: point)
                if step.size <= RatioDescent.finalStep { return Minimum(logarithms: point, value: value) }
                continue
            }
            guard let next = descended(from: point, value: value, along: step) else { return nil }
            (point, value) = (next.logarithms, next.value)
        }
        return nil
    }

    /// The first of the step, its half, its quarter, … that goes downhill as far as a fraction of the slope promises.
    private func descended(from point: [Double], value: Double, along step: Step) -> Minimum? {
        var length = min(1, RatioDescent.longestStep / step.size)
        for _ in 0..<RatioDescent.maximumHalvings {
            let next = zip(point, step.direction).map { $0 + length * $1 }
            let nextValue = self.value(at: next)
            // Armijo's condition with the customary factor 1e-4 (Nocedal and Wright, section 3.1).
            if nextValue <= value + 1e-4 * length * 2 * step.slope {
                return Minimum(logarithms: next, value: nextValue)
            }
            length /= 2
        }
        return nil
    }

    private func value(at point: [Double]) -> Double {
        let weights = point.map { exp($0) }
        var sum = 0.0
        ratios.withUnsafeBufferPointer { ratios in
            for row in 0..<order {
                for column in 0..<order {
                    let residual = ratios[row * order + column] - weights[row] / weights[column]
                    sum += residual * residual
                }
            }
        }
        return sum
    }

    /// Newton's step; nothing where numbers overflow.
    private func step(at point: [Double]) -> Step? {
        guard order > 1 else { return Step(direction: [0], size: 0, slope: 0, isExact: true) }
        let weights = point.map { exp($0) }
        let descent = descent(at: weights)
        let exact = try? CholeskyFactorisation(of: hessian(at: weights, isModified: false))
        let factors = exact ?? (try? CholeskyFactorisation(of: hessian(at: weights, isModified: true)))
        guard let factors else { return nil }
        let direction = factors.solution(of: Array(descent.dropLast())) + [0]
        let size = direction.reduce(0) { max($0, $1.magnitude) }
        guard size.isFinite else { return nil }
        let slope = -zip(direction, descent).reduce(0) { $0 + $1.0 * $1.1 }
        return Step(direction: direction, size: size, slope: slope, isExact: exact != nil)
    }

    /// Half the negative gradient.
    private func descent(at weights: [Double]) -> [Double] {
        var descent = [Double](repeating: 0, count: order)
        ratios.withUnsafeBufferPointer { ratios in
            for first in 0..<order {
                for second in first + 1..<max(order, first + 1) {
                    let (there, back) = (weights[first] / weights[second], weights[second] / weights[first])
                    let (ratio, inverse) = (ratios[first * order + second], ratios[second * order + first])
                    let pull = (ratio - there) * there - (inverse - back) * back
                    descent[first] += pull
                    descent[second] -= pull
                }
            }
        }
        return descent
    }

    /// The lower triangle of half the Hessian, without the last row and column.
    private func hessian(at weights: [Double], isModified: Bool) -> Matrix {
        let unknowns = order - 1
        var hessian = [Double](repeating: 0, count: unknowns * unknowns)
        ratios.withUnsafeBufferPointer { ratios in
            for first in 0..<unknowns {
                for second in first + 1..<order {
                    let (there, back) = (weights[first] / weights[second], weights[second] / weights[first])
                    let (ratio, inverse) = (ratios[first * order + second], ratios[second * order + first])
                    var curvature = there * (2 * there - ratio) + back * (2 * back - inverse)
                    if isModified { curvature = max(curvature, 0.1 * (there * there + back * back)) }
                    hessian[first * unknowns + first] += curvature
                    guard second < unknowns else { continue }
                    hessian[second * unknowns + second] += curvature
                    hessian[second * unknowns + first] = -curvature
                }
            }
        }
        return Matrix(rowCount: unknowns, columnCount: unknowns, entries: hessian)
    }
}
