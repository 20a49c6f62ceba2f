import GuildhallCore
import Testing

@testable import GuildhallWeb

/// The things that the matrix asks for: a demonstration with one of everything, and another cluster.
struct MatrixWorld: Sendable {
    let cluster: Cluster.ID
    let organisations: [Organisation.Kind: Organisation]
    let members: [Organisation.Kind: Member]
    let invitations: [Organisation.Kind: Invitation.ID]
    let strangerAccount: Account.ID
    let strangerCluster: CreateCluster.Created
    let strangerInvitation: Invitation.ID

    /// Makes everything.
    init(_ server: TestServer) async throws {
        let operations = server.operations
        cluster = try await operations.perform(FillDemo(language: .english), as: .system, cause: "test").id
        let system = Principal.system(in: cluster)
        let list = try await operations.read(ListOrganisations(limit: 100), as: system).items
        organisations = Dictionary(list.map { ($0.kind, $0) }) { first, _ in first }
        var members: [Organisation.Kind: Member] = [:]
        var invitations: [Organisation.Kind: Invitation.ID] = [:]
        for organisation in list {
            members[organisation.kind] =
                try await operations.read(ListMembers(of: organisation.id, limit: 10), as: system).items.last?.member
            let invite = MakeInvitation(to: organisation.id, roles: [.viewer])
            invitations[organisation.kind] = try await operations.perform(invite, as: system, cause: "test").invitation
                .id
        }
        self.members = members
        self.invitations = invitations
        let stranger = try await operations.perform(
            AddUser(signInName: "stranger", displayName: "Stranger", language: "en"), as: .system, cause: "test")
        strangerAccount = stranger.account.id
        try await operations.perform(
            ResetPassword(link: stranger.link.secret.text, wished: Self.password), as: .visitor, cause: "test")
        strangerCluster = try await operations.perform(
            CreateCluster(name: "Elsewhere", officeName: "Office", language: "en", administrator: strangerAccount),
            as: .system, cause: "test")
        let invite = MakeInvitation(to: strangerCluster.office.id, roles: [.viewer])
        strangerInvitation =
            try await operations.perform(invite, as: .system(in: strangerCluster.cluster.id), cause: "test").invitation
            .id
    }

    static let password = "four unrelated words here"

    /// Lets a browser become somebody.
    func enter(_ visitor: Visitor, _ browser: TestBrowser) async throws {
        if let person = visitor.person { return try await browser.become(person) }
        guard visitor == .stranger else { return }
        let token = try await browser.open("/sign-in").formToken
        let answer = try await browser.submit(
            "/sign-in", ["name": "stranger", "password": Self.password], token: token)
        try #require(answer.status == 303)
    }

    /// The value of a place in a path.
    func value(_ name: String, _ visitor: Visitor, _ target: Target) -> String {
        let nothing = "00000000-0000-7000-8000-000000000000"
        let own = visitor.place?.kind ?? .office
        let kind: Organisation.Kind = target == .own ? own : (own == .factory ? .tradingCompany : .factory)
        let isHere = target == .own || target == .other
        switch name {
        case "cluster": return "\(cluster)"
        case "organisation":
            return isHere
                ? "\(organisations[kind]?.id, default: nothing)"
                : target == .foreign ? "\(strangerCluster.office.id)" : nothing
        case "member":
            return isHere
                ? "\(members[kind]?.id, default: nothing)"
                : target == .foreign ? "\(strangerCluster.administrator.id)" : nothing
        case "invitation":
            return isHere
                ? "\(invitations[kind]?.description ?? nothing)"
                : target == .foreign ? "\(strangerInvitation)" : nothing
        case "account": return target == .missing ? nothing : "\(strangerAccount)"
        case "problem": return target == .own ? ProblemKind.stale.rawValue : "none"
        case "example": return target == .missing ? "none" : WorkedExample.study.rawValue
        case "person": return target == .missing ? "none" : DemoPerson.viewer.rawValue
        default: return nothing
        }
    }
}
