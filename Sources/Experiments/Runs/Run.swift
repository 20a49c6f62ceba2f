/// One run of a sweep: a point of its design, a repetition there, and the seed.
public struct Run: Sendable, Hashable {
    /// The run's place in the plan, counted from zero.
    public let number: Int
    /// The point of the design.
    public let point: Int
    /// The repetition at that point.
    public let repetition: Int
    /// The seed of everything random in the run; it is always written out beside the results.
    public let seed: UInt64
}
