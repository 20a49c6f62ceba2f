/// How far the judgments of one matrix agree with each other.
///
/// The consistency ratio decides; the other indices are published rivals of it, shown beside. All of them are zero for a
/// matrix without contradiction.
public struct Consistency: Sendable, Hashable {
    /// The number of elements compared, n.
    public let order: Int
    /// The principal eigenvalue λmax, as it was given.
    public let lambdaMax: Double
    /// CI = (λmax − n)/(n − 1), never negative; zero for n ≤ 2 and where |λmax − n| ≤ 10⁻¹² n, which is rounding.
    ///
    /// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 1.
    public let consistencyIndex: Double
    /// The index of random judgments and the table it comes from; `nil` where the table ends.
    public let randomIndex: RandomIndex?
    /// The largest ratio that is still acceptable.
    public let threshold: Double
    /// The geometric consistency index; `nil` for n ≤ 2, as the following.
    public let geometricConsistencyIndex: Double?
    /// The worst triad by Koczkodaj's measure.
    public let koczkodajIndex: KoczkodajIndex?
    /// The consistency measure CM of Salo and Hämäläinen.
    public let saloHamalainenIndex: Double?
    /// The harmonic consistency index HCI of Stein and Mizzi.
    public let harmonicIndex: Double?

    /// CR = CI/RI; `nil` for n ≤ 2, where judgments cannot contradict each other, and where the table ends.
    public var consistencyRatio: Double? {
        guard order > 2, let randomIndex else { return nil }
        return consistencyIndex / randomIndex.value
    }

    /// Whether the ratio does not exceed its threshold; `nil` where there is no ratio and the judgments are not entirely
    /// consistent.
    public var isAcceptable: Bool? {
        consistencyIndex == 0 ? true : consistencyRatio.map { $0 <= threshold }
    }

    /// The value of the geometric index that corresponds to a ratio of 0.10: 0.31 for 3 elements, 0.35 for 4, 0.37 for
    /// more; `nil` for n ≤ 2.
    ///
    /// Source: J. Aguarón, J. M. Moreno-Jiménez, "The geometric consistency index: approximated thresholds",
    /// *European Journal of Operational Research* 147 (2003) 137–145.
    public var geometricConsistencyThreshold: Double? {
        switch order {
        case ...2: nil
        case 3: 0.31
        case 4: 0.35
        default: 0.37
        }
    }
}

extension PairwiseComparisonMatrix {
    /// The consistency of the judgments, by every index.
    ///
    /// - Parameters:
    ///   - lambdaMax: the principal eigenvalue of this matrix.
    ///   - table: where the random index comes from. Past its table, ``RandomIndexTable/own`` draws matrices.
    ///   - strict: takes the narrower thresholds 0.05 for 3 and 0.08 for 4 elements instead of 0.10 throughout (T. L.
    ///     Saaty, *Fundamentals of Decision Making and Priority Theory*, RWS Publications 2000; E. W. L. Cheng, H. Li,
    ///     *Measuring Business Excellence* 5 (2001) 3, 30–36).
    /// - Complexity: O(n³).
    public func consistency(
        lambdaMax: Double, randomIndex table: RandomIndexTable = .own, strict: Bool = false
    ) -> Consistency {
        precondition(lambdaMax.isFinite && lambdaMax > 0, "The principal eigenvalue is positive and finite.")
        let threshold =
            switch (strict, order) {
            case (true, 3): 0.05
            case (true, 4): 0.08
            default: 0.10
            }
        return Consistency(
            order: order,
            lambdaMax: lambdaMax,
            consistencyIndex: consistencyIndex(lambdaMax: lambdaMax),
            randomIndex: table.randomIndex(order: order),
            threshold: threshold,
            geometricConsistencyIndex: geometricConsistencyIndex,
            koczkodajIndex: koczkodajIndex,
            saloHamalainenIndex: saloHamalainenIndex,
            harmonicIndex: harmonicConsistencyIndex)
    }

    /// The consistency ratio alone, where the other indices are not wanted; `nil` for n ≤ 2 and where the table ends.
    ///
    /// - Parameters:
    ///   - lambdaMax: the principal eigenvalue of this matrix.
    ///   - table: where the random index comes from.
    public func consistencyRatio(lambdaMax: Double, randomIndex table: RandomIndexTable = .own) -> Double? {
        guard order > 2, let randomIndex = table.randomIndex(order: order) else { return nil }
        return consistencyIndex(lambdaMax: lambdaMax) / randomIndex.value
    }

    private func consistencyIndex(lambdaMax: Double) -> Double {
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
