/// Texts that nobody can guess.
enum RandomText {
    /// 128 random bits in hexadecimal digits, from the system's generator.
    static func new() -> String {
        var generator = SystemRandomNumberGenerator()
        return [generator.next(), generator.next()].map { (half: UInt64) in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
