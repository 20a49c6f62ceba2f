/// A polynomial on the unit interval in the Bernstein basis, Σ C(n, i)qⁱ(1−q)^(n−i)·bᵢ: the mean of bᵢ when n traders
/// each allow with probability q.
struct BernsteinPolynomial {
    let coefficients: [Double]

    init(_ coefficients: [Double]) {
        self.coefficients = coefficients
    }

    /// The value, by de Casteljau's stable repeated interpolation; quadratic in the degree.
    func value(at place: Double) -> Double { split(at: place).left.coefficients.last ?? 0 }

    /// The roots strictly inside the unit interval in ascending order, each once.
    ///
    /// The number of roots in an interval is at most the number of sign changes of the coefficients there (Descartes'
    /// rule in this basis); intervals are halved until each has one or none.
    var roots: [Double] {
        var roots: [Double] = []
        isolate(self, from: 0, to: 1, into: &roots)
        return roots.filter { $0 > 0 && $0 < 1 }
    }

    private var signChanges: Int {
        let signs = coefficients.filter { $0 != 0 }.map { $0 > 0 }
        return zip(signs, signs.dropFirst()).count { $0 != $1 }
    }

    private func isolate(_ part: BernsteinPolynomial, from low: Double, to high: Double, into roots: inout [Double]) {
        let changes = part.signChanges
        guard changes > 0 else { return }
        if changes == 1 {
            roots.append(bisected(from: low, to: high, rising: (part.coefficients.first { $0 != 0 } ?? 0) < 0))
            return
        }
        let middle = (low + high) / 2
        // Two roots closer than this are one touching root; the interval cannot be told apart further.
        guard high - low > 1e-12 else {
            roots.append(middle)
            return
        }
        let (left, right) = part.split(at: 0.5)
        isolate(left, from: low, to: middle, into: &roots)
        if left.coefficients.last == 0 { roots.append(middle) }
        isolate(right, from: middle, to: high, into: &roots)
    }

    private func bisected(from start: Double, to end: Double, rising: Bool) -> Double {
        var (low, high) = (start, end)
        while true {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { return middle }
            let value = value(at: middle)
            if value == 0 { return middle }
            if (value < 0) == rising { low = middle } else { high = middle }
        }
    }

    /// The coefficients on both sides of a place.
    private func split(at place: Double) -> (left: BernsteinPolynomial, right: BernsteinPolynomial) {
        var row = coefficients
        var left: [Double] = []
        var right: [Double] = []
        left.reserveCapacity(row.count)
        right.reserveCapacity(row.count)
        for last in stride(from: row.count - 1, through: 0, by: -1) {
            left.append(row[0])
            right.append(row[last])
            for index in 0..<last { row[index] += (row[index + 1] - row[index]) * place }
        }
        return (BernsteinPolynomial(left), BernsteinPolynomial(right.reversed()))
    }
}
