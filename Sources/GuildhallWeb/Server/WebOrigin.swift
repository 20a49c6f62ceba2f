import Foundation

/// Where browsers find the server: the scheme, host and port of its addresses (RFC 6454).
public struct WebOrigin: Hashable, Sendable, CustomStringConvertible {
    /// The schemes.
    public enum Scheme: String, Hashable, Sendable {
        /// Without protection.
        case http
        /// Over TLS.
        case https

        /// The port that addresses leave out.
        public var usualPort: Int { self == .http ? 80 : 443 }
    }

    /// The scheme.
    public let scheme: Scheme
    /// The host in lower case, an IPv6 address in brackets.
    public let host: String
    /// The port.
    public let port: Int

    /// Creates an origin; an IPv6 address gets its brackets.
    public init(_ scheme: Scheme, host: String, port: Int) {
        self.scheme = scheme
        let name = host.lowercased()
        self.host = name.contains(":") && !name.hasPrefix("[") ? "[\(name)]" : name
        self.port = port
    }

    /// Reads an address without path, query or user, such as `https://guildhall.example` or `http://[::1]:8080/`.
    ///
    /// Nil for anything else.
    public init?(_ text: String) {
        let address = text.hasSuffix("/") ? text.dropLast() : text[...]
        guard let mark = address.range(of: "://"),
            let scheme = Scheme(rawValue: address[..<mark.lowerBound].lowercased())
        else { return nil }
        let authority = String(address[mark.upperBound...])
        guard let parts = Self.parts(ofAuthority: authority) else { return nil }
        self.init(scheme, host: parts.host, port: parts.port ?? scheme.usualPort)
    }

    /// The host with the port unless it is the usual one, as browsers send it in the header `Host`.
    public var authority: String { port == scheme.usualPort ? host : "\(host):\(port)" }

    /// The origin as browsers send it in the header `Origin`.
    public var description: String { "\(scheme.rawValue)://\(authority)" }

    /// Whether the host is this machine itself, for whoever asks.
    public var isLoopback: Bool { Self.isLoopback(host) }

    /// Whether a host is this machine itself: a name or an address of the loopback.
    ///
    /// Source: RFC 6761, section 6.3 (the name), RFC 1122, section 3.2.1.3 (127/8), RFC 4291, section 2.5.3 (::1).
    public static func isLoopback(_ host: String) -> Bool {
        let name = host.lowercased()
        if ["localhost", "::1", "[::1]"].contains(name) || name.hasSuffix(".localhost") { return true }
        let numbers = name.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && !numbers.contains(nil) && numbers[0] == 127
    }

    /// Splits an authority; nil for one with a user, with other characters than hosts have, or with a port that is none.
    static func parts(ofAuthority text: String) -> (host: String, port: Int?)? {
        var host = text[...]
        var port: Int?
        if let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") {
            guard let number = UInt16(text[text.index(after: colon)...]), number > 0 else { return nil }
            port = Int(number)
            host = text[..<colon]
        }
        let isAddress = host.hasPrefix("[") && host.hasSuffix("]")
        let name = isAddress ? host.dropFirst().dropLast() : host
        let fits = name.utf8.allSatisfy { isAddress ? Self.isOfAddress($0) : Self.isOfName($0) }
        guard fits, !name.isEmpty, name.utf8.count <= 253 else { return nil }
        return (host.lowercased(), port)
    }

    /// Whether a byte stands in IPv6 addresses.
    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: ":"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Whether a byte stands in names and in IPv4 addresses.
    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
