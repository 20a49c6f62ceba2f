import ArgumentParser

/// Whole numbers on the command line.
enum WholeNumber {
    /// Reads a number within limits.
    ///
    /// - Throws: a sentence that names the limits, after which the parser has named the option and the value.
    static func parse<Number: FixedWidthInteger & Sendable>(
        _ text: String, in range: ClosedRange<Number>
    ) throws -> Number {
        guard let number = Number(text), range.contains(number) else {
            throw ValidationError("it takes a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}
