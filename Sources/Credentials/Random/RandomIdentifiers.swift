public import GuildhallCore

/// Makes identifiers of version 7 from the moment and the system's generator.
public struct RandomIdentifiers: IdentifierSource {
    /// Creates a source.
    public init() {}

    /// A new identifier, in the order of creation.
    public func next<Subject>(for subject: Subject.Type, at time: Timestamp) -> Identifier<Subject> {
        var generator = SystemRandomNumberGenerator()
        return Identifier(time: time, random: (generator.next(), generator.next()))
    }
}
