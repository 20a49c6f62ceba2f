/// What the numbers of a stream are for, so that two questions asked about the same agent at the same step get
/// independent answers.
///
/// A module keeps its purposes as static constants in one extension, under an area number of its own:
///
/// ```swift
/// extension StreamPurpose {
///     static let demand = StreamPurpose(area: 7, use: 0)
///     static let patience = StreamPurpose(area: 7, use: 1)
/// }
/// ```
///
/// Constants rather than strings: a hash of a name could collide with another's, numbers that differ cannot.
public struct StreamPurpose: Sendable, Hashable {
    /// The number of the purpose within the stream's address, 16 bits.
    public let number: UInt16

    /// Creates a purpose.
    ///
    /// - Parameters:
    ///   - area: the module or model that asks.
    ///   - use: its question.
    @inlinable
    public init(area: UInt8, use: UInt8) {
        number = UInt16(area) << 8 | UInt16(use)
    }

    /// Where one purpose is enough.
    public static let general = StreamPurpose(area: 0, use: 0)
}
