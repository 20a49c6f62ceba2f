internal import OrderedCollections
internal import Reports

/// The fields that a body, a query or a form may have: no others are taken.
struct InputObject: Sendable {
    /// A field whose type is not spoken of any more.
    struct Member: Sendable {
        /// The name.
        let name: String
        /// Whether it must be there.
        let isRequired: Bool
        /// What the value means.
        let description: String
        /// What the document says.
        let schema: APISchema
        /// Whether it can stand in a query or form.
        let isText: Bool
        fileprivate let absent: (any Sendable)?
        fileprivate let read: @Sendable (JSONValue, inout FieldReading) -> (any Sendable)?
        fileprivate let readText: @Sendable (String, inout FieldReading) -> (any Sendable)?
    }

    /// The fields in the order in which the document lists them.
    let members: [Member]

    /// Lists the fields.
    init<each Value>(_ fields: repeat APIField<each Value>) {
        var members: [Member] = []
        repeat members.append(Member(each fields))
        precondition(Set(members.map(\.name)).count == members.count, "Fields of one object have different names.")
        self.members = members
    }

    private init(members: [Member]) { self.members = members }

    /// The object with the fields of another behind its own.
    func with(_ other: InputObject) -> InputObject { InputObject(members: members + other.members) }

    /// What the document says: a closed object.
    var schema: APISchema {
        let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
        var keywords: [(key: String, value: JSONValue)] = [
            ("type", "object"), ("additionalProperties", false),
            ("properties", JSONValue(members.map { ($0.name, $0.schema.json) })),
        ]
        if !required.isEmpty { keywords.append(("required", .array(required))) }
        return APISchema(keywords, with: members.map(\.schema))
    }

    /// Reads a JSON value, and notes everything that is wrong with it.
    func read(_ value: JSONValue, _ reading: inout FieldReading) -> InputValues? {
        guard case .object(let given) = value else {
            return reading.refuse(.wrongType, "An object is expected.")
        }
        for name in given.keys where !members.contains(where: { $0.name == name }) {
            reading.at(name) { _ = $0.refuse(.unknown, "No such field is known.", as: Bool.self) }
        }
        return values(&reading) { member, reading in
            given[member.name].map { value in member.read(value, &reading) }
        }
    }

    /// Reads the pairs of a query or form, and notes everything that is wrong with them.
    func read(pairs: [(name: String, value: String)], _ reading: inout FieldReading) -> InputValues? {
        for pair in pairs where !members.contains(where: { $0.name == pair.name }) {
            reading.at(pair.name) { _ = $0.refuse(.unknown, "No such parameter is known.", as: Bool.self) }
        }
        return values(&reading) { member, reading in
            let given = pairs.filter { $0.name == member.name }
            guard let first = given.first else { return nil }
            guard given.count == 1 else {
                return .some(reading.refuse(.repeated, "The parameter is given more than once."))
            }
            return .some(member.readText(first.value, &reading))
        }
    }

    /// Takes the members one by one; all problems are found, not only the first.
    ///
    /// - Parameter find: the value of a member: nothing when it is not there, nothing inside when it is not right.
    private func values(
        _ reading: inout FieldReading, _ find: (Member, inout FieldReading) -> (any Sendable)??
    ) -> InputValues? {
        let known = reading.problems.count
        var values: [String: any Sendable] = [:]
        for member in members {
            let value: (any Sendable)? = reading.at(member.name) { reading in
                if let found = find(member, &reading) { return found }
                return member.absent ?? reading.refuse(.required, "The value is missing.", as: (any Sendable).self)
            }
            if let value { values[member.name] = value }
        }
        return reading.problems.count == known && values.count == members.count ? InputValues(values) : nil
    }
}

extension InputObject.Member {
    fileprivate init<Value>(_ field: APIField<Value>) {
        name = field.name
        isRequired = field.absent == nil
        description = field.description
        schema = field.schema
        isText = field.type.readText != nil
        absent = field.absent
        read = { field.type.read($0, &$1) }
        readText = { text, reading in
            guard let parse = field.type.readText else {
                return reading.refuse(.wrongType, "The value cannot stand in a query or form.")
            }
            return parse(text, &reading)
        }
    }
}

/// The values that were read, each under the field that read it.
struct InputValues: Sendable {
    private let values: [String: any Sendable]

    fileprivate init(_ values: [String: any Sendable]) { self.values = values }

    /// No values, for requests that have none.
    static let none = InputValues([:])

    /// The value of a field of the object that was read.
    subscript<Value>(field: APIField<Value>) -> Value {
        guard let value = values[field.name] as? Value else {
            preconditionFailure("The field \(field.name) is none of those that were read.")
        }
        return value
    }
}

extension APIType where Value == InputValues {
    /// An object inside another; it is read, never written.
    static func object(_ object: InputObject) -> APIType {
        APIType(
            schema: object.schema, read: { object.read($0, &$1) }, readText: nil,
            write: { _, bytes in bytes.writeNull() })
    }
}
