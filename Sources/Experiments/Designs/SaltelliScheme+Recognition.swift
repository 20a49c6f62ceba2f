public import LinearAlgebra

extension SaltelliScheme {
    /// Recognises the arrangement in points that were made elsewhere.
    ///
    /// A block is recognised by its mixed points, each of which has all coordinates of one base point but one, and that of
    /// the other. Points behind the last whole block do not count.
    ///
    /// - Parameter points: the points, one a row, in the factors' own units.
    /// - Returns: the arrangement of the whole blocks; nil when one of them is none, or there are fewer than two.
    public init?(recognisedIn points: Matrix) {
        // A single factor has no pairs, and its blocks would look like the half of two factors' blocks.
        for hasSecondOrder in points.columnCount > 1 ? [false, true] : [false] {
            let size = hasSecondOrder ? 2 * points.columnCount + 2 : points.columnCount + 2
            let blocks = points.rowCount / size
            guard blocks >= 2,
                (0..<blocks).allSatisfy({ Self.isBlock(points, from: $0 * size, size: size, hasSecondOrder) }),
                let scheme = try? SaltelliScheme(
                    factorCount: points.columnCount, blockCount: blocks, hasSecondOrder: hasSecondOrder)
            else { continue }
            self = scheme
            return
        }
        return nil
    }

    private static func isBlock(_ points: Matrix, from start: Int, size: Int, _ hasSecondOrder: Bool) -> Bool {
        let (a, b) = (start, start + size - 1)
        let count = points.columnCount
        return (0..<count).allSatisfy { factor in
            (0..<count).allSatisfy { column in
                let (own, other) = column == factor ? (b, a) : (a, b)
                return points[start + 1 + factor, column] == points[own, column]
                    && (!hasSecondOrder || points[start + 1 + count + factor, column] == points[other, column])
            }
        }
    }
}
