internal import GuildhallCore
internal import Reports

extension APIType where Value == String {
    /// A text of a number of characters, counted as Unicode scalars, as JSON Schema counts them.
    ///
    /// - Parameters:
    ///   - length: the fewest and the most characters.
    ///   - pattern: what characters it may hold; a text that may be empty has none.
    static func text(_ length: ClosedRange<Int>, _ pattern: TextPattern = .line) -> APIType {
        precondition(length.lowerBound > 0, "A pattern wants a character; leave the field out instead of sending none.")
        let schema = APISchema([
            ("type", "string"), ("minLength", .integer(length.lowerBound)), ("maxLength", .integer(length.upperBound)),
            ("pattern", .string(pattern.expression)),
        ])
        return APIType(
            schema: schema,
            parse: { text, reading in
                let count = text.unicodeScalars.count
                guard length.contains(count) else {
                    return reading.refuse(
                        .outOfBounds,
                        "\(count) characters; \(length.lowerBound) to \(length.upperBound) are expected.")
                }
                guard pattern.matches(text) else {
                    return reading.refuse(.malformed, "A text that matches \(pattern.expression) is expected.")
                }
                return text
            }, format: { $0 })
    }

    /// A text that keeps a rule of the operations: characters that no regular expression of JSON Schema can name everywhere,
    /// such as those that no version of Unicode has assigned yet, are refused besides.
    static func text(_ rule: TextRule) -> APIType {
        let plain = text(rule.length, .line)
        return APIType(
            schema: plain.schema,
            parse: { text, reading in
                guard plain.readText?(text, &reading) != nil else { return nil }
                guard case .success(let canonical) = rule.canonical(text) else {
                    return reading.refuse(.malformed, "The text has a character that may not stand there.")
                }
                return canonical
            }, format: { $0 })
    }

    /// A text of the server's own making, at most so long: for responses, which are not read back.
    static func told(_ most: Int, format: String? = nil) -> APIType {
        var keywords: [(key: String, value: JSONValue)] = [("type", "string"), ("maxLength", .integer(most))]
        if let format { keywords.append(("format", .string(format))) }
        return APIType(schema: APISchema(keywords), parse: { text, _ in text }, format: { $0 })
    }
}

extension APIType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words of an enumeration.
    static var word: APIType { word(of: Value.self) }

    /// One of the words of an enumeration that is named.
    static func word(of enumeration: Value.Type) -> APIType {
        let words = Value.allCases.map(\.rawValue)
        let schema = APISchema([("type", "string"), ("enum", .array(words.map(JSONValue.string)))])
        return APIType(
            schema: schema,
            parse: { text, reading in
                Value(rawValue: text)
                    ?? reading.refuse(.notOffered, "One of \(words.joined(separator: ", ")) is expected.")
            }, format: { $0.rawValue })
    }
}

extension APIType {
    /// An identifier in the lower-case text form of RFC 9562.
    static func identifier<Subject>() -> APIType where Value == Identifier<Subject> {
        let schema = APISchema([
            ("type", "string"), ("format", "uuid"), ("minLength", 36), ("maxLength", 36),
            ("pattern", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
        ])
        return APIType(
            schema: schema,
            parse: { text, reading in
                Identifier<Subject>(text)
                    ?? reading.refuse(.malformed, "An identifier of 36 characters in lower case is expected.")
            }, format: { $0.description })
    }
}

extension APIType where Value == Timestamp {
    /// A moment as in RFC 3339, from 1970 to 9999; written in UTC with microseconds.
    static var moment: APIType {
        let schema = APISchema([
            ("type", "string"), ("format", "date-time"), ("minLength", 20), ("maxLength", 35),
        ])
        return APIType(
            schema: schema,
            parse: { text, reading in
                InternetTime.moment(text)
                    ?? reading.refuse(.malformed, "A moment such as 2026-01-31T12:00:00Z is expected.")
            }, format: { $0.description })
    }
}
