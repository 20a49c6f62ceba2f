internal import Reports

/// The members of a response's object: one list writes the body and describes it.
struct OutputObject<Subject: Sendable>: Sendable {
    /// One member.
    struct Member: Sendable {
        fileprivate let name: String
        fileprivate let schema: APISchema
        fileprivate let write: @Sendable (Subject, inout JSONBytes) -> Void

        /// A member that is always there.
        ///
        /// - Parameters:
        ///   - name: the name.
        ///   - type: what its value is.
        ///   - description: what it means, in a sentence.
        ///   - value: takes it from the subject.
        static func member<Value>(
            _ name: String, _ type: APIType<Value>, _ description: String,
            _ value: @escaping @Sendable (Subject) -> Value
        ) -> Member {
            Member(name: name, schema: type.schema.described(description)) { subject, bytes in
                bytes.write(name: name)
                type.write(value(subject), &bytes)
            }
        }
    }

    /// The name of the schema among the document's components.
    let name: String
    /// What the object is, in a sentence.
    let description: String
    private let members: [Member]

    /// Lists the members in the order in which they are written.
    init(_ name: String, _ description: String, _ members: [Member]) {
        self.name = name
        self.description = description
        self.members = members
    }

    /// What the document says: a closed object with all its members.
    var schema: APISchema {
        APISchema(
            [
                ("type", "object"), ("description", .string(description)), ("additionalProperties", false),
                ("properties", JSONValue(members.map { ($0.name, $0.schema.json) })),
                ("required", .array(members.map { .string($0.name) })),
            ], with: members.map(\.schema)
        ).referenced(as: name)
    }

    /// Writes a subject as an object.
    func write(_ subject: Subject, _ bytes: inout JSONBytes) {
        bytes.writeObject { bytes in
            for member in members { member.write(subject, &bytes) }
        }
    }

    /// The body of a response that holds one subject.
    func body(_ subject: Subject) -> [UInt8] {
        var bytes = JSONBytes()
        write(subject, &bytes)
        return bytes.bytes
    }

    /// The object as a kind of value, to stand inside others; it is written, never read.
    var type: APIType<Subject> {
        APIType(
            schema: schema, read: { _, reading in reading.refuse(.unknown, "The value is written only.") },
            readText: nil, write: { write($0, &$1) })
    }
}
