internal import Foundation
internal import GuildhallCore
internal import Logging
internal import Synchronization

/// Writes each event of the log as one line of JSON to standard error, for programs that collect logs.
///
/// ```json
/// {"time":"2026-01-31T12:00:00.000000Z","level":"info","message":"request","route":"organisation.read","status":200}
/// ```
struct JSONLineLog: LogHandler {
    /// Metadata that every event of the logger carries.
    var metadata: Logger.Metadata = [:]
    /// Metadata that the task supplies.
    var metadataProvider: Logger.MetadataProvider?
    /// What is below is not written.
    var logLevel: Logger.Level = .info
    private let label: String
    private let sink: @Sendable ([UInt8]) -> Void

    /// Creates a handler.
    ///
    /// - Parameters:
    ///   - label: which part of the software speaks.
    ///   - sink: takes a line with its end; standard error in the server.
    init(label: String, sink: @escaping @Sendable ([UInt8]) -> Void = JSONLineLog.standardError) {
        self.label = label
        self.sink = sink
    }

    /// Reads or changes a value that every event carries.
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes an event; a key that the line has already is written once, the event's own value first.
    func log(event: LogEvent) {
        var values = metadata
        if let provided = metadataProvider?.get() { values.merge(provided) { _, new in new } }
        if let own = event.metadata { values.merge(own) { _, new in new } }
        var line = JSONBytes()
        line.writeObject { line in
            line.write(name: "time")
            line.write(SystemTime().now().description)
            line.write(name: "level")
            line.write(event.level.rawValue)
            line.write(name: "logger")
            line.write(label)
            line.write(name: "message")
            line.write(event.message.description)
            for (key, value) in values.sorted(by: { $0.key < $1.key }) where !Self.ownNames.contains(key) {
                line.write(name: key)
                Self.write(value, &line)
            }
        }
        sink(line.bytes + [UInt8(ascii: "\n")])
    }

    private static let ownNames: Set = ["time", "level", "logger", "message"]

    private static func write(_ value: Logger.Metadata.Value, _ line: inout JSONBytes) {
        switch value {
        case .string(let text): line.write(text)
        case .stringConvertible(let number as Int): line.write(number)
        case .stringConvertible(let number as Double): line.write(number)
        case .stringConvertible(let truth as Bool): line.write(truth)
        case .stringConvertible(let other): line.write(other.description)
        case .array(let values): line.writeArray { line in for value in values { write(value, &line) } }
        case .dictionary(let members):
            line.writeObject { line in
                for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                    line.write(name: key)
                    write(value, &line)
                }
            }
        }
    }

    /// Writes a line to standard error whole; lines of different threads do not mix.
    ///
    /// A line that cannot be written is lost: a full disk under the log must not end the server.
    static let standardError: @Sendable ([UInt8]) -> Void = { line in
        lock.withLock { _ in try? FileHandle.standardError.write(contentsOf: Data(line)) }
    }

    private static let lock = Mutex(())
}
