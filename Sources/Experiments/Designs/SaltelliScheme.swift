public import LinearAlgebra

/// The arrangement of runs from which Sobol' indices are estimated.
///
/// Two samples A and B of the unit cube are mixed: in A_B⁽ⁱ⁾ coordinate i of A is taken from B, in B_A⁽ⁱ⁾ the other way
/// round. A block is what belongs to one row of the samples: A, A_B⁽¹⁾, …, A_B⁽ᵈ⁾, with second-order indices also
/// B_A⁽¹⁾, …, B_A⁽ᵈ⁾, and B, in this order, d + 2 or 2d + 2 points. A and B are the halves of a Sobol' sequence of 2d
/// dimensions.
///
/// Source: A. Saltelli, "Making best use of model evaluations to compute sensitivity indices", *Computer Physics
/// Communications* 145 (2002) 280–297; A. Saltelli et al., "Variance based sensitivity analysis of model output",
/// *Computer Physics Communications* 181 (2010) 259–270.
public struct SaltelliScheme: Sendable, Hashable {
    /// The number of factors, d.
    public let factorCount: Int
    /// The number of blocks, n.
    public let blockCount: Int
    /// Whether second-order indices can be estimated.
    public let hasSecondOrder: Bool

    /// Creates the arrangement.
    ///
    /// - Parameters:
    ///   - factorCount: d, one or more.
    ///   - blockCount: n, two or more; a power of two keeps the balance of the sequence.
    ///   - hasSecondOrder: whether second-order indices are wanted; it nearly doubles the runs.
    /// - Throws: ``DesignProblem`` for too few or too many of anything.
    public init(factorCount: Int, blockCount: Int, hasSecondOrder: Bool = false) throws(DesignProblem) {
        guard factorCount >= 1 else { throw .noFactors }
        guard blockCount >= 2 else { throw .tooFew(given: blockCount, least: 2) }
        let size = hasSecondOrder ? 2 * factorCount + 2 : factorCount + 2
        guard blockCount <= Design.pointLimit / size else { throw .tooManyPoints }
        self.factorCount = factorCount
        self.blockCount = blockCount
        self.hasSecondOrder = hasSecondOrder
    }

    /// The points of a block.
    public var blockSize: Int { hasSecondOrder ? 2 * factorCount + 2 : factorCount + 2 }
    /// The points of all blocks.
    public var pointCount: Int { blockCount * blockSize }
    /// Whether the number of blocks is a power of two, for which Sobol's sequence is balanced.
    public var isBalanced: Bool { blockCount.nonzeroBitCount == 1 }

    /// The points, one a row, block after block.
    ///
    /// - Parameters:
    ///   - scrambling: how the sequence is made random.
    ///   - skipping: how many points of the sequence are left out first.
    /// - Throws: ``DesignProblem/tooManyDimensions(given:limit:)`` when the sequence does not reach to 2d.
    public func points(
        scrambling: SobolSequence.Scrambling = .none, skipping: Int = 0
    ) throws(DesignProblem) -> Matrix {
        guard skipping >= 0 else { throw .tooFew(given: skipping, least: 0) }
        let sequence = try SobolSequence(dimension: 2 * factorCount, scrambling: scrambling)
        let base = sequence.points(skipping..<skipping + blockCount)
        var entries: [Double] = []
        entries.reserveCapacity(pointCount * factorCount)
        base.entries.withUnsafeBufferPointer { base in
            for block in 0..<blockCount {
                let a = block * 2 * factorCount
                let b = a + factorCount
                entries.append(contentsOf: base[a..<b])
                appendMixed(&entries, base, from: a, with: b)
                if hasSecondOrder { appendMixed(&entries, base, from: b, with: a) }
                entries.append(contentsOf: base[b..<b + factorCount])
            }
        }
        return Matrix(rowCount: pointCount, columnCount: factorCount, entries: entries)
    }

    private func appendMixed(
        _ entries: inout [Double], _ base: UnsafeBufferPointer<Double>, from own: Int, with other: Int
    ) {
        for factor in 0..<factorCount {
            entries.append(contentsOf: base[own..<own + factorCount])
            entries[entries.count - factorCount + factor] = base[other + factor]
        }
    }
}
