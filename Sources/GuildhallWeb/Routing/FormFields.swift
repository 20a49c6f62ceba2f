import HTTPTypes

/// The fields of a query or of a form, in the order in which they came.
public struct FormFields: Hashable, Sendable {
    /// A field.
    public struct Field: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: String
    }

    /// The most fields that are read.
    public static let mostFields = 256

    /// The fields.
    public let fields: [Field]

    /// No fields.
    public static let none = FormFields(fields: [])

    private init(fields: [Field]) { self.fields = fields }

    /// Reads `application/x-www-form-urlencoded` text (URL Standard, section 5.1).
    ///
    /// Nil for a broken escape, for bytes that are no UTF-8, for null characters, and for more than ``mostFields`` fields: what
    /// browsers send has none of these.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "&")
        guard parts.count <= Self.mostFields else { return nil }
        let fields: [Field] = parts.compactMap { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decoded(halves[0], plusIsSpace: true),
                let value = PercentEncoding.decoded(halves.count > 1 ? halves[1] : "", plusIsSpace: true),
                !value.contains("\0")
            else { return nil }
            return Field(name: name, value: value)
        }
        guard fields.count == parts.count else { return nil }
        self.init(fields: fields)
    }

    /// Reads the form in a body; throws a refusal for a body of another kind, and for one that cannot be read.
    init(body: [UInt8], _ headers: HTTPFields) throws(WebRefusal) {
        let type = headers[.contentType]?.split(separator: ";").first.map { $0.lowercased() }
        guard type == "application/x-www-form-urlencoded" else { throw .unsupportedMedia }
        guard let text = String(validating: body, as: UTF8.self), let read = FormFields(text) else { throw .malformed }
        self = read
    }

    /// The first value of a name.
    public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of a name, such as those of check boxes.
    public func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
