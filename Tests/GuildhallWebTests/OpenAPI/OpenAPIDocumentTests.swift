import GuildhallCore
import HTTPTypes
import OrderedCollections
import Reports
import TestSupport
import Testing

@testable import GuildhallWeb

/// The document that describes the interface.
struct OpenAPIDocumentTests {
    @Test func `The document is the one that was read and approved`() async throws {
        try await InterfaceFixture.with { fixture in
            let routes = fixture.interface.routes
            expectSnapshot(OpenAPIDocument(routes).json.text() + "\n", named: "openapi.json")
        }
    }

    @Test func `Every row of the interface has a contract, and every change a version or a key`() async throws {
        try await InterfaceFixture.with { fixture in
            for route in fixture.interface.routes {
                let contract = try #require(route.contract, "\(route.name)")
                #expect(Set(contract.path.members.map(\.name)) == Set(route.path.parameters), "\(route.name)")
                #expect(contract.isRepeatable == (route.method == .post), "\(route.name)")
                #expect((contract.versioning == .change) == [.patch, .delete].contains(route.method), "\(route.name)")
                let areTexts = contract.query.members.allSatisfy { $0.isText }
                #expect(areTexts, "\(route.name)")
                #expect((route.limits.bodyBytes > 0) == route.isUnsafe, "\(route.name)")
                #expect(contract.needsToken == (route.access != .anyone), "\(route.name)")
            }
        }
    }

    @Test func `Every kind of problem stands under its status`() {
        let statuses = Set(ProblemKind.allCases.map { "Problem\($0.status)" })
        #expect(Set(OpenAPIDocument.problemResponses.keys) == statuses)
    }
}
