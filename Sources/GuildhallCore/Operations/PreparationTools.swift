/// What the preparation of an operation works with.
public struct PreparationTools: Sendable {
    /// The state, to be read only: what is written goes through an operation.
    public let store: any Store
    /// Hashes and checks passwords.
    public let passwords: any PasswordHashing
    /// Counts attempts to sign in.
    public let throttle: SignInThrottle
    /// The present moment.
    public let now: Timestamp
}
