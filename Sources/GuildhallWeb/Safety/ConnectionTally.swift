import GuildhallCore
import NIOCore
import Synchronization

/// Counts the open connections of each address, so that no single one takes all that the server has.
///
/// This machine and the proxies that are believed bring everybody's connections and are not counted.
final class ConnectionTally: Sendable {
    /// The most connections of one address, or of one network of IPv6; an office behind one address has as many phones.
    static let mostOfOneAddress = 1_024

    private let trustedProxies: [AddressBlock]
    private let counts = Mutex<[AddressGroup: Int]>([:])

    /// Creates a tally.
    ///
    /// - Parameter trustedProxies: addresses that bring others' connections.
    init(trustedProxies: [AddressBlock]) { self.trustedProxies = trustedProxies }

    /// Counts a connection.
    ///
    /// - Parameter address: where it comes from.
    /// - Returns: what it is counted as, to be given back when it ends; nil for one that is not counted.
    /// - Throws: ``TooMany`` for one more than there may be.
    func begin(_ address: String) throws(TooMany) -> AddressGroup? {
        guard !WebOrigin.isLoopback(address), !trustedProxies.contains(where: { $0.contains(address) }) else {
            return nil
        }
        let group = AddressGroup(address)
        let isWithin = counts.withLock { counts in
            guard counts[group, default: 0] < Self.mostOfOneAddress else { return false }
            counts[group, default: 0] += 1
            return true
        }
        guard isWithin else { throw TooMany() }
        return group
    }

    /// A connection has ended.
    func end(_ group: AddressGroup) {
        counts.withLock { counts in
            let rest = counts[group, default: 0] - 1
            counts[group] = rest > 0 ? rest : nil
        }
    }

    /// An address has all the connections it may have.
    struct TooMany: Error {}
}

/// Closes a connection at once whose address has too many, and counts the others.
final class ConnectionTallyHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let tally: ConnectionTally
    private var group: AddressGroup?

    /// Creates a handler for one connection.
    init(_ tally: ConnectionTally) { self.tally = tally }

    /// The connection has begun.
    func channelActive(context: ChannelHandlerContext) {
        do {
            group = try tally.begin(context.channel.remoteAddress?.ipAddress ?? "")
            context.fireChannelActive()
        } catch {
            context.close(promise: nil)
        }
    }

    /// The connection has ended.
    func channelInactive(context: ChannelHandlerContext) {
        if let group { tally.end(group) }
        group = nil
        context.fireChannelInactive()
    }
}
