import HTTPTypes

/// Refuses changes that another site's page asks for in the reader's name.
///
/// Browsers tell where a request comes from in `Sec-Fetch-Site` (W3C, Fetch Metadata Request Headers), and older ones in
/// `Origin` (RFC 6454, section 7). The token in every form is the third line; it is checked where the session is known.
struct CrossSiteRule: Sendable {
    /// The only origin from which changes are taken; nil while only loopback names are served.
    let origin: String?

    /// The rule of a plan.
    init(_ plan: ServerPlan) { origin = plan.publicOrigin?.description }

    /// Whether a change may go on.
    ///
    /// - Parameters:
    ///   - headers: the request's header.
    ///   - host: the host that it names.
    func allows(_ headers: HTTPFields, host: String?) -> Bool {
        if let site = headers[.secFetchSite] {
            // “none” is the reader's own doing, such as an address that was typed.
            guard site == "same-origin" || site == "none" else { return false }
        }
        guard let claimed = headers[.origin] else { return true }
        if let origin { return claimed == origin }
        guard let claimed = WebOrigin(claimed) else { return false }
        return claimed.authority == host?.lowercased()
    }
}
