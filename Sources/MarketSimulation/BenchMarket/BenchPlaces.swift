/// The places of a tier's agents when its columns are shared out to parts: the part in the upper bits, the place within
/// the part's share in the lower ones.
///
/// Links hold such places, so that a column in pieces is read almost as fast as one in a single array.
struct BenchPlaces: Sendable {
    /// Bits of the place within a part's share.
    private static let width: UInt32 = 26
    /// The most parts.
    static let partLimit = 1 << (32 - Int(width))
    /// The most agents of a tier in a part.
    static let shareLimit = 1 << Int(width)

    /// The agents of the tier.
    let count: Int
    /// The agents of each part: equal shares but for rounding, in order.
    let shares: [Range<Int>]

    init(count: Int, partCount: Int) {
        self.count = count
        shares = (0..<partCount).map { count * $0 / partCount..<count * ($0 + 1) / partCount }
        precondition(partCount <= Self.partLimit, "A column has at most \(Self.partLimit) parts.")
        precondition(shares.allSatisfy { $0.count <= Self.shareLimit }, "A part has at most \(Self.shareLimit) agents.")
    }

    /// Agents' numbers as places.
    func placed(_ agents: [UInt32]) -> [UInt32] {
        // In a single part numbers and places are the same.
        guard shares.count > 1 else { return agents }
        let places = shares.enumerated().flatMap { part, share in
            share.map { UInt32(part) << Self.width | UInt32($0 - share.lowerBound) }
        }
        return agents.map { places[Int($0)] }
    }

    /// The pieces of a column that has some elements for each agent.
    func pieces<Element>(of column: [Element], stride: Int = 1) -> [[Element]] {
        shares.map { Array(column[$0.lowerBound * stride..<$0.upperBound * stride]) }
    }

    @inline(__always)
    static func part(of place: UInt32) -> Int { Int(place &>> width) }

    @inline(__always)
    static func offset(of place: UInt32) -> Int { Int(place & (1 &<< width &- 1)) }
}
