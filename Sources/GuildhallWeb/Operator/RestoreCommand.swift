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
            All sessions and links for new passwords are ended. Tokens for programs and invitations that were taken back after
            the backup was made are valid again: how many are is told.

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
                \(Self.words(on: found.secrets))
                """
        }
        try environment.writeOutput(sentence + "\n")
    }

    /// What is ended, and what the operator has to look at.
    private static func words(on secrets: RestoredStore.Secrets) -> String {
        func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
        let ended = """
            Ended: \(count(secrets.sessionsEnded, "session", "sessions")), \
            \(count(secrets.linksEnded, "link of an operator", "links of operators")); everybody signs in again.
            """
        if secrets.validTokens + secrets.openInvitations == 0 { return ended }
        return ended + "\n" + """
            Valid as when the backup was made, also if taken back since: \
            \(count(secrets.validTokens, "token for programs", "tokens for programs")), \
            \(count(secrets.openInvitations, "invitation", "invitations")).
            Members take their tokens back on the page Tokens, who runs a cluster invitations on the page of the organisation; \
            `guildhall user disable NAME` stops a person's tokens at once.
            """
    }
}
