extension Design {
    /// A Latin hypercube of the factors; see ``LatinHypercube``.
    ///
    /// - Parameters:
    ///   - factors: what varies.
    ///   - points: the number of points.
    ///   - seed: any number.
    ///   - placement: where a point stands within its stratum.
    ///   - exchanges: how many exchanges are tried to drive points apart.
    public static func latinHypercube(
        of factors: [Factor], points: Int, seed: UInt64, placement: LatinHypercube.Placement = .random,
        exchanges: Int = 0
    ) throws(DesignProblem) -> Design {
        try check(factors)
        guard points <= pointLimit else { throw .tooManyPoints }
        let sample = try LatinHypercube(
            pointCount: points, dimension: factors.count, seed: seed, placement: placement, exchanges: exchanges)
        return try Design(of: factors, places: sample.points, structure: .separate)
    }

    /// Points of a Sobol' sequence; see ``SobolSequence``.
    ///
    /// - Parameters:
    ///   - factors: what varies.
    ///   - points: the number of points; a power of two keeps the balance.
    ///   - scrambling: how the sequence is made random. The first point of an unscrambled sequence is the lowest value of
    ///     every factor, which an unbounded factor does not have.
    ///   - skipping: how many points are left out first.
    public static func sobol(
        of factors: [Factor], points: Int, scrambling: SobolSequence.Scrambling, skipping: Int = 0
    ) throws(DesignProblem) -> Design {
        try check(factors)
        guard points >= 1 else { throw .tooFew(given: points, least: 1) }
        guard skipping >= 0 else { throw .tooFew(given: skipping, least: 0) }
        guard points <= pointLimit, skipping <= pointLimit else { throw .tooManyPoints }
        let sequence = try SobolSequence(dimension: factors.count, scrambling: scrambling)
        return try Design(of: factors, places: sequence.points(skipping..<skipping + points), structure: .separate)
    }

    /// Blocks of points for Sobol' indices; see ``SaltelliScheme``.
    ///
    /// - Parameters:
    ///   - factors: what varies.
    ///   - blocks: the number of blocks; the design has d + 2 points for each, or 2d + 2.
    ///   - secondOrder: whether second-order indices are wanted.
    ///   - scrambling: how the underlying sequence is made random.
    ///   - skipping: how many points of the sequence are left out first.
    public static func saltelli(
        of factors: [Factor], blocks: Int, secondOrder: Bool = false, scrambling: SobolSequence.Scrambling,
        skipping: Int = 0
    ) throws(DesignProblem) -> Design {
        try check(factors)
        guard skipping <= pointLimit else { throw .tooManyPoints }
        let scheme = try SaltelliScheme(
            factorCount: factors.count, blockCount: blocks, hasSecondOrder: secondOrder)
        let places = try scheme.points(scrambling: scrambling, skipping: skipping)
        return try Design(of: factors, places: places, structure: .saltelli(scheme))
    }

    /// Trajectories for Morris's screening; see ``MorrisTrajectories``.
    ///
    /// - Parameters:
    ///   - factors: what varies; bounded distributions only, since the levels include both ends.
    ///   - trajectories: their number; the design has d + 1 points for each.
    ///   - levels: the number of levels, even.
    ///   - seed: any number.
    public static func morris(
        of factors: [Factor], trajectories: Int, levels: Int = 4, seed: UInt64
    ) throws(DesignProblem) -> Design {
        try check(factors)
        if let factor = factors.first(where: \.distribution.isUnbounded) {
            throw .unboundedAtEdge(factor: factor.name)
        }
        let walks = try MorrisTrajectories(
            count: trajectories, factorCount: factors.count, levels: levels, seed: seed)
        return try Design(of: factors, places: walks.points, structure: .morris(walks))
    }
}
