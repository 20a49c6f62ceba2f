import Glibc

/// What happens to a model while one weight goes from 0 to 1 and its siblings keep their proportions.
struct WeightPath {
    let compiled: CompiledDecision
    let base: CompiledDecision.Workspace
    let subject: WeightSensitivity.Subject
    /// The hierarchy in which the weight moves; none for a merit's weight.
    private let tree: Int?
    /// The weights that move, in the workspace's array or among the merits.
    private let places: Range<Int>
    private let moving: Int
    /// The weight as it stands.
    let weight: Double

    /// Prepares the path; `nil` where there are no siblings with a weight of their own.
    init?(
        _ subject: WeightSensitivity.Subject, compiled: CompiledDecision, base: CompiledDecision.Workspace
    ) {
        self.compiled = compiled
        self.base = base
        self.subject = subject
        switch subject {
        case .criterion(let place):
            let node = compiled.nodes[compiled.number(of: place)]
            guard let parent = node.parent, let own = node.ownWeight else { return nil }
            tree = place.hierarchy
            places = compiled.nodes[parent].weights
            moving = own
            weight = base.weights[own]
        case .merit(let merit):
            // The plain ratio gives every merit the same say.
            guard compiled.formula != .ratio, let place = compiled.merits.firstIndex(of: merit) else { return nil }
            tree = nil
            places = compiled.merits.indices
            moving = place
            weight = compiled.meritWeights[place]
        }
        guard places.count > 1, weight < 1 else { return nil }
    }

    private func moved(_ weights: [Double], to t: Double) -> [Double] {
        var result = weights
        for place in places { result[place] = place == moving ? t : weights[place] * (1 - t) / (1 - weight) }
        return result
    }

    /// The scores where the weight is `t`.
    func scores(at t: Double) throws(DecisionFailure) -> [Double] { try ranking(at: t).scores }

    /// The ranking where the weight is `t`.
    func ranking(at t: Double) throws(DecisionFailure) -> Ranking {
        var workspace = base
        guard tree != nil else {
            let moved = CompiledDecision(compiled, meritWeights: moved(compiled.meritWeights, to: t))
            try moved.combine(in: &workspace)
            return workspace.ranking
        }
        workspace.weights = moved(base.weights, to: t)
        try compiled.synthesise(in: &workspace)
        return workspace.ranking
    }

    /// What the hierarchy's leaves add up to for each alternative where the weight is `t`.
    private func sums(at t: Double, tree: Int) -> ArraySlice<Double> {
        var workspace = base
        workspace.weights = moved(base.weights, to: t)
        compiled.addUp(tree, in: &workspace)
        return workspace.sums[tree * compiled.alternativeCount..<(tree + 1) * compiled.alternativeCount]
    }

    // MARK: Where two alternatives change places

    /// Something whose sign tells which of two alternatives is ahead, as a function of the weight.
    enum Lead {
        /// Linear in the weight, with these values for weight 0 and 1.
        case line(at0: Double, at1: Double)
        /// A polynomial, by rising powers.
        case polynomial([Double])

        /// The weights where the lead changes.
        var changes: [Double] {
            switch self {
            case .line(let at0, let at1): signChanges(ofPolynomial: [at0, at1 - at0])
            case .polynomial(let coefficients): signChanges(ofPolynomial: coefficients)
            }
        }
    }

    /// The lead of each alternative over each later one; `nil` where it is neither linear nor a polynomial.
    ///
    /// Sums over the leaves are linear in the weight. The ratio formulas compare products of powers of such sums, of which
    /// a root can be taken; the additive formulas compare linear functions of them, once multiplied by the total; the
    /// normalised reciprocals of costs, multiplied by the product of all sums, are polynomials of the degree n − 1.
    func leads() -> [Lead]? {
        guard let tree else { return leadsOfMerits() }
        let lines = Array(zip(sums(at: 0, tree: tree), sums(at: 1, tree: tree))).map { (at0: $0.0, at1: $0.1) }
        let isProduct = compiled.options.mode == .multiplicative
        guard !isProduct || hasAllAlternativesEverywhere(tree) else { return nil }
        guard let formula = compiled.formula, let merit = compiled.merits[tree] else {
            return pairs {
                lines[$0].at0 - lines[$1].at0
            } _: {
                lines[$0].at1 - lines[$1].at1
            }
        }
        switch formula {
        case .ratio, .ratioPowers:
            let power = formula == .ratio ? 1 : compiled.meritWeights[tree]
            guard power > 0 else { return [] }
            let rest = restOfProduct(tree: tree, power: power, isFavourable: merit.isFavourable)
            if isProduct { return leadsOfLogarithms(lines, rest: rest, tree: tree) }
            // Ahead where S·rest is larger among gains, and S/rest smaller among losses.
            return pairs {
                let (one, other) = merit.isFavourable ? ($0, $1) : ($1, $0)
                return lines[$0].at0 * rest[one] - lines[$1].at0 * rest[other]
            } _: {
                let (one, other) = merit.isFavourable ? ($0, $1) : ($1, $0)
                return lines[$0].at1 * rest[one] - lines[$1].at1 * rest[other]
            }
        case .additiveReciprocal where !merit.isFavourable:
            return isProduct || lines.count > Self.polynomialLimit ? nil : leadsOfReciprocals(lines, tree: tree)
        case .subtractive, .additiveReciprocal, .additiveComplement:
            return isProduct ? nil : leadsOfDifferences(lines, tree: tree, isFavourable: merit.isFavourable)
        }
    }

    /// Past this number of alternatives the coefficients of the polynomials lose too many digits.
    private static let polynomialLimit = 12

    private func hasAllAlternativesEverywhere(_ tree: Int) -> Bool {
        compiled.trees[tree].allSatisfy {
            let count = compiled.nodes[$0].alternatives.count
            return count == 0 || count == compiled.alternativeCount
        }
    }

    private func pairs(_ at0: (Int, Int) -> Double, _ at1: (Int, Int) -> Double) -> [Lead] {
        let count = compiled.alternativeCount
        return (0..<count).flatMap { one in
            (one + 1..<max(count, one + 1)).map { .line(at0: at0(one, $0), at1: at1(one, $0)) }
        }
    }

    /// What the other merits make of each alternative, to the power that leaves this merit's sums alone.
    private func restOfProduct(tree: Int, power: Double, isFavourable: Bool) -> [Double] {
        (0..<compiled.alternativeCount).map { alternative in
            let own = pow(base.vectors[tree * compiled.alternativeCount + alternative], power)
            let score = base.scores[alternative]
            let rest = isFavourable ? (own > 0 ? score / own : productOfOthers(tree, alternative)) : score * own
            return pow(rest, 1 / power)
        }
    }

    /// The other merits' product for an alternative that has nothing in this one.
    private func productOfOthers(_ tree: Int, _ alternative: Int) -> Double {
        compiled.merits.indices.filter { $0 != tree }.reduce(1) { product, other in
            let power = compiled.formula == .ratio ? 1 : compiled.meritWeights[other]
            let value = pow(base.vectors[other * compiled.alternativeCount + alternative], power)
            return compiled.merits[other]?.isFavourable ?? true ? product * value : product / value
        }
    }

    private func leadsOfLogarithms(_ lines: [(at0: Double, at1: Double)], rest: [Double], tree: Int) -> [Lead]? {
        guard lines.allSatisfy({ $0.at0.isFinite && $0.at1.isFinite }), rest.allSatisfy({ $0 > 0 }) else { return nil }
        // Exponents are divided by the weights' sum, which a structural adjustment makes smaller than one.
        let leaves = compiled.trees[tree].filter { !compiled.nodes[$0].alternatives.isEmpty }
        let total = leaves.reduce(0) { $0 + base.globalWeights[$1] }
        let sign: Double = compiled.merits[tree]?.isFavourable ?? true ? 1 : -1
        let logarithms = rest.map { sign * total * log($0) }
        return pairs {
            lines[$0].at0 - lines[$1].at0 + logarithms[$0] - logarithms[$1]
        } _: {
            lines[$0].at1 - lines[$1].at1 + logarithms[$0] - logarithms[$1]
        }
    }

    /// Each alternative's score without this merit's share.
    private func restOfSum(tree: Int, share: (Int) -> Double) -> [Double] {
        (0..<compiled.alternativeCount).map { base.scores[$0] - share($0) }
    }

    private func leadsOfDifferences(
        _ lines: [(at0: Double, at1: Double)], tree: Int, isFavourable: Bool
    ) -> [Lead] {
        let factor = isFavourable ? compiled.meritWeights[tree] : -compiled.meritWeights[tree]
        let rest = restOfSum(tree: tree) { factor * base.vectors[tree * compiled.alternativeCount + $0] }
        let total0 = lines.reduce(0) { $0 + $1.at0 }
        let total1 = lines.reduce(0) { $0 + $1.at1 }
        return pairs {
            (rest[$0] - rest[$1]) * total0 + factor * (lines[$0].at0 - lines[$1].at0)
        } _: {
            (rest[$0] - rest[$1]) * total1 + factor * (lines[$0].at1 - lines[$1].at1)
        }
    }

    private func leadsOfReciprocals(_ lines: [(at0: Double, at1: Double)], tree: Int) -> [Lead] {
        let weight = compiled.meritWeights[tree]
        let vector = base.vectors[tree * compiled.alternativeCount..<(tree + 1) * compiled.alternativeCount]
        let inverses = vector.reduce(0) { $0 + 1 / $1 }
        let rest = restOfSum(tree: tree) { weight / vector[vector.startIndex + $0] / inverses }
        // The product of all sums but one.
        let products = lines.indices.map { one in
            productOfLines(lines.indices.filter { $0 != one }.map { lines[$0] })
        }
        let sum = products.dropFirst().reduce(products[0]) { zip($0, $1).map(+) }
        return lines.indices.flatMap { one in
            lines.indices.dropFirst(one + 1).map { other in
                .polynomial(
                    sum.indices.map {
                        (rest[one] - rest[other]) * sum[$0] + weight * (products[one][$0] - products[other][$0])
                    })
            }
        }
    }

    /// Scores are linear in the merits' weights, and so are the logarithms of products of powers.
    private func leadsOfMerits() -> [Lead]? {
        guard let at0 = try? scores(at: 0), let at1 = try? scores(at: 1) else { return nil }
        guard compiled.formula == .ratioPowers else {
            return pairs {
                at0[$0] - at0[$1]
            } _: {
                at1[$0] - at1[$1]
            }
        }
        guard (at0 + at1).allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
        return pairs {
            log(at0[$0] / at0[$1])
        } _: {
            log(at1[$0] / at1[$1])
        }
    }
}
