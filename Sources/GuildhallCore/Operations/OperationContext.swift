/// The moment at which an operation is performed, and what makes new things in it.
public struct OperationContext: Sendable {
    /// The present moment.
    public let now: Timestamp
    /// What brought the operation about, such as the request's identifier.
    public let cause: String
    private let identifiers: any IdentifierSource
    private let secrets: any SecretMinting

    /// Creates a context.
    public init(
        now: Timestamp, cause: String, identifiers: any IdentifierSource, secrets: any SecretMinting
    ) {
        self.now = now
        self.cause = cause
        self.identifiers = identifiers
        self.secrets = secrets
    }

    /// A new identifier of the kind that is asked for.
    public func newIdentifier<Subject>(_ subject: Subject.Type = Subject.self) -> Identifier<Subject> {
        identifiers.next(for: subject, at: now)
    }

    /// A new secret, known to nobody yet.
    public func newSecret(_ kind: Secret.Kind) -> Secret { secrets.mint(kind) }
}
