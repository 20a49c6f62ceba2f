import Foundation

/// The built program, run as a process of its own.
struct Program {
    let status: CInt
    /// Whether a signal ended it; `status` is the signal's number then.
    let isKilled: Bool
    let output: String
    let remarks: String

    /// Where the build puts the program: beside the tests' own bundle.
    static var executable: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appending(path: "guildhall")
    }

    /// Runs the program.
    static func run(_ arguments: String..., input: String = "") throws -> Program {
        try launch(executable, arguments, input: input)
    }

    /// Runs a line of the shell in which `"$0"` is the program and `"$1"`, `"$2"` are the arguments.
    static func shell(_ line: String, _ arguments: String...) throws -> Program {
        try launch(URL(filePath: "/bin/sh"), ["-c", line, executable.path] + arguments, input: "")
    }

    /// The streams go through files, so that neither side waits for the other.
    private static func launch(_ program: URL, _ arguments: [String], input: String) throws -> Program {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: try folder.write(input, to: "input"))
        process.standardOutput = FileHandle(forWritingAtPath: try folder.write("", to: "output"))
        process.standardError = FileHandle(forWritingAtPath: try folder.write("", to: "remarks"))
        try process.run()
        process.waitUntilExit()
        return Program(
            status: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
            output: folder.text("output") ?? "", remarks: folder.text("remarks") ?? "")
    }
}
