/// A number that the sentence about a proposition needs.
public struct PropositionFigure: Sendable, Hashable {
    /// What the number is.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// r = G(w)/G(ω); no value where it is not finite.
        case ratio
        /// The number of traders m.
        case traders
        /// The number of kinds n.
        case categories
        /// The factories of the cluster, Σfᵢ.
        case factories
        /// The fall of the buyer's price when all allow, in money per piece.
        case priceFall
        /// The gain of buyers' surplus, in money per period.
        case buyersGain
        /// The gain of each trader, in money per period.
        case eachTraderGain
        /// The gain of pieces made, per kind and period.
        case quantityGain
        /// The probability of allowing at the mixed equilibrium: trust must expect more from the others.
        case mixedProbability
        /// The open fee ω.
        case fee
        /// The open fee as a rate on the buyer's price.
        case feeOnSales
        /// The lower zero-profit fee.
        case zeroProfitFee
        /// The fee a monopolist would charge.
        case monopolyFee
        /// The hidden margin w.
        case margin
        /// A trader's profit at the open fee (of the one that serves a contestable market), in money per period.
        case profit
        /// The least number of kinds with a zero-profit fee, n_min.
        case minimumCategories
        /// ∂ω/∂n.
        case feeByCategory
        /// The zero-profit fee with twice as many kinds.
        case feeAtDouble
        /// r with twice as many kinds.
        case ratioAtDouble
        /// The number of kinds from which coordination takes the place of dominance.
        case categoriesAtTraders
        /// The pieces that a typical factory sells per period.
        case quantity
        /// The pieces from which a typical factory's own sales department pays, Q*.
        case breakEvenQuantity
        /// How many times its sales a typical factory must sell before it leaves the system.
        case growthToLeave
        /// The share of kinds whose factories go through the system.
        case shareUsingSystem
        /// What a typical factory saves of marketing costs per period, c_AQ + F.
        case factorySaving
        /// What the cluster saves of fixed marketing costs per period, (Σfᵢ − m)F.
        case clusterSaving
    }

    /// What the number is.
    public let name: Name
    /// The number, nil where it does not exist for this cluster.
    public let value: Double?

    init(_ name: Name, _ value: Double?) {
        self.name = name
        self.value = value
    }
}
