public import OrderedCollections

/// A JSON document as a value; objects keep the order in which their keys were given.
public enum JSONValue: Sendable, Hashable {
    /// Nothing, or a number that is undefined.
    case null
    /// A truth value.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number; one that is not finite is written as `null`.
    case number(Double)
    /// A text.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Values by key.
    case object(OrderedDictionary<String, JSONValue>)
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object with its keys in the written order.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(OrderedDictionary(elements, uniquingKeysWith: { _, last in last }))
    }
    /// The value `null`.
    public init(nilLiteral: ()) { self = .null }

    /// An object with its keys in the order given; of equal keys the last one counts.
    public init(_ entries: [(key: String, value: JSONValue)]) {
        self = .object(OrderedDictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last }))
    }

    /// A number, or `null` where there is none.
    public init(_ value: Double?) { self = value.map(JSONValue.number) ?? .null }
    /// A string, or `null` where there is none.
    public init(_ value: String?) { self = value.map(JSONValue.string) ?? .null }
}
