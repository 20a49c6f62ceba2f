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
    /// is told without its query, which may hold what is nobody's business; links that work once have their place in the
    /// path taken out by the route's name alone being told.
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
            metadata["path"] = .string(String(observation.path.prefix(200)))
        }
        logger.log(level: level, "request", metadata: metadata)
    }
}
