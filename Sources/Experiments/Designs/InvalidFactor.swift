/// A factor whose distribution cannot be.
public struct InvalidFactor: Error, Sendable, Hashable {
    /// What is wrong with it.
    public enum Reason: Sendable, Hashable {
        /// A parameter is not a finite number, or the width of the range is none.
        case notFinite
        /// The lower bound does not lie under the upper one.
        case emptyRange
        /// The mode lies outside the bounds.
        case modeOutside
        /// A bound of a logarithmic range is not positive.
        case boundNotPositive
        /// A standard deviation is not positive.
        case deviationNotPositive
        /// A list has no member.
        case emptyList
    }

    /// The factor's name.
    public let name: String
    /// What is wrong with it.
    public let reason: Reason
}
