import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

@Suite struct RouteTableTests {
    private let table = RouteTable([
        Self.route("list", .get, "/studies"), Self.route("new", .get, "/studies/new"),
        Self.route("show", .get, "/studies/{study}"), Self.route("change", .post, "/studies/{study}"),
        Self.route("part", .get, "/studies/{study}/parts/{part}"), Self.route("home", .get, "/"),
    ])

    private static func route(_ name: RouteName, _ method: HTTPRequest.Method, _ path: PathTemplate) -> Route {
        Route(name, method, path, face: .page, access: .anyone, limits: .reading) { _ in WebResponse(.ok) }
    }

    private func found(_ method: HTTPRequest.Method, _ path: String) -> (name: RouteName, values: [String: String])? {
        guard case .route(let route, let values) = table.match(method, path) else { return nil }
        return (route.name, values)
    }

    @Test func `Texts go before places for values`() {
        #expect(found(.get, "/studies/new")?.name == "new")
        #expect(found(.get, "/studies/old")?.name == "show")
        #expect(found(.get, "/")?.name == "home")
    }

    @Test func `Values are unescaped and named`() {
        let match = found(.get, "/studies/a%2Fb/parts/%D1%8F")
        #expect(match?.name == "part")
        #expect(match?.values == ["study": "a/b", "part": "я"])
    }

    @Test func `A path that other methods know tells them`() {
        guard case .otherMethods(let methods) = table.match(.delete, "/studies/old") else {
            Issue.record("The path is known.")
            return
        }
        #expect(methods == [.get, .head, .post])
        #expect(found(.head, "/studies")?.name == "list")
    }

    @Test(arguments: [
        "/nothing", "/studies/", "//studies", "studies", "", "/studies/%zz", "/studies/%ff", "/studies//parts/a",
    ])
    func `Other paths lead nowhere`(path: String) {
        guard case .nothing = table.match(.get, path) else {
            Issue.record("\(path) leads somewhere.")
            return
        }
    }

    @Test func `A filled template finds its route`() {
        let template: PathTemplate = "/studies/{study}/parts/{part}"
        let path = template.path(["study": "a b/c", "part": "ж%"])
        #expect(path == "/studies/a%20b%2Fc/parts/%D0%B6%25")
        #expect(found(.get, path)?.values == ["study": "a b/c", "part": "ж%"])
    }
}
