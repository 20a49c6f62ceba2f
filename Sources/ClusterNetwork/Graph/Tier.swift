/// A tier of the market that a member of a network belongs to.
///
/// The four tiers of the client-meeting system have constants, and so have those that a longer chain adds. Any other
/// name makes a tier of its own, so that a network from a file keeps the names it came with.
public struct Tier: Sendable, Hashable, Comparable {
    /// The tier's name as files write it.
    public let name: String

    /// Creates a tier from its name.
    public init(_ name: String) { self.name = name }

    /// Nothing is said about the member's place.
    public static let unspecified = Tier("")
    /// Those who come to buy.
    public static let buyer = Tier("buyer")
    /// Those who bring the buyers.
    public static let tradingCompany = Tier("trading-company")
    /// Those who see the buyers for the factories.
    public static let clientSeer = Tier("client-seer")
    /// Those who make the goods.
    public static let factory = Tier("factory")
    /// Those who supply the factories.
    public static let supplier = Tier("supplier")
    /// Those who buy from the buyers in bulk.
    public static let wholesaler = Tier("wholesaler")
    /// Those who sell to the public.
    public static let retailer = Tier("retailer")

    /// Tiers are ordered by their names, for results that come out the same every time.
    public static func < (one: Tier, other: Tier) -> Bool { one.name < other.name }
}
