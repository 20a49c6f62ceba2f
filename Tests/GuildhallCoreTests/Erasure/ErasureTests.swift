import Foundation
import SQLStore
import Testing

@testable import GuildhallCore

@Suite struct ErasureTests {
    @Test func `An erased person leaves an identifier, no way in, and intact chains`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.manager], in: setUp.office, by: setUp.administrator)
            let made = try await world.perform(
                MakeToken(for: bela.member.id, name: "Belas Robot", scopes: ["cluster.read"], days: 9),
                as: bela.principal)
            let link = try await world.perform(MakeResetLink(bela.member.account), as: setUp.administrator)
            try await world.perform(EraseOwnAccount(password: World.password, address: "::1"), as: bela.principal)

            #expect(try await world.operations.resolve(session: bela.session, in: nil) == nil)
            #expect(try await world.operations.resolve(token: made.secret.text, in: nil) == nil)
            let reset = ResetPassword(link: link.secret.text, wished: "a new password that is long")
            #expect(try await refusal { try await world.perform(reset) } == .missing)
            let signIn = SignIn(name: "bela", password: World.password, address: "::2")
            #expect(try await refusal { try await world.perform(signIn) } == .wrongCredentials)
            let users = try await world.operations.read(ListUsers(limit: 9), as: .system).items
            let left = try #require(users.first { $0.id == bela.member.account })
            #expect(left.isErased && left.displayName.isEmpty && left.passwordHash == nil && left.disabledAt != nil)
            #expect(
                try await refusal {
                    try await world.perform(EnableUser(left.id, version: left.version), as: .system)
                } == .conflict(.ended))
            let member = try await world.operations.read(ReadMember(bela.member.id), as: setUp.administrator)
            #expect(member.displayName.isEmpty && member.member.endedAt != nil)
            for chain in [
                try await world.operations.read(VerifyClusterAudit(), as: setUp.administrator),
                try await world.operations.read(VerifyServerAudit(), as: .system),
            ] {
                guard case .intact(let records) = chain else {
                    Issue.record("\(chain)")
                    continue
                }
                #expect(records > 3)
            }
            let again = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            #expect(again.member.account != bela.member.account, "The name is free again.")
        }
    }

    @Test func `What is held about an erased person does not tell who it was`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.manager], in: setUp.office, by: setUp.administrator)
            try await world.perform(EraseAccount(bela.member.account), as: setUp.administrator)
            let data = try await world.operations.read(ExportPerson(of: bela.member.account), as: setUp.administrator)
            let text = String(decoding: try data.json(), as: UTF8.self)
            for word in ["Person bela", "\"bela\"", World.password] { #expect(!text.contains(word), "\(word)") }
            #expect(data.sessions.isEmpty && data.links.isEmpty && data.places.allSatisfy(\.tokens.isEmpty))
            #expect(!data.records.isEmpty)
        }
    }

    @Test func `No byte of the database's files holds the name or the token's name of an erased person`() async throws {
        let words = ["Person bela", "belabela", "Belas Robot"].map { Array($0.utf8) }
        func found(in folder: URL) throws -> [Bool] {
            let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            let bytes = try files.flatMap { Array(try Data(contentsOf: $0)) }
            return words.map { bytes.contains($0) }
        }
        for isErased in [false, true] {
            try await World.with { world in
                let setUp = try await world.setUp()
                let bela = try await world.member("bela", [.manager], in: setUp.office, by: setUp.administrator)
                let cora = try await world.perform(
                    AddUser(signInName: "belabela", displayName: "Person bela", language: "en"), as: .system)
                try await world.perform(
                    MakeToken(for: bela.member.id, name: "Belas Robot", scopes: ["cluster.read"], days: 9),
                    as: bela.principal)
                guard isErased else { return }
                for id in [bela.member.account, cora.account.id] {
                    try await world.perform(EraseAccount(id), as: setUp.administrator)
                }
            } thenLookAt: { folder in
                let held = try found(in: folder)
                #expect(held == words.map { _ in !isErased })
            }
        }
    }

    @Test func `The last operator, the last administrator and strangers' accounts are not erased`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.administrator], in: setUp.office, by: setUp.administrator)
            let anna = try #require(setUp.administrator.account)
            let own = EraseOwnAccount(password: World.password, address: "::1")
            #expect(
                try await refusal { try await world.perform(own, as: setUp.administrator) } == .conflict(.lastOperator))
            for id in [anna, bela.member.account, Account.ID(high: 1, low: 1)] {
                #expect(try await refusal { try await world.perform(EraseAccount(id), as: bela.principal) } == .missing)
            }
            try await world.perform(
                LeaveOrganisation(setUp.administrator.places[0].member), as: setUp.administrator)
            #expect(
                try await refusal { try await world.perform(own, as: bela.principal) } == .conflict(.lastAdministrator))
            #expect(try await world.operations.resolve(session: bela.session, in: nil) != nil, "Nothing was done.")
        }
    }

    @Test func `An operator erases another with the own password, and nobody of the demonstration`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            func erase(_ password: String) -> EraseAnotherAccount {
                EraseAnotherAccount(bela.member.account, password: password, address: "::1")
            }
            #expect(
                try await refusal { try await world.perform(erase("not this one"), as: setUp.administrator) }
                    == .invalid([FieldProblem("password", .wrong)]))
            #expect(
                try await refusal { try await world.perform(erase(World.password), as: bela.principal) } == .missing)
            try await world.perform(erase(World.password), as: setUp.administrator)
            #expect(
                try await refusal { try await world.perform(erase(World.password), as: setUp.administrator) }
                    == .missing)
        }
        try await World.with { world in
            try await world.perform(FillDemo(language: .english), as: .system)
            for account in try await world.operations.read(ListUsers(limit: 9), as: .system).items {
                #expect(
                    try await refusal { try await world.perform(EraseAccount(account.id), as: .system) }
                        == .conflict(.demonstration))
            }
        }
    }

    @Test func `What is held about a person is given to that person and to operators alone`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.manager], in: setUp.office, by: setUp.administrator)
            let made = try await world.perform(
                MakeToken(for: bela.member.id, name: "Belas Robot", scopes: ["cluster.read"], days: 9),
                as: bela.principal)
            let data = try await world.operations.read(ExportPerson(), as: bela.principal)
            let text = String(decoding: try data.json(), as: UTF8.self)
            for word in ["Person bela", "bela", "Belas Robot", "Toys", "Office", "manager", "cluster.read"] {
                #expect(text.contains("\"\(word)\""), "\(word)")
            }
            #expect(!text.contains(World.password) && !text.contains(made.secret.text) && !text.contains(bela.session))
            #expect(data.sessions.count == 1 && data.places.count == 1)
            let actions = Set(data.records.map(\.action))
            #expect(actions == ["invitation.join", "token.make"])
            let decoded = try JSONSerialization.jsonObject(with: Data(try data.json()))
            #expect(
                (decoded as? [String: Any])?.keys.sorted() == ["account", "links", "places", "records", "sessions"])
            let others = try await world.operations.read(ExportPerson(of: bela.member.account), as: setUp.administrator)
            #expect(others == data)
            let cora = try await world.member("cora", [.manager], in: setUp.office, by: setUp.administrator)
            for id in [bela.member.account, Account.ID(high: 1, low: 1)] {
                #expect(
                    try await refusal { try await world.operations.read(ExportPerson(of: id), as: cora.principal) }
                        == .missing)
            }
        }
    }
}
