internal import ArgumentParser
internal import GuildhallCore

/// `--database`: where the store lies.
struct DatabaseOption: ParsableArguments {
    @Option(
        name: .customLong("database"),
        help: ArgumentHelp("Where the state is kept: sqlite:PATH.", valueName: "address"))
    var text = "sqlite:guildhall.sqlite"

    /// Refuses an address of no engine before anything is done.
    func validate() throws { _ = try ServerEnvironment.supplied().address(text) }
}
