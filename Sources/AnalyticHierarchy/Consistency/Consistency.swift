/// How far the judgments of one matrix agree with each other.
///
/// The consistency ratio decides; the other indices are published rivals of it, shown beside. All of them are zero for a
/// matrix without contradiction.
public struct Consistency: Sendable, Hashable {
    /// The number of elements compared, n.
    public let order: Int
    /// The number of pairs that nobody judged; zero for complete matrices.
    public let missingPairCount: Int
    /// The principal eigenvalue λmax, as it was given; of Harker's matrix where judgments are missing.
    public let lambdaMax: Double
    /// CI = (λmax − n)/(n − 1), never negative; zero for n ≤ 2 and where |λmax − n| ≤ 10⁻¹² n, which is rounding.
    ///
    /// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 1.
    public let consistencyIndex: Double
    /// The index of random judgments and the table it comes from; `nil` where the table ends.
    public let randomIndex: RandomIndex?
    /// The largest ratio that is still acceptable.
    public let threshold: Double
    /// The geometric consistency index; `nil` for n ≤ 2 and where judgments are missing, as the following.
    public let geometricConsistencyIndex: Double?
    /// The worst triad by Koczkodaj's measure.
    public let koczkodajIndex: KoczkodajIndex?
    /// The consistency measure CM of Salo and Hämäläinen.
    public let saloHamalainenIndex: Double?
    /// The harmonic consistency index HCI of Stein and Mizzi.
    public let harmonicIndex: Double?

    /// CR = CI/RI; `nil` for n ≤ 2 and for n − 1 judgments, which cannot contradict each other, and where the table ends.
    public var consistencyRatio: Double? {
        guard canContradict, let randomIndex else { return nil }
        return consistencyIndex / randomIndex.value
    }

    /// Whether there are enough judgments, n or more of three elements or more, that they could contradict each other.
    public var canContradict: Bool {
        order > 2 && missingPairCount < IncompleteComparisonMatrix.largestMissingPairCount(order: order)
    }

    /// Whether the ratio does not exceed its threshold; `nil` where there is no ratio and the judgments are not entirely
    /// consistent.
    public var isAcceptable: Bool? {
        consistencyIndex == 0 ? true : consistencyRatio.map { $0 <= threshold }
    }

    /// The value of the geometric index that corresponds to a ratio of 0.10: 0.31 for 3 elements, 0.35 for 4, 0.37 for
    /// more; `nil` for n ≤ 2 and where judgments are missing.
    ///
    /// Source: J. Aguarón, J. M. Moreno-Jiménez, "The geometric consistency index: approximated thresholds",
    /// *European Journal of Operational Research* 147 (2003) 137–145.
    public var geometricConsistencyThreshold: Double? {
        switch order {
        case _ where missingPairCount > 0: nil
        case ...2: nil
        case 3: 0.31
        case 4: 0.35
        default: 0.37
        }
    }
}

extension Consistency {
    static func threshold(order: Int, strict: Bool) -> Double {
        switch (strict, order) {
        case (true, 3): 0.05
        case (true, 4): 0.08
        default: 0.10
        }
    }

    static func index(lambdaMax: Double, order: Int) -> Double {
        let n = Double(order)
        guard order > 2, lambdaMax - n > 1e-12 * n else { return 0 }
        return (lambdaMax - n) / (n - 1)
    }
}

/// The consistency ratio of a whole hierarchy: Σ(weight · CI)/Σ(weight · RI) over its matrices.
///
/// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 4.
///
/// - Parameter nodes: every node with a matrix: its weight in the hierarchy, not negative, and its consistency.
/// - Returns: `nil` if a node of more than two elements with a positive weight has no random index, or if no such node
///   is there.
public func hierarchyConsistencyRatio(of nodes: [(weight: Double, consistency: Consistency)]) -> Double? {
    var (indices, randomIndices) = (0.0, 0.0)
    for node in nodes where node.weight > 0 {
        guard let randomIndex = node.consistency.randomIndex else { return nil }
        indices += node.weight * node.consistency.consistencyIndex
        randomIndices += node.weight * randomIndex.value
    }
    return randomIndices > 0 ? indices / randomIndices : nil
}
