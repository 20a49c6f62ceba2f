extension Timestamp: CustomStringConvertible {
    /// The moment as RFC 3339 writes it, in UTC with microseconds: `2026-11-22T13:05:00.000000Z`.
    public var description: String {
        let day = 86_400_000_000 as Int64
        let sinceMidnight = (microseconds % day + day) % day
        let date = Self.civilDate(ofDay: (microseconds - sinceMidnight) / day)
        let seconds = sinceMidnight / 1_000_000
        var text: [UInt8] = []
        text.reserveCapacity(27)
        /// Adds a number with leading zeros, and what follows it.
        func add(_ number: Int64, _ width: Int, _ mark: Unicode.Scalar) {
            var unit = 1 as Int64
            for _ in 1..<width { unit *= 10 }
            while unit > 0 {
                text.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
                unit /= 10
            }
            text.append(UInt8(ascii: mark))
        }
        let year = String(date.year)
        for _ in 0..<max(0, 4 - year.utf8.count) { text.append(UInt8(ascii: "0")) }
        text += year.utf8
        text.append(UInt8(ascii: "-"))
        add(date.month, 2, "-")
        add(date.day, 2, "T")
        add(seconds / 3600, 2, ":")
        add(seconds / 60 % 60, 2, ":")
        add(seconds % 60, 2, ".")
        add(sinceMidnight % 1_000_000, 6, "Z")
        return String(decoding: text, as: UTF8.self)
    }

    /// The date of a day counted from the beginning of 1970 in the Gregorian calendar.
    ///
    /// The method of Baum, "Date algorithms" (2017): years that begin in March put the leap day at their end, so that the
    /// months' lengths follow one straight line.
    private static func civilDate(ofDay number: Int64) -> (year: Int64, month: Int64, day: Int64) {
        // 719,468 days lie between 1 March of the year 0 and 1 January 1970; an era has 400 years, 146,097 days.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
