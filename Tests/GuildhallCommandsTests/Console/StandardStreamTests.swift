import Foundation
import Testing

@testable import GuildhallCommands

struct StandardStreamTests {
    @Test func `A full disk is a failure with the system's reason`() throws {
        let device = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let stream = StandardStream(descriptor: device.fileDescriptor, name: "The results")
        #expect {
            try stream.write("text")
        } throws: {
            "\($0)" == "The results cannot be written: No space left on device"
        }
    }

    @Test func `A closed stream is a failure`() {
        let stream = StandardStream(descriptor: -1, name: "The results")
        #expect(throws: CommandFailure.self) { try stream.write("text") }
        #expect(!stream.isTerminal && stream.terminalWidth == nil)
    }

    @Test func `A text longer than a pipe holds arrives whole`() async throws {
        let text = String(repeating: "Заря ", count: 100_000)
        let pipe = Pipe()
        let stream = StandardStream(descriptor: pipe.fileHandleForWriting.fileDescriptor, name: "The results")
        async let arrived = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }.value
        try stream.write(text)
        try pipe.fileHandleForWriting.close()
        #expect(String(decoding: await arrived, as: UTF8.self) == text)
    }
}
