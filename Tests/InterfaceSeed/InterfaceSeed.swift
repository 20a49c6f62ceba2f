import Credentials
import Foundation
import GuildhallCore
import SQLStore
import SQLiteEngine

/// Fills a new database for the tests of the interface for programs, through the same operations as the pages.
///
/// `InterfaceSeed PATH ORGANISATIONS` writes the demonstration, that many more organisations, and tokens of several persons to
/// a file that must not exist, and prints a JSON object with the tokens and identifiers.
@main
enum InterfaceSeed {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let organisations = Int(arguments[2]) else {
            FileHandle.standardError.write(Data("usage: InterfaceSeed PATH ORGANISATIONS\n".utf8))
            exit(64)
        }
        let database = try SQLiteDatabase(path: arguments[1])
        _ = try await Migrator().migrate(database, at: Clock().now())
        let facts = try await seed(SQLBackedStore(database), organisations: organisations)
        try await database.close()
        let json = try JSONEncoder().encode(facts)
        FileHandle.standardOutput.write(json + Data("\n".utf8))
    }

    private struct Clock: TimeSource {
        func now() -> Timestamp { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1e6)) }
    }

    /// What the tests need to know.
    private struct Facts: Encodable {
        var tokens: [String: String] = [:]
        var organisation = ""
        var member = ""
    }

    private static func seed(_ store: any Store, organisations: Int) async throws -> Facts {
        let operations = Operations(
            store: store, clock: Clock(), identifiers: RandomIdentifiers(), secrets: RandomSecrets(),
            passwords: Argon2Passwords())
        let cluster = try await operations.perform(FillDemo(language: .english), as: .system, cause: "seed")
        var facts = Facts()
        let administrator = try await principal(.administrator, in: cluster.id, operations)
        let scopes = Permission.allCases.filter(\.isScope).map(\.rawValue)
        for number in 1...18 {
            facts.tokens["administrator\(number)"] = try await token(of: administrator, scopes, operations)
        }
        facts.tokens["reader"] = try await token(of: administrator, [Permission.readCluster.rawValue], operations)
        let manager = try await principal(.manager, in: cluster.id, operations)
        let own = scopes.filter { manager.may($0) }
        facts.tokens["manager"] = try await token(of: manager, own, operations)
        for number in 1...16 { facts.tokens["manager\(number)"] = try await token(of: manager, own, operations) }
        facts.organisation = manager.places.first.map { "\($0.organisation)" } ?? ""
        facts.member = manager.places.first.map { "\($0.member)" } ?? ""
        for number in 0..<organisations {
            try await operations.perform(
                AddOrganisation(kind: .factory, name: "Factory \(number)"), as: administrator, cause: "seed")
        }
        return facts
    }

    private static func principal(
        _ person: DemoPerson, in cluster: Cluster.ID, _ operations: Operations
    ) async throws -> Principal {
        let session = try await operations.perform(BeginDemoSession(as: person), as: .system, cause: "seed")
        guard let known = try await operations.resolve(session: session.secret.text, in: cluster) else {
            throw OperationRefusal.missing
        }
        return known.principal
    }

    private static func token(
        of principal: Principal, _ scopes: [String], _ operations: Operations
    ) async throws -> String {
        guard let place = principal.places.first else { throw OperationRefusal.missing }
        let made = try await operations.perform(
            MakeToken(for: place.member, name: "Seed", scopes: Set(scopes), days: 30), as: principal, cause: "seed")
        return made.secret.text
    }
}

extension Principal {
    /// Whether the person has a permission by its name.
    fileprivate func may(_ scope: String) -> Bool {
        Permission(rawValue: scope).map { reach(of: $0) != nil } ?? false
    }
}
