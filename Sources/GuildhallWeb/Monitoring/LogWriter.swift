internal import Dispatch
internal import Glibc
internal import Synchronization

/// Writes the lines of the log beside the work that they tell of.
///
/// A log that takes nothing, for a full disk or a collector that has stopped, must neither end the server nor hold it up: lines
/// wait for it up to a limit, those beyond the limit and those that cannot be written are lost, and counted.
final class LogWriter: Sendable {
    /// The most bytes that wait.
    static let mostBytes = 4 << 20
    /// The log of the process.
    static let standardError = LogWriter(descriptor: STDERR_FILENO)

    private struct State {
        var waiting: [UInt8] = []
        var isWriting = false
        var lostLines = 0
    }

    private let descriptor: CInt
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "guildhall.log")

    /// Creates a writer.
    ///
    /// - Parameter descriptor: the open file that takes the lines.
    init(descriptor: CInt) { self.descriptor = descriptor }

    /// How many lines were lost since the start.
    var lostLines: Int { state.withLock { $0.lostLines } }

    /// Puts a line, with its end, behind those that wait.
    func write(_ line: [UInt8]) {
        let isFirst = state.withLock { state in
            guard state.waiting.count + line.count <= Self.mostBytes else {
                state.lostLines += 1
                return false
            }
            state.waiting += line
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if isFirst { queue.async { self.writeWaiting() } }
    }

    /// Waits until what was put before is written, at most for a time.
    func finish(withinSeconds seconds: Int) {
        let end = DispatchSemaphore(value: 0)
        queue.async { end.signal() }
        _ = end.wait(timeout: .now() + .seconds(seconds))
    }

    private func writeWaiting() {
        while true {
            let bytes = state.withLock { state in
                defer { state.waiting = [] }
                state.isWriting = !state.waiting.isEmpty
                return state.waiting
            }
            if bytes.isEmpty { return }
            let rest = bytes[writtenCount(of: bytes)...]
            let lost = rest.count { $0 == UInt8(ascii: "\n") }
            if lost > 0 { state.withLock { $0.lostLines += lost } }
        }
    }

    /// Writes as much of the bytes as the file takes.
    private func writtenCount(of bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
                if count > 0 {
                    start += count
                } else if errno == EAGAIN {
                    // Somebody else's end of the pipe does not block; wait here for a moment, where nobody waits for us.
                    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    _ = poll(&wait, 1, 1_000)
                } else if errno != EINTR {
                    break
                }
            }
            return start
        }
    }
}
