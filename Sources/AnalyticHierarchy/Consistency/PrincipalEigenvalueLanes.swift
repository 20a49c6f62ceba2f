/// Four reciprocal matrices of one order side by side, one in each lane of the vectors, and their principal
/// eigenvalues.
///
/// The eigenvalues come from an accelerated power iteration
///
///     xₖ₊₁ ∝ (A + s) xₖ + ω xₖ₋₁
///
/// whose two numbers follow from the matrix's λ = λmax alone, because the traces of a reciprocal matrix are known:
/// tr A = n and tr A² = n². The other n − 1 eigenvalues therefore have the mean −s with s = (λ − n)/(n − 1), the
/// consistency index, and the mean square −(λ² − n²)/(n − 1): they lie along a vertical line, at −s ± iy with
/// y² = (λ² − n²)/(n − 1) + s² on average. Shifting by s puts that line on the imaginary axis, where a momentum ω
/// dampens the part at ±iy to √ω per step as long as y² ≤ 4ω. For large random matrices Wigner's semicircle law gives
/// y² ≤ 4 times its mean, so that ω is that mean; for n = 3 there is only one pair, and a quarter of it would do. The
/// factor between was found by trial over n = 3…60. Compared with the plain power iteration the number of steps falls by a
/// third at n = 9, and matrices with ratios as large as 81, where plain iteration hardly moves, need no more.
///
/// Every step ends in positive vectors, so that each eigenvalue can be *certified* by the quotients of Collatz and
/// Wielandt: λmax lies between the least and the largest (Ax)ᵢ/xᵢ for any x > 0.
///
/// Sources: L. Collatz, *Mathematische Zeitschrift* 48 (1942) 221–226; H. Wielandt, the same 52 (1950) 642–648; the
/// momentum's optimum as for the second-order Richardson iteration, G. H. Golub and R. S. Varga, *Numerische
/// Mathematik* 3 (1961) 147–156.
struct PrincipalEigenvalueLanes {
    /// Vectors of four proved the fastest width for processors without special flags: two registers of SSE2.
    typealias Lane = SIMD4<Double>
    static let width = Lane.scalarCount

    let order: Int
    /// The matrices by rows, then the vectors x, the one before it and its image, each of `order` entries.
    private var storage: [Lane]

    init(order: Int) {
        self.order = order
        storage = Array(repeating: Lane(repeating: 1), count: order * order + 3 * order)
    }

    /// Sets the upper entries, row after row, and their inverses below the diagonal.
    ///
    /// - Parameter next: the next entry of each matrix and its inverse.
    @inline(__always)
    mutating func fill(_ next: () -> (upper: Lane, lower: Lane)) {
        let order = order
        storage.withUnsafeMutableBufferPointer { lanes in
            for row in 0..<order {
                for column in row + 1..<order {
                    let entry = next()
                    lanes[row &* order &+ column] = entry.upper
                    lanes[column &* order &+ row] = entry.lower
                }
            }
        }
    }

    /// The principal eigenvalue of each matrix, within `tolerance` of the true one.
    mutating func eigenvalues(tolerance: Double) -> Lane {
        let order = order
        return storage.withUnsafeMutableBufferPointer { lanes in
            let vectors = order * order
            var iteration = Iteration(
                order: order,
                matrix: UnsafeMutableBufferPointer(rebasing: lanes[..<vectors]),
                vector: UnsafeMutableBufferPointer(rebasing: lanes[vectors..<vectors + order]),
                former: UnsafeMutableBufferPointer(rebasing: lanes[vectors + order..<vectors + 2 * order]),
                image: UnsafeMutableBufferPointer(rebasing: lanes[(vectors + 2 * order)...]))
            return iteration.run(tolerance: tolerance)
        }
    }
}

/// The iteration over borrowed storage.
private struct Iteration {
    typealias Lane = PrincipalEigenvalueLanes.Lane
    typealias Lanes = UnsafeMutableBufferPointer<Lane>

    let order: Int
    let matrix: Lanes
    let vector: Lanes
    let former: Lanes
    let image: Lanes
    var scale = Lane.zero
    var shift = Lane.zero
    var momentum = Lane.zero

    init(order: Int, matrix: Lanes, vector: Lanes, former: Lanes, image: Lanes) {
        self.order = order
        self.matrix = matrix
        self.vector = vector
        self.former = former
        self.image = image
        scale = Lane(repeating: 1 / Double(order))
    }

    /// After this many plain steps the quotient is good enough to choose shift and momentum.
    static let plainSteps = 2
    /// A step at which random matrices begin to be certified; earlier checks would be in vain.
    static let firstCheck = 10
    /// Past this step the momentum is given up: the plain iteration of a positive matrix is sure to converge.
    static let lastAcceleratedStep = 300
    static let lastStep = 1_000_000

    mutating func run(tolerance: Double) -> Lane {
        for place in 0..<order {
            vector[place] = Lane(repeating: 1)
            former[place] = .zero
        }
        var step = 0
        while true {
            multiply()
            step += 1
            if step == Self.plainSteps {
                accelerate(eigenvalue: quotient())
            } else if step >= Self.firstCheck, step % 2 == 0 {
                let eigenvalue = quotient()
                if certifies(eigenvalue, tolerance: tolerance) { return eigenvalue }
                if step == Self.lastAcceleratedStep { momentum = .zero }
                precondition(step < Self.lastStep, "The power iteration of a positive matrix converges.")
            }
            advance()
        }
    }

    /// image = A · vector.
    @inline(__always)
    private func multiply() {
        var row = 0
        for place in 0..<order {
            var sum = Lane.zero
            for column in 0..<order { sum += matrix[row &+ column] * vector[column] }
            image[place] = sum
            row &+= order
        }
    }

    /// Σ(Ax)ᵢ/Σxᵢ, which lies between the bounds of Collatz and Wielandt.
    @inline(__always)
    private func quotient() -> Lane {
        var (below, above) = (Lane.zero, Lane.zero)
        for place in 0..<order {
            below += vector[place]
            above += image[place]
        }
        return above / below
    }

    private mutating func accelerate(eigenvalue: Lane) {
        let n = Double(order)
        // λmax ≥ n for every reciprocal matrix; an early quotient may fall short of it.
        let larger = eigenvalue.replacing(with: n, where: eigenvalue .< n)
        shift = (larger - n) / (n - 1)
        let meanSquare = (larger * larger - n * n) / (n - 1) + shift * shift
        momentum = min(1, (n - 1) / 6) * meanSquare
        scale = 1 / (larger + shift + momentum / larger)
    }

    /// vector, former = scale · (image + shift · vector + momentum · former), scale · vector.
    @inline(__always)
    private func advance() {
        let scaledShift = scale * shift
        let scaledMomentum = scale * momentum
        for place in 0..<order {
            let next = scale * image[place] + scaledShift * vector[place] + scaledMomentum * former[place]
            former[place] = scale * vector[place]
            vector[place] = next
        }
    }

    /// Whether |(Ax)ᵢ − λxᵢ| < tolerance · xᵢ in every row of every lane.
    ///
    /// Written with the sign bits of products, because comparisons of vectors are not compiled to vector instructions.
    @inline(__always)
    private func certifies(_ eigenvalue: Lane, tolerance: Double) -> Bool {
        var signs = SIMD4<UInt64>(repeating: .max)
        for place in 0..<order {
            let residual = image[place] - eigenvalue * vector[place]
            let allowed = tolerance * vector[place]
            signs &= unsafeBitCast((residual - allowed) * (residual + allowed), to: SIMD4<UInt64>.self)
        }
        return (signs[0] & signs[1] & signs[2] & signs[3]) >> 63 == 1
    }
}
