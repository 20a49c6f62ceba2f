import Foundation
import GuildhallCore
import Testing

@Suite struct TimestampTextTests {
    @Test func `A moment is written as Foundation writes it, on every day of four centuries and before 1970`() {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for day in stride(from: -20_000 as Int64, through: 150_000, by: 1) {
            let seconds = day * 86_400 + (day * 7919) % 86_400
            let expected = Date(timeIntervalSince1970: Double(seconds)).formatted(style)
            let found = "\(Timestamp(seconds: seconds))"
            guard found == expected.replacing(".000Z", with: ".000000Z") else {
                Issue.record("\(found) is not \(expected)")
                return
            }
        }
        #expect("\(Timestamp(microseconds: -1))" == "1969-12-31T23:59:59.999999Z")
        #expect("\(Timestamp(microseconds: 1_700_000_000_000_042))" == "2023-11-14T22:13:20.000042Z")
    }
}
