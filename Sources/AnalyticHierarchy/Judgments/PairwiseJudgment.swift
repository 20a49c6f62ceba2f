/// One answer of an expert: the element `left` outweighs the element `right` by `ratio`.
public struct PairwiseJudgment: Sendable, Hashable {
    /// The place of the first element among those compared, counted from zero.
    public let left: Int
    /// The place of the second element.
    public let right: Int
    /// How many times the first outweighs the second; of an uncertain answer, the centre.
    public let ratio: Ratio
    /// The bounds of an uncertain answer, the first element against the second.
    public let interval: JudgmentInterval?

    /// Creates a judgment.
    public init(left: Int, right: Int, ratio: Ratio) {
        self.left = left
        self.right = right
        self.ratio = ratio
        interval = nil
    }

    /// Creates an uncertain judgment, which counts as the interval's centre.
    public init(left: Int, right: Int, interval: JudgmentInterval) {
        self.left = left
        self.right = right
        ratio = interval.centre
        self.interval = interval
    }
}

/// Two of the compared elements, the earlier first.
public struct ElementPair: Sendable, Hashable, Comparable {
    /// The place of the earlier element.
    public let first: Int
    /// The place of the later element.
    public let second: Int

    /// Creates the pair of two different elements, given in any order.
    public init(_ one: Int, _ other: Int) {
        first = min(one, other)
        second = max(one, other)
    }

    /// Row-wise order of the upper triangle.
    public static func < (one: ElementPair, other: ElementPair) -> Bool {
        (one.first, one.second) < (other.first, other.second)
    }
}
