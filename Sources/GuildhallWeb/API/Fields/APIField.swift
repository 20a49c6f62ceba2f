internal import Reports

/// A named value of a request: its type with bounds, whether it must be there, and what it means.
///
/// ```swift
/// static let name = APIField("name", .text(1...200), "The name, unique within the cluster.")
/// let object = try InputObject(name).read(body)
/// object[name]
/// ```
struct APIField<Value: Sendable>: Sendable {
    /// The name in bodies, queries and forms.
    let name: String
    /// What the value is.
    let type: APIType<Value>
    /// What stands for a value that is not there; nil for a field that must be there.
    let absent: Value?
    /// The default as the document shows it; nil when it shows none.
    let shownDefault: JSONValue?
    /// What the value means, in a sentence.
    let description: String

    private init(
        name: String, type: APIType<Value>, absent: Value?, shownDefault: JSONValue?, description: String
    ) {
        self.name = name
        self.type = type
        self.absent = absent
        self.shownDefault = shownDefault
        self.description = description
    }

    /// Creates a field that must be there.
    init(_ name: String, _ type: APIType<Value>, _ description: String) {
        self.init(name: name, type: type, absent: nil, shownDefault: nil, description: description)
    }

    /// Creates a field that need not be there.
    static func optional<Wrapped>(
        _ name: String, _ type: APIType<Wrapped>, _ description: String
    ) -> APIField where Value == Wrapped? {
        APIField(
            name: name, type: type.orAbsent, absent: .some(.none), shownDefault: nil, description: description)
    }

    /// Creates a field with a default.
    static func defaulted(
        _ name: String, _ type: APIType<Value>, _ value: Value, shown: JSONValue, _ description: String
    ) -> APIField {
        APIField(name: name, type: type, absent: value, shownDefault: shown, description: description)
    }

    /// What the document says of the field.
    var schema: APISchema {
        let described = type.schema.described(description)
        return shownDefault.map(described.defaulted) ?? described
    }
}

extension APISchema {
    /// The schema with a default.
    func defaulted(_ value: JSONValue) -> APISchema { adding("default", value) }
}
