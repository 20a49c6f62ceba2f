internal import GuildhallCore
internal import HTTPTypes
internal import Logging

/// Writes every answered request into the log, and measures it.
struct RequestLog: Sendable {
    /// Takes the lines.
    let logger: Logger
    /// Takes the measurements.
    let meter: RequestMeter

    /// Notes a request.
    ///
    /// Answers are told at the level of their meaning: a failure of ours is an error, everything else information. The path
    /// is told without its query, which may hold what is nobody's business, and only where no route was found; what looks like
    /// a secret in it is told by its prefix.
    func note(_ observation: GateObservation) {
        meter.end(observation.route, observation.status, after: observation.duration)
        let level: Logger.Level = observation.status.code >= 500 ? .error : .info
        guard logger.logLevel <= level else { return }
        var metadata: Logger.Metadata = [
            "request": .string(observation.id), "method": .string(observation.method.rawValue),
            "status": .stringConvertible(observation.status.code),
            "milliseconds": .stringConvertible(((observation.duration / .microseconds(1)).rounded()) / 1_000),
        ]
        if let trace = observation.trace {
            metadata["trace"] = .string(trace.trace)
            metadata["span"] = .string(trace.span)
        }
        if let route = observation.route {
            metadata["route"] = .string(route.description)
        } else {
            metadata["path"] = .string(Self.redacted(observation.path))
        }
        logger.log(level: level, "request", metadata: metadata)
    }

    /// The beginning of a path that leads nowhere, without the secrets of links that were spoiled on their way here.
    private static func redacted(_ path: String) -> String {
        let parts = path.prefix(200).split(separator: "/", omittingEmptySubsequences: false).map { part -> String in
            let secret = Secret.Kind.allCases.compactMap { part.firstRange(of: $0.prefix)?.upperBound }.min()
            return secret.map { "\(part[..<$0])…" } ?? String(part)
        }
        return parts.joined(separator: "/")
    }
}
