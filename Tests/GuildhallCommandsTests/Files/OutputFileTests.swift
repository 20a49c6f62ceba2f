import Foundation
import Testing

@testable import GuildhallCommands

struct OutputFileTests {
    @Test func `A text takes the place of the old one, and nothing lies beside it`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old, and longer than the new text", to: "report.txt")
        try OutputFile(path: path).replace(with: "new")
        #expect(folder.text("report.txt") == "new")
        #expect(folder.names == ["report.txt"])
    }

    @Test func `Missing folders are made`() throws {
        let folder = try TemporaryFolder()
        try OutputFile(path: folder.path("a/b/c.txt")).replace(with: "text")
        try OutputFile(path: folder.path("a/d/e.txt")).create(with: "other")
        #expect(folder.text("a/b/c.txt") == "text" && folder.text("a/d/e.txt") == "other")
    }

    @Test func `A text is on the disk before it takes the file's name, and the name thereafter`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "report.txt")
        var order: [String] = []
        let calls = OutputFile.Calls(
            sync: { descriptor in
                var status = stat()
                guard fstat(descriptor, &status) == 0 else { return -1 }
                order.append(status.st_mode & S_IFMT == S_IFDIR ? "sync folder" : "sync \(status.st_size) bytes")
                return 0
            },
            rename: { old, new in
                order.append(
                    "rename to \((new as NSString).lastPathComponent), then \(folder.text("report.txt") ?? "nothing")")
                return rename(old, new)
            })
        try OutputFile(path: path, calls: calls).replace(with: "newer")
        #expect(order == ["sync 5 bytes", "rename to report.txt, then old", "sync folder"])
        #expect(folder.text("report.txt") == "newer")
    }

    @Test func `A text that the disk does not take leaves the old one`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "report.txt")
        let calls = OutputFile.Calls(sync: { _ in
            errno = EIO
            return -1
        })
        #expect(throws: SystemError(code: EIO)) { try OutputFile(path: path, calls: calls).replace(with: "new") }
        #expect(throws: SystemError(code: EIO)) {
            try OutputFile(path: folder.path("other.txt"), calls: calls).create(with: "new")
        }
        #expect(folder.text("report.txt") == "old" && folder.names == ["report.txt"])
    }

    @Test func `The rights of a replaced file stay`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "report.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        try OutputFile(path: path).replace(with: "new")
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o640)
    }

    @Test func `A link stays a link, and its target is written`() throws {
        let folder = try TemporaryFolder()
        let target = try folder.write("old", to: "target.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.path("link.txt"), withDestinationPath: target)
        try OutputFile(path: folder.path("link.txt")).replace(with: "new")
        #expect(folder.text("target.txt") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.txt")) == target)
    }

    @Test func `A device is written and stays a device`() throws {
        try OutputFile(path: "/dev/null").replace(with: "text")
        #expect(throws: SystemError(code: ENOSPC)) { try OutputFile(path: "/dev/full").replace(with: "text") }
        for device in ["/dev/null", "/dev/full"] {
            let type = try FileManager.default.attributesOfItem(atPath: device)[.type] as? FileAttributeType
            #expect(type == .typeCharacterSpecial)
        }
    }

    @Test func `What cannot be written is an error that leaves everything as it was`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a file", to: "file")
        #expect(throws: SystemError(code: EISDIR)) { try OutputFile(path: folder.path).replace(with: "text") }
        #expect(throws: SystemError(code: ENOTDIR)) { try OutputFile(path: "\(file)/x/y").replace(with: "text") }
        #expect(throws: SystemError(code: ENOENT)) { try OutputFile(path: "/proc/none/x").replace(with: "text") }
        let longName = String(repeating: "x", count: 300)
        #expect(throws: SystemError(code: ENAMETOOLONG)) {
            try OutputFile(path: folder.path(longName)).replace(with: "text")
        }
        #expect(folder.names == ["file"] && folder.text("file") == "a file")
    }

    @Test func `A new file never takes the place of anything`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "model.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("nowhere"))
        for taken in [path, folder.path("link"), folder.path] {
            #expect(throws: SystemError(code: EEXIST)) { try OutputFile(path: taken).create(with: "new") }
        }
        #expect(folder.text("model.yaml") == "old" && folder.names == ["link", "model.yaml"])
    }
}
