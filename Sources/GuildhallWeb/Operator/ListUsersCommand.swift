internal import ArgumentParser
internal import GuildhallCore

/// `guildhall user list`: all accounts.
struct ListUsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all accounts in the order of their making, as tab-separated text.")

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let accounts = try await environment.operate(on: database) { operations in
            var accounts: [Account] = []
            var page = try await operations.read(ListUsers(limit: 200), as: .system)
            accounts += page.items
            while let next = page.next {
                page = try await operations.read(ListUsers(after: next, limit: 200), as: .system)
                accounts += page.items
            }
            return accounts
        }
        let lines = accounts.map { account in
            let state = account.disabledAt == nil ? "open" : "closed"
            let kind = account.isOperator ? "operator" : "person"
            // A name has no characters that control a terminal: the operations refuse them.
            return [account.signInName, account.displayName, account.language, kind, state].joined(separator: "\t")
        }
        try environment.writeOutput((["sign-in name\tname\tlanguage\tkind\tstate"] + lines).map { $0 + "\n" }.joined())
    }
}
