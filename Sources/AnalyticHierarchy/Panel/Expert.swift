/// A member of a panel.
public struct Expert: Sendable, Hashable {
    /// The name used in files; unique in the panel.
    public let id: String
    /// The name people read.
    public let name: String
    /// A weight given by name, positive.
    public let weight: Double?
    /// The competence, where the expert assessed it.
    public let competence: Competence?

    /// Creates an expert; without a name, the id is shown.
    public init(id: String, name: String? = nil, weight: Double? = nil, competence: Competence? = nil) {
        precondition(weight.map { $0 > 0 && $0.isFinite } ?? true, "An expert's weight is positive.")
        self.id = id
        self.name = name ?? id
        self.weight = weight
        self.competence = competence
    }
}
