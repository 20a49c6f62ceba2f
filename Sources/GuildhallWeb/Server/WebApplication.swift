public import GuildhallCore
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

/// Puts the server together: the same function serves people and tests.
public struct WebApplication: Sendable {
    /// Where it listens and how it is reached.
    public let plan: ServerPlan
    /// What it answers.
    public let table: RouteTable
    /// What it does.
    public let operations: Operations
    /// Knows the tokens of programs.
    let tokens: TokenDesk
    /// How it says no.
    public let forms: RefusalForms
    /// What time it is.
    public let clock: any TimeSource
    /// Takes what goes wrong.
    public let logger: Logger
    /// Takes what is noted of every request.
    public let observe: @Sendable (GateObservation) -> Void

    /// The longest that a connection may stay silent between requests or within one, in seconds.
    static let idleSeconds: Int64 = 60
    /// The most connections at once; more wait at the door.
    static let mostConnections = 8_192
    /// The most bytes of a request's header.
    static let headerBytes = 32_768
    /// The most fields of a request's header.
    static let headerFields = 100

    /// Creates the parts.
    init(
        plan: ServerPlan, table: RouteTable, operations: Operations, tokens: TokenDesk, forms: RefusalForms,
        clock: any TimeSource, logger: Logger, observe: @escaping @Sendable (GateObservation) -> Void = { _ in }
    ) {
        self.plan = plan
        self.table = table
        self.operations = operations
        self.tokens = tokens
        self.forms = forms
        self.clock = clock
        self.logger = logger
        self.observe = observe
    }

    /// What every request passes, whether it comes by a connection or from a test.
    func gate() -> Gate {
        let rules = SafetyRules(plan)
        let senders = SenderRule(operations: operations, tokens: tokens, isSecure: rules.isSecure)
        return Gate(table: table, rules: rules, senders: senders, forms: forms, clock: clock, observe: observe)
    }

    /// The application.
    ///
    /// Throws a ``ServerPlan/Refusal`` for a certificate or key that cannot be used.
    ///
    /// - Parameter onRunning: called with the port when the server listens.
    public func application(
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        let http = HTTPServerBuilder.http1(
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [SlowReaderHandler()],
                idleTimeout: .seconds(Self.idleSeconds),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: Self.headerBytes, maxHeaderListSize: Self.headerBytes,
                    maxHeaderFieldCount: Self.headerFields)))
        let server = try plan.certificate.map { try TransportSecurity.builder(over: http, certificate: $0) } ?? http
        let configuration = ApplicationConfiguration(
            address: .hostname(plan.host, port: plan.port), serverName: nil, backlog: 1_024,
            availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections))
        return Application(
            responder: gate(), server: server, configuration: configuration,
            onServerRunning: { [plan] channel in await onRunning(channel.localAddress?.port ?? plan.port) },
            logger: logger)
    }
}
