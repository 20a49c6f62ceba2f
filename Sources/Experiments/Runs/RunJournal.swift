/// Which runs of a sweep are finished, and how far the output holds their rows.
///
/// A sweep writes the rows of a run to its output, and only then a line to its journal: the run, how it ended, and the
/// number of bytes that the output has by then. Whatever moment a process dies at, what the journal says is a prefix of
/// what the output holds; ``resumption(of:outputByteCount:headingByteCount:)`` says where to cut the output and which runs are left, so
/// that no row is lost or doubled. Runs are delivered in order, so the finished ones are always the first of the shard's.
///
/// The text form has a line per run behind a line that names the plan; a last line without a line feed was torn by the
/// end of the process and does not count.
///
///     guildhall-journal/1 3f9c…
///     0 finished 812
///     1 failed 870
public struct RunJournal: Sendable, Hashable {
    /// How a run ended.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// It has an output.
        case finished
        /// It has an error.
        case failed
    }

    /// A line about a run.
    public struct Entry: Sendable, Hashable {
        /// The run's number.
        public let run: Int
        /// How it ended.
        public let status: Status
        /// The bytes of the output up to the end of the run's rows.
        public let outputEnd: Int

        /// Creates an entry.
        public init(run: Int, status: Status, outputEnd: Int) {
            self.run = run
            self.status = status
            self.outputEnd = outputEnd
        }

        /// The entry as a line with its line feed, to be appended in one piece.
        public var line: String { "\(run) \(status.rawValue) \(outputEnd)\n" }
    }

    private static let format = "guildhall-journal/1"

    /// What identifies the plan and the shard, such as a hash of both; without line feeds.
    public let plan: String
    /// The lines, in the order of the runs.
    public private(set) var entries: [Entry] = []

    /// Begins a journal.
    public init(plan: String) {
        precondition(!plan.contains { $0.isNewline }, "The name of a plan is one line.")
        self.plan = plan
    }

    /// The first line with its line feed.
    public var header: String { "\(Self.format) \(plan)\n" }

    /// Adds an entry.
    ///
    /// - Throws: ``JournalProblem/notAscending(run:)`` when the run stands in the journal already or comes too late, or
    ///   the output shrank.
    public mutating func append(_ entry: Entry) throws(JournalProblem) {
        if let last = entries.last, entry.run <= last.run || entry.outputEnd < last.outputEnd {
            throw .notAscending(run: entry.run)
        }
        entries.append(entry)
    }

    /// Reads a journal that a stopped sweep left.
    ///
    /// - Parameters:
    ///   - text: the whole journal; a torn last line is left out. Nothing at all, or a torn first line, is a journal
    ///     without entries.
    ///   - plan: what it must name.
    /// - Throws: ``JournalProblem`` for another plan, or lines that no sweep writes.
    public init(reading text: String, plan: String) throws(JournalProblem) {
        self.init(plan: plan)
        // A line feed and a carriage return would be one character to Swift: bytes are split.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
        guard let first = lines.first else { return }
        guard first.elementsEqual(header.utf8.dropLast()) else { throw .otherPlan }
        for (number, line) in lines.enumerated().dropFirst() {
            let fields = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 3, let run = Int(fields[0]), let status = Status(rawValue: fields[1]),
                let end = Int(fields[2]), run >= 0, end >= 0
            else { throw .unreadable(line: number + 1) }
            try append(Entry(run: run, status: status, outputEnd: end))
        }
    }
}
