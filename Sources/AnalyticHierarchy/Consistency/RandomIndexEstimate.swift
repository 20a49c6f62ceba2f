// Links the C library's mathematics, where the compiler may look for the square root.
import Glibc

/// A random index computed from a sample of matrices.
public struct RandomIndexEstimate: Sendable, Hashable {
    /// The order of the matrices.
    public let order: Int
    /// The number of pairs missing in each.
    public let missingPairCount: Int
    /// The number of matrices.
    public let count: Int
    /// Their mean consistency index.
    public let mean: Double
    /// The standard error of the mean; zero when the matrices are all there are.
    public let standardError: Double

    /// Creates an estimate.
    public init(order: Int, missingPairCount: Int = 0, count: Int, mean: Double, standardError: Double) {
        self.order = order
        self.missingPairCount = missingPairCount
        self.count = count
        self.mean = mean
        self.standardError = standardError
    }

    init(order: Int, sums: ReciprocalSample.Sums, isSample: Bool) {
        let count = Double(sums.count)
        let mean = sums.sum / count
        let variance = sums.count > 1 ? max(0, sums.squares - sums.sum * mean) / (count - 1) : 0
        self.init(
            order: order, count: sums.count, mean: mean,
            standardError: isSample ? (variance / count).squareRoot() : 0)
    }
}

/// The mean consistency index of random reciprocal matrices, computed on this thread.
///
/// The upper entries are independent and uniform over `ratios`. Each matrix's consistency index is certified to
/// ± 10⁻⁶; see <doc:RandomIndices>.
///
/// - Parameters:
///   - order: the number of elements compared, one or more; for one and two the index is zero.
///   - count: the number of matrices, one or more.
///   - seed: equal seeds give equal matrices, whatever the number of threads.
///   - ratios: what the entries are drawn from.
/// - Complexity: O(`count` · `order`²).
public func estimateRandomIndex(
    order: Int, count: Int, seed: UInt64, ratios: [Ratio] = JudgmentScale.saaty.randomRatios
) -> RandomIndexEstimate {
    let sample = ReciprocalSample(order: order, count: count, ratios: ratios, drawing: .random(seed: seed))
    return RandomIndexEstimate(order: order, sums: sample.sums(), isSample: true)
}

/// The mean consistency index of random reciprocal matrices, computed by several tasks at once.
///
/// The result equals that of ``estimateRandomIndex(order:count:seed:ratios:)`` to the last bit.
///
/// - Parameters:
///   - order: the number of elements compared, one or more; for one and two the index is zero.
///   - count: the number of matrices, one or more.
///   - seed: equal seeds give equal matrices, whatever the number of jobs.
///   - ratios: what the entries are drawn from.
///   - jobs: the number of tasks at work at the same time, one or more.
///   - progress: told the number of matrices finished, rising, the last time `count`.
/// - Throws: `CancellationError` when the task was cancelled.
public func estimateRandomIndex(
    order: Int, count: Int, seed: UInt64, ratios: [Ratio] = JudgmentScale.saaty.randomRatios, jobs: Int,
    progress: (@Sendable (Int) -> Void)? = nil
) async throws(CancellationError) -> RandomIndexEstimate {
    let sample = ReciprocalSample(order: order, count: count, ratios: ratios, drawing: .random(seed: seed))
    let sums = try await sample.sums(jobs: jobs, progress: progress)
    return RandomIndexEstimate(order: order, sums: sums, isSample: true)
}

/// The exact mean consistency index over all reciprocal matrices with upper entries from `ratios`.
///
/// - Parameters:
///   - order: the number of elements compared. With 17 ratios there are 4,913 matrices of order 3, 24,137,569 of order
///     4 and more than 10¹² of order 5: the number must stay under 2³².
///   - ratios: what the entries are taken from.
///   - jobs: the number of tasks at work at the same time, one or more.
///   - progress: told the number of matrices finished, rising.
/// - Throws: `CancellationError` when the task was cancelled.
public func exactRandomIndex(
    order: Int, ratios: [Ratio] = JudgmentScale.saaty.randomRatios, jobs: Int = 1,
    progress: (@Sendable (Int) -> Void)? = nil
) async throws(CancellationError) -> RandomIndexEstimate {
    var count = 1
    for _ in 0..<order * (order - 1) / 2 {
        let product = count.multipliedReportingOverflow(by: ratios.count)
        precondition(!product.overflow && product.partialValue < 1 << 32, "There are too many matrices to list.")
        count = product.partialValue
    }
    let sample = ReciprocalSample(order: order, count: count, ratios: ratios, drawing: .enumerated)
    let sums = try await sample.sums(jobs: jobs, progress: progress)
    return RandomIndexEstimate(order: order, sums: sums, isSample: false)
}

extension ReciprocalSample {
    /// The sums over all blocks, one after the other.
    func sums() -> Sums {
        (0..<blockCount).reduce(into: Sums()) { $0.add(sums(ofBlock: $1)) }
    }

    /// The sums over all blocks, with `jobs` of them in work at a time.
    func sums(jobs: Int, progress: (@Sendable (Int) -> Void)?) async throws(CancellationError) -> Sums {
        var finished = 0
        let blocks = try await blocksInOrder(blockCount, jobs: jobs, sums(ofBlock:)) { sums in
            finished += sums.count
            progress?(finished)
        }
        return blocks.reduce(into: Sums()) { $0.add($1) }
    }
}
