public import ArgumentParser
internal import GuildhallCore

/// `guildhall user`: what an operator does about accounts on the server's machine.
public struct UserCommand: ParsableCommand {
    /// The command's name, help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "List, add, close, open, export and erase accounts, and hand out links for passwords.",
        discussion: """
            The commands work on the database itself, also while the server uses it. Every change stands in the server's
            audit log.
            """,
        subcommands: [
            ListUsersCommand.self, AddUserCommand.self, ResetUserCommand.self, DisableUserCommand.self,
            EnableUserCommand.self, ExportUserCommand.self, EraseUserCommand.self,
        ])

    /// Creates the command.
    public init() {}
}

/// Where links begin that an operator hands out.
struct LinkOption: ParsableArguments {
    @Option(
        name: .customLong("public-url"),
        help: ArgumentHelp(
            "The address that browsers use, given here as it is to `guildhall serve`: links begin with it.",
            valueName: "address"))
    var publicURL = "http://127.0.0.1:8080"

    func validate() throws {
        if WebOrigin(publicURL) == nil {
            throw ValidationError("--public-url takes an address such as https://guildhall.example.")
        }
    }

    /// The link by which a person sets a new password, and how long it works.
    func sentence(on link: NewLink) -> String {
        let address = address(LinkPages.reset.path(["secret": link.secret.text]))
        // To the minute: people need no more.
        let end = "\(link.link.expiresAt)"
        let until = "\(end.prefix(10)) \(end.dropFirst(11).prefix(5)) UTC"
        return "Hand over this link, which sets a new password once, until \(until):\n\(address)"
    }

    /// The address that browsers use for a path.
    func address(_ path: String) -> String { (WebOrigin(publicURL)?.description ?? publicURL) + path }
}

extension ServerEnvironment {
    /// Performs what an operator asks for, as the software itself, on a store that must be there; refusals are told in
    /// sentences and end the command with status 1.
    func operate<Answer: Sendable>(
        on database: DatabaseOption, _ work: (Operations) async throws -> Answer
    ) async throws -> Answer {
        try await withStore(database.text, makesMissing: false) { store in
            do {
                return try await work(operations(store))
            } catch let refusal as OperationRefusal {
                for sentence in Self.sentences(on: refusal) { writeRemark("error: \(sentence)\n") }
                throw ExitCode(1)
            }
        }
    }

    /// Performs what an operator asks for about the account of a name.
    func change<Asked: Operation>(
        _ signInName: String, in database: DatabaseOption, cause: String, _ operation: (Account) -> Asked
    ) async throws -> Asked.Output {
        try await operate(on: database) { operations in
            let account = try await account(signInName, through: operations)
            return try await operations.perform(operation(account), as: .system, cause: cause)
        }
    }

    /// The account of a name as an operator typed it; a sentence and status 1 when there is none.
    func account(_ signInName: String, through operations: Operations) async throws -> Account {
        do {
            return try await operations.read(FindUser(signInName: signInName), as: .system)
        } catch OperationRefusal.missing {
            writeRemark("error: Nobody signs in as “\(signInName)”; `guildhall user list` tells the names.\n")
            throw ExitCode(1)
        }
    }

    /// What a refusal says to an operator.
    private static func sentences(on refusal: OperationRefusal) -> [String] {
        let wording = PageWording(language: .english)
        switch refusal {
        case .invalid(let problems):
            let names = ["signInName": "The name to sign in with", "displayName": "--name", "language": "--language"]
            return problems.map { "\(names[$0.field] ?? $0.field): \(wording.fault($0))" }
        case .missing: return ["There is no such account."]
        default: return [wording.fault(refusal) ?? "This is not possible."]
        }
    }
}
