import Foundation

/// Where a command's texts go: results to one side, remarks and progress to the other.
public struct Console: Sendable {
    /// Takes results.
    let writeOutput: @Sendable (String) -> Void
    /// Takes diagnostics, notes and progress.
    let writeRemark: @Sendable (String) -> Void
    /// Whether remarks are read by a person on a terminal, so that a progress line makes sense.
    let showsProgress: Bool
    /// How many columns the reader has.
    let width: Int

    /// Creates a console.
    public init(
        writeOutput: @escaping @Sendable (String) -> Void, writeRemark: @escaping @Sendable (String) -> Void,
        showsProgress: Bool, width: Int
    ) {
        self.writeOutput = writeOutput
        self.writeRemark = writeRemark
        self.showsProgress = showsProgress
        self.width = width
    }

    /// The process's standard streams.
    public static let standard = Console(
        writeOutput: { FileHandle.standardOutput.write(Data($0.utf8)) },
        writeRemark: { FileHandle.standardError.write(Data($0.utf8)) },
        showsProgress: isatty(STDERR_FILENO) == 1, width: terminalWidth)

    /// The terminal's width within what reads well; 100 where the output is no terminal.
    private static var terminalWidth: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 100
        }
        return min(max(Int(size.ws_col), 60), 120)
    }
}
