/// A relation that a betrayal would end: what it is worth, what betraying it brings, and who would hear of it.
///
/// The same figures judge a bypass (seller and buyer cut out the trader that brought them together), the copying of a
/// design, and the delivery of poor quality. Partners shared with the betrayed side are the closure of the cluster's
/// network: each hears with probability φ₁, independently, and whoever hears ends the relation.
///
/// Source of the closure argument: Coleman, "Social capital in the creation of human capital" (1988).
public struct Relation: Sendable, Hashable {
    /// The one-shot gain of a betrayal, g, in money.
    public var gain: Double
    /// The worth of the relation per period, v, in money.
    public var value: Double
    /// The chance that one shared partner hears of a betrayal, φ₁, from 0 to 1.
    public var hearing: Double
    /// The number of shared partners, k.
    public var partners: Int

    /// Creates a relation; ``GameModel`` checks the numbers of the one it is given.
    public init(gain: Double, value: Double, hearing: Double, partners: Int) {
        self.gain = gain
        self.value = value
        self.hearing = hearing
        self.partners = partners
    }
}
