internal import ArgumentParser
internal import GuildhallCore

/// `guildhall user add`: an account and the link by which its owner sets a password.
struct AddUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Make an account, and a link by which its owner sets a password.",
        discussion: """
            Example:
              guildhall user add olga --name "Olga Petrova" --language ru --operator
            """)

    @Argument(help: ArgumentHelp("The name to sign in with.", valueName: "sign-in-name"))
    var signInName: String

    @Option(help: ArgumentHelp("The name that others see; the name to sign in with by default.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The language of pages: en, ru or zh.", valueName: "language"))
    var language = "en"

    @Flag(name: .customLong("operator"), help: "The person operates the server.")
    var isOperator = false

    @OptionGroup var link: LinkOption
    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let added = try await environment.operate(on: database) { operations in
            try await operations.perform(
                AddUser(
                    signInName: signInName, displayName: name ?? signInName, language: language,
                    isOperator: isOperator), as: .system, cause: "guildhall user add")
        }
        try environment.writeOutput("\(added.account.signInName) was added. \(link.sentence(on: added.link))\n")
    }
}
