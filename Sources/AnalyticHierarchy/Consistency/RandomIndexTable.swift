/// A published or computed table of random indices, by name.
public enum RandomIndexTable: String, Sendable, Hashable, CaseIterable {
    /// Computed by this module, with standard errors: exact for 3 and 4 elements, from ten million matrices each up to
    /// 15, and beyond from as many as ``matricesBeyondTable(order:)`` says whenever asked.
    case own
    /// J. A. Alonso, M. T. Lamata, "Consistency in the analytic hierarchy process: a new approach", *International
    /// Journal of Uncertainty, Fuzziness and Knowledge-Based Systems* 14 (2006) 445–459, table 1: 500,000 matrices each.
    case alonsoLamata = "alonso-lamata"
    /// T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 1: samples of 500 matrices up to 11
    /// elements and of 100 beyond, which is why 12 elements stand lower than 11.
    case saaty1980 = "saaty-1980"
    /// T. L. Saaty, *Theory and Applications of the Analytic Network Process*, RWS Publications 2005.
    case saaty2005 = "saaty-2005"
    /// The regression λ̄max = 2.7699 n − 4.3513 of Alonso and Lamata 2006, that is (1.7699 n − 4.3513)/(n − 1), for any
    /// number of elements. For 3 elements it is 9 % too low.
    case linearFit = "linear-fit"

    /// The number of matrices behind an index of ``own`` past its table: 10,000 for 16 elements, and fewer as the square
    /// of the order grows, but at least 100.
    ///
    /// The indices of random matrices spread about in proportion to 1/n (standard deviation 0.120 at 16, 0.059 at 30,
    /// 0.028 at 60, 0.017 at 100), so that the standard error stays near 0.0012, under 0.1 % of the index, and the work
    /// stays the same: a user can wait for it.
    public static func matricesBeyondTable(order: Int) -> Int {
        max(100, 2_560_000 / (order * order))
    }

    /// The random index for matrices that compare `order` elements.
    ///
    /// One or two elements have the index zero by any table, since their judgments cannot contradict each other.
    ///
    /// - Parameter order: the number of elements, one or more.
    /// - Returns: `nil` where a published table ends.
    /// - Complexity: O(1) within the tables; past its table, ``own`` draws ``matricesBeyondTable(order:)`` matrices from
    ///   a fixed seed, O(`order`²) each.
    public func randomIndex(order: Int) -> RandomIndex? {
        precondition(order >= 1, "A matrix compares at least one element.")
        guard order > 2 else { return RandomIndex(table: self, order: order, value: 0, standardError: 0) }
        switch self {
        case .own: return Self.ownRandomIndex(order: order)
        case .linearFit:
            let n = Double(order)
            return RandomIndex(table: self, order: order, value: (1.7699 * n - 4.3513) / (n - 1))
        case .alonsoLamata: return published(Self.alonsoLamataValues, order: order, count: 500_000)
        case .saaty1980: return published(Self.saaty1980Values, order: order, count: order <= 11 ? 500 : 100)
        case .saaty2005: return published(Self.saaty2005Values, order: order)
        }
    }

    private func published(_ values: [Double], order: Int, count: Int? = nil) -> RandomIndex? {
        guard values.indices.contains(order - 3) else { return nil }
        return RandomIndex(table: self, order: order, value: values[order - 3], count: count)
    }

    // For 3, 4, …, 15 elements.

    private static let alonsoLamataValues = [
        0.5247, 0.8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.5140, 1.5365, 1.5551, 1.5713, 1.5838,
    ]
    private static let saaty1980Values = [
        0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
    ]
    private static let saaty2005Values = [
        0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59,
    ]
}
