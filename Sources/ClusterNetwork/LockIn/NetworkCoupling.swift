/// How closely a member is coupled with its partners, and these with theirs.
///
/// The first order is the concentration of the member's dealings, towards 1 for close ties to few and towards 0 for arm's
/// length ties to many. The second order is the mean of its partners' concentrations as seen from their side: of what
/// they deal with all those that are to them what the member is.
///
/// Source: B. Uzzi, "The sources and consequences of embeddedness for the economic performance of organizations: the
/// network effect", *American Sociological Review* 61 (1996) 674–698.
public struct NetworkCoupling: Sendable, Hashable {
    /// Σ p² over the member's partners.
    public let firstOrder: Double
    /// The mean over the partners of their Σ q².
    public let secondOrder: Double
}
