internal import ArgumentParser

/// What an operator does on the server's machine.
enum OperatorCommands {
    /// The commands, in the order of the help.
    static var all: [any ParsableCommand.Type] {
        [MigrateCommand.self, BackupCommand.self, RestoreCommand.self, UserCommand.self, ClusterCommand.self]
    }
}
