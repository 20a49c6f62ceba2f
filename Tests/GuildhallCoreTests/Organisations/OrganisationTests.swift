import GuildhallCore
import Testing

@Suite struct OrganisationTests {
    @Test func `An archived organisation stays to be seen, and takes nobody in`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            let open = try await world.perform(
                MakeInvitation(to: factory.id, roles: [.viewer]), as: setUp.administrator)
            let archived = try await world.perform(
                ArchiveOrganisation(factory.id, version: 1), as: setUp.administrator)
            #expect(archived.archivedAt == world.clock.now() && archived.version == 2)
            let seen = try await world.operations.read(ReadOrganisation(factory.id), as: setUp.administrator)
            #expect(seen == archived)
            let refusals = [
                try await refusal {
                    try await world.perform(ArchiveOrganisation(factory.id, version: 2), as: setUp.administrator)
                },
                try await refusal {
                    try await world.perform(MakeInvitation(to: factory.id, roles: [.viewer]), as: setUp.administrator)
                },
                try await refusal {
                    try await world.operations.read(LookAtInvitation(open.secret.text), as: .visitor)
                },
                try await refusal {
                    try await world.perform(JoinByInvitation(open.secret.text, as: World.person("bela")))
                },
                try await refusal {
                    try await world.perform(AddOrganisation(kind: .buyer, name: "Toy factory"), as: setUp.administrator)
                },
            ]
            #expect(
                refusals == [
                    .conflict(.archived), .conflict(.archived), .missing, .missing,
                    .invalid([FieldProblem("name", .taken)]),
                ])
        }
    }

    @Test func `A cluster changes its name and language, and another one cannot take the name`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let anna = try #require(setUp.administrator.account)
            func create(_ name: String, _ language: String = "ru") async throws -> OperationRefusal? {
                try await refusal {
                    try await world.perform(
                        CreateCluster(name: name, officeName: "Office", language: language, administrator: anna),
                        as: setUp.administrator)
                }
            }
            #expect(try await create("Toys") == .invalid([FieldProblem("name", .taken)]))
            #expect(try await create("Fuel", "fr") == .invalid([FieldProblem("language", .notAllowed)]))
            #expect(try await create("Fuel") == nil)
            let mine = try await world.operations.read(ListOwnPlaces(), as: setUp.administrator)
            #expect(mine.map(\.cluster.name) == ["Toys", "Fuel"])
            func change(_ name: String, version: Int) async throws -> OperationRefusal? {
                try await refusal {
                    try await world.perform(
                        ChangeCluster(version: version, name: name, language: "zh"), as: setUp.administrator)
                }
            }
            #expect(try await change("Fuel", version: 1) == .invalid([FieldProblem("name", .taken)]))
            #expect(try await change("玩具", version: 2) == .stale)
            #expect(try await change("玩具", version: 1) == nil)
            let cluster = try await world.operations.read(ReadCluster(), as: setUp.administrator)
            #expect(cluster.name == "玩具" && cluster.language == "zh" && cluster.version == 2)
        }
    }

    @Test func `Members of one cluster find nothing in another, whatever they hold there`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.manager], in: setUp.office, by: setUp.administrator)
            let other = try await world.perform(
                CreateCluster(
                    name: "Fuel", officeName: "Office", language: "en",
                    administrator: try #require(setUp.administrator.account)), as: setUp.administrator)
            let inOther = try await world.principal(bela.session, in: other.cluster.id)
            let nowhere = try await world.principal(bela.session, in: Cluster.ID(high: 1, low: 1))
            for principal in [inOther, nowhere] {
                let refusals = [
                    try await refusal { try await world.operations.read(ReadCluster(), as: principal) },
                    try await refusal {
                        try await world.operations.read(ReadOrganisation(other.office.id), as: principal)
                    },
                    try await refusal { try await world.operations.read(ListOrganisations(limit: 5), as: principal) },
                    try await refusal { try await world.perform(LeaveOrganisation(bela.member.id), as: principal) },
                ]
                #expect(refusals.allSatisfy { $0 == .missing })
            }
        }
    }
}
