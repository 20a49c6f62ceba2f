import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

/// Who may do what, for every page: made from the table of routes, so that no route is forgotten.
@Suite struct AuthorisationMatrixTests {
    /// How far a route's things reach, beyond who may ask at all.
    enum Row: Sendable {
        /// The route asks for nothing that could be another's.
        case open
        /// The reader's own things alone: nothing of the matrix's world is that, but for who is signed in.
        case personal
        /// What a permission reaches, in the organisation of the thing.
        case reach(Permission)
        /// What every member of the cluster may see.
        case cluster
        /// What operators do.
        case accounts
    }

    static let rows: [RouteName: Row] = [
        "page.home": .open, "page.help": .open, "page.example": .open, "page.session.form": .open,
        "page.session.begin": .open,
        "page.session.end": .personal, "page.demo.begin": .open, "page.server.set-up-form": .open,
        "page.server.set-up": .open,
        "page.account.reset-form": .open, "page.account.reset": .open, "page.invitation.form": .open,
        "page.invitation.join": .open,
        "page.invitation.accept": .personal, "page.account.show": .personal, "page.account.change": .personal,
        "page.account.change-password": .personal, "page.account.end-sessions": .personal,
        "page.account.end-session": .personal,
        "page.organisation.list": .cluster, "page.organisation.add": .reach(.changeOrganisations),
        "page.organisation.show": .cluster, "page.organisation.rename": .reach(.changeOrganisations),
        "page.organisation.archive": .reach(.changeOrganisations), "page.invitation.make": .reach(.inviteMembers),
        "page.invitation.revoke": .reach(.inviteMembers), "page.member.show": .reach(.readMembers),
        "page.member.change-roles": .reach(.changeMembers), "page.member.end": .reach(.changeMembers),
        "page.member.leave": .personal, "page.member.leave-form": .personal,
        "page.organisation.archive-form": .reach(.changeOrganisations),
        "page.member.end-form": .reach(.changeMembers), "page.account.close-form": .accounts,
        "page.token.list": .cluster, "page.token.make": .personal, "page.token.revoke": .personal,
        "page.audit.read": .reach(.readAudit),
        "page.server.audit": .accounts, "page.server.show": .accounts, "page.cluster.create": .accounts,
        "page.account.add": .accounts,
        "page.account.close": .accounts, "page.account.open": .accounts, "page.account.make-reset-link": .accounts,
        "page.account.export": .personal, "page.account.erase-form": .personal, "page.account.erase": .personal,
        "page.account.erased": .open, "page.account.look-at": .accounts, "page.account.export-another": .accounts,
        "page.account.erase-another-form": .accounts, "page.account.erase-another": .accounts,
        "page.events.listen": .cluster,
        "page.cluster.show": .reach(.changeCluster), "page.cluster.change": .reach(.changeCluster),
        "page.asset": .open,
    ]

    @Test(arguments: Visitor.allCases)
    func `Everybody gets what the table of permissions says`(visitor: Visitor) async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            for route in server.face.routes where [.page, .fragment].contains(route.face) {
                // What these change would take the visitor's session, or the world, from under the rest.
                guard !Self.endsTheVisit.contains(route.name) else { continue }
                for target in Target.allCases where target == .own || !route.path.parameters.isEmpty {
                    // Time passes, so that no limit of attempts is reached.
                    server.clock.advance(seconds: 90)
                    let browser = TestBrowser(client)
                    try await world.enter(visitor, browser)
                    let before = try await WorldState.of(server)
                    let answer = try await Self.ask(route, world, visitor, target, browser)
                    let verdict = Self.verdict(route, visitor, target)
                    let after = try await WorldState.of(server)
                    let isKept = verdict == .allowed || after == before
                    #expect(isKept, "\(route.name) \(visitor) \(target) was refused and changed something")
                    let isRight = Self.isRight(answer, verdict)
                    #expect(isRight, "\(route.name) \(visitor) \(target): \(answer.status), not \(verdict)")
                }
            }
        }
    }

    /// Routes that succeed for everybody who is signed in, and then end what the matrix goes on with, and the page that asks
    /// before; they have tests of their own.
    private static let endsTheVisit: Set<RouteName> = [
        "page.session.end", "page.demo.begin", "page.account.end-sessions", "page.member.leave",
        "page.member.leave-form",
    ]

    @Test func `Nobody leaves in another's name`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let browser = TestBrowser(client)
            try await browser.become(.manager)
            for (target, status) in [(Target.other, 404), (.foreign, 404), (.missing, 404), (.own, 303), (.own, 404)] {
                let token = browser.cookies["guildhall-session"].map { FormToken.token(for: $0) }
                let member = world.value("member", .manager, target)
                let path = ClusterPaths.leave.path(["cluster": "\(world.cluster)", "member": member])
                #expect(try await browser.submit(path, [:], token: token).status == status)
            }
        }
    }

    @Test func `Signing out ends the session and nothing else`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let (one, other) = (TestBrowser(client), TestBrowser(client))
            try await one.become(.analyst)
            try await other.become(.analyst)
            let session = one.cookies["guildhall-session"] ?? ""
            #expect(try await one.submit("/sign-out", [:], token: FormToken.token(for: session)).status == 303)
            #expect(one.cookies["guildhall-session"] == nil)
            let again = try await TestBrowser(client).open("/account", [.cookie: "guildhall-session=\(session)"])
            #expect(again.status == 303)
            #expect(try await other.open("/account").status == 200)
        }
    }

    @Test func `A token for programs opens no page`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await ProgramWorld(server)
            for route in server.face.routes where route.face == .page && route.access != .anyone {
                var path = route.path.description
                for name in route.path.parameters {
                    path = path.replacing("{\(name)}", with: world.value(name, .administrator, .own))
                }
                let header = world.header(.administrator)
                let answer = try await client.send(route.method, path, host: "127.0.0.1:8080", header)
                #expect(answer.location?.hasPrefix("/sign-in") == true || answer.status == 401, "\(route.name)")
            }
        }
    }

    @Test func `What is another's and what is not there answer the same bytes`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            for route in server.face.routes where [.page, .fragment].contains(route.face) {
                let hasThing = !Set(route.path.parameters).isDisjoint(with: ["organisation", "member", "invitation"])
                guard hasThing else { continue }
                for visitor in Visitor.allCases {
                    server.clock.advance(seconds: 90)
                    let browser = TestBrowser(client)
                    try await world.enter(visitor, browser)
                    let foreign = try await Self.ask(route, world, visitor, .foreign, browser)
                    let missing = try await Self.ask(route, world, visitor, .missing, browser)
                    #expect(foreign.status == missing.status, "\(route.name) \(visitor)")
                    let areAlike = Self.comparable(foreign) == Self.comparable(missing)
                    #expect(areAlike, "\(route.name) \(visitor)")
                }
            }
        }
    }

    /// A page without what differs between any two requests: the request's number, and the address that was asked for.
    private static func comparable(_ answer: TestClient.Answer) -> String {
        answer.text.replacing(/Number of this request: [0-9a-f]+/, with: "").replacing(
            /[0-9a-f]{8}-[0-9a-f-]{27}/, with: "")
    }

    private static func ask(
        _ route: Route, _ world: MatrixWorld, _ visitor: Visitor, _ target: Target, _ browser: TestBrowser
    ) async throws -> TestClient.Answer {
        var path = route.path.description
        for name in route.path.parameters {
            path = path.replacing("{\(name)}", with: PercentEncoding.encoded(world.value(name, visitor, target)))
        }
        guard route.isUnsafe else { return try await browser.open(path) }
        let token = browser.cookies["guildhall-session"].map { FormToken.token(for: $0) }
        let anonymous = token == nil ? try await browser.open("/sign-in").formToken : token
        // A version that nothing has: what is allowed is refused for being out of date, and the world stays as it is.
        return try await browser.submit(path, ["version": "999999", "kind": "none", "days": "0"], token: anonymous)
    }

    private static func verdict(_ route: Route, _ visitor: Visitor, _ target: Target) -> Verdict {
        guard let row = rows[route.name] else { return .missing }
        let isHere = target == .own || target == .other
        switch row {
        case .open:
            let isLink = route.path.parameters.contains("secret")
            return isLink || target == .missing ? .missing : .allowed
        case .personal:
            if visitor == .nobody { return .signIn }
            if case .permitted(let permission) = route.access {
                guard let place = visitor.place else { return .missing }
                if permission.reach(of: place.role, in: place.kind) == nil { return .forbidden }
                // The world has no tokens, and nobody names a place of the own.
                return .missing
            }
            return route.path.parameters.isEmpty ? .allowed : .missing
        case .accounts:
            if visitor == .nobody { return .signIn }
            guard visitor == .serverOperator else { return .forbidden }
            return target == .missing ? .missing : .allowed
        case .cluster:
            if visitor == .nobody { return .signIn }
            guard visitor.place != nil else { return .missing }
            return isHere || !route.path.parameters.contains("organisation") ? .allowed : .missing
        case .reach(let permission):
            if visitor == .nobody { return .signIn }
            guard let place = visitor.place else { return .missing }
            guard let reach = permission.reach(of: place.role, in: place.kind) else { return .forbidden }
            if route.path.parameters == ["cluster"] { return .allowed }
            return target == .own || target == .other && reach == .cluster ? .allowed : .missing
        }
    }

    private static func isRight(_ answer: TestClient.Answer, _ verdict: Verdict) -> Bool {
        switch verdict {
        case .allowed:
            let isSignIn = answer.location?.hasPrefix("/sign-in?next=") == true
            return !isSignIn && ([200, 303, 401, 409, 422].contains(answer.status))
        case .signIn:
            return answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true || answer.status == 401
        case .forbidden: return answer.status == 403
        case .missing: return answer.status == 404
        }
    }
}
