/// Which hosts requests may name.
///
/// A name that somebody else owns can be made to lead to this machine; a page of theirs would then be of the same origin as
/// ours (“DNS rebinding”). And no link may be made of a host that a request claims.
struct HostRule: Sendable {
    /// The authority that requests must name; nil while only loopback names are served, by whatever port.
    let authority: String?

    /// The rule of a plan.
    init(_ plan: ServerPlan) { authority = plan.publicOrigin?.authority }

    /// Whether a request to a host is meant for this server.
    func allows(_ host: String?) -> Bool {
        guard let host, let parts = WebOrigin.parts(ofAuthority: host) else { return false }
        if let authority, host.lowercased() == authority { return true }
        // A public address is no reason to shut out the operator on the machine itself, unless a proxy is there too: what a
        // proxy passes on names the public host.
        return authority == nil && WebOrigin.isLoopback(parts.host)
    }
}
