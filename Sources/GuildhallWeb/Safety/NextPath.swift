/// Where a reader wanted to go before signing in: a path of this server, and never another site.
struct NextPath: Hashable, Sendable {
    /// The path with its query.
    let text: String

    /// Takes a path that a request gives; nil for anything that a browser might read as another site.
    ///
    /// A second slash or a backslash after the first would name a host, and tabs and line ends are left out by browsers before they
    /// look (URL Standard, section 4.4).
    init?(_ text: String?) {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 512,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        self.text = text
    }
}
