public import GuildhallCore
internal import Synchronization

/// Opens stores and cares for them through the engines that a program has.
///
/// ```swift
/// let keeper = SQLStoreKeeper([SQLiteFiles()])
/// let store = try await keeper.open(address, makesMissing: true, at: now)
/// ```
public struct SQLStoreKeeper: StoreKeeping {
    /// The engines, each with a scheme of its own.
    private let engines: [any SQLEngine]
    /// Brings databases to the present schema.
    private let migrator = Migrator()

    /// Creates a keeper; two engines of one scheme are a programmer's error.
    public init(_ engines: [any SQLEngine]) {
        precondition(Set(engines.map(\.scheme)).count == engines.count, "An address names one engine.")
        self.engines = engines
    }

    /// The names of the engines.
    public var schemes: [String] { engines.map(\.scheme) }

    /// Opens a store, migrated; it is closed again when it cannot be.
    public func open(
        _ address: StoreAddress, makesMissing: Bool, at time: Timestamp
    ) async throws -> any Store {
        try await Self.telling {
            let database = try await engine(of: address).open(address.location, makesMissing: makesMissing)
            do {
                try await migrator.migrate(database, at: time)
            } catch {
                // The first failure is the one to tell.
                try? await database.close()
                throw error
            }
            return SQLBackedStore(database)
        }
    }

    /// Migrates and closes.
    public func migrate(_ address: StoreAddress, at time: Timestamp) async throws -> SchemaProgress {
        try await use(address, makesMissing: true) { try await migrator.migrate($0, at: time) }
    }

    /// Looks at the schema, so that the file of another program is not taken for a store, and copies.
    public func backUp(_ address: StoreAddress, to path: String) async throws -> SchemaProgress {
        try await use(address, makesMissing: false) { database in
            let progress = try await migrator.progress(of: database)
            if progress.applied == 0 {
                throw SQLFailure(.unfitSchema, "The database is empty: there is nothing to back up.")
            }
            try await database.backUp(to: path)
            return progress
        }
    }

    /// Restores through the engine; the copy is migrated and its audit logs are walked before it appears.
    public func restore(_ path: String, to address: StoreAddress, at time: Timestamp) async throws -> RestoredStore {
        try await Self.telling {
            let found = Mutex<RestoredStore?>(nil)
            try await engine(of: address).restore(path, to: address.location) { database in
                let summary = try await examine(database, at: time)
                found.withLock { $0 = summary }
            }
            guard let summary = found.withLock({ $0 }) else {
                throw SQLFailure(.misuse, "The engine restored a backup without having it examined.")
            }
            return summary
        }
    }

    /// Brings a copy to the present schema, walks all its audit logs, and ends what must not come back.
    private func examine(_ database: any SQLDatabase, at time: Timestamp) async throws -> RestoredStore {
        let before = try await migrator.progress(of: database)
        if before.applied == 0 {
            throw SQLFailure(.unfitSchema, "The backup holds no schema of Guildhall: there is nothing to restore.")
        }
        try await migrator.migrate(database, at: time)
        let survey = try await database.read { snapshot in
            try await SQLStoreSnapshot(access: SQLReading(snapshot: snapshot)).surveyAudit()
        }
        switch survey {
        case .intact(let clusters, let records):
            let secrets = try await database.write { try await SQLRevival(transaction: $0, now: time).end() }
            return RestoredStore(schema: before, clusters: clusters, auditRecords: records, secrets: secrets)
        case .broken(let log, let sequence, let fault):
            throw SQLFailure(.corrupt, Self.sentence(on: fault, of: sequence, in: log))
        }
    }

    /// Opens a database for one piece of work and closes it whatever comes of it.
    private func use<Result: Sendable>(
        _ address: StoreAddress, makesMissing: Bool, _ work: (any SQLDatabase) async throws -> Result
    ) async throws -> Result {
        try await Self.telling {
            let database = try await engine(of: address).open(address.location, makesMissing: makesMissing)
            let result: Result
            do {
                result = try await work(database)
            } catch {
                // The first failure is the one to tell.
                try? await database.close()
                throw error
            }
            try await database.close()
            return result
        }
    }

    /// The engine that an address names.
    private func engine(of address: StoreAddress) throws -> any SQLEngine {
        guard let engine = engines.first(where: { $0.scheme == address.scheme }) else {
            throw SQLFailure(.unreachable, objection(to: address) ?? "The database has no engine.")
        }
        return engine
    }

    /// Tells failures of databases in the words of the application.
    private static func telling<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let failure as SQLFailure {
            throw StoreFailure(failure)
        }
    }

    /// The sentence for a log that is not as it was written.
    private static func sentence(on fault: AuditVerification.Fault, of sequence: Int, in log: AuditLog) -> String {
        let place =
            switch log {
            case .server: "The server's audit log"
            case .cluster(let id): "The audit log of the cluster \(id)"
            }
        let what =
            switch fault {
            case .contents: "record \(sequence) was changed after it was written"
            case .chain: "record \(sequence) does not follow the one before it"
            case .missing: "record \(sequence) is missing"
            case .surplus: "record \(sequence) lies behind the log's end"
            }
        return "\(place) is not as it was written: \(what). Nothing was restored; take another backup."
    }
}
