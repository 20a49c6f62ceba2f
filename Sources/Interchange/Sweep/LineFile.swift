import Foundation

/// A file of lines, read piece by piece, so that results may be larger than memory.
///
/// A line feed ends a line, a carriage return before it is left out. The last line counts without one too, but
/// ``endedInLineFeed`` tells of it: a row that was cut short.
public final class LineFile {
    /// Why a file cannot be read: the system's sentence.
    public struct Failure: Error, Sendable, Hashable {
        /// The system's error number.
        public let code: CInt
        /// Its sentence.
        public var reason: String { String(cString: strerror(code)) }
    }

    /// The longest line; a results file has no such, whatever else does is not read to its end.
    static let longestLine = 1 << 20

    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private var place = 0
    private var isAtEnd = false
    /// The number of the line read last, from one.
    public private(set) var line = 0
    /// Whether the line read last was ended by a line feed.
    public private(set) var endedInLineFeed = true

    /// Opens a file.
    ///
    /// - Throws: the system's reason.
    public init(_ path: String) throws(Failure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(code: errno) }
    }

    deinit { close(descriptor) }

    /// The next line without its end; nil behind the last.
    ///
    /// - Throws: the system's reason, `EFBIG` for a line that is no row of results.
    public func next() throws(Failure) -> [UInt8]? {
        var searched = place
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { place = end + 1 }
                return finished(buffer[place..<end], isWhole: true)
            }
            searched = buffer.count
            if isAtEnd {
                guard place < buffer.count else { return nil }
                defer { place = buffer.count }
                return finished(buffer[place...], isWhole: false)
            }
            guard buffer.count - place <= Self.longestLine else { throw Failure(code: EFBIG) }
            searched -= place
            try fill()
        }
    }

    private func finished(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> [UInt8] {
        line += 1
        endedInLineFeed = isWhole
        return Array(bytes.last == 0x0D ? bytes.dropLast() : bytes)
    }

    /// Drops what was read and appends the next piece of the file.
    private func fill() throws(Failure) {
        buffer.removeFirst(place)
        place = 0
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(code: errno) }
            if count == 0 { isAtEnd = true }
            buffer += piece[..<count]
            return
        }
    }
}
