/// Eight neighbouring components of a column, computed side by side.
typealias Lanes = SIMD8<Double>

/// The vectors Aᵏe / eᵀAᵏe, where k doubles at every step.
///
/// Matrices are kept by columns, each padded with zeros to whole lanes, because the product of such a matrix and a
/// vector is a sum of scaled columns that needs no reduction inside a lane. A squaring is n such products.
struct PowerSequence {
    /// What came of the sequence.
    struct Outcome {
        /// The converged pair, or nothing.
        var pair: PrincipalEigenpair?
        /// How often the power was doubled.
        var doublings: Int
        /// A bound on the relative error of the entries of the squared powers.
        var squaringError: Double
    }

    let order: Int
    /// Lanes in one column.
    let height: Int
    /// The matrix itself, scaled by a power of two; places for two squared powers follow it.
    let base: UnsafeMutablePointer<Lanes>
    /// The latest squared power, at first the matrix, and the place for the next one.
    private var power: UnsafeMutablePointer<Lanes>
    private var spare: UnsafeMutablePointer<Lanes>
    /// The vector of the sequence, the one before it, and a place for products.
    private(set) var vector: UnsafeMutablePointer<Lanes>
    private(set) var earlier: UnsafeMutablePointer<Lanes>
    let product: UnsafeMutablePointer<Lanes>
    /// How often `power` was squared, and how many products with it have made the vector out of e.
    private var squarings = 0
    private var products = 1

    static func limit(of matrix: Matrix, tolerance: Double, maximumDoublings: Int) -> Outcome {
        let order = matrix.rowCount
        let height = (order + Lanes.scalarCount - 1) / Lanes.scalarCount
        return withUnsafeTemporaryAllocation(of: Lanes.self, capacity: height * (3 * order + 3)) { storage in
            storage.initialize(repeating: .zero)
            guard let start = storage.baseAddress else { return Outcome(doublings: 0, squaringError: 0) }
            var sequence = PowerSequence(order: order, height: height, storage: start)
            let scale = sequence.load(matrix)
            return sequence.run(tolerance: tolerance, maximumDoublings: maximumDoublings, scale: scale)
        }
    }

    private init(order: Int, height: Int, storage: UnsafeMutablePointer<Lanes>) {
        self.order = order
        self.height = height
        base = storage
        power = storage
        spare = storage
        vector = storage + 3 * order * height
        earlier = vector + height
        product = earlier + height
    }

    private mutating func run(tolerance: Double, maximumDoublings: Int, scale: Double) -> Outcome {
        // The row sums of A are Ae, the first member.
        for place in 0..<height {
            var sum = Lanes.zero
            for column in 0..<order { sum += base[column * height + place] }
            product[place] = sum
        }
        guard normaliseProduct() else { return Outcome(doublings: 0, squaringError: 0) }
        for doubling in 1...max(1, maximumDoublings) {
            swap(&vector, &earlier)
            guard double() else { return Outcome(doublings: doubling, squaringError: squaringError) }
            guard change(from: earlier) <= tolerance else { continue }
            let value = imageSum()
            // Powers of two can step over the turns of a cycle; a vector that A still turns is not the limit.
            guard tolerance > refinementTolerance || change(from: product, scaledBy: 1 / value) <= refinementTolerance
            else { continue }
            let pair = PrincipalEigenpair(value: value / scale, vector: weights, iterations: doubling)
            return Outcome(pair: pair, doublings: doubling, squaringError: squaringError)
        }
        return Outcome(doublings: max(1, maximumDoublings), squaringError: squaringError)
    }

    /// A squaring doubles the relative error of the entries and adds n roundings to it.
    private var squaringError: Double {
        squarings == 0 ? 0 : Double(sign: .plus, exponent: squarings, significand: 1) * Double(order) * 0x1p-53
    }

    /// Takes the vector from Aᵏe to A²ᵏe, unless it cannot be rescaled.
    ///
    /// That needs as many products with `power` as have made the vector so far. Once they are as many as the matrix has
    /// columns, squaring costs no more, and halves the number from then on.
    private mutating func double() -> Bool {
        if products >= max(2, order) {
            square()
            products /= 2
        }
        var source = earlier
        for _ in 0..<products {
            multiply(power, by: source, into: product)
            guard normaliseProduct() else { return false }
            source = vector
        }
        products *= 2
        return true
    }

    /// Replaces the power by its square, rescaled by a power of two, which rounds nothing.
    private mutating func square() {
        let target = squarings == 0 ? power + order * height : spare
        var largest = 0.0
        for column in 0..<order {
            multiply(power, by: power + column * height, into: target + column * height)
            for place in column * height..<(column + 1) * height { largest = max(largest, target[place].max()) }
        }
        let scale = inverseBinade(of: largest)
        for place in 0..<order * height { target[place] *= scale }
        spare = squarings == 0 ? target + order * height : power
        power = target
        squarings += 1
    }

    /// Makes `product` the image Aw and returns its sum, which for the limit is λ since the sum of w is one.
    private func imageSum() -> Double {
        multiply(base, by: vector, into: product)
        var sum = Lanes.zero
        for place in 0..<height { sum += product[place] }
        return sum.total
    }

    /// The components of the vector, without the padding.
    private var weights: [Double] {
        let components = UnsafeRawPointer(vector)
        return [Double](unsafeUninitializedCapacity: order) { buffer, count in
            for row in 0..<order {
                let offset = row * MemoryLayout<Double>.stride
                buffer.initializeElement(at: row, to: components.load(fromByteOffset: offset, as: Double.self))
            }
            count = order
        }
    }
}
