internal import ArgumentParser
internal import Foundation
internal import GuildhallCore

/// `guildhall user export`: everything that is held about a person.
struct ExportUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything that is held about a person, as JSON.")

    @Argument(help: ArgumentHelp("The name to sign in with.", valueName: "sign-in-name"))
    var signInName: String

    @Option(
        help: ArgumentHelp(
            "The file to write, which must not exist yet; standard output by default.", valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        let data = try await environment.operate(on: database) { operations in
            let account = try await environment.account(signInName, through: operations)
            return try await operations.read(ExportPerson(of: account.id), as: .system)
        }
        let bytes = try data.json()
        guard let output else {
            return try environment.writeOutput(String(decoding: bytes, as: UTF8.self) + "\n")
        }
        do {
            try Self.write(bytes, toNew: output)
        } catch {
            environment.writeRemark("error: \(output) cannot be written: \(error.localizedDescription)\n")
            throw ExitCode(1)
        }
        try environment.writeOutput("What is held about \(signInName) was written to \(output).\n")
    }

    /// Writes a file that only this user may read, and replaces none.
    private static func write(_ bytes: [UInt8], toNew path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }
}

/// `guildhall user erase`: erases a person for good.
struct EraseUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase a person; says what goes and what stays, and does it with --yes.",
        discussion: """
            The last operator of the server and the last administrator of a cluster cannot be erased.

            Example:
              guildhall user export li --output li.json
              guildhall user erase li --yes
            """)

    @Argument(help: ArgumentHelp("The name to sign in with.", valueName: "sign-in-name"))
    var signInName: String

    @Flag(name: .customLong("yes"), help: "Erase the person; without it nothing is changed.")
    var isConfirmed = false

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let environment = try ServerEnvironment.supplied()
        guard isConfirmed else {
            _ = try await environment.operate(on: database) {
                try await environment.account(signInName, through: $0)
            }
            environment.writeRemark(Self.warning)
            environment.writeRemark("Nothing was erased. Say it with --yes to erase \(signInName) for good.\n")
            throw ExitCode(1)
        }
        try await environment.change(signInName, in: database, cause: "guildhall user erase") { EraseAccount($0.id) }
        try environment.writeOutput("\(signInName) was erased.\n")
    }

    /// What goes and what stays, in the words of the page on which people erase themselves.
    private static var warning: String {
        let wording = PageWording(language: .english)
        func list(_ title: PersonText, _ keys: [PersonText]) -> String {
            "\(wording[title]):\n" + keys.map { "  - \(wording[$0])\n" }.joined()
        }
        return list(.goesTitle, [.goesName, .goesSessions, .goesTokens, .goesPlaces])
            + list(.staysTitle, [.staysRecords, .staysWork, .staysCopies])
    }
}
