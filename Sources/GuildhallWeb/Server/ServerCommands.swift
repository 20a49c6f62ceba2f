public import ArgumentParser

/// The commands of this module.
public enum ServerCommands {
    /// The commands, in the order of the help.
    public static var all: [any ParsableCommand.Type] { [ServeCommand.self] + OperatorCommands.all }
}
