/// Many small whole numbers, each exactly uniform over `0..<base`, from few words of a stream.
///
/// A word of 64 bits holds several digits: its product with the base has a digit as the upper word, and the lower word
/// goes on. Words whose digits would not be equally likely are skipped as a whole before a digit is used; with at most
/// 50 bits of digits to a word that happens less than once in 16,000 words.
///
/// ```swift
/// var dice = DigitStream(base: 6, from: RandomStream(seed: 1))
/// dice.next()  // 0...5
/// ```
///
/// Source: N. Brackett-Rozinsky, D. Lemire, "Batched ranged random integer generation", *Software: Practice and
/// Experience* 55 (2025) 155–169, doi:10.1002/spe.3369.
public struct DigitStream: Sendable {
    /// The number of digits that can be told apart, `1...65536`.
    public let base: UInt64
    @usableFromInline var stream: RandomStream
    @usableFromInline let digitsPerWord: Int
    /// The base to the power of `digitsPerWord`.
    @usableFromInline let power: UInt64
    /// 2⁶⁴ mod `power`: the words that are too many.
    @usableFromInline let surplus: UInt64
    @usableFromInline var word: UInt64 = 0
    @usableFromInline var digitsLeft = 0

    /// Creates the digits that begin where `stream` stands.
    @inlinable
    public init(base: Int, from stream: RandomStream) {
        precondition(base >= 1 && base <= 1 << 16, "The base of a digit stream lies in 1...65536.")
        var digits = 1
        var power = UInt64(base)
        while base > 1, power * UInt64(base) <= 1 << 50 {
            power *= UInt64(base)
            digits += 1
        }
        self.base = UInt64(base)
        self.stream = stream
        self.digitsPerWord = digits
        self.power = power
        self.surplus = (0 &- power) % power
    }

    /// The same digits' arithmetic over another stream, without working out the base's power again.
    @inlinable
    public func restarted(from stream: RandomStream) -> DigitStream {
        var copy = self
        copy.stream = stream
        copy.digitsLeft = 0
        return copy
    }

    /// The next digit, `0..<base`.
    @inlinable
    public mutating func next() -> Int {
        if digitsLeft == 0 {
            repeat { word = stream.next() } while word &* power < surplus
            digitsLeft = digitsPerWord
        }
        digitsLeft &-= 1
        let product = word.multipliedFullWidth(by: base)
        word = product.low
        return Int(truncatingIfNeeded: product.high)
    }
}
