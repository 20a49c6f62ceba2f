import Synchronization

/// A line on the terminal that tells how far long work has come, how fast, and how long it will take.
final class ProgressLine: Sendable {
    private let console: Console
    private let total: Int?
    private let unit: String
    private let start: ContinuousClock.Instant
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)
    /// Quick work shows no line at all; slow work renews it a few times a second.
    private static let interval = Duration.milliseconds(250)
    /// Returns to the line's beginning and clears it.
    private static let clearing = "\r\u{1B}[K"

    /// Creates the line; `nil` where nobody would see it.
    ///
    /// Without a total it tells no share and no time left.
    init?(console: Console, total: Int?, unit: String, isQuiet: Bool, start: ContinuousClock.Instant = .now) {
        guard console.showsProgress, !isQuiet else { return nil }
        self.console = console
        self.total = total
        self.unit = unit
        self.start = start
    }

    /// Says how much is done by now.
    func show(done: Int, now: ContinuousClock.Instant = .now) {
        let isDue = lastShown.withLock { lastShown in
            guard now - (lastShown ?? start) >= Self.interval else { return false }
            lastShown = now
            return true
        }
        guard isDue else { return }
        let text = Self.text(done: done, total: total, unit: unit, elapsed: now - start)
        console.writeRemark(Self.clearing + text)
    }

    /// Takes the line away.
    func finish() {
        if lastShown.withLock({ $0 }) != nil { console.writeRemark(Self.clearing) }
    }

    /// The line's text: `42 % · 1200000 of 2850000 matrices · 410000/s · 5 s left`.
    ///
    /// The time left is missing as long as nothing is done, because there is no pace to tell it from.
    static func text(done: Int, total: Int?, unit: String, elapsed: Duration) -> String {
        let seconds = max(elapsed / .seconds(1), 1e-9)
        let pace = Double(done) / seconds
        guard let total else { return "\(done) \(unit) · \(Int(pace))/s" }
        let percent = total > 0 ? done * 100 / total : 100
        let text = "\(percent) % · \(done) of \(total) \(unit) · \(Int(pace))/s"
        guard pace > 0 else { return text }
        let left = Double(total - done) / pace
        return "\(text) · \(Int(left.rounded(.up))) s left"
    }
}
