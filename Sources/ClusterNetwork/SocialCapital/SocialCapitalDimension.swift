/// A side of social capital that measures speak about.
public enum SocialCapitalDimension: String, Sendable, Hashable, CaseIterable {
    /// Ties among the cluster's own members: bonding.
    case inside
    /// Ties to those outside: bridging.
    case outside
    /// What lets members rely on each other.
    case trust
    /// How fast and how far news gets.
    case information
    /// How free members are to deal with others.
    case lockIn = "lock-in"
}
