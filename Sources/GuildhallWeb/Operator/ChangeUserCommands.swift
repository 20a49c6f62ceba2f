internal import ArgumentParser
internal import GuildhallCore

/// `guildhall user reset`: a link for a new password.
struct ResetUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Make a link by which a person sets a new password; earlier ones stop working.")

    @Argument(help: ArgumentHelp("The name to sign in with.", valueName: "sign-in-name"))
    var signInName: String

    @OptionGroup var link: LinkOption
    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let made = try await environment.change(signInName, in: database, cause: "guildhall user reset") {
            MakeResetLink($0.id)
        }
        try environment.writeOutput(link.sentence(on: made) + "\n")
    }
}

/// `guildhall user disable`: closes an account.
struct DisableUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Close an account: its sessions end, its password and tokens open nothing.",
        discussion: """
            A cluster that loses its last administrator by it is named, with the command that makes a link for a new one.
            """)

    @Argument(help: ArgumentHelp("The name to sign in with.", valueName: "sign-in-name"))
    var signInName: String

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let (closed, leaderless) = try await environment.operate(on: database) { operations in
            let account = try await environment.account(signInName, through: operations)
            let closed = try await operations.perform(
                DisableUser(account.id, version: account.version), as: .system, cause: "guildhall user disable")
            return (closed, try await operations.read(ListLeaderlessClusters(of: account.id), as: .system))
        }
        try environment.writeOutput("\(closed.signInName) was closed.\n")
        for cluster in leaderless {
            environment.writeRemark(
                """
                Nobody administers the cluster “\(cluster.name)” now: `guildhall cluster invite-administrator \(cluster.id)` \
                makes a link for a new administrator.\n
                """)
        }
    }
}

/// `guildhall user enable`: opens a closed account again.
struct EnableUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Open a closed account again.")

    @Argument(help: ArgumentHelp("The name to sign in with.", valueName: "sign-in-name"))
    var signInName: String

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let open = try await environment.change(signInName, in: database, cause: "guildhall user enable") {
            EnableUser($0.id, version: $0.version)
        }
        try environment.writeOutput("\(open.signInName) is open.\n")
    }
}
