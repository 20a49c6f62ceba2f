import Foundation

/// What the system says when a call fails.
struct SystemError: Error, Equatable, CustomStringConvertible {
    /// The error number, `ENOENT` and the like.
    let code: CInt

    /// The reason of the call that failed just now.
    static var last: SystemError { SystemError(code: errno) }

    /// The system's words, as “No space left on device”.
    var description: String { String(cString: strerror(code)) }
}

/// Writes all of a text to an open file.
///
/// - Throws: the system's reason; a part of the text may be written then.
func writeBytes(of text: String, to descriptor: CInt) throws(SystemError) {
    try writeBytes(Array(text.utf8), to: descriptor)
}

/// Writes all bytes to a file descriptor.
func writeBytes(_ bytes: [UInt8], to descriptor: CInt) throws(SystemError) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw .last }
        bytes = bytes.dropFirst(count)
    }
}
