/// A text of the repository with its place in it.
public struct RepositoryFile: Sendable {
    /// The path from the repository's root, with slashes.
    public let path: String
    /// The text.
    public let text: String

    /// Creates a file; tests make bad samples with it.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The lines without their ends.
    public var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The path's parts.
    public var components: [Substring] { path.split(separator: "/") }

    /// The module whose sources hold the file, if it is one of them.
    public var module: String? {
        components.count >= 3 && components[0] == "Sources" && path.hasSuffix(".swift") ? String(components[1]) : nil
    }
}
