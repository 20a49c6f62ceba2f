import ArgumentParser
import Experiments
import Foundation

/// Which share of a sweep this process does.
struct ShardOptions: ParsableArguments {
    /// A share by its place among so many.
    struct Place: Equatable {
        let index: Int
        let count: Int
    }

    @Option(
        help: ArgumentHelp(
            "Do share i of n, counted from 0; without it, what a launcher says, else all.", valueName: "i/n"),
        transform: ShardOptions.place)
    var shard: Place?
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many shards there are, where the launcher does not say it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...1_000_000) })
    var shards: Int?

    /// Reads `i/n`.
    static func place(_ text: String) throws -> Place {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1 else {
            throw ValidationError("it takes the shard's index and the number of shards, such as 0/3")
        }
        guard index >= 0, index < count else {
            throw ValidationError("the \(count) shards are counted from 0: the last is \(count - 1)/\(count)")
        }
        return Place(index: index, count: count)
    }

    /// The shard, and the file that takes its rows; nil for standard output.
    ///
    /// - Throws: ``SweepProblem`` when a launcher's variables contradict each other, or several processes would write the
    ///   same file.
    func choice(
        variables: [String: String], output: String?
    ) throws(SweepProblem) -> (shard: Shard, output: String?) {
        var place = shard ?? Place(index: 0, count: 1)
        var launcher: Launcher?
        if shard == nil {
            do throws(LauncherProblem) {
                if let reading = try LauncherReading.reading(of: variables, declaredCount: shards) {
                    place = Place(index: reading.index, count: reading.count)
                    launcher = reading.launcher
                }
            } catch {
                throw .launcher(error)
            }
            if launcher == nil, let shards, shards > 1 { throw .noLauncher(shards: shards) }
        }
        guard let shard = try? Shard(index: place.index, count: place.count, assignment: .roundRobin) else {
            throw .noLauncher(shards: place.count)
        }
        let file = output == "-" ? nil : output
        if let launcher, place.count > 1, file?.contains("{shard}") != true {
            throw .sharedOutput(launcher, path: output ?? "-")
        }
        return (shard, file?.replacing("{shard}", with: "\(place.index)"))
    }
}

/// What happens to results that are there already.
struct ExistingResults: ParsableArguments {
    @Flag(help: "Go on where a stopped sweep of the same plan left off; so it is without this flag too.")
    var resume = false
    @Flag(help: "Begin anew, whatever the file holds.")
    var restart = false

    /// Whether the file is emptied first.
    var isRestart: Bool { restart }

    func validate() throws {
        guard !(resume && restart) else { throw ValidationError("--resume and --restart cannot stand together.") }
    }
}

/// How long work may take.
struct DeadlineOptions: ParsableArguments {
    @Option(
        name: .customLong("deadline"), parsing: .unconditional,
        help: ArgumentHelp("Stop after so many seconds, with whole rows.", valueName: "seconds"),
        transform: DeadlineOptions.seconds)
    var sweepSeconds: Double?
    @Option(
        name: .customLong("run-deadline"), parsing: .unconditional,
        help: ArgumentHelp("Count a run as failed that takes longer than so many seconds.", valueName: "seconds"),
        transform: DeadlineOptions.seconds)
    var runSeconds: Double?

    /// Reads a positive number of seconds.
    static func seconds(_ text: String) throws -> Double {
        guard let seconds = Double(text), seconds > 0, seconds <= 1e9 else {
            throw ValidationError("it takes a number of seconds above 0")
        }
        return seconds
    }
}
