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
        let status = await CommandEnvironment.$current.withValue(environment) {
            await GuildhallCommand.run(Array(CommandLine.arguments.dropFirst()))
        }
        exit(status)
    }

    /// Reads a vendored browser file: beside the program, in a folder above it, or in the current folder.
    private static func asset(_ name: String) throws -> String {
        let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).resolvingSymlinksInPath()
        let folders = sequence(first: program.deletingLastPathComponent()) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
        let current = URL(filePath: FileManager.default.currentDirectoryPath)
        for folder in Array(folders) + [current] {
            let file = folder.appending(path: "Assets/vendor/\(name)")
            if let data = try? Data(contentsOf: file) { return String(decoding: data, as: UTF8.self) }
        }
        throw CommandFailure("Assets/vendor/\(name) is missing; `make bootstrap` fetches it.")
    }
}
