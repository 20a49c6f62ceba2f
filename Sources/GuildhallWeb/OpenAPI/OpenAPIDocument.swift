internal import GuildhallCore
internal import HTTPTypes
internal import OrderedCollections
internal import Reports

/// The description of the interface for programs (OpenAPI 3.1.1), printed from the table of routes.
///
/// Every schema in it comes from the values that read requests and write answers, every operation from a row of the table:
/// there is no sentence in it that the server does not keep.
struct OpenAPIDocument: Sendable {
    private let routes: [Route]

    /// Describes the routes of a table that have a contract.
    init(_ routes: [Route]) { self.routes = routes.filter { $0.contract != nil } }

    /// The document.
    var json: JSONValue {
        var schemas: OrderedDictionary<String, JSONValue> = [:]
        schemas.merge(APIProblem.shape.schema.named) { first, _ in first }
        var paths: OrderedDictionary<String, JSONValue> = [:]
        for path in Self.unique(routes.map(\.path.description)) {
            let operations = routes.filter { $0.path.description == path }.compactMap { route in
                route.contract.map { (route.method.rawValue.lowercased(), Self.operation(route, $0)) }
            }
            paths[path] = JSONValue(operations.map { ($0.0, $0.1) })
        }
        for contract in routes.compactMap(\.contract) {
            for schema in [contract.success.schema, contract.body?.object.schema].compactMap({ $0 }) {
                schemas.merge(schema.named) { first, _ in first }
            }
        }
        return [
            "openapi": "3.1.1", "info": Self.info, "servers": [["url": "/"]], "tags": .array(tags),
            "paths": .object(paths),
            "components": [
                "schemas": .object(schemas), "responses": .object(Self.problemResponses),
                "headers": .object(Self.headers),
                "securitySchemes": [
                    "token": [
                        "type": "http", "scheme": "bearer",
                        "description": "A token that a member made on the page of tokens (RFC 6750).",
                    ]
                ],
            ],
        ]
    }

    private static let info: JSONValue = [
        "title": "Guildhall", "version": "1",
        "description": .string(
            """
            The interface for programs. A token belongs to one member of one cluster; everything happens there. Refusals are \
            problems (RFC 9457), lists are read page by page (RFC 8288), changes name the version that was read (If-Match), \
            and everything that is made has a key under which the request may be sent again (Idempotency-Key).
            """),
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
    ]

    private var tags: [JSONValue] {
        Self.unique(routes.compactMap(\.contract?.tag)).map { ["name": .string($0)] }
    }

    private static func unique(_ texts: [String]) -> [String] { Array(OrderedSet(texts)) }

    private static func operation(_ route: Route, _ contract: APIContract) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("operationId", .string(route.name.description)), ("tags", [.string(contract.tag)]),
            ("summary", .string(contract.summary)), ("parameters", .array(parameters(contract))),
        ]
        if let body = contract.body {
            members.append(
                (
                    "requestBody",
                    ["required": true, "content": [body.mediaType: ["schema": body.object.schema.json]]]
                ))
        }
        members.append(("responses", responses(contract)))
        members.append(("security", contract.needsToken ? [["token": []]] : []))
        return JSONValue(members)
    }

    private static func parameters(_ contract: APIContract) -> [JSONValue] {
        var all = contract.path.members.map { parameter($0, "path") }
        all += contract.query.members.map { parameter($0, "query") }
        if contract.isRepeatable { all.append(parameter(idempotencyKey, "header")) }
        switch contract.versioning {
        case .none: break
        case .read: all.append(parameter(ifNoneMatch, "header"))
        case .change: all.append(parameter(ifMatch, "header"))
        }
        if contract.isStream { all.append(parameter(lastEventID, "header")) }
        return all
    }

    private static func parameter(_ member: InputObject.Member, _ place: String) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("name", .string(member.name)), ("in", .string(place)), ("required", .bool(member.isRequired)),
            ("description", .string(member.description)), ("schema", member.schema.json),
        ]
        if place == "query" { members.append(("allowReserved", false)) }
        return JSONValue(members)
    }
}

extension OpenAPIDocument {
    /// An entity tag in its quotation marks, or the asterisk that stands for any (RFC 9110, section 13.1).
    private static let tag = APISchema([
        ("type", "string"), ("minLength", 1), ("maxLength", 192), ("pattern", "^([*]|\"[!#-~]{1,190}\")$"),
    ])

    private static func header(_ name: String, _ description: String, _ schema: APISchema, isRequired: Bool)
        -> InputObject.Member
    {
        let type = APIType<String>(schema: schema, parse: { text, _ in text }, format: { $0 })
        let object =
            isRequired
            ? InputObject(APIField(name, type, description))
            : InputObject(APIField<String?>.optional(name, type, description))
        return object.members[0]
    }

    private static var idempotencyKey: InputObject.Member {
        header(
            "Idempotency-Key", "A name for this request, new for each: the same request under it gets the same answer.",
            APIType.text(1...IdempotentRequest.longestKeyBytes, .visible).schema, isRequired: true)
    }

    private static var ifMatch: InputObject.Member {
        header(
            "If-Match", "The entity tag of the version that was read.",
            tag,
            isRequired: true)
    }

    private static var ifNoneMatch: InputObject.Member {
        header(
            "If-None-Match", "The entity tag of what is known: the answer is 304 when it is still so.",
            tag,
            isRequired: false)
    }

    private static var lastEventID: InputObject.Member {
        header(
            "Last-Event-ID", "The last event that was seen; what came behind it is sent again.",
            APISchema([("type", "string"), ("minLength", 1), ("maxLength", 19), ("pattern", "^(0|[1-9][0-9]{0,17})$")]),
            isRequired: false)
    }
}
