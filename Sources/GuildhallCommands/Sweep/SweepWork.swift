import Experiments
import Foundation
import Interchange
import Synchronization

/// The runs of a sweep under way: with progress, deadlines and an ear for the system's wish to stop.
struct SweepWork {
    /// How the work ended.
    struct Ending {
        /// How many runs were delivered.
        let done: Int
        /// Why there are not more; nil when all were made.
        let reason: String?
        /// The exit status.
        let status: CInt
    }

    let execution: RunExecution
    let plan: SweepPlan
    let deadlines: DeadlineOptions
    let isQuiet: Bool

    /// Makes the runs.
    ///
    /// - Parameter take: takes the outcomes in order.
    /// - Throws: what `take` throws; what it took until then is whole.
    func run(_ take: (RunOutcome<SweptOutput>) throws -> Void) async throws -> Ending {
        let stop = StopRequest(deadline: deadlines.sweepSeconds)
        defer { stop.finish() }
        let console = CommandEnvironment.current.console
        let progress = ProgressLine(console: console, total: execution.numbers.count, unit: "runs", isQuiet: isQuiet)
        defer { progress?.finish() }
        var done = 0
        let (plan, runSeconds) = (plan, deadlines.runSeconds)
        do {
            try await execution.run { run in
                let clock = RunClock(seconds: runSeconds, stop: stop)
                return try await plan.output(of: run) { try clock.check() }
            } deliver: { outcome in
                if case .failure(let failure) = outcome.result, failure.text == StopRequest.mark {
                    throw CancellationError()
                }
                try take(outcome)
                done += 1
                progress?.show(done: done)
                if stop.isDue { throw CancellationError() }
            }
        } catch is CancellationError where done < execution.numbers.count {
            let isTime = stop.signal == nil
            return Ending(
                done: done, reason: isTime ? "the deadline passed" : "stopped",
                status: isTime ? 1 : 128 + (stop.signal ?? 0))
        } catch is CancellationError {
            // The wish came with the last run: nothing is missing.
        }
        return Ending(done: done, reason: nil, status: 0)
    }
}

/// The wish to stop before the end: a signal of the system, or a deadline.
final class StopRequest: Sendable {
    /// The text of a run that was broken off by the wish, and is none of the model's failures.
    static let mark = "stopped"

    private let received = Mutex<CInt?>(nil)
    private let end: ContinuousClock.Instant?
    private let sources = Mutex<[any DispatchSourceSignal]>([])

    /// Listens until ``finish()``.
    ///
    /// - Parameter deadline: the seconds from now after which work ends; nil for no such limit.
    init(deadline: Double?) {
        end = deadline.map { .now + .seconds($0) }
        sources.withLock { sources in
            for number in [SIGTERM, SIGINT] {
                // The signal's own action would end the process between two rows of a run.
                Foundation.signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler { [weak self] in self?.received.withLock { $0 = $0 ?? number } }
                source.resume()
                sources.append(source)
            }
        }
    }

    /// The signal that came first; nil when none did.
    var signal: CInt? { received.withLock { $0 } }

    /// Whether it is time to stop.
    var isDue: Bool { signal != nil || end.map { $0 <= .now } ?? false }

    /// Gives the signals back to the system.
    func finish() {
        sources.withLock { sources in
            for source in sources { source.cancel() }
            sources = []
        }
        for number in [SIGTERM, SIGINT] { Foundation.signal(number, SIG_DFL) }
    }
}

/// The time that one run has.
struct RunClock: Sendable {
    let start = ContinuousClock.now
    let seconds: Double?
    let stop: StopRequest

    /// Looks at the clock.
    ///
    /// - Throws: the reason why the run is broken off.
    func check() throws {
        if stop.isDue { throw SweptFailure(StopRequest.mark) }
        guard let seconds, ContinuousClock.now - start > .seconds(seconds) else { return }
        throw SweptFailure("the run took longer than its deadline of \(shortest(seconds)) s")
    }

    private func shortest(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}
