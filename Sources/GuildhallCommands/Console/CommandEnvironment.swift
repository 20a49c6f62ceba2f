public import ArgumentParser
import Foundation
public import Reports

/// What the commands need from the world around them; the main program supplies it, tests supply their own.
public struct CommandEnvironment: Sendable {
    /// The environment in which commands run.
    @TaskLocal public static var current = CommandEnvironment(console: .standard) {
        throw CommandFailure("The browser scripts are not wired in.")
    }

    /// Where texts go.
    public let console: Console
    /// The scripts that make a report's charts live.
    public let htmlAssets: @Sendable () throws -> HTMLAssets
    /// The folders in which other programs are looked for, as in the variable `PATH`.
    public let searchPath: String
    /// The variables of the process, in which launchers leave the number of a shard.
    public let variables: [String: String]

    /// The commands of other modules, such as the server's, beside those of this one.
    public let furtherCommands: @Sendable () -> [any ParsableCommand.Type]

    /// Creates an environment.
    ///
    /// - Parameters:
    ///   - console: where texts go.
    ///   - searchPath: the folders in which other programs are looked for; those of the process without it.
    ///   - variables: the variables of the environment; those of the process without them.
    ///   - furtherCommands: the commands of other modules; none without it.
    ///   - htmlAssets: reads the scripts of HTML reports; called only when one is written.
    public init(
        console: Console, searchPath: String? = nil, variables: [String: String]? = nil,
        furtherCommands: @escaping @Sendable () -> [any ParsableCommand.Type] = { [] },
        htmlAssets: @escaping @Sendable () throws -> HTMLAssets
    ) {
        self.console = console
        self.furtherCommands = furtherCommands
        self.htmlAssets = htmlAssets
        self.variables = variables ?? ProcessInfo.processInfo.environment
        self.searchPath = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    }
}

/// A failure of ours or of the machine, not of the user's files: exit status 70.
public struct CommandFailure: Error, CustomStringConvertible {
    /// What went wrong and what can be done, a sentence.
    public let description: String

    /// Creates a failure.
    public init(_ description: String) { self.description = description }
}
