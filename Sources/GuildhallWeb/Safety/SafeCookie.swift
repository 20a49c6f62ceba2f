import HTTPTypes

/// A cookie that scripts cannot read and other sites cannot set or send along with a change.
struct SafeCookie: Hashable, Sendable {
    /// What a cookie is for.
    enum Purpose: String, Sendable {
        /// The token of a session.
        case session
        /// A random text that forms are tied to while nobody is signed in.
        case form
        /// The language that the reader chose for this browser.
        case language
    }

    /// What it is for.
    let purpose: Purpose
    /// Whether browsers reach the server over TLS.
    let isSecure: Bool

    /// The name.
    ///
    /// Over TLS it begins with `__Host-`: browsers then take it from this host alone, over TLS alone and for every path (RFC
    /// 6265bis, section 4.1.3.2). Browsers refuse that prefix over plain HTTP, which is served on the machine itself alone; there
    /// the name goes without.
    var name: String { (isSecure ? "__Host-" : "") + "guildhall-" + purpose.rawValue }

    /// The value that a browser sends; nil without one, and with several, of which one is not ours.
    func value(in headers: HTTPFields) -> String? {
        let pairs = headers[values: .cookie].flatMap { $0.split(separator: ";") }
        let values = pairs.compactMap { pair -> String? in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, halves[0].drop(while: { $0 == " " }) == name else { return nil }
            return String(halves[1])
        }
        return values.count == 1 && values[0].utf8.count <= 256 ? values[0] : nil
    }

    /// The header that sets it until the browser is closed, or for a time.
    func setting(_ value: String, seconds: Int? = nil) -> String {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")\(age)"
    }

    /// The header that takes it away.
    var removing: String { setting("", seconds: 0) }
}
