/// A test asserts something, and runs.
public enum AssertionRule {
    /// Tests in whose bodies nothing is expected, and tests that are switched off without a reason beside them.
    public static func findings(in files: [RepositoryFile]) -> [Finding] {
        files.flatMap { silent(in: $0) + skipped(in: $0) }
    }

    private static func silent(in file: RepositoryFile) -> [Finding] {
        let code = SwiftCode(file.text)
        let lines = code.lines
        return FunctionExtent.all(in: code).filter { isTest(lines, at: $0.firstLine - 1) && !asserts($0.body) }.map {
            Finding(path: file.path, line: $0.firstLine, "The test expects nothing.")
        }
    }

    /// The attribute stands on the function's line or on lines above it that belong to the same declaration.
    private static func isTest(_ lines: [String], at place: Int) -> Bool {
        guard lines[place].contains("func ") else { return false }
        if lines[place].contains("@Test") { return true }
        for line in lines[..<place].reversed() {
            let text = line.drop { $0 == " " }
            if text.isEmpty || text.hasPrefix("}") || text.contains("func ") || text.hasSuffix("{") { return false }
            if text.hasPrefix("@Test") { return true }
        }
        return false
    }

    private static func asserts(_ body: String) -> Bool {
        if body.contains("#expect") || body.contains("#require") || body.contains("Issue.record") { return true }
        if body.contains("confirmation(") { return true }
        return Word.all(in: Array(body.utf8)).contains { word in
            ["expect", "check", "require", "verify"].contains { word.text.hasPrefix($0) }
        }
    }

    private static func skipped(in file: RepositoryFile) -> [Finding] {
        SwiftCode(file.text).lines.enumerated().compactMap { place, line in
            guard line.contains(".disabled(") || line.contains(".enabled(if:") || line.contains("XCTSkip") else {
                return nil
            }
            let before = place > 0 ? file.lines[place - 1].drop { $0 == " " } : ""
            guard !before.hasPrefix("//") else { return nil }
            return Finding(path: file.path, line: place + 1, "The test may not run, and no comment above says why.")
        }
    }
}
