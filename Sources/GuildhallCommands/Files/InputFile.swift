import ArgumentParser
import Foundation
import Interchange
import Reports

/// A file that a command reads: a path, or `-` for standard input.
struct InputFile {
    /// The name under which diagnostics show the file.
    let name: String

    /// Creates the file that an argument stands for.
    ///
    /// - Throws: a sentence for an empty argument, which a script gives whose variable is not set.
    init(argument: String) throws {
        guard !argument.isEmpty else { throw ValidationError("it takes the name of a file") }
        name = argument == "-" ? "/dev/stdin" : argument
    }

    /// The file's bytes, or what is wrong with it.
    ///
    /// Arguments reach Swift as Unicode. A name in another encoding is not in the folder any more under the letters it
    /// arrives with; the message says so, instead of denying a file that the user sees.
    func read() -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let reading = SourceFile.read(name)
        guard reading.value == nil, name.contains("\u{FFFD}"), access(name, F_OK) != 0 else {
            return (reading.value, reading.diagnostics)
        }
        let message = "the file's name is not UTF-8 and cannot be opened; rename the file"
        return (nil, [Diagnostic(.error, code: "file-name-not-utf8", file: name, message: message)])
    }
}
