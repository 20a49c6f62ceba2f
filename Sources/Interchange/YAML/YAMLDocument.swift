import Foundation
import Yams

/// The single YAML document of a file, with everything refused that a model never needs.
///
/// Anchors, aliases and tags are refused, as are several documents, keys that are no texts, and more than 64 levels.
/// A key that stands twice in a map is reported, and reading goes on with the later one, so that the rest of the file is
/// judged too.
struct YAMLDocument {
    /// The deepest nesting of lists and maps: some thirty levels of criteria.
    static let deepestNesting = 64
    /// The length of a key in bytes, which the parser itself holds to for keys that are not explicit.
    static let longestKey = 4_096

    /// The tags that say nothing more than text, list or map.
    private static let plainTags = Set([Tag.Name.implicit, .nonSpecific, .str, .seq, .map].map(\.rawValue))

    /// Everything found so far.
    private var findings: Findings
    /// The text, with keys that stand twice renamed.
    private var mending: DuplicateKeyMending
    /// Whether anchors and aliases may stand in the file.
    private var allowsAliases = false
    /// How many more parts may be converted, each counted as often as aliases repeat it.
    private var partsLeft = AliasBomb.nodeLimit

    /// Reads a text; `nil` when it is not YAML at all, with the reason among the findings.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - findings: takes in what is wrong.
    ///   - allowsAliases: whether the format has anchors and aliases; keys may have none even then, and what they repeat
    ///     counts each time.
    static func read(_ text: String, findings: inout Findings, allowsAliases: Bool = false) -> YAMLNode? {
        let bomb = AliasBomb(text)
        if bomb.nodeBound > AliasBomb.nodeLimit {
            findings.add(.tooManyNodes(limit: AliasBomb.nodeLimit))
        } else if allowsAliases, let line = bomb.lineOfAliasedKey {
            findings.add(.keyNotText(), line: line)
        } else if !allowsAliases, let line = bomb.lineOfExcessiveAlias {
            findings.add(.aliasRefused(), line: line)
        } else if let line = bomb.lineOfExcessiveDirective {
            findings.add(.tag("%TAG"), line: line)
        } else if let line = bomb.lineOfExcessiveKey {
            findings.add(.keyNotText(), line: line)
        } else {
            let sofar = findings
            let mayMend = bomb.nodeBound <= AliasBomb.largeFileNodeCount
            let (node, found) = onDeepStack {
                var document = YAMLDocument(
                    findings: sofar, mending: DuplicateKeyMending(text: text, limit: mayMend ? 20 : 0),
                    allowsAliases: allowsAliases)
                let node = document.root()
                return (node, document.findings)
            }
            findings = found
            return node
        }
        return nil
    }

    /// Parses the text, again after each key that was renamed, and converts the tree.
    ///
    /// An outcome that is no tree is reported.
    private mutating func root() -> YAMLNode? {
        while true {
            do {
                // The basic resolver gives every plain scalar the type of a text, without trying expressions on it.
                let parser = try Parser(yaml: mending.text, resolver: .basic, encoding: .utf8)
                guard let node = try parser.nextRoot() else {
                    findings.add(.fileEmpty())
                    return nil
                }
                if let second = try parser.nextRoot() {
                    findings.add(.severalDocuments(), line: second.mark?.line)
                    return nil
                }
                // Nodes refer weakly to their anchors, which live as long as the parser.
                return withExtendedLifetime(parser) { converted(node, depth: 1) }
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                if let key = keys.first, mending.rename(key, at: context.mark) { continue }
                findings.add(.duplicateKey(keys.first ?? "", earlierLine: nil), line: context.mark.line)
                return nil
            } catch {
                report(error)
                return nil
            }
        }
    }

    /// Reports why the parser stopped.
    private mutating func report(_ error: any Error) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _):
            if problem.hasPrefix("Maximum nesting") {
                findings.add(.nesting(limit: Self.deepestNesting), line: mark.line)
            } else {
                findings.add(.yamlSyntax(problem: problem, context: context?.text), line: mark.line)
            }
        case YamlError.composer(_, let problem, let mark, _):
            // The composer knows one problem: an alias without an anchor before it, as in a cycle.
            findings.add(
                problem.contains("alias") ? .aliasRefused() : .yamlSyntax(problem: problem, context: nil),
                line: mark.line)
        case YamlError.memory:
            // The scanner's stack of indentations has the same limit as the nesting and fails this way.
            findings.add(.nesting(limit: Self.deepestNesting))
        case YamlError.reader(let problem, _, _, _):
            findings.add(.yamlSyntax(problem: problem, context: nil))
        default:
            findings.add(.yamlSyntax(problem: "\(error)", context: nil))
        }
    }

    /// A node of the parser as our own, without what is refused.
    private mutating func converted(_ node: Node, depth: Int) -> YAMLNode {
        let line = node.mark?.line ?? 1
        partsLeft -= 1
        guard partsLeft > 0 else {
            if partsLeft == 0 { findings.add(.tooManyNodes(limit: AliasBomb.nodeLimit)) }
            return YAMLNode(content: .refused, line: line)
        }
        if let refusal = refusal(of: node, depth: depth) {
            findings.add(refusal, line: line)
            return YAMLNode(content: .refused, line: line)
        }
        switch node {
        case .scalar(let scalar):
            if let character = SourceText.forbiddenCharacter(in: scalar.string) {
                findings.add(.escapedControlCharacter(character), line: line)
                return YAMLNode(content: .refused, line: line)
            }
            let isNull = scalar.style == .plain && ["null", "Null", "NULL"].contains(scalar.string)
            return YAMLNode(content: .scalar(scalar.string), line: line, isNull: isNull)
        case .sequence(let sequence):
            return YAMLNode(content: .list(sequence.map { converted($0, depth: depth + 1) }), line: line)
        case .mapping(let mapping):
            return YAMLNode(content: .map(entries(of: mapping, depth: depth)), line: line)
        case .alias:
            findings.add(.aliasRefused(), line: line)
            return YAMLNode(content: .refused, line: line)
        }
    }

    /// Why a node is refused, if it is.
    private func refusal(of node: Node, depth: Int) -> Finding? {
        if node.anchor != nil, !allowsAliases { return .aliasRefused() }
        if !Self.plainTags.contains(node.tag.rawValue) { return .tag(node.tag.rawValue) }
        if node.scalar == nil, depth > Self.deepestNesting { return .nesting(limit: Self.deepestNesting) }
        return nil
    }

    /// The entries of a map whose keys are texts.
    ///
    /// A key that had to be renamed stands again further down; both lines are reported and the later value is kept.
    private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var renamed: [(key: String, line: Int)] = []
        for (key, value) in mapping {
            let line = key.mark?.line ?? 1
            guard case .scalar(let scalar) = key, refusal(of: key, depth: depth) == nil,
                scalar.string.utf8.count <= Self.longestKey,
                SourceText.forbiddenCharacter(in: scalar.string) == nil
            else {
                findings.add(refusal(of: key, depth: depth) ?? .keyNotText(), line: line)
                continue
            }
            let node = converted(value, depth: depth + 1)
            if let original = mending.original(of: scalar.string) {
                renamed.append((original, line))
            } else {
                entries.append(YAMLNode.Entry(key: scalar.string, keyLine: line, value: node))
            }
        }
        for (key, earlier) in renamed {
            let later = entries.first { $0.key == key }?.keyLine
            findings.add(.duplicateKey(key, earlierLine: earlier), line: later ?? earlier)
        }
        return entries
    }
}
