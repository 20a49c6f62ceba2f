import Testing

@testable import GuildhallCommands

struct ProgressLineTests {
    private func console(_ transcript: Transcript, showsProgress: Bool = true) -> Console {
        Console(
            writeOutput: { _ in }, writeRemark: { transcript.add($0) }, showsProgress: showsProgress, width: 80)
    }

    @Test(
        arguments: [
            (0, .seconds(1), "0 % · 0 of 2000 matrices · 0/s"),
            (500, .seconds(2), "25 % · 500 of 2000 matrices · 250/s · 6 s left"),
            (1999, .milliseconds(1500), "99 % · 1999 of 2000 matrices · 1332/s · 1 s left"),
            (2000, .seconds(4), "100 % · 2000 of 2000 matrices · 500/s · 0 s left"),
        ] as [(Int, Duration, String)])
    func `The text tells the share, the count, the pace and what is left`(
        _ done: Int, _ elapsed: Duration, _ text: String
    ) {
        #expect(ProgressLine.text(done: done, total: 2000, unit: "matrices", elapsed: elapsed) == text)
    }

    @Test func `No time at all and nothing to do are told without a crash`() {
        #expect(
            ProgressLine.text(done: 1_000_000_000, total: 1_000_000_000, unit: "runs", elapsed: .zero).hasPrefix(
                "100 %"))
        #expect(ProgressLine.text(done: 0, total: 0, unit: "runs", elapsed: .seconds(1)).hasPrefix("100 %"))
    }

    @Test func `There is no line where nobody sees it`() {
        let transcript = Transcript()
        #expect(
            ProgressLine(console: console(transcript, showsProgress: false), total: 9, unit: "runs", isQuiet: false)
                == nil)
        #expect(ProgressLine(console: console(transcript), total: 9, unit: "runs", isQuiet: true) == nil)
    }

    @Test func `Quick work leaves no trace, slow work is shown and taken away`() throws {
        let transcript = Transcript()
        let start = ContinuousClock.now
        let line = try #require(
            ProgressLine(console: console(transcript), total: 4, unit: "runs", isQuiet: false, start: start))
        line.show(done: 1, now: start + .milliseconds(249))
        line.finish()
        #expect(transcript.text.isEmpty)
        line.show(done: 2, now: start + .milliseconds(500))
        line.show(done: 3, now: start + .milliseconds(600))
        line.show(done: 3, now: start + .milliseconds(750))
        line.finish()
        let shown = transcript.text.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false)
        #expect(shown == ["", "50 % · 2 of 4 runs · 4/s · 1 s left", "75 % · 3 of 4 runs · 4/s · 1 s left", ""])
    }
}
