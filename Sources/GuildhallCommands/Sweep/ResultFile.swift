import Experiments
import Foundation
import Interchange

/// A file of results that grows row by row, with the journal beside it that tells which rows count.
///
/// The rows of a run are written first, then its line in the journal. So the journal never says more than the file holds,
/// whatever moment the process dies at, and going on means to cut the file where the journal ends.
final class ResultFile {
    /// The runs left to do.
    let remaining: RunNumbers
    /// The runs that were there already.
    let finishedRuns: Int

    private let path: String
    private let descriptor: CInt
    /// The journal; nil beside pipes and devices, which cannot be cut.
    private var journal: CInt?
    /// The bytes of whole rows.
    private var end: Int
    private var journalEnd: Int
    private var rowCount: Int

    /// Opens the results, or begins them.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - heading: its first line.
    ///   - plan: what the journal's first line names.
    ///   - numbers: the runs of the whole sweep or shard.
    ///   - isRestart: whether what is there is thrown away.
    init(path: String, heading: String, plan: String, numbers: RunNumbers, isRestart: Bool) throws(SweepProblem) {
        self.path = path
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .system(path: path, .last, rows: nil) }
        self.descriptor = descriptor
        do throws(SweepProblem) {
            let state = try Self.begin(descriptor, path: path, heading: heading, plan: plan, numbers, isRestart)
            (remaining, finishedRuns, journal) = (state.remaining, state.finished, state.journal)
            (end, journalEnd, rowCount) = (state.end, state.journalEnd, state.finished)
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit {
        close(descriptor)
        if let journal { close(journal) }
    }

    /// Where a file stands when rows can be added to it.
    private struct State {
        var remaining: RunNumbers
        var finished = 0
        var journal: CInt?
        var end: Int
        var journalEnd = 0
    }

    private static func begin(
        _ descriptor: CInt, path: String, heading: String, plan: String, _ numbers: RunNumbers, _ isRestart: Bool
    ) throws(SweepProblem) -> State {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(path: path, .last, rows: nil) }
        let headingBytes = Array(heading.utf8)
        guard status.st_mode & S_IFMT == S_IFREG else {
            try write(headingBytes, to: descriptor, path: path)
            return State(remaining: numbers, end: headingBytes.count)
        }
        // Two processes that write one file would spoil it; the lock ends with the process.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .busy(path: path) }
        let place = JournalName.path(of: path)
        if isRestart {
            guard ftruncate(descriptor, 0) == 0 else { throw .system(path: path, .last, rows: nil) }
            unlink(place)
            status.st_size = 0
        }
        let text = SourceFile.read(place, limit: .max).value.map { String(decoding: $0, as: UTF8.self) }
        guard text != nil || status.st_size == 0 else { throw .foreign(path: path) }
        let resumption = try resumption(text ?? "", descriptor, path, headingBytes, plan, numbers, Int(status.st_size))
        guard ftruncate(descriptor, off_t(resumption.keptByteCount)) == 0,
            lseek(descriptor, 0, SEEK_END) >= 0
        else { throw .system(path: path, .last, rows: nil) }
        let lines = resumption.journal.header + resumption.journal.entries.map(\.line).joined()
        do throws(SystemError) { try OutputFile(path: place).replace(with: Array(lines.utf8)) } catch {
            throw .system(path: place, error, rows: nil)
        }
        let journal = open(place, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard journal >= 0 else { throw .system(path: place, .last, rows: nil) }
        var end = resumption.keptByteCount
        if end == 0 {
            try write(headingBytes, to: descriptor, path: path)
            end = headingBytes.count
        }
        return State(
            remaining: resumption.remaining, finished: resumption.journal.entries.count, journal: journal, end: end,
            journalEnd: lines.utf8.count)
    }

    /// Where to go on; at the very beginning when not even the heading was written.
    private static func resumption(
        _ text: String, _ descriptor: CInt, _ path: String, _ heading: [UInt8], _ plan: String, _ numbers: RunNumbers,
        _ size: Int
    ) throws(SweepProblem) -> RunJournal.Resumption {
        do throws(JournalProblem) {
            let journal = try RunJournal(reading: text, plan: plan)
            if journal.entries.isEmpty, size < heading.count {
                return try journal.resumption(of: numbers, outputByteCount: 0)
            }
            var start = [UInt8](repeating: 0, count: heading.count)
            let count = start.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
            guard count == heading.count, start == heading else { throw JournalProblem.otherPlan }
            return try journal.resumption(of: numbers, outputByteCount: size, headingByteCount: heading.count)
        } catch {
            throw .journal(path: path, error)
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: CInt, path: String) throws(SweepProblem) {
        do throws(SystemError) { try writeBytes(bytes, to: descriptor) } catch {
            throw .system(path: path, error, rows: nil)
        }
    }

    /// Adds the rows of a run.
    ///
    /// - Throws: ``SweepProblem/system(path:_:rows:)`` when the disk is full or fails; the file then ends with a whole row.
    func append(_ rows: String, of outcome: RunOutcome<SweptOutput>) throws(SweepProblem) {
        let bytes = Array(rows.utf8)
        do throws(SystemError) { try writeBytes(bytes, to: descriptor) } catch {
            _ = ftruncate(descriptor, off_t(end))
            throw .system(path: path, error, rows: journal == nil ? nil : rowCount)
        }
        end += bytes.count
        rowCount += 1
        guard let journal else { return }
        let status: RunJournal.Status = if case .success = outcome.result { .finished } else { .failed }
        let line = Array(RunJournal.Entry(run: outcome.run.number, status: status, outputEnd: end).line.utf8)
        do throws(SystemError) { try writeBytes(line, to: journal) } catch {
            _ = ftruncate(journal, off_t(journalEnd))
            throw .system(path: JournalName.path(of: path), error, rows: rowCount)
        }
        journalEnd += line.count
    }

    /// Makes sure that the rows are on the disk.
    func finish() throws(SweepProblem) {
        guard let journal else { return }
        guard fsync(descriptor) == 0, fsync(journal) == 0 else { throw .system(path: path, .last, rows: rowCount) }
    }
}
