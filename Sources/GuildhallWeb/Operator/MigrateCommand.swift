public import ArgumentParser
internal import GuildhallCore

/// `guildhall migrate`: brings a database to the schema that the program needs.
public struct MigrateCommand: AsyncParsableCommand {
    /// The command's name and help.
    public static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring a database to the present schema.",
        discussion: """
            A database that is not there is made. An interruption leaves the database before or behind a step, never inside;
            the next run goes on from there. `guildhall serve` does the same when it starts.

            Example:
              guildhall migrate --database sqlite:guildhall.sqlite
            """)

    @OptionGroup var database: DatabaseOption

    /// Creates the command.
    public init() {}

    /// Migrates and says what was done.
    public func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let address = try environment.address(database.text)
        let sentence = try await environment.blamingFiles {
            let before = try await environment.stores.migrate(address, at: environment.clock.now())
            return switch before.applied {
            case before.latest: "\(address.shown) has schema \(before.latest) already."
            case 0: "\(address.shown) was made with schema \(before.latest)."
            default: "\(address.shown) was brought from schema \(before.applied) to \(before.latest)."
            }
        }
        try environment.writeOutput(sentence + "\n")
    }
}
