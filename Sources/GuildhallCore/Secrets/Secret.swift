/// Something that only its bearer knows, at the one moment when it is made; kept is its digest alone.
public struct Secret: Hashable, Sendable {
    /// What a secret opens.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A session in a browser.
        case session = "ghs"
        /// The interface for programs.
        case apiToken = "gha"
        /// A place in an organisation.
        case invitation = "ghi"
        /// The first set-up, or a new password.
        case oneTimeLink = "ghl"

        /// What every secret of the kind begins with.
        public var prefix: String { "\(rawValue)_" }
    }

    /// How many characters follow the prefix: 256 bits, six in each.
    public static let bodyLength = 43

    /// The text that the bearer shows.
    ///
    /// It is a prefix such as `ghs_` and 43 characters of base64url (RFC 4648, section 5). The prefix tells people, and
    /// programs that look for leaked secrets, what they see.
    public let text: String

    /// Creates a secret.
    ///
    /// - Parameters:
    ///   - kind: what it opens.
    ///   - body: 43 characters that nobody can guess.
    public init(_ kind: Kind, body: String) {
        text = kind.prefix + body
        precondition(Self.isWellFormed(text, kind), "A secret's body has 43 characters of base64url.")
    }

    /// What is kept of it.
    public var digest: SecretDigest { SecretDigest(of: text.utf8) }

    /// Digests what somebody shows; nil for what cannot be a secret of the kind, whatever it is.
    public static func digest(ofShown text: String, _ kind: Kind) -> SecretDigest? {
        isWellFormed(text, kind) ? SecretDigest(of: text.utf8) : nil
    }

    private static func isWellFormed(_ text: String, _ kind: Kind) -> Bool {
        let prefix = Array(kind.prefix.utf8)
        let bytes = text.utf8
        return bytes.count == prefix.count + bodyLength && bytes.starts(with: prefix)
            && bytes.dropFirst(prefix.count).allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}

extension Secret: CustomStringConvertible, CustomReflectable {
    /// The prefix alone: what is printed by mistake, in a log or with an error, opens nothing.
    public var description: String { text.prefix { $0 != "_" } + "_…" }
    /// Nothing: neither does what is dumped.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
