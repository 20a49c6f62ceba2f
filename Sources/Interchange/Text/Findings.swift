import Reports

/// What is wrong or worth a remark, as a code and a sentence; `Findings` adds the place.
struct Finding: Sendable, Hashable {
    /// The rule.
    let code: DiagnosticCode
    /// What is wrong and what was expected.
    let message: String

    init(_ code: DiagnosticCode, _ message: String) {
        self.code = code
        self.message = message
    }
}

/// The diagnostics of one file while it is read.
struct Findings: Sendable {
    /// The number of diagnostics kept.
    ///
    /// A file with more is broken as a whole, and nobody reads a thousand sentences.
    static let limit = 1_000

    /// The file's name as the user gave it.
    let file: String
    /// The number of lines in the file, so that no diagnostic points behind its end.
    var lineCount = 1
    /// Where values stand that are not in the file, by their paths: an option of the command line, by its name.
    var otherPlaces: [String: String] = [:]
    /// Whether an error was found.
    private(set) var hasError = false

    /// The diagnostics in the order found.
    private var kept: [Diagnostic] = []
    /// The same as a set, so that each is kept once.
    private var seen: Set<Diagnostic> = []
    /// The number of those beyond the limit.
    private var omitted = 0
    /// How many unknown words may still be compared with the known ones.
    private var suggestionsLeft = 100

    init(file: String) { self.file = file }

    /// How many findings were added, each counted once.
    var count: Int { kept.count + omitted }

    /// Adds a finding, once.
    mutating func add(_ finding: Finding, line: Int? = nil, path: String = "") {
        let severity = finding.code.severity
        hasError = hasError || severity == .error
        guard kept.count < Self.limit else {
            omitted += 1
            return
        }
        let otherPlace = otherPlace(of: path)
        let diagnostic = Diagnostic(
            severity, code: finding.code.rawValue, file: otherPlace ?? file,
            line: otherPlace == nil ? line.map { min(max($0, 1), lineCount) } : nil, path: path,
            message: finding.message)
        if seen.insert(diagnostic).inserted { kept.append(diagnostic) }
    }

    private func otherPlace(of path: String) -> String? {
        if otherPlaces.isEmpty { return nil }
        return otherPlaces.first { path == $0.key || path.hasPrefix($0.key + "/") }?.value
    }

    /// The known word nearest to an unknown one, for the first hundred unknown words of a file: comparing costs time, and
    /// nobody reads more.
    mutating func nearestWord(to word: String, among candidates: [String]) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return NearestWord.to(word, among: candidates)
    }

    /// The diagnostics by line, those of the whole file first, in the order found where lines are equal.
    var inOrder: [Diagnostic] {
        var diagnostics = kept.enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map(\.element)
        if omitted > 0 {
            let finding = Finding.tooManyProblems(shown: kept.count, omitted: omitted)
            let severity = hasError ? finding.code.severity : .warning
            diagnostics.append(
                Diagnostic(severity, code: finding.code.rawValue, file: file, message: finding.message))
        }
        return diagnostics
    }
}
