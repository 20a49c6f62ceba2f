internal import Reports

/// A kind of value that requests bring and responses hold: how it is read, written and described.
///
/// The three stand together so that the document cannot say anything but what the reader does. Everything has bounds.
struct APIType<Value: Sendable>: Sendable {
    /// What the document says.
    let schema: APISchema
    /// Reads a value of a JSON body; nil after a problem was noted.
    let read: @Sendable (JSONValue, inout FieldReading) -> Value?
    /// Reads a value of a query or form, which are texts; nil for kinds that cannot stand there.
    let readText: (@Sendable (String, inout FieldReading) -> Value?)?
    /// Writes a value into a body.
    let write: @Sendable (Value, inout JSONBytes) -> Void

    /// Creates a kind of value whose forms in bodies and queries are told apart.
    init(
        schema: APISchema, read: @escaping @Sendable (JSONValue, inout FieldReading) -> Value?,
        readText: (@Sendable (String, inout FieldReading) -> Value?)?,
        write: @escaping @Sendable (Value, inout JSONBytes) -> Void
    ) {
        self.schema = schema
        self.read = read
        self.readText = readText
        self.write = write
    }

    /// Creates a kind of value that is a text everywhere.
    ///
    /// - Parameters:
    ///   - schema: what the document says.
    ///   - parse: reads the text, or notes a problem.
    ///   - format: writes the text.
    init(
        schema: APISchema, parse: @escaping @Sendable (String, inout FieldReading) -> Value?,
        format: @escaping @Sendable (Value) -> String
    ) {
        self.init(
            schema: schema,
            read: { value, reading in
                guard case .string(let text) = value else { return reading.refuse(.wrongType, "A text is expected.") }
                return parse(text, &reading)
            },
            readText: parse, write: { $1.write(format($0)) })
    }

    /// The same kind of value, or `null`.
    var orNull: APIType<Value?> {
        let (read, parse, write) = (read, readText, write)
        let readEither: @Sendable (JSONValue, inout FieldReading) -> Value?? = { value, reading in
            if value == .null { return .some(nil) }
            return read(value, &reading).map { .some($0) }
        }
        return APIType<Value?>(
            schema: schema.orNull, read: readEither, readText: parse.map(Self.present),
            write: { value, bytes in
                if let value { write(value, &bytes) } else { bytes.writeNull() }
            })
    }

    /// The same kind of value in a field that need not be there; one that is there is not `null`.
    var orAbsent: APIType<Value?> {
        let (read, parse, write) = (read, readText, write)
        return APIType<Value?>(
            schema: schema, read: Self.present(read), readText: parse.map(Self.present),
            write: { value, bytes in
                if let value { write(value, &bytes) } else { bytes.writeNull() }
            })
    }

    /// A reader whose values are known to be there.
    private static func present<Source>(
        _ read: @escaping @Sendable (Source, inout FieldReading) -> Value?
    ) -> @Sendable (Source, inout FieldReading) -> Value?? {
        { source, reading in
            guard let value = read(source, &reading) else { return nil }
            return .some(.some(value))
        }
    }
}

extension APIType {
    /// A kind of value, or `null`.
    static func orNull<Wrapped>(_ type: APIType<Wrapped>) -> APIType where Value == Wrapped? { type.orNull }
}
