public import ArgumentParser

/// The command `guildhall`: everything an analyst does on a terminal.
public struct GuildhallCommand: AsyncParsableCommand {
    /// The command's name, help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "guildhall",
        abstract: "Decide who joins an industrial cluster, and defend the answer.",
        discussion: """
            Results go to standard output, remarks and progress to standard error.
            Exit status: 0 done (also with warnings), 1 errors in files, 64 wrong usage, 70 a failure of ours.
            """,
        version: "0.1.0",
        subcommands: [
            DecideCommand.self, GameCommand.self, WeighCommand.self, NewCommand.self, CheckCommand.self,
            RandomIndexCommand.self,
        ])

    /// Creates the command.
    public init() {}
}
