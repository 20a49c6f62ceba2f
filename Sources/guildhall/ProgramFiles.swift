import Foundation
import GuildhallCommands
import GuildhallWeb

/// Finds the files that come with the program: beside it, in a folder above it, or in the current folder.
struct ProgramFiles: ServerFiles {
    /// A vendored browser file.
    func vendored(_ name: String) throws -> [UInt8] {
        let path = "Assets/vendor/\(name)"
        guard let file = found(path), let data = try? Data(contentsOf: file) else {
            throw CommandFailure("\(path) is missing; `make bootstrap` fetches it.")
        }
        return Array(data)
    }

    /// A folder of the shipped examples.
    func example(_ name: String) -> String? { found("Examples/\(name)")?.path }

    private func found(_ path: String) -> URL? {
        let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).resolvingSymlinksInPath()
        let above = sequence(first: program.deletingLastPathComponent()) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
        let current = URL(filePath: FileManager.default.currentDirectoryPath)
        return (Array(above) + [current]).map { $0.appending(path: path) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }
}
