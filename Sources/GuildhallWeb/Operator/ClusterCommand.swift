public import ArgumentParser
internal import GuildhallCore

/// `guildhall cluster`: what an operator does about clusters on the server's machine.
public struct ClusterCommand: ParsableCommand {
    /// The command's name, help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "cluster", abstract: "List clusters, and invite administrators into them.",
        discussion: """
            The commands work on the database itself, also while the server uses it. An invitation stands in the cluster's
            audit log.
            """,
        subcommands: [ListClustersCommand.self, InviteAdministratorCommand.self])

    /// Creates the command.
    public init() {}
}

/// `guildhall cluster list`: all clusters.
struct ListClustersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all clusters in the order of their making, as tab-separated text.")

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let (clusters, leaderless) = try await environment.operate(on: database) { operations in
            let leaderless = try await operations.read(ListLeaderlessClusters(), as: .system)
            return (try await ServerEnvironment.clusters(through: operations), Set(leaderless.map(\.id)))
        }
        let lines = clusters.map { cluster in
            let state = leaderless.contains(cluster.id) ? "no administrator" : "administered"
            return ["\(cluster.id)", cluster.name, cluster.language, state].joined(separator: "\t")
        }
        try environment.writeOutput((["identifier\tname\tlanguage\tstate"] + lines).map { $0 + "\n" }.joined())
    }
}

/// `guildhall cluster invite-administrator`: a link by which somebody becomes an administrator of a cluster.
struct InviteAdministratorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite-administrator",
        abstract: "Make a link by which somebody becomes an administrator of a cluster.",
        discussion: """
            It is the way back for a cluster whose last administrator was closed or cannot sign in any more.

            Example:
              guildhall cluster invite-administrator "Toys of Chenghai" --public-url https://guildhall.example
            """)

    @Argument(help: ArgumentHelp("The cluster's identifier, or its name.", valueName: "cluster"))
    var cluster: String

    @OptionGroup var link: LinkOption
    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let (found, made) = try await environment.operate(on: database) { operations in
            let found = try await environment.cluster(cluster, through: operations)
            let made = try await operations.perform(
                InviteAdministrator(to: found.id), as: .system, cause: "guildhall cluster invite-administrator")
            return (found, made)
        }
        let address = link.address(LinkPages.join.path(["secret": made.secret.text]))
        try environment.writeOutput(
            """
            Hand over this link, by which one person becomes an administrator of “\(found.name)”, until \
            \(made.invitation.expiresAt):
            \(address)\n
            """)
    }
}

extension ServerEnvironment {
    /// All clusters, in the order of their making.
    fileprivate static func clusters(through operations: Operations) async throws -> [Cluster] {
        var page = try await operations.read(ListClusters(limit: 200), as: .system)
        var clusters = page.items
        while let next = page.next {
            page = try await operations.read(ListClusters(after: next, limit: 200), as: .system)
            clusters += page.items
        }
        return clusters
    }

    /// The cluster that an operator named; a sentence and status 1 when there is none, or more than one.
    fileprivate func cluster(_ text: String, through operations: Operations) async throws -> Cluster {
        let clusters = try await Self.clusters(through: operations)
        if let found = clusters.first(where: { "\($0.id)" == text }) { return found }
        let named = clusters.filter { $0.name == text }
        guard let found = named.first, named.count == 1 else {
            writeRemark(
                named.isEmpty
                    ? "error: There is no cluster “\(text)”; `guildhall cluster list` tells them.\n"
                    : "error: \(named.count) clusters have the name “\(text)”; give the identifier of the one.\n")
            throw ExitCode(1)
        }
        return found
    }
}
