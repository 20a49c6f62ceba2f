internal import GuildhallCore
internal import HTTPTypes
internal import OrderedCollections
internal import Reports

extension OpenAPIDocument {
    /// What an operation can be answered with: success, the unchanged version, and every problem by its status.
    static func responses(_ contract: APIContract) -> JSONValue {
        var responses: [(key: String, value: JSONValue)] = [
            (String(contract.success.status.code), success(contract))
        ]
        if contract.versioning == .read {
            responses.append(
                (
                    "304",
                    [
                        "description": "What is known is still so.",
                        "headers": headerReferences(["ETag", "X-Request-Id"]),
                    ]
                ))
        }
        for status in OrderedSet(contract.problems.map(\.status)).sorted() {
            responses.append((String(status), ["$ref": .string("#/components/responses/Problem\(status)")]))
        }
        return JSONValue(responses)
    }

    private static func success(_ contract: APIContract) -> JSONValue {
        let success = contract.success
        var names = ["X-Request-Id"]
        if contract.versioning != .none { names.append("ETag") }
        if success.hasLocation { names.append("Location") }
        if success.hasLinks { names.append("Link") }
        let mediaType = String(success.mediaType.rawValue.split(separator: ";")[0])
        let schema = success.schema?.json ?? ["type": "string"]
        return [
            "description": .string(success.description), "headers": headerReferences(names),
            "content": [mediaType: ["schema": schema]],
        ]
    }

    private static func headerReferences(_ names: [String]) -> JSONValue {
        JSONValue(names.map { ($0, ["$ref": .string("#/components/headers/\($0)")]) })
    }

    /// The answers that are problems, one for each status.
    static var problemResponses: OrderedDictionary<String, JSONValue> {
        var responses: OrderedDictionary<String, JSONValue> = [:]
        for status in OrderedSet(ProblemKind.allCases.map(\.status)).sorted() {
            let kinds = ProblemKind.allCases.filter { $0.status == status }
            let sentences = kinds.map { "`\($0.rawValue)`: \($0.explanation)" }.joined(separator: " ")
            var names = ["X-Request-Id"]
            if status == 401 { names.append("WWW-Authenticate") }
            if status == 405 { names.append("Allow") }
            if status == 429 || status == 503 { names.append("Retry-After") }
            responses["Problem\(status)"] = [
                "description": .string(sentences), "headers": headerReferences(names),
                "content": [MediaType.problem.rawValue: ["schema": APIProblem.shape.schema.json]],
            ]
        }
        return responses
    }

    /// The headers of answers.
    static var headers: OrderedDictionary<String, JSONValue> {
        func header(_ description: String, _ schema: JSONValue) -> JSONValue {
            ["description": .string(description), "required": true, "schema": schema]
        }
        func text(_ most: Int) -> JSONValue { ["type": "string", "minLength": 1, "maxLength": .integer(most)] }
        return [
            "X-Request-Id": header("Under which the server's log holds the request.", text(100)),
            "ETag": header("The version, to be named by If-Match and If-None-Match.", text(200)),
            "Location": header("The address of what was made.", text(2_000)),
            "Link": header("The first page, and the next one if there is one (RFC 8288).", text(8_000)),
            "Retry-After": header("How many seconds to wait.", ["type": "integer", "minimum": 1, "maximum": 86_400]),
            "WWW-Authenticate": header("How to show a token (RFC 6750).", text(200)),
            "Allow": header("The methods of the address.", text(200)),
        ]
    }
}
