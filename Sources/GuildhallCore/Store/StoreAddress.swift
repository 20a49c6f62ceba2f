/// Where a store is kept, as an operator writes it: `sqlite:PATH` or `postgres://…`.
///
/// It has no description of its own: an address may hold a password, which must not come into a log by accident.
public struct StoreAddress: Hashable, Sendable {
    /// The engine's name, such as `sqlite`.
    public let scheme: String
    /// What the engine makes of the rest: a path, or a server and a database.
    public let location: String

    /// Reads an address; nil where no engine is named or nothing follows its name.
    ///
    /// A path alone is no address: `guildhall.sqlite` could as well be a mistyped option.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let (scheme, location) = (text[..<colon], text[text.index(after: colon)...])
        guard !scheme.isEmpty, scheme.allSatisfy({ $0.isASCII && $0.isLowercase }), !location.isEmpty else {
            return nil
        }
        self.scheme = String(scheme)
        self.location = String(location)
    }

    /// The address as it may be shown: without a server's user, password and settings.
    public var shown: String {
        guard location.hasPrefix("//") else { return "\(scheme):\(location)" }
        let place = location.prefix { $0 != "?" }
        let server = place.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return "\(scheme)://" + (server.hasPrefix("//") ? String(server.dropFirst(2)) : server)
    }
}
