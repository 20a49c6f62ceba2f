import TestSupport
import Testing

@testable import GuildhallWeb

/// The whole table of routes as a text: what those who ask the server from outside, in Python, make their requests from.
@Suite struct RouteListTests {
    @Test func `The table of routes is the recorded one`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, _ in
            let lines = server.face.routes.map { route in
                "\(route.method) \(route.path) \(route.name) \(route.face.rawValue) \(route.limits.bodyBytes)"
            }
            expectSnapshot(lines.sorted().joined(separator: "\n") + "\n", named: "routes.txt")
        }
    }
}
