import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

struct SourceFileTests {
    /// A folder of its own for one test, removed afterwards.
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "interchange-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func `A file is read byte by byte`() throws {
        try withFolder { folder in
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let file = folder.appending(path: "x")
            try Data(bytes).write(to: file)
            let reading = SourceFile.read(file.path)
            #expect(reading.value == bytes)
            #expect(reading.diagnostics.isEmpty)
        }
    }

    @Test func `A missing file, a folder and a path through a file are errors of their own`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "x")
            try Data("x".utf8).write(to: file)
            #expect(SourceFile.read(folder.appending(path: "y").path).codes == ["file-missing"])
            #expect(SourceFile.read(folder.path).codes == ["file-is-directory"])
            let through = SourceFile.read(file.path + "/z")
            #expect(through.codes == ["file-unreadable"])
            #expect(through.diagnostics[0].description.contains("Not a directory"))
            #expect(through.value == nil)
        }
    }

    @Test func `A file above the limit is refused, one at the limit is read`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "x")
            try Data(count: 16 << 20).write(to: file)
            #expect(SourceFile.read(file.path).value?.count == 16 << 20)
            try Data(count: (16 << 20) + 1).write(to: file)
            #expect(SourceFile.read(file.path).codes == ["file-too-large"])
        }
    }

    @Test func `An endless device is refused at the limit`() {
        #expect(SourceFile.read("/dev/zero").codes == ["file-too-large"])
    }
}
