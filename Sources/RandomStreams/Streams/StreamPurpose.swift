/// What the numbers of a stream are for, so that two questions asked about the same agent at the same step get
/// independent answers.
///
/// A module keeps its purposes as static constants in extensions, under its own ``StreamArea``; a model outside this
/// package takes a number that no area has:
///
/// ```swift
/// extension StreamPurpose {
///     static let demand = StreamPurpose(area: 128, use: 0)
///     static let patience = StreamPurpose(area: 128, use: 1)
/// }
/// ```
///
/// Constants rather than strings: a hash of a name could collide with another's, numbers that differ cannot.
public struct StreamPurpose: Sendable, Hashable {
    /// The number of the purpose within the stream's address, 16 bits.
    public let number: UInt16

    /// Creates a purpose of a library of this package.
    ///
    /// - Parameters:
    ///   - area: the library that asks.
    ///   - use: its question.
    public init(area: StreamArea, use: UInt8) {
        self.init(area: area.rawValue, use: use)
    }

    /// Creates a purpose of a model outside this package.
    ///
    /// - Parameters:
    ///   - area: the model that asks; numbers from 128 on are free.
    ///   - use: its question.
    @inlinable
    public init(area: UInt8, use: UInt8) {
        number = UInt16(area) << 8 | UInt16(use)
    }

    /// Where one purpose is enough.
    public static let general = StreamPurpose(area: .general, use: 0)
}
