/// An expert's competence from self-assessment, K = (Kz + Ka)/2.
public struct Competence: Sendable, Hashable {
    /// Kz: how well the expert knows the subject, 0...1.
    public let acquaintance: Double
    /// Ka: how well the expert's opinion is founded, 0...1.
    public let argumentation: Double
    /// What Ka comes from: for each source of arguments that the expert named, how strongly it shaped the opinion.
    public let arguments: [String: ArgumentationTable.Level]

    /// K, 0...1.
    public var coefficient: Double { (acquaintance + argumentation) / 2 }

    /// Creates a competence.
    ///
    /// - Parameters:
    ///   - selfRating: the acquaintance as the expert rates it, 0...10.
    ///   - arguments: for each source of arguments of the table, by its id, how strongly it shaped the expert's opinion;
    ///     sources that are not named count nothing.
    ///   - table: what the sources count.
    /// - Throws: `InvalidCompetence` for a rating outside the range and for ids that the table does not have.
    public init(
        selfRating: Double, arguments: [String: ArgumentationTable.Level], table: ArgumentationTable = .standard
    ) throws(InvalidCompetence) {
        guard (0...10).contains(selfRating) else { throw .selfRating(selfRating) }
        let unknown = Set(arguments.keys).subtracting(table.rows.map(\.id))
        guard unknown.isEmpty else { throw .unknownSources(unknown.sorted()) }
        acquaintance = selfRating / 10
        self.arguments = arguments
        argumentation = table.rows.reduce(0) { sum, row in sum + (arguments[row.id].map(row.value) ?? 0) }
    }
}

/// A self-assessment from which no competence follows.
public enum InvalidCompetence: Error, Sendable, Hashable {
    /// A self-rating outside 0...10.
    case selfRating(Double)
    /// Sources of arguments that the table does not have.
    case unknownSources([String])
}
