/// The path of a route with places for values, such as `/clusters/{cluster}/organisations/{organisation}`.
public struct PathTemplate: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// A part between slashes.
    public enum Segment: Hashable, Sendable {
        /// Text that must stand there.
        case literal(String)
        /// A place for a value, by its name.
        case parameter(String)
    }

    /// The parts in order; none for the path `/`.
    public let segments: [Segment]
    /// The template as it is written.
    public let description: String

    /// Creates a template.
    ///
    /// A template that does not begin with a slash, has empty parts, or names a place twice is a programmer's error.
    public init(_ text: String) {
        precondition(text.hasPrefix("/"), "A path begins with a slash.")
        let parts = text == "/" ? [] : text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        segments = parts.map { part in
            precondition(!part.isEmpty, "A path has no empty parts.")
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(String(part)) }
            return .parameter(String(part.dropFirst().dropLast()))
        }
        description = text
        precondition(Set(parameters).count == parameters.count, "A path names every place once.")
    }

    /// Creates a template from a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// The names of the places, in order.
    public var parameters: [String] {
        segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
    }

    /// The path with every place filled; the values are escaped.
    ///
    /// A place without a value is a programmer's error.
    public func path(_ values: KeyValuePairs<String, String> = [:]) -> String {
        let parts = segments.map { segment in
            switch segment {
            case .literal(let text): return text
            case .parameter(let name):
                guard let value = values.first(where: { $0.key == name })?.value else {
                    preconditionFailure("The path \(description) needs a value for \(name).")
                }
                return PercentEncoding.encoded(value)
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}
