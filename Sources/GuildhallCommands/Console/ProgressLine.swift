import Foundation
import Synchronization

/// A line on the terminal that tells how far long work has come, how fast, and how long it will take.
final class ProgressLine: Sendable {
    private let console: Console
    private let total: Int
    private let unit: String
    private let start = ContinuousClock.now
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)
    /// Quick work shows no line at all; slow work renews it a few times a second.
    private static let interval = Duration.milliseconds(250)

    /// Creates the line; `nil` where nobody would see it.
    init?(console: Console, total: Int, unit: String, isQuiet: Bool) {
        guard console.showsProgress, !isQuiet else { return nil }
        self.console = console
        self.total = total
        self.unit = unit
    }

    /// Says how much is done by now.
    func show(done: Int) {
        let now = ContinuousClock.now
        let isDue = lastShown.withLock { lastShown in
            guard now - (lastShown ?? start) >= Self.interval else { return false }
            lastShown = now
            return true
        }
        if isDue { console.writeRemark("\r\u{1B}[K" + text(done: done, elapsed: now - start)) }
    }

    /// Takes the line away.
    func finish() {
        if lastShown.withLock({ $0 }) != nil { console.writeRemark("\r\u{1B}[K") }
    }

    /// The line's text: `42 % · 1200000 of 2850000 matrices · 410000/s · 4 s left`.
    func text(done: Int, elapsed: Duration) -> String {
        let seconds = max(Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18, 1e-9)
        let rate = Double(done) / seconds
        let left = rate > 0 ? Double(total - done) / rate : 0
        let percent = total > 0 ? done * 100 / total : 100
        return "\(percent) % · \(done) of \(total) \(unit) · \(Int(rate))/s · \(Int(left.rounded(.up))) s left"
    }
}
