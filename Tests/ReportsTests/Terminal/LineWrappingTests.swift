import Testing

@testable import Reports

@Suite struct LineWrappingTests {
    @Test func `Lines break at spaces`() {
        #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    }

    @Test func `A no-break space keeps a figure whole`() {
        #expect("about 12\u{A0}500 pieces".wrapped(to: 10) == ["about", "12\u{A0}500", "pieces"])
    }

    @Test func `A word wider than the line is cut`() {
        #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
    }

    @Test func `Ideographs break anywhere but before a full stop`() {
        #expect("我们选择它。好".wrapped(to: 10) == ["我们选择", "它。好"])
    }

    @Test func `A word breaks after its hyphen, a negative figure does not`() {
        #expect("well-known range 2-3 or -5".wrapped(to: 7) == ["well-", "known", "range", "2-3 or", "-5"])
    }

    @Test func `An empty text is one empty line`() {
        #expect("".wrapped(to: 10) == [""])
    }

    @Test(arguments: 1...40)
    func `No line is wider than asked and no letter is lost`(width: Int) {
        let text = "Партнёр-предприятие 3 should join 我们的集群，because  of its benefits (1,1657)."
        let lines = text.wrapped(to: width)
        // A wide character cannot be halved.
        #expect(lines.allSatisfy { $0.displayWidth <= max(2, width) })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
