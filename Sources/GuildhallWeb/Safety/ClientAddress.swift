import HTTPTypes

/// Finds out where a request comes from.
struct ClientAddress: Sendable {
    /// The proxies that are believed.
    let trustedProxies: [AddressBlock]

    /// The address of the sender: that of the connection, unless a proxy that is believed names another.
    ///
    /// The list of a proxy grows at its end, so that the last address that is no proxy's is the sender's; what stands before it
    /// is the sender's own claim.
    func of(connection: String, headers: HTTPFields) -> String {
        guard trustedProxies.contains(where: { $0.contains(connection) }) else { return connection }
        let named = headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }
            .map { $0.trimmingPrefix(while: \.isWhitespace) }
            .map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
        for address in named.reversed() where !trustedProxies.contains(where: { $0.contains(address) }) {
            return AddressBlock(address) == nil ? connection : address
        }
        return connection
    }
}
