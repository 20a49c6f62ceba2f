import OrderedCollections
import Reports
import Testing

@testable import GuildhallWeb

/// Reading JSON without guessing.
struct StrictJSONTests {
    private func read(_ text: String) throws -> JSONValue { try StrictJSON.read(Array(text.utf8)) }

    private static let readable: [(text: String, value: JSONValue)] = [
        ("null", nil), (" true ", true), ("[]", .array([])), ("{}", .object([:])), ("-0", 0), ("12", 12), ("1.5", 1.5),
        ("1.0", 1), ("1e2", 100), ("150e-1", 15), ("-1.50e1", -15), ("0e5", 0), ("0.1e1", 1),
        ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(0x1p63)),
        ("1.00000000000000000001", .number(1)), (#""a\u00e9\n\/""#, "aé\n/"), (#""\ud83d\ude00""#, "😀"),
        (#"{"a":[1,{"b":null}]}"#, .object(["a": .array([1, .object(["b": nil])])])),
    ]

    @Test(arguments: readable)
    func `Texts of RFC 8259 are read`(text: String, value: JSONValue) throws {
        #expect(try read(text) == value)
    }

    @Test(arguments: [
        "", " ", "nul", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "1e", "\"\t\"", "\"a", "[1 2]", "1 2",
        "{\"a\" 1}", #""\x""#, #""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\u0041""#, "'a'", "NaN", "[", "}",
        #""\u12g4""#, "-", "\u{FEFF}1", "// 1",
    ])
    func `What breaks the grammar is refused`(text: String) {
        #expect(throws: JSONFault.self) { try read(text) }
    }

    @Test func `A name that stands twice is refused, also when it is written with escapes`() {
        #expect(throws: JSONFault(kind: .duplicateName("a"), offset: 7)) { try read(#"{"a":1,"\u0061":2}"#) }
    }

    @Test func `Bytes that are no UTF-8 are refused at their place`() {
        #expect(throws: JSONFault(kind: .notUTF8, offset: 1)) { try StrictJSON.read([0x22, 0xC0, 0x80, 0x22]) }
        #expect(throws: JSONFault.self) { try StrictJSON.read([0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func `Depth, counts and digits have limits`() throws {
        let limits = JSONLimits(depth: 2, members: 1, elements: 2, numberLength: 3)
        func read(_ text: String) throws -> JSONValue { try StrictJSON.read(Array(text.utf8), limits: limits) }
        #expect(try read("[[1,2]]") == [[1, 2]])
        #expect(throws: JSONFault.self) { try read("[[[]]]") }
        #expect(throws: JSONFault.self) { try read("[1,2,3]") }
        #expect(throws: JSONFault.self) { try read(#"{"a":1,"b":2}"#) }
        #expect(throws: JSONFault.self) { try read("1234") }
        #expect(throws: JSONFault.self) { try StrictJSON.read(Array("1e999".utf8)) }
    }

    @Test func `A hundred thousand brackets do not end the process`() {
        #expect(throws: JSONFault.self) { try StrictJSON.read(Array(repeating: UInt8(ascii: "["), count: 100_000)) }
    }

    @Test func `What the writer writes the reader reads back`() throws {
        var bytes = JSONBytes()
        bytes.writeObject { bytes in
            bytes.write(name: "text")
            bytes.write("\"\\\n\u{1}\u{7F}é😀")
            bytes.write(name: "list")
            bytes.writeArray { bytes in
                bytes.write(1)
                bytes.write(0.1)
                bytes.write(2.0)
                bytes.write(Double.nan)
                bytes.write(true)
                bytes.writeArray { _ in }
                bytes.writeNull()
            }
        }
        let value: JSONValue = ["text": "\"\\\n\u{1}\u{7F}é😀", "list": [1, 0.1, 2, nil, true, [], nil]]
        #expect(try StrictJSON.read(bytes.bytes) == value)
    }

    @Test(arguments: 0..<20) func `Any bytes are read or refused`(seed: UInt64) {
        var state = seed
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        let alphabet = Array("{}[]\",:\\u0123456789eE+-. truefalsn\u{E9}".utf8) + [0xFF, 0xC0, 0]
        for _ in 0..<200 {
            let bytes = (0..<next(40)).map { _ in alphabet[Int(next(UInt64(alphabet.count)))] }
            do {
                let value = try StrictJSON.read(bytes)
                #expect(try StrictJSON.read(Array(value.text(prettily: false).utf8)) == value)
            } catch {
                #expect(error.offset <= bytes.count)
            }
        }
    }
}
