/// How many shared partners make honesty pay.
public enum PartnersNeeded: Sendable, Hashable {
    /// So many suffice, perhaps none.
    case count(Int)
    /// Even certain hearing would not make honesty pay, or no number of partners makes hearing certain enough.
    case noNumber

    /// The number, nil where none suffices.
    public var value: Int? {
        if case .count(let count) = self { count } else { nil }
    }
}
