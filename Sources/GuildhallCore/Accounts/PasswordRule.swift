internal import Foundation

/// What a password must keep: long and not what everybody would guess first, and nothing else.
///
/// After NIST SP 800-63B-4 (2025), section 3.1.1.2: at least fifteen characters where the password is all that is asked for,
/// room for at least 64, every printing character and spaces, no rule of composition, no regular change, and comparison with
/// what is commonly used or expected. Characters are counted as Unicode scalars.
public enum PasswordRule {
    /// How many characters a password has; the upper end keeps the work of normalising and hashing bounded.
    public static let length = 15...256

    /// The form in which a password is hashed and checked; nil for what is too long to be one.
    ///
    /// It is normalisation form C, as the profile OpaqueString of RFC 8265 asks for: all keyboards give the same bytes.
    static func prepared(_ typed: String) -> String? {
        guard typed.utf8.count <= 16 * length.upperBound else { return nil }
        let form = typed.precomposedStringWithCanonicalMapping
        return form.unicodeScalars.count <= length.upperBound ? form : nil
    }

    /// What is wrong with a new password; nil for nothing.
    ///
    /// - Parameters:
    ///   - password: the password in the prepared form.
    ///   - signInName: the canonical name of the account.
    static func problem(with password: String, signInName: String) -> (code: FieldProblem.Code, limit: Int?)? {
        let scalars = Array(password.lowercased().unicodeScalars)
        guard !password.isEmpty else { return (.required, nil) }
        guard password.unicodeScalars.allSatisfy({ TextRule.isAllowed($0) || $0.properties.isEmoji }) else {
            return (.characters, nil)
        }
        if password.unicodeScalars.count < length.lowerBound { return (.tooShort, length.lowerBound) }
        let isGuessable =
            repeatsShortPiece(scalars) || isRun(scalars) || isMadeOf(commonPieces(signInName), password.lowercased())
        return isGuessable ? (.common, nil) : nil
    }

    /// Whether a piece of at most four characters makes up the whole: `aaaa…`, `abcabc…`.
    private static func repeatsShortPiece(_ scalars: [Unicode.Scalar]) -> Bool {
        (1...4).contains { period in zip(scalars, scalars.dropFirst(period)).allSatisfy { $0 == $1 } }
    }

    /// Whether each character follows the one before it, or each precedes it: `abcdef…`, `9876…`, over the end again.
    private static func isRun(_ scalars: [Unicode.Scalar]) -> Bool {
        let steps = zip(scalars, scalars.dropFirst()).map { Int($1.value) - Int($0.value) }
        return [1, -1].contains { step in steps.allSatisfy { $0 == step || $0 == -9 * step || $0 == -25 * step } }
    }

    /// What guessing begins with: the name of the account and its parts, and the commonest passwords.
    ///
    /// The latter are the first of the list that the National Cyber Security Centre published with Have I Been Pwned in
    /// 2019 (PwnedPasswordsTop100k), and what this software's own pages would suggest.
    private static func commonPieces(_ signInName: String) -> [String] {
        let parts = signInName.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return commonest + ([signInName] + parts).filter { $0.count >= 2 }
    }

    private static let commonest: [String] =
        """
        123456789 12345678 1234567890 1234567 123456 12345 1234 123123 123321 654321 666666 111111 000000 112233 121212
        qwertyuiop qwerty123 qwerty asdfghjkl zxcvbnm 1q2w3e4r5t 1q2w3e4r 1qaz2wsx q1w2e3r4t5 password1 password passw0rd
        iloveyou abc123 monkey dragon football baseball sunshine princess welcome letmein superman master admin
        administrator login secret changeme guildhall cluster пароль йцукенгшщзхъ йцукен 5201314 woaini1314 woaini a123456
        123 321 1 0 ! . - _
        """
        .split(whereSeparator: \.isWhitespace).map(String.init) + [" "]

    /// Whether a text is some of the pieces one after another.
    private static func isMadeOf(_ pieces: [String], _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var reachable = [true] + [Bool](repeating: false, count: bytes.count)
        let pieces = pieces.map { Array($0.utf8) }
        for end in 1...bytes.count {
            reachable[end] = pieces.contains { piece in
                let start = end - piece.count
                return start >= 0 && reachable[start] && bytes[start..<end].elementsEqual(piece)
            }
        }
        return reachable[bytes.count]
    }
}

extension FieldCheck {
    /// The prepared form of a new password; a problem is noted, and the answer is then of no use.
    mutating func newPassword(_ typed: String, signInName: String, as field: String) -> String {
        guard let password = PasswordRule.prepared(typed) else {
            require(false, field, .tooLong, limit: PasswordRule.length.upperBound)
            return ""
        }
        if let problem = PasswordRule.problem(with: password, signInName: signInName) {
            require(false, field, problem.code, limit: problem.limit)
        }
        return password
    }
}
