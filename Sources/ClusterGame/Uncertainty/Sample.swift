import Glibc

/// Numbers in pieces, of which those that are not a number do not count, with their mean and their quantiles.
struct Sample {
    /// The numbers from which on a histogram pays, and its number of bins.
    private static let (leastBinned, binCount) = (8192, 2048)

    private let pieces: [ArraySlice<Double>]
    /// How many numbers there are, one or more.
    let count: Int
    /// Their mean.
    let mean: Double
    private let least: Double
    private let most: Double

    /// Looks through the pieces once; nil where there is no number.
    init?(_ pieces: [ArraySlice<Double>]) {
        guard let first = pieces.lazy.compactMap({ $0.first { !$0.isNaN } }).first else { return nil }
        var (count, excess, least, most) = (0, 0.0, first, first)
        for piece in pieces {
            for value in piece where !value.isNaN {
                count += 1
                // The differences are small where the numbers are alike, so that the sum loses less.
                excess += value - first
                if value < least { least = value }
                if value > most { most = value }
            }
        }
        self.pieces = pieces
        self.count = count
        mean = excess / Double(count) + first
        (self.least, self.most) = (least, most)
    }

    /// The quantiles at ascending probabilities.
    ///
    /// Linear interpolation between order statistics, definition 7 of Hyndman and Fan, "Sample quantiles in statistical
    /// packages" (1996).
    func quantiles(_ probabilities: [Double]) -> [Double] {
        let places = probabilities.map { $0 * Double(count - 1) }
        let ranks = places.map { min(count - 1, Int($0)) }
        var (values, skipped) = neighbours(of: ranks)
        // Each search begins behind the last: what lies before is smaller already.
        var begin = 0
        return places.indices.map { number in
            let here = ranks[number] - skipped[number]
            values.select(here, within: begin, values.count - 1)
            begin = here
            let share = places[number] - Double(ranks[number])
            guard share > 0, here + 1 < values.count else { return values[here] }
            // After the selection everything behind the place is at least as large.
            let next = values[(here + 1)...].min() ?? values[here]
            return values[here] + (next - values[here]) * share
        }
    }

    /// The numbers among which those of the given ranks, and the next larger ones, are found; and for each rank how many
    /// smaller numbers are not among them.
    ///
    /// A histogram of equal bins tells in which of them a rank falls. Where tails are so long that nearly everything is in
    /// one bin, nearly everything is a neighbour and nothing but time is lost.
    private func neighbours(of ranks: [Int]) -> (values: [Double], skipped: [Int]) {
        let scale = Double(Self.binCount) / (most - least)
        guard count >= Self.leastBinned, scale > 0, scale.isFinite else {
            return (pieces.flatMap { $0.filter { !$0.isNaN } }, ranks.map { _ in 0 })
        }
        // Rounding keeps order, so that a larger number is never in a lower bin.
        func bin(_ value: Double) -> Int { min(Self.binCount - 1, Int((value - least) * scale)) }
        var heights = [Int](repeating: 0, count: Self.binCount)
        for piece in pieces {
            for value in piece where !value.isNaN { heights[bin(value)] += 1 }
        }
        var isWanted = [Bool](repeating: false, count: Self.binCount)
        var skipped = ranks.map { _ in 0 }
        var (before, unwanted, wanted) = (0, 0, 0)
        for (place, height) in heights.enumerated() {
            let covered = before..<before + height
            isWanted[place] = ranks.contains { covered.contains($0) || covered.contains($0 + 1) }
            for number in ranks.indices where covered.contains(ranks[number]) { skipped[number] = unwanted }
            if isWanted[place] { wanted += height } else { unwanted += height }
            before += height
        }
        var values: [Double] = []
        values.reserveCapacity(wanted)
        for piece in pieces {
            for value in piece where !value.isNaN && isWanted[bin(value)] { values.append(value) }
        }
        return (values, skipped)
    }
}

extension [Double] {
    /// Numbers beyond which a divider is sought among a sample; below it the search would cost more than it saves.
    private static let sampledCount = 600

    /// Moves the number that would stand at a place in ascending order there, the smaller ones before it and the larger
    /// behind, between two places.
    ///
    /// The divider is the number at the place itself after a selection in a small sample around it, so that nearly all
    /// of the rest falls to one side and is not looked at again.
    ///
    /// Source: Floyd and Rivest, "Algorithm 489: the algorithm SELECT" (1975), with its constants.
    fileprivate mutating func select(_ place: Int, within first: Int, _ last: Int) {
        var (low, high) = (first, last)
        while low < high {
            if high - low > Self.sampledCount {
                let count = Double(high - low + 1)
                let share = Double(place - low + 1) / count
                let size = 0.5 * exp(2 * log(count) / 3)
                let spread = 0.5 * (log(count) * size * (1 - size / count)).squareRoot() * (share < 0.5 ? -1 : 1)
                let middle = Double(place)
                select(
                    place, within: Swift.max(low, Int(middle - share * size + spread)),
                    Swift.min(high, Int(middle + (1 - share) * size + spread)))
            }
            let divider = self[place]
            var (left, right) = (low, high)
            while left <= right {
                while self[left] < divider { left += 1 }
                while self[right] > divider { right -= 1 }
                if left <= right {
                    swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if place <= right {
                high = right
            } else if place >= left {
                low = left
            } else {
                return
            }
        }
    }
}
