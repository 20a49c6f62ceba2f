extension RandomStream {
    /// A standard normal number, by inversion of its distribution function.
    ///
    /// Takes exactly one number of the stream. The least and the largest result are about ∓8.2.
    @inlinable
    public mutating func normal() -> Double { normalQuantile(openUniform()) }

    /// A normal number with a mean and a standard deviation, the latter zero or more.
    @inlinable
    public mutating func normal(mean: Double, standardDeviation: Double) -> Double {
        precondition(standardDeviation >= 0, "A standard deviation is not negative.")
        return mean + standardDeviation * normal()
    }

    /// A number of the exponential distribution, by inversion; the waiting time for events that come at a rate.
    ///
    /// - Parameter rate: events per unit of the result, positive; the mean is its inverse.
    @inlinable
    public mutating func exponential(rate: Double = 1) -> Double {
        precondition(rate > 0, "A rate is positive.")
        return -naturalLogarithm(openUniform()) / rate
    }
}
