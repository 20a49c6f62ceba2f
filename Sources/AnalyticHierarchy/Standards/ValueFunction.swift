import Glibc

/// How a measured value becomes a number from 0, worthless, to 1, as good as can be.
///
/// Values past the ends are clipped. A decreasing function gives 1 minus the value of the increasing one, for prices and
/// other things of which less is better.
///
/// ```swift
/// let function = ValueFunction(.linear(from: 80, to: 150), isDecreasing: true)
/// function(115)  // 0.5
/// ```
///
/// Source: R. L. Keeney, H. Raiffa, *Decisions with Multiple Objectives*, Wiley 1976, chapter 4; C. W. Kirkwood, *Strategic
/// Decision Making*, Duxbury 1997, chapter 4 (piecewise linear and exponential value functions).
public struct ValueFunction: Sendable, Hashable {
    /// A place through which a step or piecewise linear function goes.
    public struct Point: Sendable, Hashable {
        /// The measured value.
        public let measurement: Double
        /// What it is worth, from 0 to 1.
        public let value: Double

        /// Creates a point.
        public init(measurement: Double, value: Double) {
            self.measurement = measurement
            self.value = value
        }
    }

    /// The form of the increasing function.
    public enum Shape: Sendable, Hashable {
        /// 0 at `from`, 1 at `to`, straight between.
        case linear(from: Double, to: Double)
        /// The value of the last point at or before the measurement; before the first point, 0. Points rise.
        case step([Point])
        /// Straight between points, the first and the last value beyond them. Points rise.
        case piecewiseLinear([Point])
        /// (1 − e^(−(x − from)/ρ))/(1 − e^(−(to − from)/ρ)): bent upwards where ρ is positive, so that the first gains count
        /// most, downwards where it is negative.
        case exponential(from: Double, to: Double, rho: Double)
    }

    /// The form of the increasing function.
    public let shape: Shape
    /// Whether less is better.
    public let isDecreasing: Bool

    /// Creates a function; `nil` where it would not be one: ends that do not rise, points that do not rise in their
    /// measurements or leave 0…1, fewer than one point, ρ = 0, numbers that are not finite.
    public init?(_ shape: Shape, isDecreasing: Bool = false) {
        let isSound =
            switch shape {
            case .linear(let from, let to): Self.rises(from, to)
            case .exponential(let from, let to, let rho): Self.rises(from, to) && rho.isFinite && rho != 0
            case .step(let points), .piecewiseLinear(let points): Self.areSound(points)
            }
        guard isSound else { return nil }
        self.shape = shape
        self.isDecreasing = isDecreasing
    }

    private static func rises(_ from: Double, _ to: Double) -> Bool {
        from < to && from.isFinite && to.isFinite && (to - from).isFinite
    }

    private static func areSound(_ points: [Point]) -> Bool {
        !points.isEmpty && points.allSatisfy { $0.measurement.isFinite && $0.value >= 0 && $0.value <= 1 }
            && zip(points, points.dropFirst()).allSatisfy { $0.measurement < $1.measurement }
    }

    /// What a measured value is worth, from 0 to 1.
    ///
    /// - Parameter measurement: a finite number in the criterion's unit.
    public func callAsFunction(_ measurement: Double) -> Double {
        precondition(measurement.isFinite, "A measured value is finite.")
        let value = min(1, max(0, increasingValue(of: measurement)))
        return isDecreasing ? 1 - value : value
    }

    private func increasingValue(of measurement: Double) -> Double {
        switch shape {
        case .linear(let from, let to):
            return (measurement - from) / (to - from)
        case .step(let points):
            return points.last { $0.measurement <= measurement }?.value ?? 0
        case .piecewiseLinear(let points):
            guard let next = points.firstIndex(where: { $0.measurement >= measurement }) else {
                return points[points.count - 1].value
            }
            guard next > 0 else { return points[0].value }
            let (left, right) = (points[next - 1], points[next])
            let share = (measurement - left.measurement) / (right.measurement - left.measurement)
            return left.value + share * (right.value - left.value)
        case .exponential(let from, let to, let rho):
            let clipped = min(to, max(from, measurement))
            return Self.bent(clipped - from, over: to - from, rho: rho)
        }
    }

    /// The exponential form without cancellation for large |ρ| and without overflow for small negative ones.
    private static func bent(_ distance: Double, over length: Double, rho: Double) -> Double {
        // So gently bent a function is straight to the last digit, and its quotient could become 0/0.
        if (length / rho).magnitude < 1e-15 { return distance / length }
        if rho > 0 { return expm1(-distance / rho) / expm1(-length / rho) }
        // e^(d/|ρ|) and e^(l/|ρ|) may be huge; both are divided by the larger.
        let rho = -rho
        return exp((distance - length) / rho) * expm1(-distance / rho) / expm1(-length / rho)
    }
}
