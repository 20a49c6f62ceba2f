import ArgumentParser
import Credentials
import Foundation
import GuildhallCore
import SQLStore
import SQLiteEngine
import Synchronization

@testable import GuildhallWeb

/// What one run of an operator's command left behind.
struct OperatorRun {
    let status: CInt
    /// What went to standard output.
    let output: String
    /// What went to standard error.
    let remarks: String

    /// Runs a command as the program does, with SQLite built in.
    static func of(_ arguments: String...) async -> OperatorRun { await of(arguments) }

    /// Runs a command with arguments from a list.
    static func of(_ arguments: [String]) async -> OperatorRun {
        let output = Mutex("")
        let remarks = Mutex("")
        let environment = ServerEnvironment(
            stores: SQLStoreKeeper([SQLiteFiles()]), files: NoFiles(), clock: FixedClock(),
            operations: { store in
                Operations(
                    store: store, clock: FixedClock(), identifiers: RandomIdentifiers(), secrets: RandomSecrets(),
                    passwords: Argon2Passwords())
            },
            writeOutput: { text in output.withLock { $0 += text } },
            writeRemark: { text in remarks.withLock { $0 += text } })
        let status = await ServerEnvironment.$current.withValue(environment) {
            do {
                var command = try Root.parseAsRoot(arguments)
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
                return CInt(0)
            } catch let code as ExitCode {
                return code.rawValue
            } catch let failure as StoreFailure {
                remarks.withLock { $0 += "\(failure)" }
                return 70
            } catch {
                remarks.withLock { $0 += Root.fullMessage(for: error) }
                return Root.exitCode(for: error).rawValue
            }
        }
        return OperatorRun(status: status, output: output.withLock { $0 }, remarks: remarks.withLock { $0 })
    }

    /// The commands under a name of the test's own.
    private struct Root: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "guildhall", subcommands: OperatorCommands.all)
    }
}

/// The operator's commands need no files that come with the program.
private struct NoFiles: ServerFiles {
    func vendored(_ name: String) throws -> [UInt8] { [] }
    func example(_ name: String) -> String? { nil }
}

/// The moment at which all tests of commands happen.
struct FixedClock: TimeSource {
    func now() -> Timestamp { Timestamp(microseconds: 1_800_000_000_000_000) }
}

/// A folder of its own for the files of one test, removed with everything in it.
struct OperatorFolder {
    private let folder: URL

    /// Runs work in a new folder.
    static func with(_ work: (OperatorFolder) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guildhall-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await work(OperatorFolder(folder: folder))
    }

    /// The path of a file in it.
    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    /// The address of a database in it.
    func address(_ name: String) -> String { "sqlite:" + path(name) }

    /// The names of what lies in it.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

    /// All rows of all tables of a database in it.
    func rows(of name: String) async throws -> [String: [[SQLValue]]] {
        let database = try SQLiteDatabase(path: path(name))
        let found = try await database.read { snapshot in
            var tables: [String: [[SQLValue]]] = [:]
            for row in try await snapshot.rows(snapshot.dialect.tableNames) {
                var row = row
                let table = try row.next(String.self)
                let rows = try await snapshot.rows(
                    SQLStatement(definition: "SELECT * FROM \(table)"))
                tables[table] = rows.map(\.values)
            }
            return tables
        }
        try await database.close()
        return found
    }

    /// Makes a database with some clusters, each with records in its audit log.
    func makeStore(_ name: String, clusters: Int = 2, records: Int = 3) async throws {
        let database = try SQLiteDatabase(path: path(name))
        try await Migrator().migrate(database, at: FixedClock().now())
        let store = SQLBackedStore(database)
        for number in 1...clusters {
            try await Self.addCluster(number, to: store)
            for record in 0..<records { try await Self.append(record, to: number, of: store) }
        }
        try await store.close()
    }

    /// Executes a statement in a database, past everything that guards it.
    func tamper(_ name: String, _ statements: String...) async throws {
        let database = try SQLiteDatabase(path: path(name))
        try await database.write { transaction in
            for statement in statements { try await transaction.execute(SQLStatement(definition: statement)) }
        }
        try await database.close()
    }

    static func id(_ number: Int) -> Cluster.ID { Cluster.ID(high: 1, low: UInt64(number)) }

    static func addCluster(_ number: Int, to store: some Store) async throws {
        let cluster = Cluster(
            id: id(number), name: "Cluster \(number)", language: "en", createdAt: FixedClock().now())
        try await store.write { try await $0.clusters.add(cluster) }
    }

    static func append(_ record: Int, to number: Int, of store: some Store) async throws {
        let entry = AuditEntry(
            time: FixedClock().now(), actor: .system, action: "test.note", subject: "record:\(record)", cause: "test")
        try await store.write { _ = try await $0.tenant(id(number)).audit.append(entry) }
    }
}
