import Glibc
import LinearAlgebra
import RandomStreams

extension StreamPurpose {
    /// The judged pairs of a random incomplete matrix and their ratios.
    static let randomIncompleteMatrix = StreamPurpose(area: .hierarchy, use: 2)
}

/// Random reciprocal matrices with missing pairs, whose consistency indices by Harker's matrix are averaged.
///
/// The judged pairs are uniform among the sets of their size that connect all elements. Where such sets are not rare, sets
/// are drawn until one connects. Where they are, a tree is drawn, uniform among all nⁿ⁻² by Prüfer's code, and the other
/// pairs are added at random: a set then comes up in proportion to the number τ of trees in it, for which weighting the
/// matrix by 1/τ makes up. τ is the determinant of the reduced Laplacian (Kirchhoff).
///
/// Sources: H. Prüfer, *Archiv der Mathematik und Physik* 27 (1918) 742–744; G. Kirchhoff, *Annalen der Physik und Chemie*
/// 72 (1847) 497–508; A. B. Owen, *Monte Carlo theory, methods and examples*, 2013, section 9.2 (self-normalised weights
/// and their standard error).
struct IncompleteSample {
    /// How connected sets are found.
    enum Drawing {
        /// Uniform sets, until one connects.
        case rejection
        /// A uniform tree and other pairs, weighted.
        case weightedTrees
    }

    let order: Int
    let missingPairCount: Int
    let seed: UInt64
    let ratios: [Ratio]
    let drawing: Drawing

    /// - Parameter drawing: how connected sets are found; the cheaper way where none is given.
    init(order: Int, missingPairCount: Int, seed: UInt64, ratios: [Ratio], drawing: Drawing? = nil) {
        let largest = IncompleteComparisonMatrix.largestMissingPairCount(order: order)
        precondition(order >= 1, "A matrix compares at least one element.")
        precondition((0...largest).contains(missingPairCount), "Enough pairs are judged to connect all elements.")
        precondition(!ratios.isEmpty, "Random entries need ratios to be drawn from.")
        self.order = order
        self.missingPairCount = missingPairCount
        self.seed = seed
        self.ratios = ratios
        // The chance that a random graph connects is about e^(−isolated), with as many isolated elements as expected
        // (P. Erdős, A. Rényi, "On random graphs I", 1959).
        let judged = Double(order * (order - 1) / 2 - missingPairCount)
        let isolated = Double(order) * exp(-2 * judged / Double(max(order, 1)))
        self.drawing = drawing ?? (isolated <= 3 ? .rejection : .weightedTrees)
    }

    /// The estimate from the matrices with the numbers `0..<count`.
    func estimate(count: Int) -> RandomIndexEstimate {
        precondition(count >= 1, "A mean needs at least one matrix.")
        precondition(count <= RandomStream.agentLimit, "At most 2^28 matrices have streams of their own.")
        var indices: [Double] = []
        var weights: [Double] = []
        for number in 0..<count {
            var stream = RandomStream(
                seed: seed, run: order, step: missingPairCount, agent: number, purpose: .randomIncompleteMatrix)
            let (pairs, weight) = judgedPairs(&stream)
            indices.append(consistencyIndex(pairs, &stream))
            weights.append(weight)
        }
        let total = weights.reduce(0, +)
        let mean = zip(weights, indices).reduce(0) { $0 + $1.0 * $1.1 } / total
        let spread = zip(weights, indices).reduce(0) { $0 + ($1.0 * ($1.1 - mean)) * ($1.0 * ($1.1 - mean)) }
        return RandomIndexEstimate(
            order: order, missingPairCount: missingPairCount, count: count, mean: mean,
            standardError: spread.squareRoot() / total)
    }

    /// The index of Harker's matrix with random ratios at `pairs`.
    private func consistencyIndex(_ pairs: [ElementPair], _ stream: inout RandomStream) -> Double {
        guard order > 2, pairs.count >= order else { return 0 }
        var matrix = Matrix(rowCount: order, columnCount: order)
        for place in 0..<order { matrix[place, place] = Double(order) }
        for pair in pairs {
            let ratio = stream.element(of: ratios)
            matrix[pair.first, pair.second] = ratio.value
            matrix[pair.second, pair.first] = ratio.inverse.value
            matrix[pair.first, pair.first] -= 1
            matrix[pair.second, pair.second] -= 1
        }
        // A matrix whose iteration does not settle at 1e-12 would be an error of the kernel: connected graphs with a
        // positive diagonal have positive powers.
        guard let pair = try? principalEigenpair(of: matrix) else {
            preconditionFailure("The power iteration of a primitive matrix converges.")
        }
        return Consistency.index(lambdaMax: pair.value, order: order)
    }

    private func judgedPairs(_ stream: inout RandomStream) -> (pairs: [ElementPair], weight: Double) {
        let all = (0..<order).flatMap { first in
            (first + 1..<max(order, first + 1)).map { ElementPair(first, $0) }
        }
        let judgedCount = all.count - missingPairCount
        switch drawing {
        case .rejection:
            while true {
                let pairs = Self.subset(of: all, count: judgedCount, &stream)
                if connectedComponents(order: order, pairs: pairs).count == 1 { return (pairs.sorted(), 1) }
            }
        case .weightedTrees:
            let tree = randomTree(&stream)
            let members = Set(tree)
            let others = all.filter { !members.contains($0) }
            let pairs = tree + Self.subset(of: others, count: judgedCount - tree.count, &stream)
            return (pairs.sorted(), exp(-logarithmOfTreeCount(pairs)))
        }
    }

    /// Pairs chosen without order, each set of them as likely as any other.
    private static func subset(of pairs: [ElementPair], count: Int, _ stream: inout RandomStream) -> [ElementPair] {
        var pairs = pairs
        for place in 0..<count { pairs.swapAt(place, place + stream.integer(below: pairs.count - place)) }
        return Array(pairs.prefix(count))
    }

    /// A tree over all elements, each as likely as any other.
    private func randomTree(_ stream: inout RandomStream) -> [ElementPair] {
        guard order > 2 else { return order == 2 ? [ElementPair(0, 1)] : [] }
        let code = (0..<order - 2).map { _ in stream.integer(below: order) }
        var degrees = [Int](repeating: 1, count: order)
        for element in code { degrees[element] += 1 }
        var tree: [ElementPair] = []
        for element in code {
            guard let leaf = degrees.firstIndex(of: 1) else { break }
            tree.append(ElementPair(leaf, element))
            degrees[leaf] = 0
            degrees[element] -= 1
        }
        let last = degrees.indices.filter { degrees[$0] == 1 }
        return tree + [ElementPair(last[0], last[1])]
    }

    /// The logarithm of the number of trees within connected pairs.
    private func logarithmOfTreeCount(_ pairs: [ElementPair]) -> Double {
        var laplacian = Matrix(rowCount: order - 1, columnCount: order - 1)
        for pair in pairs {
            laplacian[pair.first, pair.first] += 1
            guard pair.second < order - 1 else { continue }
            laplacian[pair.second, pair.second] += 1
            laplacian[pair.second, pair.first] = -1
        }
        // Elimination from the lower triangle; the pivots' product is the determinant.
        var logarithm = 0.0
        for column in 0..<order - 1 {
            logarithm += log(laplacian[column, column])
            for row in column + 1..<max(order - 1, column + 1) where laplacian[row, column] != 0 {
                let factor = laplacian[row, column] / laplacian[column, column]
                for inner in column + 1...row { laplacian[row, inner] -= factor * laplacian[inner, column] }
            }
        }
        return logarithm
    }
}

/// The mean consistency index of random incomplete matrices, computed on this thread.
///
/// - Parameters:
///   - order: the number of elements compared, one or more.
///   - missingPairCount: the number of missing pairs, uniform among the sets that leave all elements connected.
///   - count: the number of matrices, one or more.
///   - seed: equal seeds give equal matrices.
///   - ratios: what the entries are drawn from.
/// - Complexity: O(`count` · `order`³).
public func estimateRandomIndex(
    order: Int, missingPairCount: Int, count: Int, seed: UInt64,
    ratios: [Ratio] = JudgmentScale.saaty.randomRatios
) -> RandomIndexEstimate {
    IncompleteSample(order: order, missingPairCount: missingPairCount, seed: seed, ratios: ratios)
        .estimate(count: count)
}
