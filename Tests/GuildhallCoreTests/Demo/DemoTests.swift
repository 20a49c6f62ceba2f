import GuildhallCore
import Testing

@Suite struct DemoTests {
    @Test func `An empty store is filled with every kind, a member for every role, and an operator`() async throws {
        try await World.with { world in
            let cluster = try await world.perform(FillDemo(language: .chinese), as: .system)
            let organisations = try await world.operations.read(
                ListOrganisations(limit: 9), as: .system(in: cluster.id)
            ).items
            #expect(Set(organisations.map(\.kind)) == Set(Organisation.Kind.allCases))
            var roles: Set<Member.Role> = []
            for person in DemoPerson.allCases {
                let new = try await world.perform(BeginDemoSession(as: person), as: .system)
                let principal = try await world.principal(new.secret.text, in: cluster.id)
                #expect(principal.isOperator == (person == .serverOperator))
                #expect(principal.places.isEmpty == (person == .serverOperator))
                for place in principal.places { roles.formUnion(place.roles) }
                #expect(new.account.passwordHash == nil && new.account.language == "zh")
            }
            #expect(roles == Set(Member.Role.allCases))
            let chain = try await world.operations.read(VerifyServerAudit(), as: .system)
            #expect(chain == .intact(records: 2 * DemoPerson.allCases.count))
        }
    }

    @Test func `A store in which anybody is stays as it is, and has nobody to continue as`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            #expect(
                try await refusal { try await world.perform(FillDemo(language: .english), as: .system) }
                    == .conflict(.alreadySetUp))
            for person in DemoPerson.allCases {
                #expect(
                    try await refusal { try await world.perform(BeginDemoSession(as: person), as: .system) } == .missing
                )
                let wish = AddUser(signInName: "\(person.rawValue)@demo.invalid", displayName: "D", language: "en")
                #expect(
                    try await refusal { try await world.perform(wish, as: setUp.administrator) }
                        == .invalid([FieldProblem("signInName", .notAllowed)]))
            }
        }
    }

    @Test func `Nobody but the software fills, and nobody signs in as a demonstrated person by a password`()
        async throws
    {
        try await World.with { world in
            let cluster = try await world.perform(FillDemo(language: .english), as: .system)
            let new = try await world.perform(BeginDemoSession(as: .serverOperator), as: .system)
            let principal = try await world.principal(new.secret.text, in: cluster.id)
            #expect(
                try await refusal { try await world.perform(FillDemo(language: .english), as: principal) } == .forbidden
            )
            let signIn = SignIn(name: "administrator@demo.invalid", password: "", address: "::1")
            #expect(try await refusal { try await world.perform(signIn) } == .wrongCredentials)
        }
    }
}
