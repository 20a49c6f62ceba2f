/// Why a journal cannot be continued.
public enum JournalProblem: Error, Sendable, Hashable {
    /// It belongs to another plan or shard, or has another format.
    case otherPlan
    /// A line, counted from one, is not of the journal's form.
    case unreadable(line: Int)
    /// A run stands twice or out of order, or the output shrank.
    case notAscending(run: Int)
    /// The journal has another run where the shard's next one was expected; nil where there are no more.
    case unexpectedRun(run: Int, expected: Int?)
    /// The output ends before its own heading does.
    case outputTooShort(byteCount: Int, least: Int)
}
