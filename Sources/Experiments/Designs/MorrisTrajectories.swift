public import LinearAlgebra
import RandomStreams

/// Walks through the unit cube that change one factor at a time, for Morris's screening.
///
/// With p levels a coordinate is one of 0, 1/(p − 1), …, 1. A trajectory begins anywhere and has one point more than
/// there are factors: each step moves one factor, in random order, up or down by Δ = p/(2(p − 1)), half of the levels. So
/// every level is as likely as any other.
///
/// Source: M. D. Morris, "Factorial sampling plans for preliminary computational experiments", *Technometrics* 33 (1991)
/// 161–174, section 3.
public struct MorrisTrajectories: Sendable, Hashable {
    /// The number of factors.
    public let factorCount: Int
    /// The points of all trajectories, one a row, trajectory after trajectory.
    public let points: Matrix

    /// The number of trajectories.
    public var count: Int { points.rowCount / (factorCount + 1) }

    /// Draws trajectories.
    ///
    /// - Parameters:
    ///   - count: the number of trajectories; 10 to 50 are usual.
    ///   - factorCount: the number of factors.
    ///   - levels: p, even; 4 is usual.
    ///   - seed: any number. The first trajectories of a longer sample are those of a shorter one.
    /// - Throws: ``DesignProblem`` for an odd number of levels or too few of anything.
    public init(count: Int, factorCount: Int, levels: Int = 4, seed: UInt64) throws(DesignProblem) {
        guard factorCount >= 1 else { throw .noFactors }
        guard count >= 1 else { throw .tooFew(given: count, least: 1) }
        guard levels >= 2 else { throw .tooFew(given: levels, least: 2) }
        guard levels.isMultiple(of: 2) else { throw .oddLevels(given: levels) }
        guard count <= Design.pointLimit / (factorCount + 1) else { throw .tooManyPoints }
        self.factorCount = factorCount
        var entries: [Double] = []
        entries.reserveCapacity(count * factorCount * (factorCount + 1))
        for trajectory in 0..<count {
            var stream = RandomStream(seed: seed, run: trajectory, purpose: .trajectories)
            Self.append(&entries, factorCount: factorCount, levels: levels, from: &stream)
        }
        points = Matrix(rowCount: count * (factorCount + 1), columnCount: factorCount, entries: entries)
    }

    /// Takes trajectories that were made elsewhere.
    ///
    /// - Parameter points: points of the unit cube, one a row; in each run of as many rows as factors and one more,
    ///   neighbouring rows differ in exactly one factor, each factor once.
    /// - Returns: nil for points that are not such trajectories.
    public init?(points: Matrix) {
        let (factors, rows) = (points.columnCount, points.rowCount)
        guard factors >= 1, rows >= 1, rows.isMultiple(of: factors + 1) else { return nil }
        factorCount = factors
        self.points = points
        for trajectory in 0..<count where Set((0..<factors).map { moved(in: trajectory, step: $0) }).count != factors {
            return nil
        }
        for trajectory in 0..<count where (0..<factors).contains(where: { moved(in: trajectory, step: $0) == nil }) {
            return nil
        }
    }

    /// The factor that a step of a trajectory moves; nil when it moves none or several.
    func moved(in trajectory: Int, step: Int) -> Int? {
        let row = trajectory * (factorCount + 1) + step
        let differing = (0..<factorCount).filter { points[row, $0] != points[row + 1, $0] }
        return differing.count == 1 ? differing.first : nil
    }

    private static func append(
        _ entries: inout [Double], factorCount: Int, levels: Int, from stream: inout RandomStream
    ) {
        let half = levels / 2
        let scale = Double(levels - 1)
        var steps: [Int] = []
        var point: [Int] = []
        for _ in 0..<factorCount {
            let isUpward = stream.integer(below: 2) == 0
            let lower = stream.integer(below: half)
            point.append(isUpward ? lower : lower + half)
            steps.append(isUpward ? half : -half)
        }
        entries.append(contentsOf: point.map { Double($0) / scale })
        for factor in stream.permutation(of: factorCount) {
            point[factor] += steps[factor]
            entries.append(contentsOf: point.map { Double($0) / scale })
        }
    }
}
