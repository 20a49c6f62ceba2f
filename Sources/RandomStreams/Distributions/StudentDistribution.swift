import Glibc

/// Student's t distribution, for intervals from few observations.
///
/// It is for reporting, not for drawing: it uses the C library's logarithm and gamma function, whose last digits may
/// differ between machines.
///
/// ```swift
/// StudentDistribution(degreesOfFreedom: 10).quantile(0.975)  // 2.228
/// ```
public struct StudentDistribution: Sendable, Hashable {
    /// The degrees of freedom, one or more.
    public let degreesOfFreedom: Int

    /// Creates the distribution.
    ///
    /// - Parameter degreesOfFreedom: one or more.
    public init(degreesOfFreedom: Int) {
        precondition(degreesOfFreedom >= 1, "Student's distribution has one degree of freedom at least.")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The number that a variable of this distribution stays under with a probability of one half or more.
    ///
    /// Bisection of the distribution function down to neighbouring numbers: it is asked a few times per report.
    public func quantile(_ probability: Double) -> Double {
        precondition(probability >= 0.5 && probability < 1, "A quantile above the median is asked for.")
        let tail = 1 - probability
        var (low, high) = (0.0, 1.0)
        while upperTail(high) > tail, high < 1e300 { high *= 2 }
        while true {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { return middle }
            if upperTail(middle) > tail { low = middle } else { high = middle }
        }
    }

    /// The interval about an estimate that covers the true value with a probability.
    ///
    /// - Parameters:
    ///   - estimate: the middle of the interval.
    ///   - standardError: that of the estimate.
    ///   - confidence: the probability, strictly between 0 and 1.
    public func interval(
        around estimate: Double, standardError: Double, confidence: Double
    ) -> ClosedRange<Double> {
        precondition(confidence > 0 && confidence < 1, "A probability of an interval lies between 0 and 1.")
        let reach = quantile((1 + confidence) / 2) * standardError
        return (estimate - reach)...(estimate + reach)
    }

    /// The probability of more than t ≥ 0: ½·I_x(ν/2, ½) with x = ν/(ν + t²).
    ///
    /// Source: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.7.1 and 26.5.2.
    public func upperTail(_ place: Double) -> Double {
        let freedom = Double(degreesOfFreedom)
        let square = place * place
        // The two arguments of the beta function are given apart: one minus the other would cancel near the median.
        return 0.5
            * incompleteBeta(freedom / 2, 0.5, x: freedom / (freedom + square), y: square / (freedom + square))
    }

    /// The regularised incomplete beta function I_x(a, b) with y = 1 − x.
    private func incompleteBeta(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        if x <= 0 { return 0 }
        if y <= 0 { return 1 }
        // The fraction converges quickly up to the mean; beyond it the symmetry I_x(a, b) = 1 − I_y(b, a) serves.
        if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(b, a, x: y, y: x) }
        let front = exp(a * log(x) + b * log(y) + lgamma(a + b) - lgamma(a) - lgamma(b)) / a
        return front / continuedFraction(a, b, x)
    }

    /// 1 + d₁/(1 + d₂/(1 + …)) of 26.5.8, from the back: 400 terms are far past rounding where it is used.
    private func continuedFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        var value = 1.0
        for step in stride(from: 400, through: 1, by: -1) {
            let m = Double(step / 2)
            let term =
                step % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            value = 1 + term / value
        }
        return value
    }
}
