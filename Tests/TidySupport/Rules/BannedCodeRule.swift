/// Constructions and words that have no place in the sources.
public enum BannedCodeRule {
    /// Modules that may write to standard output themselves.
    public static let printingModules: Set<String> = ["GuildhallCommands", "guildhall"]

    /// Everything that is banned in Swift files.
    ///
    /// What is looked for in code is not found in comments and texts.
    public static func findings(in files: [RepositoryFile]) -> [Finding] {
        files.flatMap { file in
            let code = SwiftCode(file.text).lines
            return zip(file.lines, code).enumerated().flatMap { place, pair in
                (wordsOfUnfinishedWork(in: pair.0) + constructions(in: pair.1, of: file)).map {
                    Finding(path: file.path, line: place + 1, "\($0) has no place here.")
                }
            }
        }
    }

    private static func wordsOfUnfinishedWork(in line: Substring) -> [String] {
        Word.all(in: Array(line.utf8)).map(\.text).filter { ["TO" + "DO", "FIX" + "ME", "XX" + "X"].contains($0) }
    }

    private static func constructions(in line: String, of file: RepositoryFile) -> [String] {
        var found = ["try!", "as!", "fatalError(", "@unchecked Sendable", "unsafeFlags"].filter { line.contains($0) }
        guard let module = file.module else { return found }
        if hasForcedUnwrapping(line) { found.append("A forced unwrapping") }
        if !printingModules.contains(module), callsPrint(line) { found.append("print( outside the faces") }
        return found
    }

    private static func callsPrint(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return Word.all(in: bytes).contains { word in
            ["print", "debugPrint", "dump"].contains(word.text) && word.end < bytes.count
                && bytes[word.end] == UInt8(ascii: "(")
                && (word.start == 0 || bytes[word.start - 1] != UInt8(ascii: "."))
                && !line.contains("func \(word.text)(")
        }
    }

    /// An exclamation mark right behind an operand and before no equals sign; `try!` and `as!` are found by themselves.
    private static func hasForcedUnwrapping(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return bytes.indices.dropFirst().contains { place in
            guard bytes[place] == UInt8(ascii: "!") else { return false }
            let before = bytes[place - 1]
            guard Word.isPart(before) || ")]}`>".utf8.contains(before) else { return false }
            if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "=") { return false }
            let head = bytes[..<place].reversed().prefix { Word.isPart($0) }.reversed()
            return !["try", "as"].contains(String(decoding: Array(head), as: UTF8.self))
        }
    }
}
