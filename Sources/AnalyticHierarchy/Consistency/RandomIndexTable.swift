/// A published or computed table of random indices, by name.
public enum RandomIndexTable: String, Sendable, Hashable, CaseIterable {
    /// Computed by this module for every scale, with standard errors: exact for 3 and 4 elements, from ten million
    /// matrices each up to 15, and beyond from as many as ``matricesBeyondTable(order:)`` says whenever asked.
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
    /// One or two elements have the index zero by any table, since their judgments cannot contradict each other. The
    /// published tables hold for the 1–9 scale alone: judgments on another scale contradict each other by other amounts,
    /// up to seven times as much for three elements.
    ///
    /// - Parameters:
    ///   - order: the number of elements, one or more.
    ///   - scale: the scale of the judgments; the free scale is held against the index of the 1–9 scale.
    /// - Returns: `nil` where a published table ends, and for scales that it does not cover.
    /// - Complexity: O(1) within the tables; past its table, ``own`` draws ``matricesBeyondTable(order:)`` matrices from
    ///   a fixed seed, O(`order`²) each.
    public func randomIndex(order: Int, scale: JudgmentScale = .saaty) -> RandomIndex? {
        precondition(order >= 1, "A matrix compares at least one element.")
        guard order > 2 else { return RandomIndex(table: self, scale: scale, order: order, value: 0, standardError: 0) }
        guard self == .own || scale == .saaty || scale == .free else { return nil }
        switch self {
        case .own: return Self.ownRandomIndex(order: order, scale: scale)
        case .linearFit:
            let n = Double(order)
            return RandomIndex(table: self, scale: scale, order: order, value: (1.7699 * n - 4.3513) / (n - 1))
        case .alonsoLamata: return published(Self.alonsoLamataValues, order: order, scale: scale, count: 500_000)
        case .saaty1980:
            return published(Self.saaty1980Values, order: order, scale: scale, count: order <= 11 ? 500 : 100)
        case .saaty2005: return published(Self.saaty2005Values, order: order, scale: scale)
        }
    }

    /// The random index for matrices of `order` elements in which some pairs are missing.
    ///
    /// The missing pairs are uniform among the sets that leave all elements connected, and the index is that of Harker's
    /// matrix. Where no more than n − 1 judgments are left, it is zero.
    ///
    /// - Parameters:
    ///   - order: the number of elements, one or more.
    ///   - missingPairCount: the number of missing pairs, up to (n − 1)(n − 2)/2.
    ///   - scale: the scale of the judgments.
    /// - Returns: `nil` for published tables, which cover complete matrices only, unless nothing is missing.
    /// - Complexity: O(1) for up to ten elements on the 1–9 scale; else at most 10,000 matrices are drawn, O(`order`³) each.
    public func randomIndex(order: Int, missingPairCount: Int, scale: JudgmentScale = .saaty) -> RandomIndex? {
        let largest = IncompleteComparisonMatrix.largestMissingPairCount(order: order)
        precondition(order >= 1, "A matrix compares at least one element.")
        precondition((0...largest).contains(missingPairCount), "Enough pairs are judged to connect all elements.")
        if missingPairCount == 0 { return randomIndex(order: order, scale: scale) }
        if missingPairCount == largest {
            return RandomIndex(
                table: self, scale: scale, order: order, missingPairCount: missingPairCount, value: 0, standardError: 0)
        }
        guard self == .own else { return nil }
        return Self.ownRandomIndex(order: order, missingPairCount: missingPairCount, scale: scale)
    }

    private func published(
        _ values: [Double], order: Int, scale: JudgmentScale, count: Int? = nil
    ) -> RandomIndex? {
        guard values.indices.contains(order - 3) else { return nil }
        return RandomIndex(table: self, scale: scale, order: order, value: values[order - 3], count: count)
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
