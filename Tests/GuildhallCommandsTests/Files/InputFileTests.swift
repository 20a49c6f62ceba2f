import ArgumentParser
import Reports
import Testing

@testable import GuildhallCommands

struct InputFileTests {
    @Test func `A hyphen is standard input under a name that can be opened`() throws {
        #expect(try InputFile(argument: "-").name == "/dev/stdin")
        #expect(try InputFile(argument: "./-").name == "./-")
    }

    @Test func `An empty name is no file`() {
        #expect(throws: ValidationError.self) { _ = try InputFile(argument: "") }
    }

    @Test func `A file gives its bytes or what is wrong with it`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("text", to: "a file with blanks and – dashes")
        let (bytes, diagnostics) = try InputFile(argument: path).read()
        #expect(bytes == Array("text".utf8) && diagnostics.isEmpty)
        let missing = try InputFile(argument: folder.path("none")).read()
        #expect(missing.bytes == nil && missing.diagnostics.map(\.code) == ["file-missing"])
        let directory = try InputFile(argument: folder.path).read()
        #expect(directory.bytes == nil && directory.diagnostics.map(\.code) == ["file-is-directory"])
    }

    @Test func `A name that lost its bytes on the way is told from a missing file`() throws {
        let folder = try TemporaryFolder()
        let lost = try InputFile(argument: folder.path("caf\u{FFFD}.yaml")).read()
        #expect(lost.bytes == nil && lost.diagnostics.map(\.code) == ["file-name-not-utf8"])
        let there = try folder.write("text", to: "\u{FFFD}.yaml")
        #expect(try InputFile(argument: there).read().bytes == Array("text".utf8))
    }
}
