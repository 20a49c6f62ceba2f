import RandomStreams
import Testing

@testable import Experiments

struct RunJournalTests {
    private static let heading = "run,value\n"

    private static func rows(of run: Int) -> String { (0..<run % 3 + 1).map { "\(run),\($0 * run)\n" }.joined() }

    /// The output and the journal of a whole sweep, as one list of writes in their order.
    private func writes(_ numbers: RunNumbers) -> [(isOutput: Bool, text: String)] {
        var end = Self.heading.utf8.count
        var writes: [(isOutput: Bool, text: String)] = [(true, Self.heading), (false, RunJournal(plan: "p").header)]
        for run in numbers {
            end += Self.rows(of: run).utf8.count
            let status: RunJournal.Status = run % 5 == 0 ? .failed : .finished
            writes.append((true, Self.rows(of: run)))
            writes.append((false, RunJournal.Entry(run: run, status: status, outputEnd: end).line))
        }
        return writes
    }

    /// The process dies after any number of bytes; what it left is read, cut and continued.
    @Test(arguments: [RunNumbers(0..<12), RunNumbers(first: 1, step: 3, count: 7)])
    func `A sweep stopped at any byte resumes without a lost or doubled row`(numbers: RunNumbers) throws {
        let writes = writes(numbers)
        let whole = writes.filter(\.isOutput).map(\.text).joined()
        let wholeJournal = writes.filter { !$0.isOutput }.map(\.text).joined()
        let bytes = writes.reduce(0) { $0 + $1.text.utf8.count }
        for death in Self.heading.utf8.count...bytes {
            var (left, output, journal) = (death, "", "")
            for write in writes {
                let part = String(decoding: write.text.utf8.prefix(left), as: UTF8.self)
                left -= part.utf8.count
                if write.isOutput { output += part } else { journal += part }
            }
            let read = try RunJournal(reading: journal, plan: "p")
            let resumption = try read.resumption(
                of: numbers, outputByteCount: output.utf8.count, headingByteCount: Self.heading.utf8.count)
            var continued = resumption.journal
            output = String(decoding: output.utf8.prefix(resumption.keptByteCount), as: UTF8.self)
            for run in resumption.remaining {
                output += Self.rows(of: run)
                let status: RunJournal.Status = run % 5 == 0 ? .failed : .finished
                try continued.append(.init(run: run, status: status, outputEnd: output.utf8.count))
            }
            #expect(output == whole, "death after \(death) bytes")
            #expect(continued.header + continued.entries.map(\.line).joined() == wholeJournal)
        }
    }

    @Test func `A journal ahead of its output is cut back to it`() throws {
        let numbers = RunNumbers(0..<4)
        let text = writes(numbers).filter { !$0.isOutput }.map(\.text).joined()
        let journal = try RunJournal(reading: text, plan: "p")
        let short = try journal.resumption(
            of: numbers, outputByteCount: journal.entries[1].outputEnd + 1, headingByteCount: Self.heading.utf8.count)
        #expect(short.journal.entries.count == 2 && short.keptByteCount == journal.entries[1].outputEnd)
        #expect(Array(short.remaining) == [2, 3])
        #expect(throws: JournalProblem.outputTooShort(byteCount: 3, least: 10)) {
            try journal.resumption(of: numbers, outputByteCount: 3, headingByteCount: 10)
        }
    }

    @Test func `Journals that are not this sweep's are refused`() throws {
        let header = RunJournal(plan: "p").header
        let cases: [(String, JournalProblem)] = [
            ("guildhall-journal/1 q\n", .otherPlan), ("guildhall-journal/2 p\n", .otherPlan), ("\n", .otherPlan),
            (header + "0 finished\n", .unreadable(line: 2)), (header + "0 done 4\n", .unreadable(line: 2)),
            (header + "0 finished 5\n1 finished 4\n", .notAscending(run: 1)),
            (header + "1 finished 5\n1 finished 9\n", .notAscending(run: 1)),
            (header + "0 finished 5\n-1 finished 9\n", .unreadable(line: 3)),
            (header + "0 finished 5\r\n", .unreadable(line: 2)),
        ]
        for (text, problem) in cases {
            #expect(throws: problem) { try RunJournal(reading: text, plan: "p") }
        }
        let other = try RunJournal(reading: header + "0 finished 5\n2 failed 9\n", plan: "p")
        #expect(throws: JournalProblem.unexpectedRun(run: 2, expected: 1)) {
            try other.resumption(of: RunNumbers(0..<4), outputByteCount: 9)
        }
        #expect(throws: JournalProblem.unexpectedRun(run: 2, expected: nil)) {
            try other.resumption(of: RunNumbers(0..<1), outputByteCount: 9)
        }
        #expect(try RunJournal(reading: "", plan: "p").entries.isEmpty)
        #expect(try RunJournal(reading: "guildhall-jour", plan: "p").entries.isEmpty)
    }
}
