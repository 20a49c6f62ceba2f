import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

/// Who may do what by the interface for programs: made from the table of routes, so that no route is forgotten.
@Suite struct ProgramMatrixTests {
    @Test func `Every route of the table has a row in one of the two matrices, and every row a route`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, _ in
            let rows = Set(AuthorisationMatrixTests.rows.keys).union(ProgramQuestion.all.keys)
            #expect(Set(server.face.routes.map(\.name)).symmetricDifference(rows).sorted() == [])
            for (name, question) in ProgramQuestion.all {
                let route = try #require(server.face.routes.first { $0.name == name })
                let isSame = question.permission.map { route.access == .permitted($0) } ?? (route.access == .anyone)
                #expect(isSame, "\(name) asks for another permission than its row.")
                #expect((question.body != nil) == (route.contract?.body != nil), "\(name)")
            }
        }
    }

    @Test(arguments: Program.allCases)
    func `Every program gets what the table says, and what is refused changes nothing`(program: Program) async throws {
        try await Self.withEveryQuestion { server, world, client, route, question, target in
            let verdict = question.verdict(route, program, target)
            // What is allowed and changes something is carried out in a world of its own, below.
            guard verdict != .allowed || !route.isUnsafe else { return }
            let value = world.value(question.naming.subject ?? "", program, target)
            let before = try await WorldState.of(server)
            for version in Self.versions(of: route) {
                let answer = try await question.ask(
                    route, value, world.header(program), version: version, through: client)
                let isRight = Self.isRight(answer, verdict)
                #expect(isRight, "\(route.name) \(program) \(target): \(answer.status), not \(verdict)")
            }
            let isUnchanged = try await WorldState.of(server) == before
            #expect(isUnchanged, "\(route.name) \(program) \(target) changed something.")
        }
    }

    @Test(arguments: [Program.administrator, .analyst, .clientSeer, .manager, .viewer])
    func `A token without the scope of a route is refused, and one with nothing else does`(
        program: Program
    ) async throws {
        let place = try #require(program.place)
        let all = Set(Permission.allCases.filter { $0.isScope && $0.reach(of: place.role, in: place.kind) != nil })
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await ProgramWorld(server)
            for permission in all.sorted(by: { $0.rawValue < $1.rawValue }) {
                let others = all.subtracting([permission])
                let without = others.isEmpty ? nil : try await world.header(program, scopes: others)
                let only = try await world.header(program, scopes: [permission])
                for route in server.face.routes where ProgramQuestion.all[route.name]?.permission == permission {
                    guard let question = ProgramQuestion.all[route.name] else { continue }
                    for target in Target.allCases {
                        let value = world.value(question.naming.subject ?? "", program, target)
                        let before = try await WorldState.of(server)
                        if let without {
                            let answer = try await question.ask(route, value, without, through: client)
                            #expect(answer.status == 403, "\(route.name) \(program) \(target)")
                        }
                        #expect(try await WorldState.of(server) == before, "\(route.name) \(program) \(target)")
                        guard !route.isUnsafe else { continue }
                        let full = try await question.ask(route, value, world.header(program), through: client)
                        let narrow = try await question.ask(route, value, only, through: client)
                        #expect(narrow.status == full.status, "\(route.name) \(program) \(target)")
                    }
                }
            }
        }
    }

    @Test(arguments: [Program.administrator, .manager])
    func `What is allowed is carried out`(program: Program) async throws {
        var carriedOut = 0
        for (name, question) in ProgramQuestion.all.sorted(by: { $0.key < $1.key }) where question.permission != nil {
            for target in Target.allCases where target == .own || question.naming != .nothing {
                try await TestServer.run {
                    $0.isDemo = true
                } _: { server, client in
                    let route = try #require(server.face.routes.first { $0.name == name })
                    guard route.isUnsafe, question.verdict(route, program, target) == .allowed else { return }
                    let world = try await ProgramWorld(server)
                    let value = world.value(question.naming.subject ?? "", program, target)
                    let before = try await WorldState.of(server)
                    let answer = try await question.ask(route, value, world.header(program), through: client)
                    // The office cannot leave its own cluster, as anybody who may end it may know.
                    let isLast = (name, program, target) == ("api.organisation.archive", .administrator, .own)
                    #expect(isLast ? answer.status == 409 : [200, 201].contains(answer.status), "\(name) \(target)")
                    let after = try await WorldState.of(server)
                    #expect(after.records == before.records + (isLast ? 0 : 1), "\(name) \(target)")
                }
                carriedOut += 1
            }
        }
        #expect(carriedOut > 0)
    }

    @Test(arguments: Program.allCases)
    func `What is another's and what is not there answer the same bytes`(program: Program) async throws {
        try await Self.withEveryQuestion { server, world, client, route, question, target in
            guard let subject = question.naming.subject, target != .missing,
                question.verdict(route, program, target) != .allowed
            else { return }
            for version in Self.versions(of: route) {
                let here = try await question.ask(
                    route, world.value(subject, program, target), world.header(program), version: version,
                    through: client)
                let nowhere = try await question.ask(
                    route, world.value(subject, program, .missing), world.header(program), version: version,
                    through: client)
                let areAlike = Self.comparable(here) == Self.comparable(nowhere)
                #expect(areAlike, "\(route.name) \(program) \(target): \(here.status) and \(nowhere.status)")
            }
        }
    }

    /// Runs a body with every route, its question and every target that it can name.
    private static func withEveryQuestion(
        _ body: @Sendable (TestServer, ProgramWorld, TestClient, Route, ProgramQuestion, Target) async throws -> Void
    ) async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await ProgramWorld(server)
            for route in server.face.routes {
                guard let question = ProgramQuestion.all[route.name] else { continue }
                for target in Target.allCases where target == .own || question.naming != .nothing {
                    try await body(server, world, client, route, question, target)
                }
            }
        }
    }

    /// The versions that changes name: the one that everything has at first, so that nothing but the refusal keeps the
    /// change from being made, and any.
    private static func versions(of route: Route) -> [String] {
        route.contract?.versioning == .change ? ["*", "\"v1\""] : ["*"]
    }

    /// An answer without what differs between any two requests.
    private static func comparable(_ answer: TestClient.Answer) -> [String] {
        let headers = answer.headers.filter { $0.name != .requestID }.map { "\($0.name): \($0.value)" }
        return ["\(answer.status)"] + headers.sorted()
            + [answer.text.replacing(/"requestId":"[0-9a-f]+"/, with: "")]
    }

    private static func isRight(_ answer: TestClient.Answer, _ verdict: Verdict) -> Bool {
        switch verdict {
        case .allowed: answer.status == 200
        case .signIn: answer.status == 401 && answer.headers[.wwwAuthenticate] != nil
        case .forbidden: answer.status == 403
        case .missing: answer.status == 404
        }
    }
}
