import GuildhallCore
import Testing

@Suite struct TextRuleTests {
    private static let rule = TextRule(length: 2...10)

    @Test(arguments: [
        ("  Toys  ", "Toys"), ("Cafe\u{301}", "Café"), ("玩具 工厂", "玩具 工厂"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("1234567890", "1234567890"), ("👩\u{200D}🔧!", "👩\u{200D}🔧!"),
    ])
    func `A text is kept without white space around it and composed`(typed: String, kept: String) throws {
        let found = try Self.rule.canonical(typed).get()
        #expect(Array(found.unicodeScalars) == Array(kept.unicodeScalars))
        #expect(try Self.rule.canonical(found).get() == found)
    }

    @Test(arguments: [
        ("", FieldProblem.Code.required), ("   ", .required), ("\u{3000}", .required), ("a", .tooShort),
        ("12345678901", .tooLong), (String(repeating: "x", count: 100_000), .tooLong),
        ("a\nb", .characters), ("a\u{0}b", .characters), ("a\tb", .characters), ("a\u{7F}b", .characters),
        ("a\u{202E}b", .characters), ("a\u{2066}b", .characters), ("a\u{2028}b", .characters),
        ("a\u{FEFF}b", .characters), ("a\u{E000}b", .characters), ("a\u{FFFF}b", .characters),
        ("a\u{AD}b", .characters),
        ("a\u{200B}b", .characters),
    ])
    func `What a text breaks is told with a code`(typed: String, code: FieldProblem.Code) {
        #expect(throws: TextRule.Violation.self) { try Self.rule.canonical(typed).get() }
        if case .failure(let violation) = Self.rule.canonical(typed) { #expect(violation.code == code) }
    }

    @Test(arguments: [
        ("Anna", "anna"), (" Anna@Example.ORG ", "anna@example.org"), ("ＡＮＮＡ", "anna"), ("ZOE\u{308}", "zoë"),
        ("王伟", "王伟"), ("Иван.Петров", "иван.петров"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("Σίσυφος", "σίσυφοσ"),
        ("a-b_c+d@e.f", "a-b_c+d@e.f"),
    ])
    func `A sign-in name has one form`(typed: String, canonical: String) throws {
        let name = try SignInName(typed)
        #expect(Array(name.canonical.unicodeScalars) == Array(canonical.unicodeScalars))
        #expect(try SignInName(name.canonical) == name)
    }

    @Test(arguments: [
        "", "a", "a b", "a:b", ".ab", "@ab", "a/b", "a<b", "a\u{0}b", "a\u{202E}b", "😀😀", "ab\u{200D}",
        String(repeating: "a", count: 129), "a'b", "a\"b", "a\\b", "erased:01890a5d-ac96-774b-bcce-b302099a8057",
    ])
    func `What cannot be a sign-in name is refused`(typed: String) {
        #expect(throws: TextRule.Violation.self) { try SignInName(typed) }
    }

    @Test func `Folding a name twice changes nothing, whatever letters it has`() {
        var checked = 0
        for value in UInt32(0x20)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value), let name = try? SignInName("a\(scalar)z") else { continue }
            checked += 1
            #expect((try? SignInName(name.canonical)) == name, "U+\(String(value, radix: 16))")
        }
        #expect(checked > 100_000)
    }
}
