import GuildhallCore
import Testing

@testable import GuildhallWeb

/// Telling events to many, within bounds.
struct EventHubTests {
    private static let cluster = Cluster.ID(high: 1, low: 2)
    private static let other = Cluster.ID(high: 1, low: 3)

    private func message(_ position: Int, in cluster: Cluster.ID = cluster, payload: String = "{}") -> OutboxMessage {
        OutboxMessage(
            position: position, cluster: cluster, topic: "organisation.add", payload: payload,
            createdAt: Timestamp(seconds: 0))
    }

    private func ids(_ stream: EventSubscription, _ count: Int) async -> [Int?] {
        var ids: [Int?] = []
        while ids.count < count, let frame = await stream.next() { ids.append(frame.id) }
        return ids
    }

    @Test func `Readers hear their own cluster alone`() async throws {
        let hub = EventHub()
        let stream = try #require(hub.subscribe(to: Self.cluster, as: .system, after: nil))
        hub.publish(message(1, in: Self.other))
        hub.publish(message(2))
        #expect(await ids(stream, 2) == [nil, 2])
        hub.stop()
        #expect(await stream.next() == nil)
        #expect(hub.subscribe(to: Self.cluster, as: .system, after: nil) == nil)
    }

    @Test func `Who comes back gets what was missed, and a gap when that is not kept`() async throws {
        let hub = EventHub(limits: EventLimits(replayEvents: 3))
        hub.begin(after: 10)
        for position in 11...15 { hub.publish(message(position)) }
        let late = try #require(hub.subscribe(to: Self.cluster, as: .system, after: 13))
        #expect(await ids(late, 3) == [nil, 14, 15])
        let tooLate = try #require(hub.subscribe(to: Self.cluster, as: .system, after: 11))
        #expect(await tooLate.next() == .opening)
        #expect(await tooLate.next() == .gap)
        #expect(await ids(tooLate, 3) == [13, 14, 15])
        let quiet = try #require(hub.subscribe(to: Self.other, as: .system, after: 10))
        hub.publish(message(16, in: Self.other))
        #expect(await ids(quiet, 2) == [nil, 16])
        let beforeStart = try #require(hub.subscribe(to: Self.other, as: .system, after: 9))
        _ = await beforeStart.next()
        #expect(await beforeStart.next() == .gap)
    }

    @Test func `Who has seen more than ever happened is told of a gap`() async throws {
        let hub = EventHub()
        hub.begin(after: 0, with: (1...5).map { message($0) })
        for seen in [6, 9_000] {
            let reader = try #require(hub.subscribe(to: Self.cluster, as: .system, after: seen))
            #expect(await reader.next() == .opening)
            #expect(await reader.next() == .gap)
        }
        let present = try #require(hub.subscribe(to: Self.cluster, as: .system, after: 5))
        hub.publish(message(6))
        #expect(await ids(present, 2) == [nil, 6])
    }

    @Test func `Who listens before the beginning is told of a gap, and not of what happened before`() async throws {
        let hub = EventHub()
        let early = try #require(hub.subscribe(to: Self.cluster, as: .system, after: nil))
        hub.begin(after: 0, with: (1...5).map { message($0) })
        hub.publish(message(6))
        #expect(await early.next() == .opening)
        #expect(await early.next() == .gap)
        #expect(await ids(early, 1) == [6])
    }

    @Test func `Kept events have a limit in bytes`() async throws {
        let hub = EventHub(limits: EventLimits(replayBytes: 300))
        for position in 1...5 { hub.publish(message(position, payload: "\"\(String(repeating: "x", count: 100))\"")) }
        let stream = try #require(hub.subscribe(to: Self.cluster, as: .system, after: 0))
        #expect(await ids(stream, 4) == [nil, nil, 4, 5])
    }

    @Test func `A slow reader loses events, is told so, and holds nobody up`() async throws {
        let hub = EventHub(limits: EventLimits(waitingEvents: 4))
        let stream = try #require(hub.subscribe(to: Self.cluster, as: .system, after: nil))
        for position in 1...6 { hub.publish(message(position)) }
        #expect(await stream.next() == .gap)
        #expect(await ids(stream, 3) == [4, 5, 6])
    }

    @Test func `Streams are counted, limited and forgotten`() throws {
        let hub = EventHub(limits: EventLimits(streams: 3, streamsOfSender: 2))
        let token = Actor.token(APIToken.ID(high: 0, low: 1))
        var streams = (0..<2).map { _ in hub.subscribe(to: Self.cluster, as: token, after: nil) }
        #expect(streams.allSatisfy { $0 != nil })
        #expect(hub.subscribe(to: Self.cluster, as: token, after: nil) == nil)
        streams.append(hub.subscribe(to: Self.cluster, as: .system, after: nil))
        #expect(hub.streamCount == 3)
        #expect(hub.subscribe(to: Self.cluster, as: .system, after: nil) == nil)
        streams.removeFirst()
        #expect(hub.streamCount == 2)
        streams.removeAll()
        #expect(hub.streamCount == 0)
    }

    @Test func `Two thousand readers hear every event`() async throws {
        let hub = EventHub()
        let readers = (0..<2_000).compactMap { number in
            hub.subscribe(to: Self.cluster, as: .token(APIToken.ID(high: 0, low: UInt64(number / 50))), after: nil)
        }
        #expect(readers.count == 2_000)
        let heard = await withTaskGroup(of: [Int?].self) { group in
            for reader in readers { group.addTask { await ids(reader, 4) } }
            for position in 1...3 { hub.publish(message(position)) }
            return await group.reduce(into: 0) { count, ids in count += ids == [nil, 1, 2, 3] ? 1 : 0 }
        }
        #expect(heard == 2_000)
    }

    @Test func `A silent stream is kept open, and one that has something to say is left alone`() async throws {
        let hub = EventHub()
        let stream = try #require(hub.subscribe(to: Self.cluster, as: .system, after: nil))
        hub.beat()
        #expect(await stream.next() == .opening)
        hub.beat()
        #expect(await stream.next() == .heartbeat)
    }

    @Test func `A cancelled reader stops waiting`() async throws {
        let hub = EventHub()
        let stream = try #require(hub.subscribe(to: Self.cluster, as: .system, after: nil))
        #expect(await stream.next() == .opening)
        let task = Task { await stream.next() }
        task.cancel()
        #expect(await task.value == nil)
    }

    @Test func `Line ends in data and topics break no frame`() {
        let frame = EventFrame(id: 7, topic: "a\nid: 9", data: "one\r\ntwo\n")
        #expect(
            String(decoding: frame.bytes, as: UTF8.self) == "id: 7\nevent: aid: 9\ndata: one\ndata: two\ndata: \n\n")
    }
}
