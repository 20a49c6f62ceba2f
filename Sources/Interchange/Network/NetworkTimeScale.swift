import Foundation

/// What the times of a network's ties count: steps of somebody's own, or days of the calendar.
///
/// Dates are days since the first of January 1970 of the Gregorian calendar in universal time, a time of day is a
/// fraction of one; years run from 0001 to 9999.
public enum NetworkTimeScale: String, Sendable, Hashable, CaseIterable {
    /// Plain numbers in a unit that the network's owner knows, such as trading days or years.
    case number
    /// Dates such as `2026-03-01`, or with a time of day as `2026-03-01T08:30:00Z`.
    case date

    /// The time and the scale that a text stands for; nil for any other text.
    ///
    /// A number is a number with a decimal point; a date is one of ISO 8601, year-month-day, alone or with `T`, hours,
    /// minutes, seconds and an offset. A time of day without an offset is taken as universal time.
    ///
    /// - Parameter text: the text, with or without white space around it.
    public static func read(_ text: String) -> (time: Double, scale: NetworkTimeScale)? {
        if let number = DecimalNotation.number(text) { return (number, .number) }
        return date(text.trimmingCharacters(in: .whitespaces)).map { ($0, .date) }
    }

    /// A time as a text that ``read(_:)`` takes for the same time.
    ///
    /// Times of day are written to the thousandth of a second.
    public func text(of time: Double) -> String {
        switch self {
        case .number: return shortest(time)
        case .date:
            let milliseconds = (time * 86_400_000).rounded()
            let day = (milliseconds / 86_400_000).rounded(.down)
            let rest = Int(milliseconds - day * 86_400_000)
            let date = Self.civilDate(ofDay: Int(day))
            let name = "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
            guard rest > 0 else { return name }
            let (seconds, fraction) = (rest / 1000, rest % 1000)
            let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }
            let tail = fraction > 0 ? ".\(Self.padded(fraction, 3))" : ""
            return "\(name)T\(clock.joined(separator: ":"))\(tail)Z"
        }
    }

    /// A date of ISO 8601 as days since 1970, with a time of day or without; nil for no such date.
    private static func date(_ text: String) -> Double? {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            range.upperBound <= bytes.count && bytes[range].allSatisfy { (0x30...0x39).contains($0) }
                ? bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
        }
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            year >= 1, (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year: year)
        else { return nil }
        let days = Double(dayNumber(year: year, month: month, day: day))
        guard bytes.count > 10 else { return days }
        return secondsOfDay(String(decoding: bytes[10...], as: UTF8.self)).map { days + $0 / 86_400 }
    }

    /// The seconds from midnight of universal time in what follows a date; nil for no time of day.
    private static func secondsOfDay(_ text: String) -> Double? {
        let form = /[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(Z|[+-]\d\d:?\d\d)?/
        guard text.utf8.count <= 30, let parts = text.wholeMatch(of: form)?.output,
            let hour = Int(parts.1), let minute = Int(parts.2)
        else { return nil }
        let seconds = parts.3.flatMap { Double($0) } ?? 0
        guard hour < 24, minute < 60, seconds < 60 else { return nil }
        let offset = parts.4.map(offsetInMinutes) ?? 0
        return Double(hour * 3600 + (minute - offset) * 60) + seconds
    }

    /// The minutes by which a clock with an offset such as `+08:00` is ahead of universal time.
    private static func offsetInMinutes(_ text: Substring) -> Int {
        guard text != "Z", let digits = Int(text.dropFirst().replacing(":", with: "")) else { return 0 }
        let minutes = digits / 100 * 60 + digits % 100
        return text.hasPrefix("-") ? -minutes : minutes
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The days from the first of January 1970 to a date.
    ///
    /// Years are counted from March, so that a leap day is the last of its year; 400 of them always have 146,097 days.
    ///
    /// Source: E. M. Reingold and N. Dershowitz, *Calendrical Calculations*, 4th edition, Cambridge 2018, chapter 2.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let years = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        let leapDays = years / 4 - years / 100 + years / 400
        return 365 * years + leapDays + (153 * months + 2) / 5 + day - 1 - 719_468
    }

    /// The date that lies a number of days after the first of January 1970; the inverse of ``dayNumber(year:month:day:)``.
    private static func civilDate(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return (year, month >= 10 ? month - 9 : month + 3, dayOfYear - (153 * month + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
