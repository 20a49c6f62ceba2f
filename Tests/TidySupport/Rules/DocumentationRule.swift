/// Public declarations are documented, and a fair share of each module's lines is documentation.
public enum DocumentationRule {
    /// The least share of documentation lines in a module, by the house's rules.
    public static func leastShare(of module: String) -> Double? {
        switch module {
        case "guildhall": nil
        case "GuildhallCommands", "GuildhallWeb": 0.08
        default: 0.20
        }
    }

    /// Public declarations, cases of public enumerations and requirements of public protocols without documentation.
    public static func undocumented(in files: [RepositoryFile]) -> [Finding] {
        var findings: [Finding] = []
        for file in files {
            let lines = file.lines
            var scopes = PublicScopes()
            for (place, code) in SwiftCode(file.text).lines.enumerated() {
                if scopes.isPublicDeclaration(code), !isDocumented(lines, before: place) {
                    let name = code.drop { $0 == " " }
                    findings.append(Finding(path: file.path, line: place + 1, "Public without documentation: \(name)"))
                }
                scopes.pass(code)
            }
        }
        return findings
    }

    /// Modules whose share of documentation lines is too small.
    ///
    /// Catalogues of texts do not count: their lines are data, and what each text is for is said where its key is used.
    public static func sparse(in files: [RepositoryFile]) -> [Finding] {
        let sources = files.filter { !isCatalogue($0) }
        return Dictionary(grouping: sources) { $0.module ?? "" }.sorted { $0.key < $1.key }.compactMap {
            module, files in
            guard let least = leastShare(of: module) else { return nil }
            let lines = files.flatMap(\.lines).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
            let documentation = lines.count { $0.hasPrefix("///") }
            guard Double(documentation) < least * Double(lines.count) else { return nil }
            return Finding(
                path: "Sources/\(module)",
                "\(documentation) of \(lines.count) lines are documentation; \(Int(least * 100)) % are the least.")
        }
    }

    /// Whether a file holds a catalogue, `let name: [TextKey: String] = [ … ]`, and nothing else;
    /// the type of the keys may be another whose name ends so.
    ///
    /// Between the brackets stand keys and literals; one line of any other code makes it a source like all others.
    static func isCatalogue(_ file: RepositoryFile) -> Bool {
        let code = SwiftCode(file.text).lines.map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        guard let first = code.first, first.hasPrefix("let"), first.hasSuffix("TextKey:String]=["),
            first.contains(":["),
            code.count > 1, code.last == "]"
        else { return false }
        return code.dropFirst().dropLast().allSatisfy { line in
            let key = line.hasPrefix(".") ? line.dropFirst().prefix { $0.isLetter || $0.isNumber } : ""
            let rest = line.dropFirst(key.isEmpty ? 0 : key.count + 1)
            return rest.allSatisfy { ":,+".contains($0) } && (key.isEmpty || rest.hasPrefix(":"))
        }
    }

    /// Looks above attributes; cases that follow each other without a blank line may share the comment of the first.
    private static func isDocumented(_ lines: [Substring], before place: Int) -> Bool {
        let isCase = lines[place].drop { $0 == " " }.hasPrefix("case ")
        let above = lines[..<place].reversed().map { $0.drop { $0 == " " } }
        return above.first { !$0.hasPrefix("@") && !(isCase && $0.hasPrefix("case ")) }?.hasPrefix("///") ?? false
    }
}

/// Follows the braces of public enumerations and protocols through a file.
private struct PublicScopes {
    private var depth = 0
    private var scopes: [(keyword: String, depth: Int)] = []

    func isPublicDeclaration(_ code: String) -> Bool {
        let words = Self.words(of: code)
        if words.first == "public" || code.drop(while: { $0 == " " }).hasPrefix("open class ") {
            return !words.contains("import") && !words.contains("extension") && !words.contains("override")
        }
        guard let scope = scopes.last, scope.depth == depth else { return false }
        if scope.keyword == "enum" { return words.first == "case" || words.prefix(2) == ["indirect", "case"] }
        let requirements: Set = ["func", "var", "init", "subscript", "associatedtype", "static", "mutating"]
        return words.first.map(requirements.contains) ?? false
    }

    mutating func pass(_ code: String) {
        let words = Self.words(of: code)
        let keyword = words.first == "public" ? words.first { $0 == "enum" || $0 == "protocol" } : nil
        for byte in code.utf8 {
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") {
                depth -= 1
                while let last = scopes.last, last.depth > depth { scopes.removeLast() }
            }
        }
        if let keyword, code.contains("{"), !code.contains("}") { scopes.append((keyword, depth)) }
    }

    /// The words in front, without attributes and without what stands in parentheses.
    private static func words(of code: String) -> [String] {
        code.split(separator: " ").drop { $0.hasPrefix("@") }.map { String($0.prefix { $0 != "(" && $0 != ":" }) }
    }
}
