public import ArgumentParser
internal import GuildhallCore

/// `guildhall backup`: writes a consistent copy of a database that may be in use.
public struct BackupCommand: AsyncParsableCommand {
    /// The command's name and help.
    public static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy a database to a new file, also while the server uses it.",
        discussion: """
            The copy holds the state of one moment. It is looked through and appears whole or not at all.
            `guildhall restore` makes a database of it again.

            Example:
              guildhall backup before-upgrade.backup --database sqlite:guildhall.sqlite
            """)

    @Argument(help: ArgumentHelp("The file to write; it must not exist yet.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var database: DatabaseOption

    /// Creates the command.
    public init() {}

    /// Refuses an empty name.
    public func validate() throws {
        guard !file.isEmpty else { throw ValidationError("<file> takes the name of a file.") }
    }

    /// Copies and says what was done.
    public func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let address = try environment.address(database.text)
        let sentence = try await environment.blamingFiles {
            let schema = try await environment.stores.backUp(address, to: file)
            return "\(address.shown) was copied to \(file), with schema \(schema.applied)."
        }
        try environment.writeOutput(sentence + "\n")
    }
}
