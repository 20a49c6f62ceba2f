import HTTPTypes

/// What every answer tells browsers to refuse.
enum SecurityHeaders {
    /// The policy of every page: its own scripts, styles and pictures, and nothing of anybody else; nothing inline.
    ///
    /// Source: W3C, Content Security Policy Level 3.
    static let contentPolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; \
        base-uri 'none'; form-action 'self'; frame-ancestors 'none'
        """

    /// Adds the fields that an answer does not have already.
    ///
    /// - Parameters:
    ///   - headers: the answer's header.
    ///   - isSecure: whether browsers reach the server over TLS and shall remember that.
    static func add(to headers: inout HTTPFields, isSecure: Bool) {
        headers[.contentSecurityPolicy] = contentPolicy
        headers[.xContentTypeOptions] = "nosniff"
        headers[.referrerPolicy] = "same-origin"
        headers[.crossOriginOpenerPolicy] = "same-origin"
        headers[.crossOriginResourcePolicy] = "same-origin"
        headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
        // RFC 6797: the name is reached over TLS alone for half a year from now.
        if isSecure { headers[.strictTransportSecurity] = "max-age=15552000" }
        // What a page shows is its reader's alone, unless its route says otherwise.
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }
}

extension HTTPField.Name {
    static let referrerPolicy = known("Referrer-Policy")
    static let crossOriginOpenerPolicy = known("Cross-Origin-Opener-Policy")
    static let permissionsPolicy = known("Permissions-Policy")
    static let secFetchSite = known("Sec-Fetch-Site")
    static let requestID = known("X-Request-Id")
    static let forwardedFor = known("X-Forwarded-For")
    static let clearSiteData = known("Clear-Site-Data")
    static let refresh = known("Refresh")
    static let retryAfterSeconds = known("Retry-After")

    /// Tells that htmx asks, for a part of a page.
    static let hxRequest = known("HX-Request")
    /// Tell htmx what to take of an answer, and where to put it; to load the whole page anew; or how to put it.
    static let hxReselect = known("HX-Reselect")
    static let hxRetarget = known("HX-Retarget")
    static let hxRefresh = known("HX-Refresh")

    /// A name that is written here, so that it can be no other than a valid one.
    private static func known(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("The name of a field is a token.") }
        return name
    }
}
