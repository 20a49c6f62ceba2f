/// How many factories make each kind of product.
public enum FactoryCounts: Sendable, Hashable {
    /// The same number for every kind; the source has one.
    case same(Int)
    /// One number per kind, in the order of the costs.
    case each([Int])

    /// The factories of the whole cluster, Σfᵢ.
    ///
    /// - Parameter categories: the number of kinds n, used where each has the same number.
    public func total(categories: Int) -> Int {
        switch self {
        case .same(let count): count * categories
        case .each(let counts): counts.reduce(0, +)
        }
    }

    /// The factories that make the kind at a place, counted from zero; nil past the end of a list.
    public func count(ofCategory index: Int) -> Int? {
        switch self {
        case .same(let count): count
        case .each(let counts): counts.indices.contains(index) ? counts[index] : nil
        }
    }
}
