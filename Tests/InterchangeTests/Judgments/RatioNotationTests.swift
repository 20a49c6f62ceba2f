import AnalyticHierarchy
import Reports
import Testing

@testable import Interchange

struct RatioNotationTests {
    @Test(
        arguments: [
            ("9", 9), ("1/9", 1.0 / 9), ("0.111", 0.111), ("2:3", 2.0 / 3), ("5/2", 2.5), ("100/113", 100.0 / 113),
            ("1/1.41", 1 / 1.41), (" 3 ", 3), ("1 / 7", 1.0 / 7), (".5", 0.5), ("007", 7), ("1000000", 1e6),
            ("0.000001", 1e-6),
        ] as [(String, Double)])
    func `The notations of a judgment`(text: String, value: Double) throws {
        #expect(try RatioNotation.read(text).get().value == value)
    }

    @Test func `The inverse of a seventh is exactly seven`() throws {
        #expect(try RatioNotation.read("1/7").get().inverse.value == 7)
    }

    @Test(
        arguments: [
            ("", .empty), ("  ", .empty), ("x", .malformed), ("1/2/3", .malformed), ("1//2", .malformed),
            ("/2", .malformed),
            ("5.", .malformed), ("1.2.3", .malformed), ("٣", .malformed), ("1e3", .exponent), ("1E-3", .exponent),
            ("1e", .malformed), ("+3", .signed), ("1/+3", .signed), ("-3", .negative), ("−3", .negative),
            ("3/-1", .negative),
            ("--3", .negative), ("-x", .malformed), ("nan", .notANumber), (".NaN", .notANumber), ("inf", .infinite),
            ("-.inf", .infinite), ("Infinity", .infinite), ("∞", .infinite), ("0x1F", .hexadecimal), ("0", .zero),
            ("0/5", .zero), ("5:0", .zero), ("0.0", .zero), ("1000000.1", .huge), ("1/0.0000001", .huge),
            ("0.0000009", .tiny), ("1/1000001", .tiny), ("better", .qualitative), ("Equal", .qualitative),
            ("[1/7, 1/5]", .interval), ("0,5", .decimalComma(suggestion: "0.5")), ("1,234.5", .malformed),
            ("a,b", .malformed),
        ] as [(String, RatioNotation.Problem)])
    func `What is no judgment says why`(text: String, problem: RatioNotation.Problem) {
        #expect(RatioNotation.read(text) == .failure(problem))
    }

    @Test func `A number of a thousand digits is huge, not infinite`() {
        #expect(RatioNotation.read(String(repeating: "9", count: 1_000)) == .failure(.huge))
        #expect(RatioNotation.read("1/" + String(repeating: "9", count: 1_000)) == .failure(.tiny))
    }

    @Test func `A decimal comma is read where it is allowed`() throws {
        #expect(try RatioNotation.read("1/1,41", decimalComma: true).get().value == 1 / 1.41)
        #expect(RatioNotation.read("1,2,3", decimalComma: true) == .failure(.malformed))
    }
}

struct DecimalNotationTests {
    @Test(
        arguments: [("7.47", 7.47), ("1e-12", 1e-12), ("-3", -3), ("+2", 2), ("0", 0), (" 5 ", 5), ("1E3", 1000)]
            as [(String, Double)])
    func `The notations of a number`(text: String, value: Double) {
        #expect(DecimalNotation.number(text) == value)
    }

    @Test(arguments: ["", "x", "0x1F", "nan", "inf", "1e", "e5", "1e400", "1,5", "1/2", "1.", "٣", "1_000", "--1"])
    func `What is no number`(text: String) {
        #expect(DecimalNotation.number(text) == nil)
    }

    @Test(arguments: [
        (0.0, "0"), (-500.0, "-500"), (0.1, "0.1"), (1e-7, "0.0000001"), (-1.25e-7, "-0.000000125"),
        (1e20, "100000000000000000000"), (-1.5e16, "-15000000000000000"), (12345.678, "12345.678"),
    ]) func `Numbers are written without an exponent`(_ value: Double, _ text: String) {
        #expect(DecimalNotation.plain(value) == text)
        #expect(Double(DecimalNotation.plain(value)) == value)
    }
}
