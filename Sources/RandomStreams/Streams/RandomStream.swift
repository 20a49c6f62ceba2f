/// A stream of random numbers found by its address: a seed, a run, a step, an agent and a purpose.
///
/// Equal addresses give equal streams, whichever thread asks and whatever was drawn elsewhere before. A computation
/// that gives every piece of its work an address of its own has the same result on any number of threads.
///
/// ```swift
/// var stream = RandomStream(seed: 2024, run: 3, step: 12, agent: 57)
/// let price = stream.uniform(in: 4..<6)
/// let taste = stream.normal()
/// ```
///
/// ## From the address to the counter
///
/// The numbers are the blocks of ``Philox``. The seed is its key; the rest of the address and the block's place b in
/// the stream make the counter, 128 bits without a gap or an overlap:
///
///     run · 2¹⁰⁰ + step · 2⁷⁶ + agent · 2⁴⁸ + purpose · 2³² + b
///
/// with run < 2²⁸, step < 2²⁴, agent < 2²⁸, purpose < 2¹⁶ and b < 2³². The map is one-to-one: streams of different
/// addresses never meet at the same counter and key, however long they are. Under one seed their blocks are therefore
/// all different; under different seeds they are unrelated as far as the published tests of the generator can tell.
///
/// Each block gives two numbers of 64 bits, the lower half first, so that a stream holds 2³³ of them.
public struct RandomStream: RandomNumberGenerator, Sendable {
    /// The runs that can be told apart.
    public static let runLimit = 1 << 28
    /// The steps that can be told apart.
    public static let stepLimit = 1 << 24
    /// The agents that can be told apart.
    public static let agentLimit = 1 << 28

    @usableFromInline let key: UInt64
    @usableFromInline let counterHigh: UInt64
    /// The lower half of the counter of the stream's block 0.
    @usableFromInline let counterLow: UInt64
    /// The place of the next block in the stream.
    @usableFromInline var nextBlock: UInt64 = 0
    @usableFromInline var pending: UInt64 = 0
    @usableFromInline var hasPending = false

    /// Creates the stream with an address, at its first number.
    ///
    /// - Parameters:
    ///   - seed: any number; the user's.
    ///   - run: the repetition of the experiment, `0..<runLimit`.
    ///   - step: the moment within the run, `0..<stepLimit`.
    ///   - agent: the one whose draw it is, `0..<agentLimit`.
    ///   - purpose: what the numbers are for.
    @inlinable
    public init(seed: UInt64, run: Int = 0, step: Int = 0, agent: Int = 0, purpose: StreamPurpose = .general) {
        precondition(run >= 0 && run < 1 << 28, "A stream's run lies in 0..<2^28.")
        precondition(step >= 0 && step < 1 << 24, "A stream's step lies in 0..<2^24.")
        precondition(agent >= 0 && agent < 1 << 28, "A stream's agent lies in 0..<2^28.")
        key = seed
        // Bits 64…127 of the counter: the run, the step and the agent's upper 12 bits; below them its lower 16.
        counterHigh = UInt64(run) << 36 | UInt64(step) << 12 | UInt64(agent) >> 16
        counterLow = (UInt64(agent) & 0xffff) << 48 | UInt64(purpose.number) << 32
    }

    /// The next 64 random bits.
    ///
    /// Asking for more than 2³³ numbers is a programmer's error: the next counter belongs to another address.
    @inlinable
    public mutating func next() -> UInt64 {
        if hasPending {
            hasPending = false
            return pending
        }
        precondition(nextBlock < 1 << 32, "A stream holds 2^33 numbers; give the next ones an address of their own.")
        let block = Philox.block(counterLow: counterLow | nextBlock, counterHigh: counterHigh, key: key)
        nextBlock += 1
        pending = block.high
        hasPending = true
        return block.low
    }
}
