/// A password's hash with its parameters, in the PHC string format.
///
/// It is the form that the `argon2` command prints:
/// `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<tag>`, salt and tag in base64 without padding.
struct PasswordHash: Hashable, Sendable {
    let parameters: Argon2Parameters
    let salt: [UInt8]
    let tag: [UInt8]

    /// RFC 9106, section 4: a salt of 128 bits and a tag of 256 bits.
    static let saltLength = 16
    static let tagLength = 32
    /// The lengths that are read: what an RFC allows is much more, and nothing writes it.
    private static let saltBounds = 8...64
    private static let tagBounds = 16...64
    private static let longestText = 400

    init(parameters: Argon2Parameters, salt: [UInt8], tag: [UInt8]) {
        self.parameters = parameters
        self.salt = salt
        self.tag = tag
    }

    /// Reads the text; nil for anything that is not exactly a hash of this kind within the bounds.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longestText else { return nil }
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].isEmpty, parts[1] == "argon2id", parts[2] == "v=19",
            let numbers = Self.numbers(parts[3]),
            let parameters = Argon2Parameters(readMemoryKiB: numbers.m, passes: numbers.t, lanes: numbers.p),
            let salt = Base64.bytes(of: parts[4], .standard), Self.saltBounds.contains(salt.count),
            let tag = Base64.bytes(of: parts[5], .standard), Self.tagBounds.contains(tag.count)
        else { return nil }
        self.init(parameters: parameters, salt: salt, tag: tag)
    }

    /// The text.
    var text: String {
        let (m, t, p) = (parameters.memoryKiB, parameters.passes, parameters.lanes)
        let (salt, tag) = (Base64.text(of: salt, .standard), Base64.text(of: tag, .standard))
        return "$argon2id$v=19$m=\(m),t=\(t),p=\(p)$\(salt)$\(tag)"
    }

    /// Reads `m=19456,t=2,p=1`; the numbers have no sign and no leading zero, so that a hash has one text.
    private static func numbers(_ text: Substring) -> (m: UInt32, t: UInt32, p: UInt32)? {
        let fields = text.split(separator: ",", omittingEmptySubsequences: false)
        guard fields.count == 3 else { return nil }
        let numbers = zip(fields, ["m=", "t=", "p="]).compactMap { field, name -> UInt32? in
            guard field.hasPrefix(name), let number = UInt32(field.dropFirst(2)), field == "\(name)\(number)" else {
                return nil
            }
            return number
        }
        return numbers.count == 3 ? (numbers[0], numbers[1], numbers[2]) : nil
    }
}
