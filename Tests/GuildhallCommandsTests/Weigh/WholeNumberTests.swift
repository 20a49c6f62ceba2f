import Testing

@testable import GuildhallCommands

struct WholeNumberTests {
    @Test(arguments: [("1", 1), ("200", 200), ("+7", 7), ("007", 7)])
    func `A number within the limits is read`(_ text: String, _ number: Int) throws {
        #expect(try WholeNumber.parse(text, in: 1...200) == number)
    }

    @Test(arguments: ["0", "201", "-1", "", " 1", "1.0", "1e2", "two", "99999999999999999999", "١"])
    func `Everything else is refused with the limits`(_ text: String) {
        #expect {
            _ = try WholeNumber.parse(text, in: 1...200)
        } throws: {
            "\($0)" == "it takes a whole number from 1 to 200"
        }
    }

    @Test func `The largest seed is read`() throws {
        #expect(try WholeNumber.parse("18446744073709551615", in: 0...UInt64.max) == .max)
    }
}
