import GuildhallCore
import Presentation

/// The forms of days and moments.
enum TimeText: String, PageTextKey {
    case dayForm, momentForm

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [TimeText: String] = [
        .dayForm: """
        {day} {month|=1: Jan|=2: Feb|=3: Mar|=4: Apr|=5: May|=6: Jun\
        |=7: Jul|=8: Aug|=9: Sep|=10: Oct|=11: Nov|=12: Dec} \
        {year}
        """,
        .momentForm: "{day}, {time} UTC",
    ]

    private static let russian: [TimeText: String] = [
        .dayForm: """
        {day} {month|=1: января|=2: февраля|=3: марта|=4: апреля|=5: мая|=6: июня\
        |=7: июля|=8: августа|=9: сентября|=10: октября|=11: ноября|=12: декабря} \
        {year}
        """,
        .momentForm: "{day}, {time} UTC",
    ]

    private static let chinese: [TimeText: String] = [
        .dayForm: "{year}年{month}月{day}日", .momentForm: "{day} {time} UTC",
    ]
}

extension PageWording {
    /// The day of a moment in the reader's form; days begin and end as in UTC.
    func day(_ time: Timestamp) -> String {
        let date = "\(time)".prefix(10)
        return DayTexts.shared.text(of: date, language) {
            // The parts of RFC 3339, which never change their places.
            let parts = date.split(separator: "-").map { Int($0) ?? 0 }
            return self[
                TimeText.dayForm, ["day": .count(parts[2]), "month": .count(parts[1]), "year": .count(parts[0])]]
        }
    }

    /// A moment in the reader's form, to the minute, with the zone that it is told in.
    func moment(_ time: Timestamp) -> String {
        let clock = "\(time)".dropFirst(11).prefix(5)
        return self[TimeText.momentForm, ["day": .text(day(time)), "time": .text(String(clock))]]
    }
}
