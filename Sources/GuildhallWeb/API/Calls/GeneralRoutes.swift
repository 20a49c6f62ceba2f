internal import GuildhallCore
internal import HTTPTypes
internal import Reports

extension APIRoutes {
    /// The code at the end of a problem's type.
    private static let problemCode = APIField("problem", .word(of: ProblemKind.self), "The kind of problem.")

    private static let problemShape = OutputObject<ProblemKind>(
        "ProblemKind", "A kind of problem.",
        [
            .member("type", .told(100, format: "uri-reference"), "The address that names the kind.") { $0.type },
            .member("title", .told(100), "The kind in a few words.") { $0.title },
            .member("status", .integer(400...599), "The status it comes with.") { $0.status },
            .member("explanation", .told(1_000), "What happened, and what to do about it.") { $0.explanation },
        ])

    /// The row that explains kinds of problems; it needs no token, since the answers to missing tokens lead to it.
    var problems: Route {
        let contract = APIContract(
            tag: "Interface", summary: "Explain a kind of problem", path: InputObject(Self.problemCode),
            needsToken: false,
            success: .init(
                status: .ok, description: Self.problemShape.description, schema: Self.problemShape.schema))
        return route("problem.read", .get, "/api/v1/problems/{problem}", .anyone, contract, limits: .free) { call in
            WebResponse(
                .ok, headers: [.contentType: MediaType.json.rawValue],
                body: .bytes(Self.problemShape.body(call.path[Self.problemCode])))
        }
    }

    /// The row that shows the description of all rows, its own among them.
    ///
    /// - Parameter others: the other rows of the interface.
    func document(of others: [Route]) -> Route {
        func row(_ bytes: [UInt8], _ tag: EntityTag) -> Route {
            let contract = APIContract(
                tag: "Interface", summary: "Read this document", versioning: .read, needsToken: false,
                success: .init(
                    status: .ok, description: "The document (OpenAPI 3.1).", schema: APISchema([("type", "object")])))
            return route("interface.describe", .get, "/api/v1/openapi.json", .anyone, contract, limits: .free) { call in
                let headers: HTTPFields = [.eTag: tag.description, .cacheControl: "no-cache"]
                if let known = try call.versionKnown, tag.isNamed(in: known) {
                    return WebResponse(.notModified, headers: headers)
                }
                var response = WebResponse(.ok, headers: headers, body: .bytes(bytes))
                response.headers[.contentType] = MediaType.json.rawValue
                return response
            }
        }
        // The document describes its own row, whose contract does not depend on the bytes.
        let itself = row([], EntityTag(of: []))
        let bytes = Array((OpenAPIDocument(others + [itself]).json.text() + "\n").utf8)
        return row(bytes, EntityTag(of: bytes))
    }
}
