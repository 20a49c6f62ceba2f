import GuildhallCore
import Testing

@Suite struct SetUpTests {
    @Test func `The link sets the server up once, with operator, cluster, office and session`() async throws {
        try await World.with { world in
            let link = try await world.perform(MakeSetUpLink(), as: .system)
            #expect(try await world.operations.read(LookAtLink(link.secret.text), as: .visitor) == .setUp)
            let wish = SetUpServer(
                link: link.secret.text, person: World.person("anna"), clusterName: " Toys ", officeName: "Office")
            let done = try await world.perform(wish)
            let principal = try await world.principal(done.session.secret.text, in: done.created.cluster.id)
            #expect(principal.isOperator)
            #expect(principal.places.map(\.roles) == [[.administrator]])
            #expect(done.created.cluster.name == "Toys" && done.created.cluster.language == "en")
            #expect(try await refusal { try await world.perform(wish) } == .missing)
            let look = LookAtLink(link.secret.text)
            #expect(try await refusal { try await world.operations.read(look, as: .visitor) } == .missing)
            #expect(
                try await refusal { try await world.perform(MakeSetUpLink(), as: .system) } == .conflict(.alreadySetUp))
        }
    }

    @Test func `Of two who set up by one link at the same time one succeeds`() async throws {
        try await World.with { world in
            let link = try await world.perform(MakeSetUpLink(), as: .system)
            let refusals = try await withThrowingTaskGroup(of: OperationRefusal?.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await refusal {
                            try await world.perform(
                                SetUpServer(
                                    link: link.secret.text, person: World.person("person\(number)"),
                                    clusterName: "Toys \(number)", officeName: "Office"))
                        }
                    }
                }
                return try await group.reduce(into: [OperationRefusal?]()) { $0.append($1) }
            }
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0 == .missing } == 7)
            let clusters = try await world.operations.read(ListClusters(limit: 10), as: .system)
            #expect(clusters.items.count == 1)
        }
    }

    @Test func `A new link takes the place of the one before, and each ends after a day`() async throws {
        try await World.with { world in
            let first = try await world.perform(MakeSetUpLink(), as: .system)
            let second = try await world.perform(MakeSetUpLink(), as: .system)
            #expect(
                try await refusal { try await world.operations.read(LookAtLink(first.secret.text), as: .visitor) }
                    == .missing)
            world.clock.advance(.seconds(86_400))
            #expect(
                try await refusal { try await world.operations.read(LookAtLink(second.secret.text), as: .visitor) }
                    == .missing)
        }
    }

    @Test func `Every field that breaks a rule is named, and nothing is used up`() async throws {
        try await World.with { world in
            let link = try await world.perform(MakeSetUpLink(), as: .system)
            let person = NewPerson(displayName: "", signInName: "a b", password: "short", language: "fr")
            let wish = SetUpServer(
                link: link.secret.text, person: person, clusterName: "\u{202E}Toys",
                officeName: String(repeating: "o", count: 121))
            let expected: [FieldProblem] = [
                FieldProblem("displayName", .required), FieldProblem("signInName", .characters),
                FieldProblem("password", .tooShort, limit: 15), FieldProblem("language", .notAllowed),
                FieldProblem("clusterName", .characters), FieldProblem("officeName", .tooLong, limit: 120),
            ]
            #expect(try await refusal { try await world.perform(wish) } == .invalid(expected))
            #expect(world.passwords.work == 0)
            #expect(try await world.operations.read(LookAtLink(link.secret.text), as: .visitor) == .setUp)
        }
    }

    @Test(arguments: [
        "", "ghl_", "ghl_" + String(repeating: "x", count: 43), "ghs_" + String(repeating: "x", count: 43),
    ])
    func `A link that nobody made opens nothing and costs nothing`(shown: String) async throws {
        try await World.with { world in
            _ = try await world.perform(MakeSetUpLink(), as: .system)
            let setUp = SetUpServer(link: shown, person: World.person("anna"), clusterName: "T", officeName: "O")
            #expect(try await refusal { try await world.perform(setUp) } == .missing)
            let reset = ResetPassword(link: shown, wished: World.password)
            #expect(try await refusal { try await world.perform(reset) } == .missing)
            #expect(world.passwords.work == 0)
        }
    }
}
