/// Where the server listens and how it is reached: what the options ask for, once they are found to be safe together.
///
/// Passwords and sessions must not cross a network in the open, and the pages' links must not be made from what a request
/// claims. So only the machine itself is served without TLS, and everybody else needs a certificate here or a proxy that
/// has one, and an address that is known at the start.
public struct ServerPlan: Hashable, Sendable {
    /// What an operator asks for.
    public struct Wish: Hashable, Sendable {
        /// The name or address to listen on.
        public var host = "127.0.0.1"
        /// The port to listen on; 0 for any that is free.
        public var port = 8080
        /// The address that browsers use, where it is another than the one listened on.
        public var publicURL: String?
        /// The addresses of proxies that are believed.
        public var trustedProxies: [String] = []
        /// The file of the certificate and those that vouch for it.
        public var certificatePath: String?
        /// The file of the certificate's key.
        public var keyPath: String?
        /// Whether the shipped examples are shown, and everybody may be anybody.
        public var isDemo = false

        /// Creates the usual wish: this machine alone.
        public init() {}
    }

    /// Why a wish is refused, and what to do: a sentence.
    public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        /// The sentence.
        public let description: String
    }

    /// The files of a certificate.
    public struct Certificate: Hashable, Sendable {
        /// The certificate and those that vouch for it, in PEM form.
        public let certificatePath: String
        /// The key, in PEM form.
        public let keyPath: String
    }

    /// The name or address to listen on.
    public let host: String
    /// The port to listen on.
    public let port: Int
    /// The certificate; nil where a proxy has it, or on this machine alone.
    public let certificate: Certificate?
    /// The address that browsers use; nil until a free port is known.
    public let publicOrigin: WebOrigin?
    /// The proxies that are believed.
    public let trustedProxies: [AddressBlock]
    /// Whether the shipped examples are shown, and everybody may be anybody.
    public let isDemo: Bool

    /// Checks a wish.
    public init(_ wish: Wish) throws(Refusal) {
        guard (0...65_535).contains(wish.port) else {
            throw Refusal(description: "--port is a whole number from 0 to 65535.")
        }
        host = wish.host
        port = wish.port
        isDemo = wish.isDemo
        certificate = try Self.certificate(of: wish)
        publicOrigin = try Self.origin(of: wish, hasCertificate: certificate != nil)
        trustedProxies = try wish.trustedProxies.map { text throws(Refusal) in
            guard let block = AddressBlock(text) else {
                throw Refusal(
                    description: "--trusted-proxy is an address or a block such as 10.0.0.0/8, not “\(text)”.")
            }
            return block
        }
        if isDemo, !WebOrigin.isLoopback(host) || publicOrigin?.isLoopback == false {
            throw Refusal(
                description: """
                    --demo lets everybody be anybody, so it is for this machine alone. Leave out --host and --public-url, or \
                    leave out --demo.
                    """)
        }
    }

    /// The scheme that the server itself speaks.
    public var scheme: WebOrigin.Scheme { certificate == nil ? .http : .https }

    /// The address that browsers use, when the port is known that the server listens on.
    public func origin(listeningOn port: Int) -> WebOrigin {
        publicOrigin ?? WebOrigin(scheme, host: host, port: port)
    }

    /// What is served safely, but hardly as it is meant, a sentence each.
    public var warnings: [String] {
        guard certificate == nil, let publicOrigin, !publicOrigin.isLoopback, trustedProxies.isEmpty else { return [] }
        return [
            """
            Browsers reach \(publicOrigin) by a proxy, and no --trusted-proxy is given: all senders count as one, so that \
            one who asks too often, or guesses passwords, shuts out everybody. Give --trusted-proxy with the address from \
            which the proxy connects, such as 127.0.0.1, and let the proxy set X-Forwarded-For.
            """
        ]
    }

    private static func certificate(of wish: Wish) throws(Refusal) -> Certificate? {
        switch (wish.certificatePath, wish.keyPath) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return Certificate(certificatePath: certificate, keyPath: key)
        default: throw Refusal(description: "--tls-certificate and --tls-key are given together or not at all.")
        }
    }

    private static func origin(of wish: Wish, hasCertificate: Bool) throws(Refusal) -> WebOrigin? {
        let isLocal = WebOrigin.isLoopback(wish.host)
        guard let text = wish.publicURL else {
            if isLocal { return nil }
            guard hasCertificate else {
                throw Refusal(
                    description: """
                        \(wish.host) can be reached from other machines, where passwords must not travel in the open. Give \
                        --tls-certificate and --tls-key, or --public-url https://… of the proxy that has the certificate, or \
                        leave out --host to serve this machine alone.
                        """)
            }
            throw Refusal(
                description: """
                    Give --public-url https://…, the address that browsers use: links in invitations are made from it.
                    """)
        }
        guard let origin = WebOrigin(text) else {
            throw Refusal(
                description:
                    "--public-url is an address such as https://guildhall.example, without a path, not “\(text)”.")
        }
        guard origin.scheme == .https || origin.isLoopback else {
            throw Refusal(
                description: "--public-url must begin with https://, since passwords must not travel in the open.")
        }
        return origin
    }
}
