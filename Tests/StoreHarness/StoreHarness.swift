import Foundation
import GuildhallCore
import SQLStore
import SQLiteEngine

/// The program that the tests of durability kill, trace and measure.
///
///     StoreHarness migrate PATH [LAST]
///     StoreHarness write PATH WRITERS COUNT GROUP full|normal
///     StoreHarness measure PATH WRITERS COUNT GROUP
///
/// `write` acknowledges each writing with a line on standard output, one system call each, when the store has returned.
@main
struct StoreHarness {
    static func main() async {
        do {
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            Lines.standardError.write("\(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) async throws {
        guard arguments.count >= 2 else { throw Usage() }
        let numbers = arguments.dropFirst(2).compactMap(Int.init)
        switch (arguments[0], numbers.count) {
        case ("migrate", 0...1): try await migrate(arguments[1], last: numbers.first)
        case ("write", 3): try await write(arguments, numbers)
        case ("measure", 3):
            try await Measurement.run(on: arguments[1], writers: numbers[0], each: numbers[1], largestGroup: numbers[2])
        default: throw Usage()
        }
    }

    private static func migrate(_ path: String, last: Int?) async throws {
        let database = try SQLiteDatabase(path: path)
        let migrations = [Migration].base
        try await Migrator(Array(migrations.prefix(last ?? migrations.count))).migrate(database, at: currentMoment())
        Lines.standardOutput.write("migrated")
        try await database.close()
    }

    private static func write(_ arguments: [String], _ numbers: [Int]) async throws {
        var options = SQLiteOptions(largestGroup: numbers[2])
        if arguments.last == "normal" { options.synchronous = .normal }
        let database = try SQLiteDatabase(path: arguments[1], options: options)
        let workload = try await Workload(database)
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<numbers[0] {
                group.addTask {
                    for number in 0..<numbers[1] {
                        do {
                            let name = try await workload.write(writer, number)
                            Lines.standardOutput.write(name)
                        } catch {
                            Lines.standardError.write("\(error)")
                        }
                    }
                }
            }
        }
        // The log stays: what a loss of power leaves is to be looked at, not what an orderly end does.
        exit(0)
    }
}

/// The present moment.
func currentMoment() -> Timestamp { Timestamp(microseconds: Int64(Date.now.timeIntervalSince1970 * 1e6)) }

/// The arguments are not understood.
struct Usage: Error, CustomStringConvertible {
    let description = "usage: StoreHarness migrate|write|measure PATH …"
}

/// Lines written at once, past every buffer: a line that is there was acknowledged.
struct Lines {
    static let standardOutput = Lines(file: 1)
    static let standardError = Lines(file: 2)

    let file: Int32

    func write(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        // A reader that has gone ends the process by a signal; a short write on a pipe this small does not happen.
        precondition(Foundation.write(file, bytes, bytes.count) == bytes.count)
    }
}
