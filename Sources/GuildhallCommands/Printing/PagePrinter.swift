import Foundation

/// Prints a self-contained page to PDF with a Chromium that is installed on the machine.
///
/// The browser works without a window, in a folder of its own that is gone afterwards: it neither reads nor changes the
/// profile of the person whose machine it is.
struct PagePrinter {
    /// The programs that can do it, in the order in which they are looked for.
    static let programs = ["chromium", "chromium-browser", "google-chrome"]

    /// The browser.
    let browser: URL
    /// How long it may take; the longest reports take seconds, so this is for slow and busy machines.
    var patience = Duration.seconds(120)

    /// Finds the browser.
    ///
    /// - Parameter searchPath: folders, separated by colons as in `PATH`. As in a shell, an empty one is the current folder.
    /// - Throws: a ``CommandFailure`` that says what to install.
    init(searchPath: String) throws {
        let folders = searchPath.split(separator: ":", omittingEmptySubsequences: false)
        let places = Self.programs.flatMap { name in folders.map { $0.isEmpty ? "./\(name)" : "\($0)/\(name)" } }
        guard let place = places.first(where: Self.isProgram) else {
            throw CommandFailure(
                "A PDF is printed by Chromium or Chrome, and none of \(Self.programs.joined(separator: ", ")) is found "
                    + "on PATH. Install one (Debian: apt install chromium), or write HTML and print it in any browser.")
        }
        browser = URL(filePath: place)
    }

    /// Whether a file is there that may be run; a folder of that name is none.
    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    /// The bytes of the printed page.
    ///
    /// - Parameter page: an HTML document that needs no other files.
    /// - Throws: a ``CommandFailure`` with what the browser said, where it fails, or takes too long, or prints nothing.
    func pdf(ofPage page: String) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guildhall-\(UUID().uuidString)")
        // The page may be confidential: nobody else reads it on its way.
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "report.html"), folder.appending(path: "report.pdf"))
        try Data(page.utf8).write(to: input)
        try run(arguments(input: input, output: output, profile: folder.appending(path: "profile")), in: folder)
        guard let bytes = try? Array(Data(contentsOf: output)), Self.isWhole(bytes) else {
            throw CommandFailure(
                "\(browser.path) printed no PDF. A browser from a snap or a Flatpak does not see \(folder.path); set "
                    + "TMPDIR to a folder in your home.")
        }
        return bytes
    }

    /// Whether bytes begin and end as a PDF does: ISO 32000-1:2008, 7.5.2 and 7.5.5.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: Array("%PDF-".utf8)) && String(decoding: bytes.suffix(32), as: UTF8.self).contains("%%EOF")
    }

    /// What the browser is told: no window, no network of its own, a profile nobody else uses, no date and address in the
    /// margins.
    private func arguments(input: URL, output: URL, profile: URL) -> [String] {
        var arguments = [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
            "--disable-extensions", "--no-first-run", "--no-default-browser-check", "--no-pdf-header-footer",
            "--user-data-dir=\(profile.path)", "--print-to-pdf=\(output.path)",
        ]
        // Chromium refuses to start its sandbox as root, and only then may it do without.
        if geteuid() == 0 { arguments.append("--no-sandbox") }
        return arguments + [input.absoluteString]
    }

    /// Runs the browser to its end, or to the end of our patience.
    private func run(_ arguments: [String], in folder: URL) throws {
        let remarks = folder.appending(path: "remarks.txt")
        try Data().write(to: remarks)
        let process = Process()
        process.executableURL = browser
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: remarks)
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        do {
            try process.run()
        } catch {
            throw CommandFailure("\(browser.path) does not start: \(error.localizedDescription)")
        }
        let seconds = Int(patience.components.seconds)
        guard end.wait(timeout: .now() + patience / .seconds(1)) == .success else {
            kill(process.processIdentifier, SIGKILL)
            end.wait()
            throw CommandFailure("\(browser.path) was ended, because it printed nothing within \(seconds) s.")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let text = (try? Data(contentsOf: remarks)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            let last = text.split(separator: "\n").last.map { ": \($0)" } ?? "."
            throw CommandFailure("\(browser.path) failed with status \(process.terminationStatus)\(last)")
        }
    }
}
