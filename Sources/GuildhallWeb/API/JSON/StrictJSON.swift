internal import OrderedCollections
internal import Reports

/// Reads JSON texts (RFC 8259) without guessing.
///
/// Names that stand twice, lone surrogates, bytes that are not UTF-8 and whatever exceeds the limits are refused. A number
/// whose value is whole is read as an integer however it is written, as JSON Schema counts them; every other number is a
/// double, and one beyond a double's range is refused.
struct StrictJSON {
    private let bytes: [UInt8]
    private let limits: JSONLimits
    private var place = 0
    private var depth = 0

    /// Reads one text.
    ///
    /// - Parameters:
    ///   - bytes: the text in UTF-8, without byte order mark.
    ///   - limits: how much it may hold.
    /// - Returns: its value.
    static func read(_ bytes: [UInt8], limits: JSONLimits = .requests) throws(JSONFault) -> JSONValue {
        if let offset = invalidByte(in: bytes) { throw JSONFault(kind: .notUTF8, offset: offset) }
        var reader = StrictJSON(bytes: bytes, limits: limits)
        reader.skipSpace()
        let value = try reader.value()
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.fault(.malformed) }
        return value
    }

    private init(bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The first byte that belongs to no character.
    private static func invalidByte(in bytes: [UInt8]) -> Int? {
        if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil { return nil }
        var (iterator, decoder, place) = (bytes.makeIterator(), UTF8(), 0)
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { place += UTF8.width(scalar) }
        return place
    }

    private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: place) }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func take(_ byte: Character) -> Bool {
        guard let next, next == byte.asciiValue else { return false }
        place += 1
        return true
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        switch next {
        case UInt8(ascii: "{"): return try nested { reader throws(JSONFault) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(JSONFault) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        for byte in word.description.utf8 {
            guard next == byte else { throw fault(.malformed) }
            place += 1
        }
        return value
    }

    private mutating func nested(
        _ read: (inout StrictJSON) throws(JSONFault) -> JSONValue
    ) throws(JSONFault) -> JSONValue {
        depth += 1
        guard depth <= limits.depth else { throw fault(.overLimit("\(limits.depth) levels")) }
        place += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func array() throws(JSONFault) -> JSONValue {
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return .array([]) }
        while true {
            guard elements.count < limits.elements else { throw fault(.overLimit("\(limits.elements) elements")) }
            skipSpace()
            elements.append(try value())
            skipSpace()
            if take("]") { return .array(elements) }
            guard take(",") else { throw fault(.malformed) }
        }
    }

    private mutating func object() throws(JSONFault) -> JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [:]
        skipSpace()
        if take("}") { return .object([:]) }
        while true {
            guard members.count < limits.members else { throw fault(.overLimit("\(limits.members) members")) }
            skipSpace()
            let start = place
            let name = try text()
            // Names are compared by their scalars, as their receivers compare them; Swift's equality joins canonical
            // equivalents, so that two spellings of one name count as the same and are refused too.
            guard members[name] == nil else { throw JSONFault(kind: .duplicateName(name), offset: start) }
            skipSpace()
            guard take(":") else { throw fault(.malformed) }
            skipSpace()
            members[name] = try value()
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else { throw fault(.malformed) }
        }
    }
}

extension StrictJSON {
    private mutating func text() throws(JSONFault) -> String {
        guard take("\"") else { throw fault(.malformed) }
        var decoded: [UInt8] = []
        var start = place
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                decoded += bytes[start..<place]
                place += 1
                return String(decoding: decoded, as: UTF8.self)
            case UInt8(ascii: "\\"):
                decoded += bytes[start..<place]
                place += 1
                decoded += String(try escape()).utf8
                start = place
            case 0..<0x20: throw fault(.malformed)
            default: place += 1
            }
        }
        throw fault(.malformed)
    }

    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        guard let byte = next else { throw fault(.malformed) }
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar()
        default:
            place -= 1
            throw fault(.malformed)
        }
    }

    /// A scalar of one escape, or of the two that make a surrogate pair.
    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
        guard UTF16.isLeadSurrogate(first), take("\\"), take("u") else { throw fault(.malformed) }
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
        else { throw fault(.malformed) }
        return scalar
    }

    private mutating func codeUnit() throws(JSONFault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault(.malformed)
            }
            unit = unit << 4 | UInt16(digit)
            place += 1
        }
        return unit
    }

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = place
        _ = take("-")
        if !take("0") { try digits() }
        var isInteger = true
        if take(".") {
            isInteger = false
            try digits()
        }
        if take("e") || take("E") {
            isInteger = false
            if !take("+") { _ = take("-") }
            try digits()
        }
        guard place - start <= limits.numberLength else {
            throw JSONFault(kind: .overLimit("numbers of \(limits.numberLength) characters"), offset: start)
        }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if isInteger, let whole = Int(text) { return .integer(whole) }
        if let whole = Self.wholeNumber(text) { return .integer(whole) }
        guard let number = Double(text), number.isFinite else {
            throw JSONFault(kind: .overLimit("numbers within a double's range"), offset: start)
        }
        return .number(number)
    }

    /// The whole number that a notation such as `1.50e2` stands for; nil when it stands for none that fits.
    ///
    /// The digits are moved, not computed with, so that nothing is rounded.
    private static func wholeNumber(_ text: String) -> Int? {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1)
        let mantissa = parts[0].split(separator: ".", maxSplits: 1)
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        guard var exponent = parts.count > 1 ? Int(parts[1]) : 0, exponent.magnitude < 100 else { return nil }
        var digits = String(mantissa[0]) + fraction
        exponent -= fraction.count
        while digits.hasSuffix("0") && exponent < 0 {
            digits.removeLast()
            exponent += 1
        }
        if ["", "-"].contains(digits) { return 0 }
        return exponent < 0 ? nil : Int(digits + String(repeating: "0", count: exponent))
    }

    private mutating func digits() throws(JSONFault) {
        let start = place
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
        guard place > start else { throw fault(.malformed) }
    }
}
