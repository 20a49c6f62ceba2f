public import ArgumentParser
internal import GuildhallCore

/// `guildhall restore`: makes a database of a backup.
public struct RestoreCommand: AsyncParsableCommand {
    /// The command's name and help.
    public static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a database of a backup, once it is found to be sound.",
        discussion: """
            The backup is only read. Its pages, its schema and every record of its audit logs are looked through, and an
            older schema is brought to the present one. The database must be missing or empty: nothing is ever overwritten.

            Example:
              guildhall restore before-upgrade.backup --database sqlite:restored.sqlite
            """)

    @Argument(help: ArgumentHelp("The backup that `guildhall backup` wrote.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var database: DatabaseOption

    /// Creates the command.
    public init() {}

    /// Refuses an empty name.
    public func validate() throws {
        guard !file.isEmpty else { throw ValidationError("<file> takes the name of a file.") }
    }

    /// Restores and says what was found.
    public func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let address = try environment.address(database.text)
        let sentence = try await environment.blamingFiles {
            let found = try await environment.stores.restore(file, to: address, at: environment.clock.now())
            let schema = found.schema
            let upgrade = schema.applied == schema.latest ? "" : ", brought from schema \(schema.applied)"
            return """
                \(address.shown) was made of \(file): schema \(schema.latest)\(upgrade), \(found.clusters) \
                \(found.clusters == 1 ? "cluster" : "clusters"), \(found.auditRecords) audit \
                \(found.auditRecords == 1 ? "record" : "records"), all as they were written.
                """
        }
        try environment.writeOutput(sentence + "\n")
    }
}
