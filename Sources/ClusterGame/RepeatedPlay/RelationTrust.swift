/// What trust a relation carries.
public struct RelationTrust: Sendable, Hashable {
    /// The chance φ that a betrayal is heard of.
    public let heardChance: Double
    /// The discount factor from which honesty pays, δ*.
    public let criticalDiscount: Double
    /// How surely a betrayal must be heard of, φ_min; nil without a discount factor, or where no certainty does.
    public let requiredHearing: Double?
    /// The smallest number of shared partners that sustains honesty; nil without a discount factor.
    public let partnersNeeded: PartnersNeeded?
    /// Whether honesty pays with the partners there are; nil without a discount factor.
    public let isHonest: Bool?
}

extension GameModel {
    /// The trust that the relation of the parameters carries, nil without one.
    public var relationTrust: RelationTrust? {
        guard let relation = parameters.relation else { return nil }
        let discount = parameters.discount
        return RelationTrust(
            heardChance: relation.heardChance, criticalDiscount: relation.criticalDiscount,
            requiredHearing: discount.flatMap { relation.requiredHearing(discount: $0) },
            partnersNeeded: discount.map { relation.partnersNeeded(discount: $0) },
            isHonest: discount.map { relation.isHonest(discount: $0) })
    }
}
