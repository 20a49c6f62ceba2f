public import ArgumentParser

/// The command `guildhall`: everything an analyst does on a terminal.
public struct GuildhallCommand: AsyncParsableCommand {
    /// The command's name, help and subcommands.
    public static var configuration: CommandConfiguration {
        var configuration = analysis
        configuration.subcommands += CommandEnvironment.current.furtherCommands()
        return configuration
    }

    /// The commands of this module; the program adds those of others.
    private static let analysis = CommandConfiguration(
        commandName: "guildhall",
        abstract: "Decide who joins an industrial cluster, and defend the answer.",
        discussion: """
            Results go to standard output, remarks and progress to standard error.
            Exit status: 0 done (also with warnings), 1 errors in files, 64 wrong usage, 70 a failure of ours.
            """,
        version: "0.1.0",
        subcommands: [
            DecideCommand.self, PanelCommand.self, GameCommand.self, SimulateCommand.self, PropositionsCommand.self,
            SweepCommand.self, SensitivityCommand.self, CalibrateCommand.self, NetworkCommand.self, WeighCommand.self,
            NewCommand.self, CheckCommand.self, QuestionnaireCommand.self, ConvertCommand.self,
            RandomIndexCommand.self,
        ])

    /// Creates the command.
    public init() {}

    /// Runs the program: parses the arguments, does what they ask, and says what went wrong.
    ///
    /// Texts go to the console of ``CommandEnvironment/current``, the parser's too.
    ///
    /// - Parameter arguments: the arguments without the program's name.
    /// - Returns: the exit status: 0, 1, 64 or 70 as the help says; 141, the shell's number for a broken pipe, where the
    ///   reader of the results went away.
    public static func run(_ arguments: [String]) async -> CInt {
        let console = CommandEnvironment.current.console
        do {
            return try await status(of: arguments, console: console)
        } catch is ReaderGone {
            return 141
        } catch {
            console.writeRemark("guildhall: \(error)\n")
            return 70
        }
    }

    /// Runs the program up to failures that are nobody's but ours.
    private static func status(of arguments: [String], console: Console) async throws -> CInt {
        do {
            try checkCommand(in: arguments)
            var command = try parseAsRoot(arguments)
            do {
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            } catch let error as ValidationError {
                // The parser would add the usage of the whole program: it does not know which command was at work.
                console.writeRemark(remark(on: error, of: type(of: command)))
                return ExitCode.validationFailure.rawValue
            }
            return ExitCode.success.rawValue
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            let message = fullMessage(for: error, columns: console.width)
            let text = message.hasSuffix("\n") ? message : message + "\n"
            switch exitCode(for: error) {
            case .success: try console.writeOutput(text)
            case .validationFailure: console.writeRemark(text)
            default: throw error
            }
            return exitCode(for: error).rawValue
        }
    }

    /// What is said of wrong usage that a command found while it was at work, as the parser says it of its own findings.
    private static func remark(on error: ValidationError, of command: any ParsableCommand.Type) -> String {
        let usage = usageString(for: command)
        let words = usage.split(separator: " ").prefix { $0.allSatisfy { $0.isLetter || $0 == "-" } }
        let name = words.prefix { !$0.hasPrefix("-") }.joined(separator: " ")
        return "Error: \(error.message)\nUsage: \(usage)\n  See '\(name) --help' for more information.\n"
    }

    /// Tells a command that does not exist; the parser would only find it unexpected, or show the general help.
    private static func checkCommand(in arguments: [String]) throws {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
        guard let word = words.first, !word.hasPrefix("-"), !(names + ["help"]).contains(word) else { return }
        throw ValidationError("There is no command '\(word)'; there are \(names.joined(separator: ", ")).")
    }
}
