import GuildhallCore

/// The rules that the gate holds against every request.
struct SafetyRules: Sendable {
    /// Which hosts may be named.
    let host: HostRule
    /// Whose pages may ask for changes.
    let crossSite: CrossSiteRule
    /// How senders are told apart.
    let client: ClientAddress
    /// Whether browsers reach the server over TLS.
    let isSecure: Bool
    private let sparesLoopback: Bool
    private let rates = RateLimiter()

    /// The rules of a plan.
    init(_ plan: ServerPlan) {
        host = HostRule(plan)
        crossSite = CrossSiteRule(plan)
        client = ClientAddress(trustedProxies: plan.trustedProxies)
        sparesLoopback = plan.publicOrigin?.isLoopback ?? true
        isSecure = (plan.publicOrigin?.scheme ?? plan.scheme) == .https
    }

    /// How long a sender has to wait before a request of a class; nil if it may go on.
    ///
    /// Where only the machine itself is served, whoever is on it can slow it down in simpler ways, but may still not guess
    /// passwords. Where the world is served, what comes from the machine is a proxy's, and may be anybody's.
    func secondsToWait(_ rate: RouteLimits.RateClass, of client: String, at now: Timestamp) -> Int? {
        if sparesLoopback, rate != .signIn, WebOrigin.isLoopback(client) { return nil }
        return rates.take(rate, of: client, at: now)
    }
}
