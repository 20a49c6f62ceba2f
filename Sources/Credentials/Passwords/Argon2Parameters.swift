/// How much work a hash is.
public struct Argon2Parameters: Hashable, Sendable {
    /// The memory in KiB.
    public let memoryKiB: UInt32
    /// The passes over the memory.
    public let passes: UInt32
    /// The lanes, which may be filled at the same time.
    public let lanes: UInt32

    /// Nineteen MiB, two passes, one lane: the least that the OWASP Password Storage Cheat Sheet advises for Argon2id (2025);
    /// about thirty thousandths of a second on one core.
    public static let owasp = Argon2Parameters(memoryKiB: 19_456, passes: 2, lanes: 1)

    /// The bounds within which a stored hash is checked.
    ///
    /// A hash comes from the database; one that asked for all memory there is would stop the server.
    static let memoryBoundsKiB: ClosedRange<UInt32> = 8...262_144
    static let passBounds: ClosedRange<UInt32> = 1...16
    static let laneBounds: ClosedRange<UInt32> = 1...16

    /// Creates parameters.
    ///
    /// Memory below eight blocks for each lane (RFC 9106, section 3.1), or anything beyond 256 MiB, sixteen passes or
    /// sixteen lanes, is a programmer's error.
    public init(memoryKiB: UInt32, passes: UInt32, lanes: UInt32) {
        self.memoryKiB = memoryKiB
        self.passes = passes
        self.lanes = lanes
        precondition(isSensible, "The parameters of Argon2 lie within bounds.")
    }

    /// Takes parameters that were read; nil outside the bounds.
    init?(readMemoryKiB memoryKiB: UInt32, passes: UInt32, lanes: UInt32) {
        self.memoryKiB = memoryKiB
        self.passes = passes
        self.lanes = lanes
        guard isSensible else { return nil }
    }

    private var isSensible: Bool {
        Self.memoryBoundsKiB.contains(memoryKiB) && Self.passBounds.contains(passes) && Self.laneBounds.contains(lanes)
            && memoryKiB >= 8 * lanes
    }
}
