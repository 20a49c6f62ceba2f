import Testing

@testable import GuildhallCore

@Suite struct PasswordRuleTests {
    private func code(_ password: String, _ name: String = "anna@example.org") -> FieldProblem.Code? {
        guard let prepared = PasswordRule.prepared(password) else { return .tooLong }
        return PasswordRule.problem(with: prepared, signInName: name)?.code
    }

    @Test(arguments: [
        "correct horse battery staple", "ёлка и три зайца", "我们的玩具工厂在广东省汕头市澄海区", "                x",
        "Tr0ub4dor&3Tr0ub4dor&4",
        "👩\u{200D}🔧 fixes the kettle", "aaaaaaaaaaaaaab",
    ])
    func `Anything long that is not everybody's first guess is taken`(password: String) {
        #expect(code(password) == nil)
    }

    @Test(arguments: [
        ("", FieldProblem.Code.required), ("fourteen chars", .tooShort), ("tab\tin a password", .characters),
        ("nul\u{0}in a password", .characters), (String(repeating: "ab c", count: 65), .tooLong),
        (String(repeating: "x", count: 1_000_000), .tooLong), ("aaaaaaaaaaaaaaaa", .common),
        ("abcabcabcabcabca", .common), ("1234123412341234", .common), ("abcdefghijklmnopq", .common),
        ("zyxwvutsrqponmlkj", .common), ("123456789012345678", .common), ("passwordpassword", .common),
        ("Password123456789", .common), ("qwertyuiopasdfghjkl", .common), ("anna@example.org", .common),
        ("AnnaExampleAnna1", .common), ("anna123456789anna", .common), ("пароль123456789", .common),
        ("letmein letmein!", .common),
    ])
    func `What is short, not printable or guessed first is refused`(password: String, expected: FieldProblem.Code) {
        #expect(code(password) == expected)
    }

    @Test func `Composed and decomposed letters are the same password`() {
        #expect(
            PasswordRule.prepared("un café crème s'il") == PasswordRule.prepared("un cafe\u{301} cre\u{300}me s'il"))
        let length = PasswordRule.prepared("un cafe\u{301} cre\u{300}me s'il")?.utf8.count
        #expect(length == 20)
    }

    @Test func `The least and the greatest length are taken, and one beyond them is not`() {
        let text = (0..<300).map { "\(Character(Unicode.Scalar(UInt8(97 + $0 * $0 % 23))))" }.joined()
        #expect(code(String(text.prefix(15))) == nil && code(String(text.prefix(14))) == .tooShort)
        #expect(code(String(text.prefix(256))) == nil && code(String(text.prefix(257))) == .tooLong)
    }
}
