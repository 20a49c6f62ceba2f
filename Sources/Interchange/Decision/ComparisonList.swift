import AnalyticHierarchy

/// A list of judgments as far as it could be read.
///
/// A list is read to its end, whatever is wrong with it. Two flags keep what follows from reporting what is no problem
/// of its own: a list with an unknown name has no missing pairs, and one with a bad judgment makes no matrix.
struct ComparisonList {
    /// What the judgments are.
    enum Kind {
        /// Ratios and intervals of ratios.
        case ratios
        /// Better, equal and worse.
        case preferences

        /// What an entry looks like, for sentences.
        var shape: String {
            switch self {
            case .ratios: "[left, right, judgment]"
            case .preferences: "[left, right, better]"
            }
        }

        /// What a list looks like, for sentences.
        var example: String {
            switch self {
            case .ratios: "a list of judgments such as [[a1, a2, 3], [a1, a3, 1/5]]"
            case .preferences: "a list of judgments such as [[a1, a2, better], [a1, a3, equal]]"
            }
        }
    }

    /// An answer for a pair of two known elements.
    struct Entry {
        /// The place of the first element.
        let left: Int
        /// The place of the second.
        let right: Int
        /// The answer; `nil` when it could not be read.
        let answer: JudgmentAnswer?
        /// The line it stands on.
        let line: Int
    }

    /// The answers by pair.
    var entries: [ElementPair: Entry] = [:]
    /// The elements named.
    var named: Set<Int> = []
    /// Whether every entry names two known elements, so that a pair without an entry is truly missing.
    var isReadable = true
    /// Whether every entry is a good judgment.
    var isGood = true

    /// The entries in the order of the pairs, so that the same file gives the same matrix bit by bit.
    var inOrder: [Entry] { entries.sorted { $0.key < $1.key }.map(\.value) }
}
