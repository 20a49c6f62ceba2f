/// The most contradictory triad of judgments, and how contradictory it is.
///
/// Source: W. W. Koczkodaj, "A new definition of consistency of pairwise comparisons", *Mathematical and Computer
/// Modelling* 18 (1993) 7, 79–84.
public struct KoczkodajIndex: Sendable, Hashable {
    /// min(|1 − aᵢₖ/(aᵢⱼaⱼₖ)|, |1 − aᵢⱼaⱼₖ/aᵢₖ|), between 0, consistent, and 1.
    public let value: Double
    /// The triad i < j < k; of equal ones the first in row-wise order.
    public let triad: ElementTriad

    /// Creates the index.
    public init(value: Double, triad: ElementTriad) {
        self.value = value
        self.triad = triad
    }
}

extension PairwiseComparisonMatrix {
    /// The worst triad by Koczkodaj's measure; `nil` for n ≤ 2.
    ///
    /// - Complexity: O(n³).
    public var koczkodajIndex: KoczkodajIndex? {
        guard order > 2 else { return nil }
        var worst = KoczkodajIndex(value: -1, triad: ElementTriad(0, 1, 2))
        forEachTriad { first, second, third in
            let implied = self[first, second] * self[second, third]
            let direct = self[first, third]
            let value = min(abs(1 - direct / implied), abs(1 - implied / direct))
            if value > worst.value {
                worst = KoczkodajIndex(value: value, triad: ElementTriad(first, second, third))
            }
        }
        return worst
    }

    /// Calls `body` with the places i < j < k of every triad, in row-wise order.
    func forEachTriad(_ body: (Int, Int, Int) -> Void) {
        for first in 0..<max(0, order - 2) {
            for second in first + 1..<order - 1 {
                for third in second + 1..<order { body(first, second, third) }
            }
        }
    }
}
