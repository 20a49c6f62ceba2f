/// How much the hub keeps and how many listen.
struct EventLimits: Hashable, Sendable {
    /// How many past events of a cluster are kept for those who come back.
    var replayEvents = 1_000
    /// How many bytes of them.
    var replayBytes = 1 << 20
    /// How many events wait for a slow reader before they are dropped and a gap is told.
    var waitingEvents = 256
    /// How many streams are open at once.
    var streams = 4_096
    /// How many streams one sender has open at once.
    var streamsOfSender = 64
    /// How many seconds pass between comments that keep a silent connection open.
    var heartbeatSeconds = 15
}
