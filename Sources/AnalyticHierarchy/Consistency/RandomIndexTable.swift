/// A published or computed table of random indices, by name.
public enum RandomIndexTable: String, Sendable, Hashable, CaseIterable {
    /// Computed by this module, with standard errors.
    case own
    /// Alonso and Lamata 2006.
    case alonsoLamata = "alonso-lamata"
    /// Saaty 1980.
    case saaty1980 = "saaty-1980"
    /// Saaty 2005.
    case saaty2005 = "saaty-2005"
    /// The linear fit of Alonso and Lamata 2006.
    case linearFit = "linear-fit"
}
