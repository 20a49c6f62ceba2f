import Glibc
import Testing

@testable import GuildhallWeb

/// Lines that a log takes, does not take, or takes late.
struct LogWriterTests {
    private static let line = Array((String(repeating: "x", count: 1_023) + "\n").utf8)

    @Test func `Lines arrive whole and in order`() throws {
        let (reading, writing) = try Self.pipe()
        let writer = LogWriter(descriptor: writing)
        let lines = (0..<200).map { Array("line \($0)\n".utf8) }
        for line in lines { writer.write(line) }
        writer.finish(withinSeconds: 10)
        close(writing)
        #expect(Self.everything(from: reading) == lines.flatMap { $0 })
        #expect(writer.lostLines == 0)
    }

    @Test func `A full disk loses lines and nothing else`() throws {
        let full = open("/dev/full", O_WRONLY)
        try #require(full >= 0)
        defer { close(full) }
        let writer = LogWriter(descriptor: full)
        for _ in 0..<10 { writer.write(Self.line) }
        writer.finish(withinSeconds: 10)
        #expect(writer.lostLines == 10)
    }

    @Test func `A reader who stops holds nobody up, and what is beyond the limit is counted`() throws {
        let (reading, writing) = try Self.pipe()
        let writer = LogWriter(descriptor: writing)
        let count = 2 * LogWriter.mostBytes / Self.line.count
        for _ in 0..<count { writer.write(Self.line) }
        let lost = writer.lostLines
        #expect(lost > 0)
        // The reader comes back: all that waited arrives in whole lines.
        let taken = Self.bytes((count - lost) * Self.line.count, from: reading)
        writer.finish(withinSeconds: 10)
        close(writing)
        #expect(taken == Array(repeatElement(Self.line, count: count - lost).joined()))
        #expect(Self.everything(from: reading).isEmpty)
    }

    private static func pipe() throws -> (reading: CInt, writing: CInt) {
        var ends: [CInt] = [0, 0]
        try #require(Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    private static func everything(from file: CInt) -> [UInt8] {
        defer { close(file) }
        return bytes(.max, from: file)
    }

    private static func bytes(_ most: Int, from file: CInt) -> [UInt8] {
        var taken: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while taken.count < most {
            let count = read(file, &part, min(part.count, most - taken.count))
            guard count > 0 else { break }
            taken += part.prefix(count)
        }
        return taken
    }
}
