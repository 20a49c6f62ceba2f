/// Squares within squares, each with the number and the centre of the points in it.
struct RepulsionTree {
    /// A square is taken as one point where its side is less than this part of its distance.
    private static let openingRatio = 0.8
    /// Points nearer than 2⁻³⁰ of the whole square share one.
    private static let depthLimit = 30

    private struct Square {
        let centre: SIMD2<Double>
        let half: Double
        var sum = SIMD2<Double>.zero
        var count = 0.0
        /// The first of four squares that follow each other; zero for none.
        var children: Int32 = 0
        let depth: Int
    }

    /// What a look from afar needs of a square.
    private struct Mass {
        let centre: SIMD2<Double>
        let count: Double
        /// The square of the distance beyond which the square is taken as one point.
        let reach: Double
        let children: Int32
    }

    private var squares: [Square]
    private var masses: [Mass] = []

    init(_ points: [SIMD2<Double>]) {
        let extent = points.reduce(1e-9) { max($0, $1.x.magnitude, $1.y.magnitude) }
        squares = [Square(centre: .zero, half: extent, depth: 0)]
        squares.reserveCapacity(points.count * 3)
        for point in points { insert(point) }
        masses = squares.map { square in
            let side = 2 * square.half / Self.openingRatio
            return Mass(
                centre: square.count > 0 ? square.sum / square.count : .zero, count: square.count, reach: side * side,
                children: square.children)
        }
    }

    private mutating func insert(_ point: SIMD2<Double>) {
        var square = 0
        while true {
            let isEmpty = squares[square].count == 0
            if squares[square].children == 0, !isEmpty, squares[square].depth < Self.depthLimit { divide(square) }
            squares[square].sum += point
            squares[square].count += 1
            guard squares[square].children != 0 else { return }
            square = child(of: square, at: point)
        }
    }

    private func child(of square: Int, at point: SIMD2<Double>) -> Int {
        let centre = squares[square].centre
        return Int(squares[square].children) + (point.x < centre.x ? 0 : 1) + (point.y < centre.y ? 0 : 2)
    }

    /// Gives a square that holds one point four children and hands the point to one of them.
    private mutating func divide(_ square: Int) {
        let parent = squares[square]
        squares[square].children = Int32(squares.count)
        for place in 0..<4 {
            let side = SIMD2(place & 1 == 0 ? -0.5 : 0.5, place & 2 == 0 ? -0.5 : 0.5)
            squares.append(
                Square(centre: parent.centre + side * parent.half, half: parent.half / 2, depth: parent.depth + 1))
        }
        let only = child(of: square, at: parent.sum)
        squares[only].sum = parent.sum
        squares[only].count = 1
    }

    /// Σ (p − q)/|p − q|² over the points q other than p itself.
    ///
    /// - Parameter open: room for the squares still to be looked at, which one caller uses for all its points.
    func repulsion(at point: SIMD2<Double>, _ open: inout [Int32]) -> SIMD2<Double> {
        let masses = masses.span
        var force = SIMD2<Double>.zero
        open.append(0)
        while let next = open.popLast() {
            let mass = masses[Int(next)]
            let gap = point - mass.centre
            let distance = (gap * gap).sum()
            if mass.children == 0 || mass.reach < distance {
                // At distance zero stands the point itself, or others that chance put on the same spot.
                if distance > 1e-18 { force += gap * (mass.count / distance) }
            } else {
                for child in mass.children..<(mass.children + 4) where masses[Int(child)].count > 0 {
                    open.append(child)
                }
            }
        }
        return force
    }
}
