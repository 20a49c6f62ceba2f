import Presentation
import Testing

struct NumbersTests {
    private let english = Wording(.english)
    private let russian = Wording(.russian)

    @Test func `Numbers have the reader's decimal sign`() {
        #expect(english.number(1.22514) == "1.2251")
        #expect(russian.number(1.22514) == "1,2251")
        #expect(english.number(1234.5, decimals: 1) == "1234.5")
        #expect(english.number(0) == "0.0000")
    }

    @Test func `The minus is a minus sign, and zero has none`() {
        #expect(english.number(-0.5) == "−0.5000")
        #expect(russian.number(-0.5) == "−0,5000")
        #expect(english.number(-0.0) == "0.0000")
    }

    @Test func `What is undefined is a dash`() {
        for value in [nil, Double.nan, .infinity, -.infinity] as [Double?] {
            #expect(english.number(value) == "–")
            #expect(russian.number(value) == "–")
        }
    }

    @Test func `Numbers that would show nothing have a power of ten`() {
        #expect(english.number(0.00001234) == "1.23\u{A0}×\u{A0}10⁻⁵")
        #expect(russian.number(0.00001234) == "1,23\u{A0}×\u{A0}10⁻⁵")
        #expect(english.number(-0.00001234) == "−1.23\u{A0}×\u{A0}10⁻⁵")
        #expect(english.number(2_500_000_000, decimals: 2) == "2.50\u{A0}×\u{A0}10⁹")
        #expect(english.number(0.0001) == "0.0001")
    }

    @Test func `Small shares get the decimals they need`() {
        #expect(english.percent(0.61299) == "61.3%")
        #expect(russian.percent(0.61299) == "61,3\u{A0}%")
        #expect(Wording(.ukrainian).percent(0.61299) == "61,3\u{A0}%")
        #expect(Wording(.chinese).percent(0.61299) == "61.3%")
        #expect(english.percent(0.00034) == "0.03%")
        #expect(english.percent(0.0000034) == "0.0003%")
        #expect(english.percent(0) == "0.0%")
        #expect(english.percent(1) == "100.0%")
    }

    @Test func `Whole numbers of five digits have groups, wherever they stand`() {
        #expect(english.integer(10_000) == "10,000")
        #expect(english.integer(1_234) == "1234")
        #expect(english.integer(-1_234_567) == "−1,234,567")
        #expect(russian.integer(10_000) == "10\u{A0}000")
    }

    @Test func `Axes write percent as the text beside them does`() {
        for language in Language.allCases {
            let wording = Wording(language)
            #expect(wording.percent(0.15).hasSuffix(language.percentSign))
        }
        #expect(Language.english.percentSign == "%" && Language.russian.percentSign == "\u{A0}%")
    }

    @Test func `Ratios are written as judges write them`() {
        let ratios: [(Double, String)] = [
            (9, "9"), (1, "1"), (1.0 / 7, "1/7"), (1.0 / 3, "1/3"), (2.5, "2.50"), (0.4, "0.400"), (0.709, "0.709"),
            (1 + 1e-16, "1"),
        ]
        for (value, text) in ratios {
            #expect(english.ratio(value) == text)
            #expect(russian.ratio(value) == text.replacing(".", with: ","))
        }
    }
}
