/// Words that look alike, for the question "did you mean …?".
enum NearestWord {
    /// The candidate nearest to `word` by edit distance, the earlier of equals; `nil` when none is near enough: a third
    /// of the letters, at least one and at most four edits.
    static func to(_ word: String, among candidates: [String]) -> String? {
        let letters = Array(word.lowercased().prefix(64))
        let allowance = min(max(letters.count / 3, 1), 4)
        var best: (distance: Int, word: String)?
        for candidate in candidates.prefix(500) {
            let other = Array(candidate.lowercased().prefix(64))
            guard abs(other.count - letters.count) <= allowance else { continue }
            let distance = distance(letters, other)
            if distance <= allowance, distance < min(letters.count, other.count) || distance == 1,
                distance < best?.distance ?? .max
            {
                best = (distance, candidate)
            }
        }
        return best?.word
    }

    /// The least number of letters inserted, deleted, replaced, or swapped with their neighbour.
    ///
    /// Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors", Communications
    /// of the ACM 7 (1964), 171–176, in the restricted form that edits no letter twice.
    static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, otherLetter) in other.enumerated() {
                var least = min(last[column + 1] + 1, current[column] + 1)
                least = min(least, last[column] + (letter == otherLetter ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            beforeLast = last
            last = current
        }
        return last[other.count]
    }
}
