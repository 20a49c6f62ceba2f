/// How much a JSON text may hold; its length in bytes is limited before it is read.
struct JSONLimits: Hashable, Sendable {
    /// How deep arrays and objects may lie in each other.
    var depth = 16
    /// How many members an object may have.
    var members = 256
    /// How many elements an array may have.
    var elements = 10_000
    /// How many characters a number may have: no field needs more digits.
    var numberLength = 64

    /// The limits of request bodies.
    static let requests = JSONLimits()
}
