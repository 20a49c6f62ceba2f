/// One problem, or one remark, about a user's file.
///
/// Diagnostics are collected, so that a reader of a file learns of all of them at once. The description has the form
/// that editors and continuous-integration systems understand: `file:line: error: sentence`.
public struct Diagnostic: Sendable, Hashable {
    /// How grave a diagnostic is.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Nothing is computed from a file with an error.
        case error
        /// The computation goes on, but the result deserves doubt.
        case warning
        /// Something the user may want to know.
        case note
    }

    /// How grave it is.
    public var severity: Severity
    /// The file's name as the user gave it.
    public var file: String
    /// The line in the file, counted from one; none where the whole file is meant.
    public var line: Int?
    /// Where in the model: keys joined by `/`, as `merits/costs/children/price`; empty for the whole file.
    public var path: String
    /// A sentence that says what is wrong and what was expected.
    public var message: String
    /// A stable name of the rule that was broken, as `unknown-key`; tests and tools count by it.
    public var code: String

    /// Creates a diagnostic.
    ///
    /// - Parameters:
    ///   - severity: how grave it is.
    ///   - code: a stable name of the rule that was broken.
    ///   - file: the file's name as the user gave it.
    ///   - line: the line in the file, counted from one.
    ///   - path: where in the model, keys joined by `/`.
    ///   - message: a sentence that says what is wrong and what was expected.
    public init(
        _ severity: Severity, code: String, file: String, line: Int? = nil, path: String = "", message: String
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.line = line
        self.path = path
        self.message = message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The form `file:line: severity: path: message`, known to editors.
    public var description: String { description(severity: severity.rawValue) }

    /// The same form with another word for the severity, as a report in another language has it.
    func description(severity word: String) -> String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(word): \(path.isEmpty ? "" : path + ": ")\(message)"
    }
}

extension Sequence<Diagnostic> {
    /// Whether any of the diagnostics forbids a computation.
    public var containsError: Bool { contains { $0.severity == .error } }
}
