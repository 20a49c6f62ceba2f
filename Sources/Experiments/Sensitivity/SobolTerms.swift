/// What each block adds to the sums of which all Sobol' indices are made.
///
/// With the outputs a, b, abᵢ and baᵢ of a block, centred and scaled, every estimator is a quotient of block sums; a
/// resample of blocks then only adds rows of this table.
struct SobolTerms {
    /// The pairs of factors whose interaction is estimated.
    let pairs: [(one: Int, other: Int)]
    private(set) var blockCount = 0
    private(set) var mean: Double?
    private(set) var variance: Double?
    private(set) var undefined: UndefinedIndices?

    private let factorCount: Int
    private let estimator: FirstOrderEstimator
    /// Rows of `width` numbers: a + b, a² + b², the factors' first and total terms, the pairs' terms.
    private var rows: [Double] = []
    private var width: Int { 2 + 2 * factorCount + pairs.count }

    /// Estimates of all indices, in the order of factors and pairs.
    struct Estimates {
        var first: [IntervalEstimate] = []
        var total: [IntervalEstimate] = []
        var second: [IntervalEstimate] = []
    }

    /// An output that varies by less than this share of its size varies by rounding.
    private static let negligibleSpread = 1e-12

    init(of scheme: SaltelliScheme, outputs: [Double?], estimator: FirstOrderEstimator) {
        factorCount = scheme.factorCount
        self.estimator = estimator
        let count = scheme.factorCount
        pairs =
            scheme.hasSecondOrder
            ? (0..<count).flatMap { one in (one + 1..<max(count, one + 1)).map { (one, $0) } } : []
        let size = scheme.blockSize
        let blocks = (0..<scheme.blockCount).compactMap { block -> [Double]? in
            let complete = outputs[block * size..<(block + 1) * size].compactMap { $0 }.filter(\.isFinite)
            return complete.count == size ? complete : nil
        }
        blockCount = blocks.count
        guard let firstBlock = blocks.first else {
            undefined = .tooFewComplete
            return
        }
        let ends = blocks.flatMap { [$0[0], $0[size - 1]] }
        let (low, high) = (ends.min() ?? 0, ends.max() ?? 0)
        // Halves, so that the width of the widest range is still a number.
        let scale = high / 2 - low / 2
        let isConstant = scale <= Self.negligibleSpread * max(low.magnitude, high.magnitude)
        if blockCount < 2 || isConstant { undefined = blockCount < 2 ? .tooFewComplete : .constantOutput }
        let origin = firstBlock[0]
        let unit = isConstant ? 1 : scale
        let centre =
            blocks.reduce(0) { sum, block in
                sum + block.reduce(0) { $0 + ($1 / unit - origin / unit) } / Double(size)
            } / Double(blockCount)
        describe(ends, origin: origin, unit: unit)
        guard undefined == nil else { return }
        rows.reserveCapacity(blockCount * width)
        for block in blocks { append(block.map { $0 / unit - origin / unit - centre }) }
    }

    private mutating func describe(_ ends: [Double], origin: Double, unit: Double) {
        let count = Double(ends.count)
        let scaledMean = ends.reduce(0) { $0 + ($1 / unit - origin / unit) } / count
        let squares = ends.reduce(0) { sum, end in
            let deviation = end / unit - origin / unit - scaledMean
            return sum + deviation * deviation
        }
        mean = origin + scaledMean * unit
        let variance = undefined == .constantOutput ? 0 : squares / count * unit * unit
        self.variance = variance.isFinite ? variance : nil
    }

    private mutating func append(_ block: [Double]) {
        let (a, b) = (block[0], block[block.count - 1])
        rows.append(a + b)
        rows.append(a * a + b * b)
        for factor in 0..<factorCount {
            let mixed = block[1 + factor]
            switch estimator {
            case .saltelli2010: rows.append(b * (mixed - a))
            case .jansen1999: rows.append(0.5 * (b - mixed) * (b - mixed))
            }
        }
        for factor in 0..<factorCount {
            let difference = a - block[1 + factor]
            rows.append(0.5 * difference * difference)
        }
        for pair in pairs { rows.append(block[1 + factorCount + pair.one] * block[1 + pair.other] - a * b) }
    }

    /// The estimates from all blocks, with intervals from resamples of them; nil where they are undefined.
    func estimates(with bootstrap: Bootstrap) -> Estimates? {
        guard undefined == nil, let values = indices(from: sums(of: Array(0..<blockCount))) else { return nil }
        var resampled = [[Double]](repeating: [], count: values.count)
        var places = [Int](repeating: 0, count: blockCount)
        for resample in 0..<bootstrap.resamples {
            bootstrap.draw(resample, of: blockCount, into: &places)
            guard let drawn = indices(from: sums(of: places)) else { continue }
            for (index, value) in drawn.enumerated() { resampled[index].append(value) }
        }
        let all = zip(values, resampled).map { IntervalEstimate(value: $0, interval: bootstrap.interval(of: $1)) }
        return Estimates(
            first: Array(all[..<factorCount]), total: Array(all[factorCount..<2 * factorCount]),
            second: Array(all[(2 * factorCount)...]))
    }

    private func sums(of places: [Int]) -> [Double] {
        let width = width
        var sums = [Double](repeating: 0, count: width)
        rows.withUnsafeBufferPointer { rows in
            sums.withUnsafeMutableBufferPointer { sums in
                for place in places {
                    for term in 0..<width { sums[term] += rows[place * width + term] }
                }
            }
        }
        return sums
    }

    /// First, total and second-order indices from sums over blocks; nil when the outputs summed do not vary.
    private func indices(from sums: [Double]) -> [Double]? {
        let count = Double(blockCount)
        let mean = sums[0] / (2 * count)
        let variance = sums[1] / (2 * count) - mean * mean
        // Of outputs of size one, less is rounding: a resample can hold the same block every time.
        guard variance > Self.negligibleSpread else { return nil }
        var values = sums[2...].map { $0 / count / variance }
        if estimator == .jansen1999 {
            for factor in 0..<factorCount { values[factor] = 1 - values[factor] }
        }
        for (place, pair) in pairs.enumerated() {
            values[2 * factorCount + place] -= values[pair.one] + values[pair.other]
        }
        return values
    }
}
