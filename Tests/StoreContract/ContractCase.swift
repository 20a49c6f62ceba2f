public import SQLStore
public import Testing

/// One thing that every engine must do, checked on an empty database.
public struct ContractCase: Sendable, CustomTestStringConvertible {
    /// What must hold, in a sentence.
    public let testDescription: String
    /// Checks it; what does not hold is an issue of the running test.
    public let check: @Sendable (any SQLDatabase) async throws -> Void

    init(_ sentence: String, _ check: @escaping @Sendable (any SQLDatabase) async throws -> Void) {
        testDescription = sentence
        self.check = check
    }
}

/// What every engine must do.
public enum Contract {
    /// All cases.
    public static let cases: [ContractCase] =
        statements + transactions + spoiling + migrations + tenancy + people + secrets + standings
        + messages + audit
}
