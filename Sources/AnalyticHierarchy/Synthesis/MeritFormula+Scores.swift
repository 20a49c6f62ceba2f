import Glibc

extension MeritFormula {
    /// Whether the formula divides by the costs and risks, which then must not be zero.
    public var dividesByCosts: Bool {
        switch self {
        case .ratio, .ratioPowers, .additiveReciprocal: true
        case .subtractive, .additiveComplement: false
        }
    }

    /// The score of each alternative.
    ///
    /// Source: T. L. Saaty, *Theory and Applications of the Analytic Network Process*, RWS Publications 2005; W. C.
    /// Wedley, E. U. Choo and B. Schoner, “Magnitude adjustment for AHP benefit/cost ratios”, EJOR 133 (2001).
    ///
    /// - Parameters:
    ///   - merits: for each merit the priorities of the alternatives, with sum one.
    ///   - weights: the weight of each of these merits, with sum one.
    /// - Returns: a number for each alternative.
    /// - Throws: `ZeroMerit` where the formula divides by a cost or risk of zero.
    public func scores(merits: [Merit: [Double]], weights: [Merit: Double]) throws(ZeroMerit) -> [Double] {
        let present = merits.keys.sorted()
        let count = merits.values.first?.count ?? 0
        if dividesByCosts {
            for merit in present where !merit.isFavourable {
                if let place = merits[merit, default: []].firstIndex(of: 0) {
                    throw ZeroMerit(merit: merit, alternative: place, formula: self)
                }
            }
        }
        let vectors = present.map { merit in
            let vector = merits[merit, default: []]
            return (merit.isFavourable, vector, weights[merit, default: 0], vector.reduce(0) { $0 + 1 / $1 })
        }
        return (0..<count).map { alternative in
            vectors.reduce(neutralScore) { score, entry in
                let (isFavourable, vector, weight, sumOfInverses) = entry
                return self.score(
                    score, with: vector[alternative], weight: weight, isFavourable: isFavourable,
                    sumOfInverses: sumOfInverses)
            }
        }
    }

    /// The score before any merit is taken in.
    var neutralScore: Double { self == .ratio || self == .ratioPowers ? 1 : 0 }

    /// A score with one more merit taken in.
    ///
    /// - Parameters:
    ///   - score: the score so far.
    ///   - value: the alternative's priority in the merit.
    ///   - weight: the merit's weight.
    ///   - isFavourable: whether the merit speaks for an alternative.
    ///   - sumOfInverses: the sum of 1/priority over all alternatives, by which the additive reciprocal formula normalises.
    @inline(__always)
    func score(
        _ score: Double, with value: Double, weight: Double, isFavourable: Bool, sumOfInverses: Double
    ) -> Double {
        switch (self, isFavourable) {
        case (.ratio, true): score * value
        case (.ratio, false): score / value
        case (.ratioPowers, true): score * pow(value, weight)
        case (.ratioPowers, false): score / pow(value, weight)
        case (_, true): score + weight * value
        case (.subtractive, false): score - weight * value
        case (.additiveReciprocal, false): score + weight * (1 / value / sumOfInverses)
        case (.additiveComplement, false): score + weight * (1 - value)
        }
    }

    /// The alternatives in the order of their scores.
    ///
    /// Scores that are differences tie by the size of what was subtracted, in the subtractive and the complementary
    /// formula alike, so that both always rank alike.
    ///
    /// - Parameters:
    ///   - merits: for each merit the priorities of the alternatives, with sum one.
    ///   - weights: the weight of each of these merits, with sum one.
    /// - Throws: `ZeroMerit` where the formula divides by a cost or risk of zero.
    public func ranking(merits: [Merit: [Double]], weights: [Merit: Double]) throws(ZeroMerit) -> Ranking {
        let scores = try scores(merits: merits, weights: weights)
        guard self == .subtractive || self == .additiveComplement else { return Ranking(scores: scores) }
        let sizes = scores.indices.map { place in
            merits.keys.sorted().reduce(0) { $0 + weights[$1, default: 0] * merits[$1, default: []][place] }
        }
        return Ranking(scores: scores, scale: sizes.max())
    }
}

/// A cost or a risk of zero, by which a formula would have to divide.
public struct ZeroMerit: Error, Sendable, Hashable {
    /// The merit in which the alternative has nothing.
    public let merit: Merit
    /// The alternative's place in the model's list.
    public let alternative: Int
    /// The formula that divides.
    public let formula: MeritFormula
}
