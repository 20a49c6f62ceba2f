internal import OrderedCollections
internal import Reports

/// A JSON Schema (2020-12, the dialect of OpenAPI 3.1), with the named schemas that it refers to.
struct APISchema: Hashable, Sendable {
    /// The schema.
    private(set) var json: JSONValue
    /// Schemas by name that references in ``json`` point to.
    private(set) var named: OrderedDictionary<String, JSONValue> = [:]

    /// Creates a schema of keywords in order.
    init(_ keywords: [(key: String, value: JSONValue)]) { json = JSONValue(keywords) }

    /// Creates a schema that others are part of; their named schemas come along.
    init(_ keywords: [(key: String, value: JSONValue)], with parts: [APISchema]) {
        self.init(keywords)
        for part in parts { named.merge(part.named) { first, _ in first } }
    }

    /// A reference to this schema under a name among the document's components.
    func referenced(as name: String) -> APISchema {
        var reference = APISchema([("$ref", .string("#/components/schemas/\(name)"))], with: [self])
        reference.named[name] = json
        return reference
    }

    /// The schema with a description beside its other keywords.
    func described(_ text: String) -> APISchema { adding("description", .string(text)) }

    /// The schema with a further keyword.
    func adding(_ keyword: String, _ value: JSONValue) -> APISchema {
        guard case .object(var keywords) = json else { return self }
        keywords[keyword] = value
        var copy = self
        copy.json = .object(keywords)
        return copy
    }

    /// The schema that takes `null` too.
    var orNull: APISchema {
        guard case .object(var keywords) = json else { return self }
        if case .string(let type)? = keywords["type"], keywords["enum"] == nil {
            keywords["type"] = .array([.string(type), "null"])
            var copy = self
            copy.json = .object(keywords)
            return copy
        }
        return APISchema([("anyOf", .array([json, .object(["type": "null"])]))], with: [self])
    }
}
