/// Why members and ties make no network.
public enum InvalidNetwork: Error, Sendable, Hashable {
    /// Two members have the same identifier.
    case repeatedMember(id: String)
    /// A tie, counted from zero, names a place where there is no member.
    case missingMember(tie: Int, place: Int)
    /// The weight of a tie is negative or not finite; what it should mean cannot be guessed.
    case invalidWeight(tie: Int, weight: Double)
    /// A time of a tie is not a finite number, or the tie ends before it starts.
    case invalidTimes(tie: Int)
    /// There are more tiers or kinds than one byte can number, 256.
    case tooManyNames
    /// There are more members or ties than 32 bits can number.
    case tooLarge
}
