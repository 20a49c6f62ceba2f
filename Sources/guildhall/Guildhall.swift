import ArgumentParser
import Foundation
import GuildhallCommands
import Reports

/// The program: it chooses implementations, reads the asset files, and runs the command.
@main
enum Guildhall {
    static func main() async {
        let environment = CommandEnvironment(console: .standard) {
            HTMLAssets(vegaScript: try asset("vega-bundle.js"))
        }
        await CommandEnvironment.$current.withValue(environment) {
            await run()
        }
    }

    /// Runs the command; a failure of ours ends with status 70.
    private static func run() async {
        do {
            var command = try GuildhallCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            FileHandle.standardError.write(Data("guildhall: \(failure)\n".utf8))
            exit(70)
        } catch {
            GuildhallCommand.exit(withError: error)
        }
    }

    /// Reads a vendored browser file: beside the program, above it, or in the current folder.
    private static func asset(_ name: String) throws -> String {
        let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let folders = sequence(first: program.deletingLastPathComponent()) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
        let current = URL(filePath: FileManager.default.currentDirectoryPath)
        for folder in [current] + Array(folders) {
            let file = folder.appending(path: "Assets/vendor/\(name)")
            if let data = try? Data(contentsOf: file) { return String(decoding: data, as: UTF8.self) }
        }
        throw CommandFailure("Assets/vendor/\(name) is missing; `make bootstrap` fetches it.")
    }
}
