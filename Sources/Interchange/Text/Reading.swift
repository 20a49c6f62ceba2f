public import Reports

/// What came of reading a file: the value, and everything there is to say about the file.
///
/// The value is there exactly when no diagnostic is an error; warnings and notes do not stop it.
public struct Reading<Value: Sendable>: Sendable {
    /// The value; `nil` exactly when the file has an error.
    public let value: Value?
    /// All problems and remarks at once, by line.
    public let diagnostics: [Diagnostic]

    /// Creates a reading; with an error among the diagnostics, the value is dropped.
    ///
    /// - Parameters:
    ///   - value: what was read; `nil` only together with an error.
    ///   - diagnostics: everything found.
    public init(value: Value?, diagnostics: [Diagnostic]) {
        precondition(value != nil || diagnostics.containsError, "Without a value there is an error.")
        self.value = diagnostics.containsError ? nil : value
        self.diagnostics = diagnostics
    }

    init(_ value: Value?, _ findings: Findings) {
        self.init(value: value, diagnostics: findings.inOrder)
    }
}

/// Readings are equal when value and diagnostics are.
extension Reading: Equatable where Value: Equatable {}
