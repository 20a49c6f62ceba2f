import RandomStreams

extension StreamPurpose {
    /// The upper entries of a random reciprocal matrix.
    static let randomReciprocalMatrix = StreamPurpose(area: .hierarchy, use: 1)
}

/// Reciprocal matrices whose consistency indices are averaged: drawn at random, or all there are.
///
/// The work is cut into blocks of a fixed size and each matrix depends on its number alone, so that the sums, combined
/// in the order of the blocks, are the same to the last bit whoever computes which block.
struct ReciprocalSample: Sendable {
    /// Where the upper entries of a matrix come from.
    enum Drawing: Sendable {
        /// Uniform over the ratios; the matrix's number and the order address its stream.
        case random(seed: UInt64)
        /// The digits of the matrix's number choose the ratios, the first pair by the lowest digit.
        case enumerated
    }

    /// Sums over some of the matrices.
    struct Sums: Sendable, Equatable {
        var count = 0
        var sum = 0.0
        var squares = 0.0

        mutating func add(_ other: Sums) {
            count += other.count
            sum += other.sum
            squares += other.squares
        }
    }

    /// The number of matrices in a block: some 0.3 ms of work at order 9, long enough to be worth a task.
    static let blockSize = 1024

    let order: Int
    let count: Int
    let drawing: Drawing
    private let uppers: [Double]
    private let lowers: [Double]

    init(order: Int, count: Int, ratios: [Ratio], drawing: Drawing) {
        precondition(order >= 1, "A matrix compares at least one element.")
        precondition(count >= 1, "A mean needs at least one matrix.")
        precondition(count <= 1 << 52, "At most 2^52 matrices have streams of their own.")
        precondition(!ratios.isEmpty, "Random entries need ratios to be drawn from.")
        precondition(
            ratios.allSatisfy { max($0.value, $0.inverse.value) <= 1e9 }, "The ratios of a scale lie within 1e9.")
        self.order = order
        self.count = count
        self.drawing = drawing
        uppers = ratios.map(\.value)
        lowers = ratios.map(\.inverse.value)
    }

    var blockCount: Int { (count - 1) / Self.blockSize + 1 }

    /// How near to the true principal eigenvalue each must come.
    ///
    /// Sampled indices are certified to 1e-6, less than a fortieth of the standard error of ten million matrices;
    /// enumerated ones to what doubles give.
    private var eigenvalueTolerance: Double {
        let indexTolerance =
            switch drawing {
            case .random: 1e-6
            case .enumerated: 1e-12
            }
        return indexTolerance * Double(order - 1)
    }

    /// The sums over one block.
    func sums(ofBlock block: Int) -> Sums {
        let places = block * Self.blockSize..<min(count, (block + 1) * Self.blockSize)
        var sums = Sums(count: places.count)
        // Matrices of one or two elements are always consistent.
        guard order > 2 else { return sums }
        var lanes = PrincipalEigenvalueLanes(order: order)
        let digits = DigitStream(base: uppers.count, from: RandomStream(seed: 0))
        for first in stride(from: places.lowerBound, to: places.upperBound, by: PrincipalEigenvalueLanes.width) {
            switch drawing {
            case .random(let seed): fillRandomly(&lanes, first: first, seed: seed, digits: digits)
            case .enumerated: fillByNumber(&lanes, first: first)
            }
            let eigenvalues = lanes.eigenvalues(tolerance: eigenvalueTolerance)
            for lane in 0..<min(PrincipalEigenvalueLanes.width, places.upperBound - first) {
                let index = max(0, eigenvalues[lane] - Double(order)) / Double(order - 1)
                sums.sum += index
                sums.squares += index * index
            }
        }
        return sums
    }

    @inline(__always)
    private func fillRandomly(
        _ lanes: inout PrincipalEigenvalueLanes, first: Int, seed: UInt64, digits: DigitStream
    ) {
        // The last block may draw up to three matrices more than are counted; nobody else has their addresses.
        func digitsOfMatrix(_ number: Int) -> DigitStream {
            let limit = RandomStream.agentLimit
            return digits.restarted(
                from: RandomStream(
                    seed: seed, run: order, step: number / limit, agent: number % limit,
                    purpose: .randomReciprocalMatrix))
        }
        var digits0 = digitsOfMatrix(first)
        var digits1 = digitsOfMatrix(first + 1)
        var digits2 = digitsOfMatrix(first + 2)
        var digits3 = digitsOfMatrix(first + 3)
        uppers.withUnsafeBufferPointer { uppers in
            lowers.withUnsafeBufferPointer { lowers in
                lanes.fill {
                    let (place0, place1) = (digits0.next(), digits1.next())
                    let (place2, place3) = (digits2.next(), digits3.next())
                    return (
                        SIMD4(uppers[place0], uppers[place1], uppers[place2], uppers[place3]),
                        SIMD4(lowers[place0], lowers[place1], lowers[place2], lowers[place3])
                    )
                }
            }
        }
    }

    private func fillByNumber(_ lanes: inout PrincipalEigenvalueLanes, first: Int) {
        // Past the last number the digits begin anew: those lanes are not counted.
        var numbers = SIMD4(first, first + 1, first + 2, first + 3)
        let base = uppers.count
        lanes.fill {
            var upper = SIMD4<Double>.zero
            var lower = SIMD4<Double>.zero
            for lane in 0..<4 {
                let digit = numbers[lane] % base
                numbers[lane] /= base
                upper[lane] = uppers[digit]
                lower[lane] = lowers[digit]
            }
            return (upper, lower)
        }
    }
}
