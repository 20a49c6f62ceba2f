internal import Crypto

/// One step of the schema: what is done to a database once, in one transaction.
///
/// A migration that was released is never changed; a later one mends it. Its digest is kept in every database that it was
/// applied to, and a program whose migration of that number has another digest does not touch the database.
public struct Migration: Sendable {
    /// The place in the order, from 1 without gaps.
    public let number: Int
    /// What it does, in a few words.
    public let name: String
    private let definition: @Sendable (SQLDialect) -> [String]

    /// Creates a migration.
    ///
    /// - Parameters:
    ///   - number: the place in the order, from 1.
    ///   - name: what it does.
    ///   - definition: the statements in a dialect.
    public init(_ number: Int, _ name: String, definition: @escaping @Sendable (SQLDialect) -> [String]) {
        precondition(number >= 1, "Migrations are numbered from 1.")
        self.number = number
        self.name = name
        self.definition = definition
    }

    /// The statements in a dialect, in order.
    public func statements(in dialect: SQLDialect) -> [SQLStatement] {
        definition(dialect).map(SQLStatement.init(definition:))
    }

    /// The SHA-256 digest of the statements in a dialect.
    public func digest(in dialect: SQLDialect) -> [UInt8] {
        var hash = SHA256()
        for statement in definition(dialect) {
            hash.update(data: Array(statement.utf8))
            hash.update(data: [0])
        }
        return Array(hash.finalize())
    }
}
