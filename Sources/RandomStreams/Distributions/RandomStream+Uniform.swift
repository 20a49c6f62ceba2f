extension RandomStream {
    /// A number from [0, 1), uniform over the multiples of 2⁻⁵³.
    @inlinable
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A number from (0, 1), uniform over the odd multiples of 2⁻⁵³ and thereby symmetric about one half.
    ///
    /// Its logarithm and its normal quantile are finite.
    @inlinable
    public mutating func openUniform() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

    /// A number from `range`, uniform as far as doubles allow.
    ///
    /// - Parameter range: not empty, and of finite width.
    /// - Returns: a number not under the lower bound and under the upper bound, where rounding alone would reach it.
    @inlinable
    public mutating func uniform(in range: Range<Double>) -> Double {
        let width = range.upperBound - range.lowerBound
        precondition(width > 0 && width < .infinity, "A range to draw from has a positive, finite width.")
        let drawn = range.lowerBound + uniform() * width
        return drawn < range.upperBound ? drawn : range.upperBound.nextDown
    }

    /// A whole number from `0..<bound`, each exactly as likely as any other.
    ///
    /// Takes one number of the stream, and another with probability under `bound` · 2⁻⁶⁴.
    ///
    /// Source: D. Lemire, "Fast random integer generation in an interval", *ACM Transactions on Modeling and Computer
    /// Simulation* 29 (2019) 3, doi:10.1145/3230636.
    ///
    /// - Parameter bound: one or more.
    @inlinable
    public mutating func integer(below bound: Int) -> Int {
        precondition(bound > 0, "There is no whole number from zero to below \(bound).")
        let divisor = UInt64(bound)
        var product = next().multipliedFullWidth(by: divisor)
        if product.low < divisor {
            // The 2⁶⁴ mod bound lowest products would make some results likelier than others.
            let surplus = (0 &- divisor) % divisor
            while product.low < surplus { product = next().multipliedFullWidth(by: divisor) }
        }
        return Int(product.high)
    }
}
