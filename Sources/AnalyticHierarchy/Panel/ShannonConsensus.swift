import Glibc

/// How far several experts' priorities overlap, from Shannon's entropy.
///
/// Hα is the weighted mean of the experts' entropies, Hγ the entropy of their weighted arithmetic mean, Hβ = Hγ − Hα what
/// the experts differ by. S* = (e^(−Hβ) − c)/(1 − c) with c = e^(Hα,min)/n, and Hα,min the entropy of the most uneven
/// priorities that the scale allows, one element M times each other: 1 for equal priorities, 0 for experts each of whom
/// puts a different element that far ahead.
///
/// Source: K. D. Goepel, "Implementation of an online software tool for the analytic hierarchy process (AHP-OS)",
/// *International Journal of the Analytic Hierarchy Process* 10 (2018) 469–487, doi:10.13033/ijahp.v10i3.590.
public struct ShannonConsensus: Sendable, Hashable {
    /// Hα.
    public let alphaEntropy: Double
    /// Hγ.
    public let gammaEntropy: Double
    /// S*, 0...1.
    public let consensus: Double

    /// Hβ.
    public var betaEntropy: Double { max(0, gammaEntropy - alphaEntropy) }

    /// Compares experts' priorities.
    ///
    /// - Parameters:
    ///   - priorities: for each expert one number for each element, with sum one.
    ///   - weights: the experts' weights, with sum one.
    ///   - largestRatio: M, the largest value of the scale, more than one.
    /// - Returns: `nil` for fewer than two experts or two elements.
    public init?(of priorities: [[Double]], weights: [Double], largestRatio: Double = 9) {
        precondition(weights.count == priorities.count, "Each expert has a weight.")
        precondition(largestRatio > 1 && largestRatio.isFinite, "A scale goes beyond equality and has an end.")
        guard priorities.count > 1, let count = priorities.first?.count, count > 1 else { return nil }
        let alpha = zip(priorities, weights).reduce(0) { $0 + $1.1 * entropy(of: $1.0) }
        let gamma = entropy(of: weightedMean(of: priorities, weights: weights))
        let n = Double(count)
        let all = n + largestRatio - 1
        let least = -largestRatio / all * log(largestRatio / all) - (n - 1) / all * log(1 / all)
        let floor = exp(least) / n
        alphaEntropy = alpha
        gammaEntropy = gamma
        consensus = min(1, max(0, (exp(-max(0, gamma - alpha)) - floor) / (1 - floor)))
    }
}

/// −Σ p ln p.
func entropy(of shares: [Double]) -> Double {
    shares.reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
}

/// The weighted arithmetic mean of vectors.
func weightedMean(of vectors: [[Double]], weights: [Double]) -> [Double] {
    var mean = [Double](repeating: 0, count: vectors.first?.count ?? 0)
    for (vector, weight) in zip(vectors, weights) {
        for place in mean.indices { mean[place] += weight * vector[place] }
    }
    return mean
}

/// The Jensen–Shannon distance of two vectors of shares, the root of their Hβ with equal weights over ln 2.
///
/// It is a metric: 0 for equal vectors, 1 for vectors without a common element.
///
/// Source: D. M. Endres, J. E. Schindelin, "A new metric for probability distributions", *IEEE Transactions on Information
/// Theory* 49 (2003) 1858–1860.
func jensenShannonDistance(_ one: [Double], _ other: [Double]) -> Double {
    // Summed by elements, so that equal vectors have distance zero and not the root of a rounding error.
    let divergence = zip(one, other).reduce(0.0) { sum, pair in
        let mean = (pair.0 + pair.1) / 2
        guard pair.0 != pair.1, mean > 0 else { return sum }
        let first = pair.0 > 0 ? pair.0 * log(pair.0 / mean) : 0
        let second = pair.1 > 0 ? pair.1 * log(pair.1 / mean) : 0
        return sum + (first + second) / 2
    }
    return min(1, max(0, divergence / log(2.0)).squareRoot())
}
