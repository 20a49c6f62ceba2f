/// What shows who somebody is, by its digest, so that it can be looked at again whenever something is to be changed.
public enum Credential: Hashable, Sendable {
    /// A session in a browser.
    case session(SecretDigest)
    /// A token for programs.
    case apiToken(SecretDigest)
}
