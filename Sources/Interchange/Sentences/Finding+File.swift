/// What can be wrong with a file before its meaning is looked at.
extension Finding {
    /// There is no such file.
    static func fileMissing() -> Finding { Finding(.fileMissing, "there is no such file") }

    /// The path is a folder's.
    static func fileIsDirectory() -> Finding {
        Finding(.fileIsDirectory, "this is a folder; a file was expected")
    }

    /// The system refuses to read the file.
    static func fileUnreadable(reason: String) -> Finding {
        Finding(.fileUnreadable, "the file cannot be read: \(reason)")
    }

    /// The file has more than 16 MB.
    static func fileTooLarge(byteCount: Int?, limit: Int) -> Finding {
        let size = byteCount.map { "the file has \($0) bytes" } ?? "the file is too large"
        return Finding(.fileTooLarge, "\(size); at most \(limit) bytes (\(limit >> 20) MB) are read")
    }

    /// The file holds nothing but white space.
    static func fileEmpty() -> Finding { Finding(.fileEmpty, "the file is empty") }

    /// The text is not UTF-8.
    static func notUTF8(byte: UInt8, offset: Int) -> Finding {
        let hexadecimal = String(byte, radix: 16, uppercase: true)
        return Finding(
            .notUTF8,
            "the text is not UTF-8: byte \(offset) of the file, counted from 0, is 0x\(hexadecimal), which begins no "
                + "UTF-8 character here; save the file as UTF-8")
    }

    /// A character that is neither text nor a tab or line end.
    static func controlCharacter(_ scalar: Unicode.Scalar) -> Finding {
        Finding(
            .controlCharacter,
            "the line contains the control character \(codePoint(scalar)); only tabs and line ends are allowed")
    }

    /// The number of a character as Unicode writes it, such as `U+0007`.
    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let number = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    }

    /// More problems than are shown.
    static func tooManyProblems(shown: Int, omitted: Int) -> Finding {
        Finding(.tooManyProblems, "the first \(shown) problems are shown; \(omitted) more were found")
    }

    /// The text is not YAML.
    static func yamlSyntax(problem: String, context: String?) -> Finding {
        let context = context.map { " \($0)" } ?? ""
        return Finding(.yamlSyntax, "this is not valid YAML: \(problem)\(context)")
    }

    /// More than one YAML document.
    static func severalDocuments() -> Finding {
        Finding(.severalDocuments, "a second YAML document begins here; a file holds one model, without '---' inside")
    }

    /// An anchor, an alias, or a cycle of them.
    static func aliasRefused() -> Finding {
        Finding(.alias, "anchors (&name) and aliases (*name) are not used in models; write the value out")
    }

    /// A YAML tag such as `!!binary`.
    static func tag(_ name: String) -> Finding {
        Finding(.tag, "the YAML tag \(quoted(name)) is not used in models; leave it out")
    }

    /// Lists and maps nested too deeply.
    static func nesting(limit: Int) -> Finding {
        Finding(.nesting, "lists and maps are nested too deeply; at most \(limit) levels are read")
    }

    /// Too many lists, maps and texts.
    static func tooManyNodes(limit: Int) -> Finding {
        Finding(.tooManyNodes, "the file has too many parts; at most \(limit) lists, maps and texts are read")
    }

    /// A key that stands twice in a map.
    static func duplicateKey(_ key: String, earlierLine: Int?) -> Finding {
        let place = earlierLine.map { ", first on line \($0)" } ?? ""
        return Finding(.duplicateKey, "the key \(quoted(key)) stands twice in the same map\(place); keep one of them")
    }

    /// A character that nobody sees, written as an escape such as `\u0007`.
    static func escapedControlCharacter(_ scalar: Unicode.Scalar) -> Finding {
        Finding(
            .controlCharacter, "the text has an escape for \(codePoint(scalar)); only tabs and line ends are allowed")
    }

    /// A key that is a list or a map.
    static func keyNotText() -> Finding {
        Finding(.keyNotText, "the key of a map is a list, a map or an explicit key (?); a plain word was expected")
    }
}

/// A text of the user within a sentence: in quotation marks, on one line, at most sixty characters.
func quoted(_ text: String) -> String { "'\(shown(text))'" }

/// A text of the user within a sentence: on one line and cut to some characters.
///
/// One character may have any number of accents, so that scalars are counted too.
func shown(_ text: String, limit: Int = 60) -> String {
    // Most texts are short, and sentences about many things are many.
    if text.utf8.count <= limit, !text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) { return text }
    let head = String(text.unicodeScalars.prefix(4 * limit)).prefix(limit + 1)
    let isWhole = head.count <= limit && head.utf8.count == text.utf8.count
    return String((isWhole ? head : head.prefix(limit - 1) + "…").map { $0.isNewline || $0 == "\t" ? " " : $0 })
}

/// A number within a sentence, without the decimals of a whole one.
func shortest(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// The words of a list within a sentence, the first twenty, each as long as an id may be.
func listed(_ words: [String]) -> String {
    let first = words.prefix(20).map { shown($0, limit: 2 * ElementList.longestID) }.joined(separator: ", ")
    return words.count > 20 ? "\(first) and \(words.count - 20) more" : first
}

/// The question that ends a sentence about an unknown word.
func suggestion(_ nearest: String?) -> String { nearest.map { "; did you mean \(quoted($0))?" } ?? "" }
