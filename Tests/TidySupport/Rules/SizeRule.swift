/// How long files and functions may be.
public struct SizeRule: Sendable {
    /// The most lines of a file.
    public let linesOfFile: Int
    /// The most lines of a function with its signature.
    public let linesOfFunction: Int

    /// Creates the rule with the house's limits.
    public init(linesOfFile: Int = 300, linesOfFunction: Int = 50) {
        self.linesOfFile = linesOfFile
        self.linesOfFunction = linesOfFunction
    }

    /// Everything that is longer.
    public func findings(in files: [RepositoryFile]) -> [Finding] {
        files.flatMap { file in
            let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            let lines = file.text.hasSuffix("\n") ? count - 1 : count
            let long = FunctionExtent.all(in: SwiftCode(file.text)).filter { $0.lineCount > linesOfFunction }
            let ofFile =
                lines > linesOfFile
                ? [Finding(path: file.path, "The file has \(lines) lines; \(linesOfFile) are the most.")] : []
            return ofFile
                + long.map {
                    Finding(
                        path: file.path, line: $0.firstLine,
                        "The function has \($0.lineCount) lines; \(linesOfFunction) are the most.")
                }
        }
    }
}
