/// How often each of a few things was met.
///
/// They are compared one after the other, which for a handful is quicker than a dictionary's hashing.
struct Tally<Element: Equatable & Sendable>: Sendable {
    /// The things met, each once, with their counts.
    private(set) var counts: [(element: Element, count: Int)] = []

    /// Counts one more.
    mutating func add(_ element: Element) {
        if let place = counts.firstIndex(where: { $0.element == element }) {
            counts[place].count += 1
        } else {
            counts.append((element, 1))
        }
    }
}
