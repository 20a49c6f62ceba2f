/// Changes a text word by word, where nothing is known of its structure.
struct WordMutation {
    var random: SplitMix64
    /// What separates words.
    var separators = ",:;{}[]\n\" =_"
    /// Whether what separates words stays as it is, so that more files come past the syntax.
    var keepsSeparators = false
    /// Words to be put in besides those that are wrong everywhere.
    var words: [String] = []

    /// Replaces, repeats, removes or swaps one to three words.
    mutating func apply(to bytes: inout [UInt8]) {
        var words = parts(of: String(decoding: bytes, as: UTF8.self))
        for _ in 0...random.below(3) {
            let (one, other) = (place(in: words), place(in: words))
            switch keepsSeparators ? 2 + random.below(4) : random.below(6) {
            case 0: words.remove(at: one)
            case 1: words.insert(words[one], at: other)
            case 2: words.swapAt(one, other)
            case 3: words[one] = words[other]
            default: words[one] = random.pick(ModelMutation.badTexts + self.words)
            }
            if words.isEmpty { words = [""] }
        }
        bytes = Array(words.joined().utf8)
    }

    /// The place of a word, or of what separates words.
    private mutating func place(in words: [String]) -> Int {
        for _ in 0..<20 where keepsSeparators {
            let place = random.below(words.count)
            if words[place].contains(where: { !separators.contains($0) }) { return place }
        }
        return random.below(words.count)
    }

    /// The words and, each on its own, what separates them; never none.
    private func parts(of text: String) -> [String] {
        var words: [String] = [""]
        var isWord = true
        for character in text {
            let isSeparator = separators.contains(character)
            if isSeparator || !isWord { words.append("") }
            words[words.count - 1].append(character)
            isWord = !isSeparator
        }
        return words
    }
}
