public import LinearAlgebra

extension MorrisTrajectories {
    /// Recognises trajectories in points in the factors' own units.
    ///
    /// The values of a factor, in ascending order, are its levels, at equally spaced places from 0 to 1. So every factor
    /// must have shown all of its levels, their number must be even and the same, and every step must go over half of
    /// them. Points behind the last whole trajectory do not count.
    ///
    /// - Parameter points: the points, one a row.
    /// - Returns: nil for points that are no such trajectories, or of which a factor showed too few levels to tell.
    public init?(recognisedIn points: Matrix) {
        let (size, factors) = (points.columnCount + 1, points.columnCount)
        let rows = points.rowCount / size * size
        guard rows > 0 else { return nil }
        var places = Matrix(rowCount: rows, columnCount: factors)
        var levelCount: Int?
        for factor in 0..<factors {
            let values = (0..<rows).map { points[$0, factor] }
            let levels = Set(values).sorted()
            guard values.allSatisfy(\.isFinite), levels.count >= 2, levels.count.isMultiple(of: 2),
                levels.count <= 1_000, levels.count == levelCount ?? levels.count
            else { return nil }
            levelCount = levels.count
            let rank = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
            for row in 0..<rows { places[row, factor] = Double(rank[values[row]] ?? 0) / Double(levels.count - 1) }
        }
        guard let levelCount, let trajectories = MorrisTrajectories(points: places) else { return nil }
        let step = Double(levelCount) / Double(2 * (levelCount - 1))
        for row in 1..<rows where !row.isMultiple(of: size) {
            let isHalf = (0..<factors).allSatisfy { factor in
                let distance = (places[row, factor] - places[row - 1, factor]).magnitude
                return distance == 0 || (distance - step).magnitude < 1e-9
            }
            guard isHalf else { return nil }
        }
        self = trajectories
    }
}
