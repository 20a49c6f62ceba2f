/// Numbers of runs in ascending order with equal steps: all of a plan, a shard, or what is left of one.
public struct RunNumbers: RandomAccessCollection, Sendable, Hashable {
    /// The first number.
    public let first: Int
    /// The distance of neighbours.
    public let step: Int
    /// How many there are.
    public let count: Int

    /// Creates numbers.
    public init(first: Int, step: Int, count: Int) {
        precondition(first >= 0 && step >= 1 && count >= 0, "Numbers of runs ascend from zero or more.")
        self.first = first
        self.step = step
        self.count = count
    }

    /// All numbers of a range.
    public init(_ range: Range<Int>) { self.init(first: range.lowerBound, step: 1, count: range.count) }

    /// The place of the first number.
    public var startIndex: Int { 0 }
    /// The place behind the last.
    public var endIndex: Int { count }

    /// The number at a place.
    public subscript(position: Int) -> Int {
        precondition(position >= 0 && position < count, "There is no number of a run at this place.")
        return first + position * step
    }

    /// The numbers without the first ones.
    public func leaving(out done: Int) -> RunNumbers {
        let left = Swift.max(0, count - done)
        return RunNumbers(first: first + (count - left) * step, step: step, count: left)
    }

    /// Whether a run is among these; found by arithmetic, not by search.
    public func contains(_ number: Int) -> Bool {
        let distance = number - first
        return distance >= 0 && distance.isMultiple(of: step) && distance / step < count
    }

    func allInside(_ range: Range<Int>) -> Bool {
        count == 0 || (range.contains(first) && range.contains(first + (count - 1) * step))
    }
}
