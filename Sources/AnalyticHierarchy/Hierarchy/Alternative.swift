/// One of the things to choose between.
public struct Alternative: Sendable, Hashable {
    /// The name used in files; unique among the alternatives.
    public let id: String
    /// The name people read.
    public let title: String
    /// Measured properties by name.
    public let attributes: [String: Double]

    /// Creates an alternative; without a title, its id is shown.
    public init(id: String, title: String? = nil, attributes: [String: Double] = [:]) {
        self.id = id
        self.title = title ?? id
        self.attributes = attributes
    }
}
