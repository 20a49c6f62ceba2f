import Foundation
import SQLStore
import SQLiteEngine

/// How many signed-in requests become durable in a second, and how long one of them waits.
enum Measurement {
    /// Runs the requests and writes one line of JSON.
    static func run(on path: String, writers: Int, each count: Int, largestGroup: Int) async throws {
        let database = try SQLiteDatabase(path: path, options: SQLiteOptions(largestGroup: largestGroup))
        let workload = try await Workload(database)
        let (before, processorBefore) = (await database.tally, processorSeconds())
        let start = ContinuousClock.now
        let waits = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for writer in 0..<writers {
                group.addTask {
                    var waits: [Duration] = []
                    for number in 0..<count {
                        let begin = ContinuousClock.now
                        _ = try await workload.write(writer, number)
                        waits.append(begin.duration(to: .now))
                    }
                    return waits
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }.sorted()
        }
        let seconds = start.duration(to: .now) / .seconds(1)
        let (after, processorAfter) = (await database.tally, processorSeconds())
        let (writings, commits) = (after.writings - before.writings, after.commits - before.commits)
        Lines.standardOutput.write(
            """
            {"writers": \(writers), "largestGroup": \(largestGroup), "writings": \(writings), "commits": \(commits), \
            "seconds": \(seconds), "perSecond": \(Double(writings) / seconds), \
            "processorMicrosecondsEach": \((processorAfter - processorBefore) / Double(writings) * 1e6), \
            "medianMilliseconds": \(waits[waits.count / 2] / .milliseconds(1)), \
            "percentile99Milliseconds": \(waits[waits.count * 99 / 100] / .milliseconds(1))}
            """)
        try await database.close()
    }

    /// The processor's time that the program has used, on all its threads.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
