import Experiments
import Foundation
import Interchange

/// The results of all shards of a sweep, read side by side.
struct ShardFiles {
    /// One shard's results and the row that comes next.
    private final class Source {
        let path: String
        let file: LineFile
        var row: (run: Int, bytes: [UInt8])?

        init(_ path: String) throws(SweepProblem) {
            self.path = path
            do throws(LineFile.Failure) { file = try LineFile(path) } catch { throw .unreadable(path: path, error) }
        }

        /// The next line; one without a line feed was cut short and does not count.
        func line() throws(SweepProblem) -> [UInt8]? {
            do throws(LineFile.Failure) {
                let line = try file.next()
                return file.endedInLineFeed ? line : nil
            } catch {
                throw .unreadable(path: path, error)
            }
        }

        /// Goes on to the next row, which must be of the plan.
        func advance(plan: inout String?) throws(SweepProblem) {
            guard let line = try line() else {
                row = nil
                return
            }
            let cells = line.split(separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
            guard cells.count == 3, let run = Int(String(decoding: cells[1], as: UTF8.self)) else {
                throw .otherResults(path: path)
            }
            let hash = String(decoding: cells[0], as: UTF8.self)
            guard hash == plan ?? hash else { throw .otherResults(path: path) }
            plan = hash
            row = (run, line)
        }
    }

    private let heading: [UInt8]
    private let sources: [Source]
    private let runCount: Int
    private var plan: String?

    /// Opens the files and puts them into the shards' order.
    ///
    /// - Parameters:
    ///   - paths: one file for each shard, in any order.
    ///   - known: the plan's hash and number of runs, where the plan is given.
    init(_ paths: [String], plan known: (hash: String, runCount: Int)?) throws(SweepProblem) {
        var plan = known?.hash
        var count = known?.runCount
        var (placed, unplaced): ([Int: Source], [Source]) = ([:], [])
        var heading: [UInt8]?
        for path in paths {
            let source = try Source(path)
            guard let first = try source.line(), first == heading ?? first else { throw .otherResults(path: path) }
            guard first.starts(with: Array(SweepRows.leading.joined(separator: ",").utf8)) else {
                throw .otherResults(path: path)
            }
            heading = first
            try source.advance(plan: &plan)
            let journal = Self.journal(of: path)
            if let journal {
                guard journal.plan == plan ?? journal.plan, journal.runCount == count ?? journal.runCount else {
                    throw .otherResults(path: path)
                }
                count = journal.runCount
            }
            let place = journal?.shard.index ?? source.row.map { $0.run % paths.count }
            if let place, placed[place] == nil { placed[place] = source } else { unplaced.append(source) }
        }
        guard let heading else { throw .merge(path: "", .noShards) }
        guard let count else { throw .unknownCount(path: paths[0]) }
        self.heading = heading
        self.plan = plan
        runCount = count
        // What has no place of its own, as an empty shard without a journal, takes what is left; the rows are checked.
        var rest = unplaced[...]
        sources = (0..<paths.count).compactMap { placed[$0] ?? rest.popFirst() } + rest
    }

    /// What the journal beside a file says, if there is one.
    private static func journal(of path: String) -> JournalName? {
        guard let file = try? LineFile(JournalName.path(of: path)), let line = try? file.next() else { return nil }
        return JournalName(line: String(decoding: line, as: UTF8.self))
    }

    /// Hands out the heading and all rows in the order of the runs, in large pieces.
    mutating func merge(_ take: ([UInt8]) throws -> Void) throws {
        guard var order = try? ShardMerge(runCount: runCount, shards: sources.count, assignment: .roundRobin) else {
            throw SweepProblem.merge(path: "", .noShards)
        }
        var piece = heading + [0x0A]
        while let due = order.next() {
            let source = sources[due.shard]
            do throws(MergeProblem) { try order.check(source.row?.run, against: due) } catch {
                throw SweepProblem.merge(path: source.path, error)
            }
            piece += (source.row?.bytes ?? []) + [0x0A]
            try source.advance(plan: &plan)
            if piece.count > 1 << 16 {
                try take(piece)
                piece = []
            }
        }
        for source in sources {
            if let row = source.row { throw SweepProblem.merge(path: source.path, .doubled(run: row.run, shard: 0)) }
        }
        try take(piece)
    }
}
