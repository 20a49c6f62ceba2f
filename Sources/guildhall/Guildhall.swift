import Credentials
import Foundation
import GuildhallCommands
import GuildhallCore
import GuildhallWeb
import Reports
import SQLStore
import SQLiteEngine

/// The program: it chooses implementations and runs the command.
@main
enum Guildhall {
    static func main() async {
        let files = ProgramFiles()
        let commands = CommandEnvironment(console: .standard, furtherCommands: { ServerCommands.all }) {
            HTMLAssets(vegaScript: String(decoding: try files.vendored("vega-bundle.js"), as: UTF8.self))
        }
        // One hasher for the whole process, which counts how many passwords are hashed at once.
        let passwords = Argon2Passwords()
        let operations: @Sendable (any Store) -> Operations = { store in
            Operations(
                store: store, clock: SystemTime(), identifiers: RandomIdentifiers(), secrets: RandomSecrets(),
                passwords: passwords)
        }
        let server = ServerEnvironment(
            stores: SQLStoreKeeper([SQLiteFiles()]), files: files, clock: SystemTime(), operations: operations,
            writeOutput: { try commands.console.output($0) },
            writeRemark: { commands.console.remark($0) })
        let status = await CommandEnvironment.$current.withValue(commands) {
            await ServerEnvironment.$current.withValue(server) {
                await GuildhallCommand.run(Array(CommandLine.arguments.dropFirst()))
            }
        }
        exit(status)
    }
}
