internal import GuildhallCore

/// What is sent down a stream of events (HTML Standard, section 9.2), in the bytes in which it is sent.
struct EventFrame: Hashable, Sendable {
    /// The event's identifier; nil for frames that are no event.
    let id: Int?
    /// What the event tells and to whom; nil for frames that are no event, and for an event that nobody can judge.
    let announcement: Announcement?
    /// The bytes, with the empty line that ends them.
    let bytes: [UInt8]

    /// An event.
    ///
    /// - Parameters:
    ///   - id: its place in the order of all events, which `Last-Event-ID` names later.
    ///   - topic: its kind.
    ///   - data: its contents; line ends in it begin further `data` lines.
    init(id: Int, topic: String, data: String) {
        self.id = id
        announcement = Announcement(payload: data)
        let lines = data.split(omittingEmptySubsequences: false) { $0.isNewline }.map { "data: \($0)\n" }.joined()
        bytes = Array("id: \(id)\nevent: \(Self.line(topic))\n\(lines)\n".utf8)
    }

    private init(control text: String) {
        id = nil
        announcement = nil
        bytes = Array(text.utf8)
    }

    /// Tells that events were missed: the reader should ask for the state anew.
    static let gap = EventFrame(control: "event: gap\ndata: {}\n\n")
    /// A comment that keeps proxies from closing a silent connection.
    static let heartbeat = EventFrame(control: ": still here\n\n")
    /// Nothing to send: the reader's authority is to be looked at again.
    static let check = EventFrame(control: "")
    /// Tells a reader how soon to come back after the connection is lost, in milliseconds.
    static let opening = EventFrame(control: "retry: 2000\n\n")

    /// A name on one line: a line end in it would begin a field of its own.
    private static func line(_ text: String) -> String { String(text.filter { !$0.isNewline }) }

    /// The event as pages hear it: the kind of what changed is its name; what else there is to know they ask for.
    var forPages: [UInt8] {
        guard let id, let announcement else { return bytes }
        return Array("id: \(id)\nevent: \(Self.line(String(announcement.kind)))\ndata: {}\n\n".utf8)
    }
}
