/// What a request to a route may cost.
public struct RouteLimits: Hashable, Sendable {
    /// How often a kind of request may come from one sender.
    public enum RateClass: String, Hashable, Sendable, CaseIterable {
        /// As often as it likes: what the server answers from memory.
        case free
        /// Reading.
        case reading
        /// Changing something.
        case writing
        /// Trying a password or a link: slow, and worth guessing.
        case signIn
        /// What keeps a processor busy.
        case heavy
    }

    /// The most bytes of a body.
    public var bodyBytes: Int
    /// How often it may be asked for.
    public var rate: RateClass
    /// How long a body may take to arrive, in seconds.
    public var bodySeconds: Int

    /// Creates limits.
    public init(bodyBytes: Int = 0, rate: RateClass, bodySeconds: Int = 10) {
        precondition(bodyBytes >= 0 && bodySeconds > 0, "Limits are no less than nothing.")
        self.bodyBytes = bodyBytes
        self.rate = rate
        self.bodySeconds = bodySeconds
    }

    /// Reading, without a body.
    public static let reading = RouteLimits(rate: .reading)
    /// A form of a page.
    public static let form = RouteLimits(bodyBytes: 16_384, rate: .writing)
    /// A form with a password or a link.
    public static let signIn = RouteLimits(bodyBytes: 4_096, rate: .signIn)
    /// Opening a link with a secret in it: worth guessing too, but opened again and again by its owner.
    public static let opening = RouteLimits(rate: .reading)
    /// Reading a log, which may be asked to check itself from end to end.
    public static let audit = RouteLimits(rate: .heavy)
    /// A document of the interface for programs.
    public static let document = RouteLimits(bodyBytes: 65_536, rate: .writing)
    /// What is kept in memory.
    public static let free = RouteLimits(rate: .free)
}
