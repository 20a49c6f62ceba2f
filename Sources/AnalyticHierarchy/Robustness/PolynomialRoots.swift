/// The places in (0, 1) where a polynomial changes its sign, ascending.
///
/// Between two neighbouring roots of the derivative a polynomial is monotone and has at most one root, which bisection
/// finds to the last bit; the derivative's roots are found the same way.
///
/// - Parameter coefficients: by rising powers.
/// - Complexity: O(d³) for degree d, times the 60 or so halvings.
func signChanges(ofPolynomial coefficients: [Double]) -> [Double] {
    let scale = coefficients.map(\.magnitude).max() ?? 0
    guard scale > 0, let degree = coefficients.lastIndex(where: { $0.magnitude > scale * 1e-15 }), degree > 0 else {
        return []
    }
    let trimmed = Array(coefficients[...degree])
    func value(_ x: Double) -> Double { trimmed.reversed().reduce(0) { $0 * x + $1 } }
    if degree == 1 {
        let root = -trimmed[0] / trimmed[1]
        return root > 0 && root < 1 ? [root] : []
    }
    let derivative = trimmed.enumerated().dropFirst().map { Double($0.offset) * $0.element }
    let stations = [0] + signChanges(ofPolynomial: derivative) + [1]
    return zip(stations, stations.dropFirst()).compactMap { signChange(of: value, between: $0, and: $1) }
}

/// The place strictly between two others where a function changes its sign, to the last bit; none if it has the same sign
/// at both.
func signChange(of function: (Double) -> Double, between low: Double, and high: Double) -> Double? {
    var (low, high) = (low, high)
    let (atLow, atHigh) = (function(low), function(high))
    // A root at the lower end was the upper end of the interval before.
    guard atLow != 0, (atLow < 0) != (atHigh < 0) || atHigh == 0 else { return nil }
    if atHigh == 0 { return high < 1 ? high : nil }
    while true {
        let middle = low + (high - low) / 2
        guard middle > low, middle < high else { return middle }
        if (function(middle) < 0) == (atLow < 0) { low = middle } else { high = middle }
    }
}

/// The product of linear factors a + (b − a)x, by rising powers.
func productOfLines(_ lines: [(at0: Double, at1: Double)]) -> [Double] {
    lines.reduce([1]) { product, line in
        var next = [Double](repeating: 0, count: product.count + 1)
        for (power, coefficient) in product.enumerated() {
            next[power] += coefficient * line.at0
            next[power + 1] += coefficient * (line.at1 - line.at0)
        }
        return next
    }
}
