import Glibc

/// Where an answer lies over the draws of a study.
public struct AnswerInterval: Sendable, Hashable {
    /// The lower quantile.
    public let low: Double
    /// The median.
    public let median: Double
    /// The upper quantile.
    public let high: Double
    /// The mean.
    public let mean: Double
    /// The draws that have this answer; the interval speaks of them alone.
    public let draws: Int

    /// The quantiles of a list of numbers; nil for an empty one.
    ///
    /// Linear interpolation between order statistics, definition 7 of Hyndman and Fan, "Sample quantiles in statistical
    /// packages" (1996).
    init?(values: consuming [Double], confidence: Double) {
        guard !values.isEmpty else { return nil }
        var values = consume values
        draws = values.count
        mean = values.reduce(0) { $0 + ($1 - values[0]) } / Double(values.count) + values[0]
        // In ascending order, so that each search begins behind the last: what lies before is smaller already.
        var begin = 0
        low = Self.quantile((1 - confidence) / 2, of: &values, from: &begin)
        median = Self.quantile(0.5, of: &values, from: &begin)
        high = Self.quantile((1 + confidence) / 2, of: &values, from: &begin)
    }

    private static func quantile(
        _ probability: Double, of values: inout [Double], from begin: inout Int
    ) -> Double {
        let place = probability * Double(values.count - 1)
        let lower = min(values.count - 1, Int(place))
        let value = select(lower, of: &values, from: begin)
        begin = lower
        guard lower + 1 < values.count, place > Double(lower) else { return value }
        // After the selection everything behind the place is at least as large.
        let next = values[(lower + 1)...].min() ?? value
        return value + (next - value) * (place - Double(lower))
    }

    /// Moves the k-th smallest number to place k, with the smaller ones before it and the larger behind.
    ///
    /// What lies before `begin` is known to be no larger than the rest.
    private static func select(_ place: Int, of values: inout [Double], from begin: Int) -> Double {
        select(place, of: &values, within: begin, values.count - 1)
        return values[place]
    }

    /// Numbers beyond which a divider is sought among a sample; below it the search would cost more than it saves.
    private static let sampledCount = 600

    /// The selection between two places.
    ///
    /// The divider is the number at the place itself after a selection in a small sample around it, so that nearly all
    /// of the rest falls to one side and is not looked at again.
    ///
    /// Source: Floyd and Rivest, "Algorithm 489: the algorithm SELECT" (1975), with its constants.
    private static func select(_ place: Int, of values: inout [Double], within first: Int, _ last: Int) {
        var (low, high) = (first, last)
        while low < high {
            if high - low > sampledCount {
                let count = Double(high - low + 1)
                let share = Double(place - low + 1) / count
                let size = 0.5 * exp(2 * log(count) / 3)
                let spread = 0.5 * (log(count) * size * (1 - size / count)).squareRoot() * (share < 0.5 ? -1 : 1)
                let middle = Double(place)
                select(
                    place, of: &values, within: max(low, Int(middle - share * size + spread)),
                    min(high, Int(middle + (1 - share) * size + spread)))
            }
            let divider = values[place]
            var (left, right) = (low, high)
            while left <= right {
                while values[left] < divider { left += 1 }
                while values[right] > divider { right -= 1 }
                if left <= right {
                    values.swapAt(left, right)
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
