import Foundation

/// One of the process's two streams for texts.
///
/// `FileHandle` ends the process with a crash where a stream is closed or its disk full, so the system is asked directly.
struct StandardStream {
    /// Takes results.
    static let output = StandardStream(descriptor: STDOUT_FILENO, name: "Standard output")
    /// Takes remarks.
    static let error = StandardStream(descriptor: STDERR_FILENO, name: "Standard error")

    let descriptor: CInt
    /// The stream's name at the beginning of a sentence.
    let name: String

    /// Writes a whole text.
    ///
    /// - Throws: ``ReaderGone`` where nobody reads the pipe any more, ``CommandFailure`` for every other reason.
    func write(_ text: String) throws {
        do throws(SystemError) {
            try writeBytes(of: text, to: descriptor)
        } catch {
            if error.code == EPIPE { throw ReaderGone() }
            throw CommandFailure("\(name) cannot be written: \(error)")
        }
    }

    /// Whether a person sees the stream.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The terminal's columns; `nil` for a stream that is no terminal or does not tell.
    var terminalWidth: Int? {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

/// The reader of a pipe went away, as `head` does when it has seen enough: nothing is left to do, nothing to complain.
///
/// It happens only to a process that was started with broken-pipe signals ignored; others are ended by the signal.
struct ReaderGone: Error {}
