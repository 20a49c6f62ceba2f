/// Tells what time it is: a port, so that operations can be run at any moment in tests.
public protocol TimeSource: Sendable {
    /// The present moment.
    func now() -> Timestamp
}

/// Makes new identifiers: a port, so that a test's identifiers are the same in every run.
public protocol IdentifierSource: Sendable {
    /// A new identifier, never given before.
    ///
    /// - Parameters:
    ///   - subject: what the identifier is for.
    ///   - time: the moment of creation.
    func next<Subject>(for subject: Subject.Type, at time: Timestamp) -> Identifier<Subject>
}
