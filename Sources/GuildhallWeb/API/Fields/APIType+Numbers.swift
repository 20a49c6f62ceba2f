internal import Reports

extension APIType where Value == Int {
    /// A whole number within bounds.
    static func integer(_ range: ClosedRange<Int>) -> APIType {
        @Sendable func bounded(_ number: Int, _ reading: inout FieldReading) -> Int? {
            guard range.contains(number) else {
                return reading.refuse(
                    .outOfBounds, "A number from \(range.lowerBound) to \(range.upperBound) is expected.")
            }
            return number
        }
        let schema = APISchema([
            ("type", "integer"), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
        ])
        return APIType(
            schema: schema,
            read: { value, reading in
                switch value {
                case .integer(let number): bounded(number, &reading)
                // A whole number beyond 64 bits is read as a double.
                case .number(let number) where number.magnitude >= 0x1p63:
                    reading.refuse(
                        .outOfBounds, "A number from \(range.lowerBound) to \(range.upperBound) is expected.")
                default: reading.refuse(.wrongType, "A whole number is expected.")
                }
            },
            readText: { text, reading in
                // Other notations of a number, such as +1, 01 or full-width digits, are not read.
                guard let number = Int(text), String(number) == text else {
                    return reading.refuse(.wrongType, "A whole number is expected.")
                }
                return bounded(number, &reading)
            }, write: { $1.write($0) })
    }

    /// A decimal number as text, counted in units of its last digit: money and rates lose nothing on their way.
    ///
    /// - Parameters:
    ///   - fractionDigits: how many digits may stand behind the point; 12.5 with two of them is 1250 units.
    ///   - integerDigits: how many may stand before it.
    static func decimal(fractionDigits: Int, integerDigits: Int) -> APIType {
        precondition(
            fractionDigits > 0 && integerDigits > 0 && fractionDigits + integerDigits <= 18, "64 bits hold 18.")
        let before = integerDigits == 1 ? "[0-9]" : "(0|[1-9][0-9]{0,\(integerDigits - 1)})"
        let pattern = "^-?\(before)(\\.[0-9]{1,\(fractionDigits)})?$"
        let schema = APISchema([
            ("type", "string"), ("pattern", .string(pattern)), ("minLength", 1),
            ("maxLength", .integer(integerDigits + fractionDigits + 2)),
        ])
        return APIType(
            schema: schema,
            parse: { text, reading in
                Self.units(of: text, fractionDigits: fractionDigits, integerDigits: integerDigits)
                    ?? reading.refuse(.malformed, "A decimal number as text that matches \(pattern) is expected.")
            }, format: { Self.decimalText($0, fractionDigits: fractionDigits) })
    }

    private static func units(of text: String, fractionDigits: Int, integerDigits: Int) -> Int? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            parts[0].count <= integerDigits, parts[0].count == 1 || !parts[0].hasPrefix("0")
        else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.count <= fractionDigits else { return nil }
        let zeros = String(repeating: "0", count: fractionDigits - fraction.count)
        return Int(String(parts[0]) + fraction + zeros).map { isNegative ? -$0 : $0 }
    }

    private static func decimalText(_ units: Int, fractionDigits: Int) -> String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
        return (units < 0 ? "-" : "") + padded.dropLast(fractionDigits) + "." + padded.suffix(fractionDigits)
    }
}

extension APIType where Value == Bool {
    /// A truth value; in queries and forms `true` or `false`.
    static var truth: APIType {
        APIType(
            schema: APISchema([("type", "boolean")]),
            read: { value, reading in
                guard case .bool(let truth) = value else {
                    return reading.refuse(.wrongType, "true or false is expected.")
                }
                return truth
            },
            readText: { text, reading in
                Bool(text) ?? reading.refuse(.wrongType, "true or false is expected.")
            }, write: { $1.write($0) })
    }
}
