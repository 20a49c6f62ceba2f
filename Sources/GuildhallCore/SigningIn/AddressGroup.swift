internal import Glibc

/// The addresses that one guesser has: one of IPv4, a whole network of IPv6.
///
/// A household or a rented machine gets 64 bits of IPv6 addresses at least (RFC 6177, section 2), so that counting single
/// ones would count nothing. What is no address stands for itself.
public struct AddressGroup: Hashable, Sendable {
    /// The group in one form, however the address was written.
    public let text: String

    /// Finds the group of an address as a face tells it.
    public init(_ address: String) {
        // A zone such as `%eth0` is this machine's own business.
        let plain = String(address.prefix { $0 != "%" })
        guard let bytes = Self.bytes(plain, AF_INET6, count: 16) else {
            text = plain
            return
        }
        // RFC 4291, section 2.5.5.2: an address of IPv4 in the clothes of IPv6.
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            text = bytes.suffix(4).map(String.init).joined(separator: ".")
        } else {
            text = bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
        }
    }

    private static func bytes(_ text: String, _ family: Int32, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, text, &bytes) == 1 ? bytes : nil
    }
}
