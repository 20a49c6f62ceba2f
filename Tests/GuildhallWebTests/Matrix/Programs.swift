import GuildhallCore
import HTTPTypes

@testable import GuildhallWeb

/// What is shown with a request, in the matrix of the interface for programs.
enum Program: String, CaseIterable, Sendable {
    /// Nothing at all.
    case nothing
    /// A token that nobody has.
    case unknown
    /// A token of the administrator that was taken back.
    case revoked
    /// The cookie of the administrator's session, and no token.
    case session
    /// A token with everything that the role of its owner allows.
    case administrator, analyst, clientSeer, manager, viewer
    /// Such a token of the administrator of another cluster.
    case stranger

    /// The owner in the demonstration; nil for all others.
    var person: DemoPerson? {
        switch self {
        case .nothing, .unknown, .revoked, .session, .stranger: nil
        case .administrator: .administrator
        case .analyst: .analyst
        case .clientSeer: .clientSeer
        case .manager: .manager
        case .viewer: .viewer
        }
    }

    /// The role and the kind of organisation behind a valid token; nil for what is no valid token.
    var place: (role: Member.Role, kind: Organisation.Kind)? {
        self == .stranger ? (.administrator, .office) : person?.place
    }
}

/// The matrix's things with the tokens of programs.
struct ProgramWorld: Sendable {
    /// The things.
    let things: MatrixWorld
    private let server: TestServer
    private let credentials: [Program: HTTPFields]

    /// Makes everything.
    init(_ server: TestServer) async throws {
        self.server = server
        things = try await MatrixWorld(server)
        var credentials: [Program: HTTPFields] = [
            .nothing: [:], .unknown: Self.bearer(TestSecrets().mint(.apiToken)),
        ]
        let revoked = try await Self.token(nil, of: .administrator, things, server)
        let administrator = try await Self.principal(.administrator, things, server)
        try await server.operations.perform(RevokeToken(revoked.token.id), as: administrator, cause: "test")
        credentials[.revoked] = Self.bearer(revoked.secret)
        let session = try await server.operations.perform(
            BeginDemoSession(as: .administrator), as: .system, cause: "test")
        credentials[.session] = [.cookie: "guildhall-session=\(session.secret.text)"]
        for program in Program.allCases where program.place != nil {
            credentials[program] = Self.bearer(try await Self.token(nil, of: program, things, server).secret)
        }
        self.credentials = credentials
    }

    /// The header with which a program shows who it is.
    func header(_ program: Program) -> HTTPFields { credentials[program] ?? [:] }

    /// The header of a token of the same owner with other scopes.
    func header(_ program: Program, scopes: Set<Permission>) async throws -> HTTPFields {
        Self.bearer(try await Self.token(scopes, of: program, things, server).secret)
    }

    /// The identifier of a thing, as `own`, `other`, `foreign` and `missing` are told apart for a program.
    func value(_ name: String, _ program: Program, _ target: Target) -> String {
        let visitor = program.person.flatMap { person in Visitor.allCases.first { $0.person == person } }
        guard program == .stranger, name != "problem" else {
            return things.value(name, visitor ?? .administrator, target)
        }
        // For the stranger the demonstration's cluster is the foreign one.
        switch target {
        case .own: return things.value(name, .administrator, .foreign)
        case .foreign: return things.value(name, .administrator, .own)
        case .other, .missing: return things.value(name, .administrator, .missing)
        }
    }

    private static func bearer(_ secret: Secret) -> HTTPFields { [.authorization: "Bearer \(secret.text)"] }

    private static func token(
        _ scopes: Set<Permission>?, of program: Program, _ things: MatrixWorld, _ server: TestServer
    ) async throws -> MakeToken.Made {
        let owner = try await principal(program, things, server)
        guard let place = owner.places.first else { throw OperationRefusal.missing }
        let all = Permission.allCases.filter { $0.isScope && place.reach(of: $0) != nil }
        let wished = Set((scopes.map(Array.init) ?? all).map(\.rawValue))
        return try await server.operations.perform(
            MakeToken(for: place.member, name: "Test", scopes: wished, days: 30), as: owner, cause: "test")
    }

    private static func principal(
        _ program: Program, _ things: MatrixWorld, _ server: TestServer
    ) async throws -> Principal {
        guard let person = program.person else {
            let (created, account) = (things.strangerCluster, things.strangerAccount)
            let place = Place(
                member: created.administrator.id, organisation: created.office.id, kind: .office,
                roles: [.administrator])
            return Principal(actor: .account(account), account: account, cluster: created.cluster.id, places: [place])
        }
        let session = try await server.operations.perform(BeginDemoSession(as: person), as: .system, cause: "test")
        guard let known = try await server.operations.resolve(session: session.secret.text, in: things.cluster) else {
            throw OperationRefusal.missing
        }
        return known.principal
    }
}
