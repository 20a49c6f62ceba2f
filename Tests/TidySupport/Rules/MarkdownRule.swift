import Foundation

/// Markdown files have one title and links that lead somewhere.
public struct MarkdownRule: Sendable {
    private let paths: Set<String>
    private let anchors: [String: Set<String>]

    /// Creates the rule for a repository's paths and Markdown files.
    public init(paths: [String], markdown: [RepositoryFile]) {
        var all = Set(paths).union([""])
        for path in paths {
            var folder = path[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                all.insert(String(folder))
            }
        }
        self.paths = all
        anchors = Dictionary(uniqueKeysWithValues: markdown.map { ($0.path, Self.anchors(in: $0)) })
    }

    /// Files with no title or several.
    public static func titles(in files: [RepositoryFile]) -> [Finding] {
        files.compactMap { file in
            let titles = prose(of: file).filter { $0.text.hasPrefix("# ") }
            guard titles.count != 1 else { return nil }
            return Finding(
                path: file.path, line: titles.dropFirst().first?.line ?? 1,
                "The file has \(titles.count) titles (lines with one #); it needs exactly one.")
        }
    }

    /// Links within the repository that lead to no file or no heading; those of documentation catalogues are DocC's.
    public func brokenLinks(in files: [RepositoryFile]) -> [Finding] {
        files.filter { !$0.path.contains(".docc/") }.flatMap { file in
            Self.prose(of: file).flatMap { line in
                Self.targets(in: line.text).compactMap { target in
                    problem(with: target, in: file.path).map { Finding(path: file.path, line: line.line, $0) }
                }
            }
        }
    }

    private func problem(with target: String, in path: String) -> String? {
        if target.contains("://") || target.hasPrefix("mailto:") { return nil }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var file = path
        if !parts[0].isEmpty {
            guard let resolved = Self.resolve(String(parts[0]), from: path), paths.contains(resolved) else {
                return "The link to \(target) leads to no file of the repository."
            }
            file = resolved
        }
        guard parts.count == 2, let headings = anchors[file] else { return nil }
        return headings.contains(String(parts[1])) ? nil : "The link to \(target) leads to no heading of \(file)."
    }

    /// Resolves a link against the file it stands in; nil outside the repository.
    private static func resolve(_ link: String, from path: String) -> String? {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in (link.removingPercentEncoding ?? link).split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// The lines outside fenced code.
    private static func prose(of file: RepositoryFile) -> [(text: Substring, line: Int)] {
        var isCode = false
        return file.lines.enumerated().compactMap { place, text in
            let isFence = text.drop { $0 == " " }.hasPrefix("```")
            if isFence { isCode.toggle() }
            return isCode || isFence ? nil : (text, place + 1)
        }
    }

    private static func targets(in line: Substring) -> [String] {
        let outsideCode = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset.isMultiple(of: 2) ? String($0.element) : "x" }.joined()
        return outsideCode.matches(of: #/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/#).map { String($0.output.1) }
    }

    /// The anchors that GitHub gives headings: lower case, punctuation dropped, blanks to hyphens, repeats numbered.
    private static func anchors(in file: RepositoryFile) -> Set<String> {
        var seen: [String: Int] = [:]
        return Set(
            prose(of: file).compactMap { line -> String? in
                let marks = line.text.prefix { $0 == "#" }.count
                guard (1...6).contains(marks), line.text.dropFirst(marks).first == " " else { return nil }
                let name = line.text.dropFirst(marks + 1).lowercased().compactMap { character -> Character? in
                    if character == " " { return "-" }
                    return character.isLetter || character.isNumber || "-_".contains(character) ? character : nil
                }
                let anchor = String(name)
                defer { seen[anchor, default: 0] += 1 }
                return seen[anchor].map { "\(anchor)-\($0)" } ?? anchor
            })
    }
}
