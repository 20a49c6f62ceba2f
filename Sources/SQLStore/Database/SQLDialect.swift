/// The few things that the two databases spell differently.
public struct SQLDialect: Hashable, Sendable {
    /// The type of a whole number of 64 bits.
    public let integer: String
    /// The type of bytes.
    public let bytes: String
    /// A column that numbers rows as they come and is their key; a number is never given twice.
    public let identity: String
    /// What stands behind the closing bracket of a table's definition, with the space before it.
    public let tableSuffix: String
    /// What stands there instead for a table that is reached by its key almost always: its rows lie in the key's own order.
    public let keyedTableSuffix: String
    /// What stands at the end of a question whose rows will be changed in the same transaction.
    public let rowLock: SQLFragment
    /// Lists the names of all tables, one to a row.
    public let tableNames: SQLStatement
    /// Keeps others from migrating at the same time; nil where a writing transaction does that by itself.
    public let migrationLock: SQLStatement?
    /// The statements that make a table refuse changes and removals of rows with a message.
    public let refusal: @Sendable (_ table: String, _ message: String) -> [String]
    /// The statements that take a column's uniqueness away; they are given the table's definition without it.
    ///
    /// The table is one that is reached by its key, and its columns stay in their order.
    public let freedColumn: @Sendable (_ table: String, _ column: String, _ definition: String) -> [String]
    /// The dialect's name, for equality and messages.
    public let name: String

    /// SQLite's.
    public static let sqlite = SQLDialect(
        integer: "INTEGER", bytes: "BLOB", identity: "INTEGER PRIMARY KEY AUTOINCREMENT", tableSuffix: " STRICT",
        keyedTableSuffix: " STRICT, WITHOUT ROWID",
        rowLock: SQLFragment(""),
        tableNames:
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name",
        migrationLock: nil,
        refusal: { table, message in
            ["UPDATE", "DELETE"].map { change in
                """
                CREATE TRIGGER \(table)_refuses_\(change.lowercased()) BEFORE \(change) ON \(table)
                BEGIN SELECT RAISE(ABORT, '\(message)'); END
                """
            }
        },
        freedColumn: { table, _, definition in
            // The table is made anew. Rows that refer to it miss theirs in between, and must wait for the second filling; a
            // renamed table would not be counted as theirs.
            [
                "PRAGMA defer_foreign_keys = ON",
                "CREATE TABLE \(table)_kept (\(definition)) STRICT, WITHOUT ROWID",
                "INSERT INTO \(table)_kept SELECT * FROM \(table)",
                "DROP TABLE \(table)",
                "CREATE TABLE \(table) (\(definition)) STRICT, WITHOUT ROWID",
                "INSERT INTO \(table) SELECT * FROM \(table)_kept",
                "DROP TABLE \(table)_kept",
                "PRAGMA defer_foreign_keys = OFF",
            ]
        },
        name: "SQLite")

    /// PostgreSQL's.
    public static let postgres = SQLDialect(
        integer: "BIGINT", bytes: "BYTEA", identity: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", tableSuffix: "",
        keyedTableSuffix: "",
        rowLock: SQLFragment(" FOR UPDATE"),
        tableNames:
            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY table_name",
        migrationLock: "LOCK TABLE schema_migrations IN EXCLUSIVE MODE",
        refusal: { table, message in
            [
                """
                CREATE FUNCTION \(table)_refuses() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION '\(message)' USING ERRCODE = 'check_violation'; END $$
                """,
                """
                CREATE TRIGGER \(table)_refuses BEFORE UPDATE OR DELETE ON \(table)
                FOR EACH ROW EXECUTE FUNCTION \(table)_refuses()
                """,
            ]
        },
        freedColumn: { table, column, _ in ["ALTER TABLE \(table) DROP CONSTRAINT \(table)_\(column)_key"] },
        name: "PostgreSQL")

    /// Dialects are told apart by their names.
    public static func == (one: Self, other: Self) -> Bool { one.name == other.name }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
