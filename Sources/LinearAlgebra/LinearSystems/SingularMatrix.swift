/// A linear system without exactly one answer.
public struct SingularMatrix: Error, Sendable, Hashable {
    /// The place, counted from zero, where elimination met no usable pivot.
    public let pivot: Int

    /// Creates the error.
    public init(pivot: Int) { self.pivot = pivot }
}
