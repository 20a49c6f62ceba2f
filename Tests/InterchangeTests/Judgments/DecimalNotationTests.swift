import Testing

@testable import Interchange

@Suite struct DecimalNotationTests {
    @Test(arguments: [
        (0.0, "0"), (-500.0, "-500"), (0.1, "0.1"), (1e-7, "0.0000001"), (-1.25e-7, "-0.000000125"),
        (1e20, "100000000000000000000"), (-1.5e16, "-15000000000000000"), (12345.678, "12345.678"),
    ]) func `Numbers are written without an exponent`(_ value: Double, _ text: String) {
        #expect(DecimalNotation.plain(value) == text)
        #expect(Double(DecimalNotation.plain(value)) == value)
    }
}
