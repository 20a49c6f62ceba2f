import Testing

@testable import Reports

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("Привет", 6), ("世界", 4), ("한글", 4), ("カナ", 4), ("ｶﾅ", 2), ("Ａ", 2), ("e\u{301}", 1),
        ("й", 1), ("и\u{306}", 1), ("👍", 2), ("👨‍👩‍👧", 2), ("✓", 1), ("⚠\u{FE0F}", 2), ("", 0), ("\u{200B}", 0),
        ("−1,5", 4), ("█▏", 2),
    ])
    func `A text is as wide as the columns it fills`(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test func `Padding counts columns, not characters`() {
        #expect("世界".padded(to: 6) == "世界  ")
        #expect("世界".rightAligned(to: 6) == "  世界")
        #expect("long".padded(to: 2) == "long")
    }

    @Test func `A printed text cannot steer the terminal`() {
        #expect("a\u{1B}[31mb\r\nc\u{9B}d".printable == "a [31mb  c d")
    }
}
