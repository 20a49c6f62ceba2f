import Crypto

/// The token in a form, which shows that the form is one of ours, made for this browser.
///
/// It is made of the cookie, which no other site can read, and does not tell it: whoever sees a page's source cannot take the
/// session. (“Naive double submit” would let a neighbouring host that can set cookies choose both.)
enum FormToken {
    /// The field of forms that holds it.
    static let field = "form-token"

    /// The token for a cookie's value.
    static func token(for cookie: String) -> String {
        let bytes = SHA256.hash(data: Array("guildhall-form/1\0\(cookie)".utf8))
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// Whether a form's token is that of a cookie; the time it takes tells nothing.
    static func isRight(_ token: String?, for cookie: String?) -> Bool {
        guard let token, let cookie else { return false }
        let (given, right) = (Array(token.utf8), Array(Self.token(for: cookie).utf8))
        guard given.count == right.count else { return false }
        return zip(given, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
