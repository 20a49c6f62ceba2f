/// A few words in one column, sorted and parted by spaces: the roles of a member, the scopes of a token.
struct WordList: SQLConvertible {
    let words: [String]

    /// Creates a list.
    ///
    /// An empty word, or one with a space in it, is a programmer's error: it would come back as another list.
    init(_ words: some Sequence<String>) {
        self.words = words.sorted()
        precondition(
            self.words.allSatisfy { !$0.isEmpty && !$0.contains(" ") },
            "A word of a list is not empty and has no space.")
    }

    var sqlValue: SQLValue { .text(words.joined(separator: " ")) }

    init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        words = text.split(separator: " ").map(String.init)
    }
}
