import Foundation

/// Where a command's texts go: results to one side, remarks and progress to the other.
public struct Console: Sendable {
    /// Takes results; throws where they cannot be written.
    let writeOutput: @Sendable (String) throws -> Void
    /// Takes diagnostics, notes and progress; where these cannot be written, nobody is left to tell.
    let writeRemark: @Sendable (String) -> Void
    /// Whether remarks are read by a person on a terminal, so that a progress line makes sense.
    let showsProgress: Bool
    /// Whether results are read on a terminal that shows colours.
    let showsColours: Bool
    /// How many columns the reader has.
    let width: Int

    /// Creates a console.
    public init(
        writeOutput: @escaping @Sendable (String) throws -> Void, writeRemark: @escaping @Sendable (String) -> Void,
        showsProgress: Bool, showsColours: Bool = false, width: Int
    ) {
        self.writeOutput = writeOutput
        self.writeRemark = writeRemark
        self.showsProgress = showsProgress
        self.showsColours = showsColours
        self.width = width
    }

    /// The process's standard streams.
    public static let standard = Console(
        writeOutput: { try StandardStream.output.write($0) },
        writeRemark: { text in try? StandardStream.error.write(text) },
        showsProgress: StandardStream.error.isTerminal,
        showsColours: StandardStream.output.isTerminal
            && allowsColours(environment: ProcessInfo.processInfo.environment),
        width: width(ofTerminal: StandardStream.output.terminalWidth))

    /// Writes a result; throws where it cannot be written.
    public func output(_ text: String) throws { try writeOutput(text) }

    /// Writes a remark.
    public func remark(_ text: String) { writeRemark(text) }

    /// How many columns a text has that nobody reads on a terminal: files and pipes.
    static let widthOfFiles = 100

    /// What reads well within a terminal's columns; `nil` where there is no terminal.
    static func width(ofTerminal columns: Int?) -> Int {
        columns.map { min(max($0, 60), 120) } ?? widthOfFiles
    }

    /// Whether colours are wanted: neither `NO_COLOR` (see no-color.org) nor a terminal without them says otherwise.
    static func allowsColours(environment: [String: String]) -> Bool {
        (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
}
