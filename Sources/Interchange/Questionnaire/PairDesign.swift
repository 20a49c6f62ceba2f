import AnalyticHierarchy
import RandomStreams

/// Which pairs of a node's elements are asked about.
///
/// All pairs of n elements are n(n − 1)/2 questions, 45 for ten elements, which is more than most experts answer with
/// care. A connected set still determines all weights, with fewer checks against each other: n pairs give one more than
/// the n − 1 needed.
public enum PairDesign: Sendable, Hashable {
    /// Every pair.
    case complete
    /// A connected set of as many pairs as given, at random.
    ///
    /// A node of n elements gets no fewer than n − 1 and no more than all; `nil` stands for n. Every element is asked about
    /// as often as any other, or once more.
    case connected(pairs: Int?)
}

extension StreamPurpose {
    /// Which pairs are asked about.
    static let pairDesign = StreamPurpose(area: .questionnaires, use: 0)
    /// The order of the questions.
    static let questionOrder = StreamPurpose(area: .questionnaires, use: 1)
}

/// A connected set of pairs in which the elements' degrees differ by one at most.
///
/// A random path connects all elements, random pairs are added to it, and then pairs are moved from the element asked about
/// most to the one asked about least. Such a move exists as long as degrees differ by two: the first has at least two
/// partners that the second lacks, and moving one of them leaves the graph connected, unless the way between the two leads
/// through exactly that partner.
///
struct EvenGraph {
    private let count: Int
    private var partners: [Set<Int>]

    /// Draws a graph.
    ///
    /// - Parameters:
    ///   - count: the number of elements, two or more.
    ///   - pairCount: the number of pairs, from `count - 1` to all.
    ///   - stream: the random numbers.
    init(count: Int, pairCount: Int, stream: inout RandomStream) {
        precondition(count >= 2 && pairCount >= count - 1 && pairCount <= count * (count - 1) / 2, "A connected graph.")
        self.count = count
        partners = [Set<Int>](repeating: [], count: count)
        let path = stream.permutation(of: count)
        for (one, other) in zip(path, path.dropFirst()) { connect(one, other) }
        var others = Self.allPairs(count).filter { !partners[$0.first].contains($0.second) }
        stream.shuffle(&others)
        for pair in others.prefix(pairCount - (count - 1)) { connect(pair.first, pair.second) }
        while moveOne() {}
    }

    /// Every pair in row-wise order.
    static func allPairs(_ count: Int) -> [ElementPair] {
        (0..<count).flatMap { first in (first + 1..<max(count, first + 1)).map { ElementPair(first, $0) } }
    }

    /// The pairs in row-wise order.
    var pairs: [ElementPair] { Self.allPairs(count).filter { partners[$0.first].contains($0.second) } }

    /// Adds a pair.
    private mutating func connect(_ one: Int, _ other: Int) {
        partners[one].insert(other)
        partners[other].insert(one)
    }

    /// Takes a pair away.
    private mutating func disconnect(_ one: Int, _ other: Int) {
        partners[one].remove(other)
        partners[other].remove(one)
    }

    /// Moves a pair from the element with most partners to the one with fewest; `false` when they are even.
    private mutating func moveOne() -> Bool {
        let degrees = partners.map(\.count)
        guard let most = (0..<count).max(by: { degrees[$0] < degrees[$1] }),
            let least = (0..<count).min(by: { degrees[$0] < degrees[$1] }), degrees[most] - degrees[least] >= 2
        else { return false }
        for partner in partners[most].sorted() where partner != least && !partners[least].contains(partner) {
            disconnect(most, partner)
            connect(least, partner)
            if isConnected { return true }
            disconnect(least, partner)
            connect(most, partner)
        }
        return false
    }

    /// Whether every element is reached from the first one.
    private var isConnected: Bool {
        var reached: Set<Int> = [0]
        var pending = [0]
        while let element = pending.popLast() {
            for partner in partners[element] where reached.insert(partner).inserted { pending.append(partner) }
        }
        return reached.count == count
    }
}
