import GuildhallCore
import Reports
import Testing

@testable import GuildhallWeb

/// Fields that read, write and describe.
struct FieldsTests {
    private enum Colour: String, CaseIterable, Sendable, Comparable {
        case green, red
        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }
    private static let name = APIField("name", .text(2...5), "A name.")
    private static let count = APIField<Int>.defaulted("count", .integer(1...10), 3, shown: 3, "How many.")
    private static let colours = APIField<Set<Colour>?>.optional("colours", .set(of: .word, 1...2), "Colours.")
    private static let rate = APIField<Int?>.optional("rate", .decimal(fractionDigits: 2, integerDigits: 3), "A rate.")
    private static let object = InputObject(name, count, colours, rate)

    private func read(_ text: String) throws -> (values: InputValues?, problems: [InputProblem]) {
        var reading = FieldReading(.body)
        let values = Self.object.read(try StrictJSON.read(Array(text.utf8)), &reading)
        return (values, reading.problems)
    }

    @Test func `Values are found under the fields that read them`() throws {
        let values = try #require(try read(#"{"name":"Toys","colours":["red","green"],"rate":"-1.5"}"#).values)
        #expect(values[Self.name] == "Toys")
        #expect(values[Self.count] == 3)
        #expect(values[Self.colours] == [.red, .green])
        #expect(values[Self.rate] == -150)
    }

    @Test func `All problems are told at once, each with its pointer`() throws {
        let found = try read(#"{"name":"x","count":11,"colours":["red","blue","red"],"rate":1,"a/b~c":0}"#)
        #expect(found.values == nil)
        #expect(
            found.problems.map { "\($0.place) \($0.code.rawValue)" } == [
                "/a~1b~0c unknown", "/name out-of-bounds", "/count out-of-bounds", "/colours out-of-bounds",
                "/rate wrong-type",
            ])
        #expect(try read(#"{"colours":["red","blue"]}"#).problems.map(\.place) == ["/name", "/colours/1"])
        #expect(try read(#"{"name":"Toys","colours":["red","red"]}"#).problems.map(\.code) == [.duplicate])
    }

    @Test(arguments: [
        ("[]", InputProblem.Code.wrongType), (#"{"name":null}"#, .wrongType), (#"{"name":1}"#, .wrongType),
        ("{}", .required),
        (#"{"name":" Toy"}"#, .malformed), (#"{"name":"a\u0000b"}"#, .malformed), (#"{"name":"a\u202eb"}"#, .malformed),
        (#"{"name":"Toys","count":1.5}"#, .wrongType), (#"{"name":"Toys","count":1e30}"#, .outOfBounds),
        (#"{"name":"Toys","count":"1"}"#, .wrongType), (#"{"name":"Toys","rate":"1.234"}"#, .malformed),
        (#"{"name":"Toys","rate":"01"}"#, .malformed), (#"{"name":"Toys","rate":"1000"}"#, .malformed),
        (#"{"name":"Toys","rate":"1."}"#, .malformed), (#"{"name":"Toys","rate":"+1"}"#, .malformed),
        (#"{"name":"Toys","colours":"red"}"#, .wrongType), (#"{"name":"Toys","colours":[]}"#, .outOfBounds),
    ])
    func `A wrong value is told by a code`(text: String, code: InputProblem.Code) throws {
        #expect(try read(text).problems.map(\.code) == [code])
    }

    @Test func `A name that is not known makes the object worth nothing, also when all else is right`() throws {
        let found = try read(#"{"name":"Toys","extra":1}"#)
        #expect(found.values == nil && found.problems.map(\.code) == [.unknown])
        var reading = FieldReading(.query)
        let pairs = [(name: "name", value: "Toys"), (name: "extra", value: "1")]
        #expect(InputObject(Self.name).read(pairs: pairs, &reading) == nil && reading.problems.count == 1)
    }

    @Test func `Problems have a limit however many values are wrong`() throws {
        let members = (0..<200).map { "\"x\($0)\":1" }.joined(separator: ",")
        #expect(try read("{\(members)}").problems.count == FieldReading.mostProblems)
    }

    @Test func `The same fields read queries and forms`() throws {
        func read(_ text: String) throws -> (values: InputValues?, problems: [InputProblem]) {
            let fields = try #require(FormFields(text)).fields.map { (name: $0.name, value: $0.value) }
            var reading = FieldReading(.query)
            return (InputObject(Self.name, Self.count).read(pairs: fields, &reading), reading.problems)
        }
        let values = try #require(try read("name=Toy+1&count=7").values)
        #expect(values[Self.name] == "Toy 1" && values[Self.count] == 7)
        #expect(try read("name=Toys&count=07").problems.map(\.code) == [.wrongType])
        #expect(try read("name=Toys&count=%2B7").problems.map(\.code) == [.wrongType])
        #expect(try read("name=Toys&name=Toys").problems.map(\.code) == [.repeated])
        #expect(try read("count=2&size=1").problems.map(\.place) == ["size", "name"])
    }

    @Test func `The schema closes the object and bounds every field`() throws {
        let schema = Self.object.schema.json.text(prettily: false)
        #expect(schema.contains(#""additionalProperties":false"#))
        #expect(schema.contains(#""required":["name"]"#))
        #expect(schema.contains(#""minimum":1,"maximum":10"#) && schema.contains(#""default":3"#))
        #expect(schema.contains(#""enum":["green","red"]"#) && schema.contains(#""uniqueItems":true"#))
        #expect(schema.contains(#""minLength":2,"maxLength":5"#))
    }

    @Test(arguments: [
        ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000000Z"),
        ("2024-02-29T23:59:60.1+01:30", "2024-02-29T22:30:00.100000Z"),
        ("1970-01-01t00:00:00.123456789z", "1970-01-01T00:00:00.123456Z"),
        ("9999-12-31T23:59:59-00:00", "9999-12-31T23:59:59.000000Z"),
        ("2000-03-01T00:00:00+14:00", "2000-02-29T10:00:00.000000Z"),
    ])
    func `Moments of RFC 3339 are read and written in UTC`(text: String, canonical: String) throws {
        let moment = try #require(InternetTime.moment(text))
        #expect(moment.description == canonical)
        #expect(InternetTime.moment(canonical) == moment)
    }

    @Test(arguments: [
        "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z",
        "2026-01-01T00:00:00", "2026-01-01 00:00:00Z", "1969-12-31T23:59:59Z", "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00+1:00", "2026-01-01T00:00:00Zx", "２026-01-01T00:00:00Z",
    ])
    func `What is no moment is not read`(text: String) {
        #expect(InternetTime.moment(text) == nil)
    }

    @Test(arguments: Array(stride(from: Int64(0), to: 60_000, by: 371))) func `Every day is read back`(day: Int64) {
        let moment = Timestamp(seconds: day * 86_400 + day % 86_400)
        #expect(InternetTime.moment(moment.description) == moment)
    }
}
