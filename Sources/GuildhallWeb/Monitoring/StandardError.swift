internal import Glibc
internal import Synchronization

/// The end of the log: standard error, through the system's call alone, since a line is written with every request.
enum StandardError {
    private static let lock = Mutex(())

    /// Writes a line whole; lines of different threads do not mix.
    ///
    /// - Parameter line: the line with its end.
    @Sendable static func writeLine(_ line: [UInt8]) {
        lock.withLock { _ in
            line.withUnsafeBytes { bytes in
                var rest = bytes[...]
                while !rest.isEmpty {
                    let part = UnsafeRawBufferPointer(rebasing: rest)
                    let written = write(STDERR_FILENO, part.baseAddress, part.count)
                    if written < 0 && errno == EINTR { continue }
                    // There is no other place to tell that the log cannot be written.
                    guard written > 0 else { return }
                    rest = rest.dropFirst(written)
                }
            }
        }
    }
}
