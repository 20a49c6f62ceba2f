/// What can be wrong with a seed, in whatever file it stands.
extension Finding {
    /// A seed that is no whole number of 64 bits.
    static func badSeed(_ text: String) -> Finding {
        Finding(.badNumber, "\(quoted(text)) is no seed; a whole number from 0 to \(UInt64.max) was expected")
    }
}
