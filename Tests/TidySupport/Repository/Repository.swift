public import Foundation

/// The files that are committed or about to be: what git tracks and what it does not ignore.
public struct Repository: Sendable {
    /// The paths from the root, sorted.
    public let paths: [String]
    /// The paths that git tracks, whether it ignores them or not.
    public let trackedPaths: [String]
    private let root: URL

    /// Lists the repository at a folder.
    ///
    /// - Throws: `Unreadable` when git cannot list it.
    public init(root: URL) throws {
        self.root = root
        trackedPaths = try Self.list(["--cached"], in: root)
        let new = try Self.list(["--others", "--exclude-standard"], in: root)
        paths = Set(trackedPaths + new).sorted().filter {
            FileManager.default.fileExists(atPath: root.appending(path: $0).path)
        }
    }

    /// Reads the texts whose paths fulfil a condition; files that are no UTF-8 are left out.
    public func files(where isWanted: (String) -> Bool) -> [RepositoryFile] {
        paths.filter(isWanted).compactMap { path in
            guard
                let data = try? Data(contentsOf: root.appending(path: path)),
                let text = String(data: data, encoding: .utf8)
            else { return nil }
            return RepositoryFile(path: path, text: text)
        }
    }

    /// The Swift sources of the package's products.
    public var sources: [RepositoryFile] { files { $0.hasPrefix("Sources/") && $0.hasSuffix(".swift") } }

    /// The Swift sources of the tests.
    public var tests: [RepositoryFile] { files { $0.hasPrefix("Tests/") && $0.hasSuffix(".swift") } }

    /// The Markdown files, those of documentation catalogues among them.
    public var markdown: [RepositoryFile] { files { $0.hasSuffix(".md") } }

    /// Git did not list the files.
    public struct Unreadable: Error {
        /// What git was asked for.
        public let arguments: [String]
    }

    private static func list(_ options: [String], in root: URL) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", root.path, "ls-files", "-z"] + options
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Unreadable(arguments: options) }
        return String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init)
    }
}
