internal import GuildhallCore

/// Every limit of the server in one table, out of the values that hold it; the manual of operations prints the same rows.
struct LimitTable: Sendable {
    /// One limit.
    struct Row: Hashable, Sendable {
        /// What is limited.
        let subject: String
        /// How much of it there may be.
        let limit: String
        /// What happens beyond it.
        let beyond: String
    }

    /// The rows.
    static let rows: [Row] = connections + bodies + rates + interface + streams + kept + secrets

    private static let connections = [
        Row("Open connections", WebApplication.mostConnections, "wait to be accepted"),
        Row("Silence of a connection", "\(WebApplication.idleSeconds) s", "closed"),
        Row("Wait for a reader who takes nothing", "\(SlowReaderHandler.patienceSeconds) s", "closed"),
        Row(
            "Header of a request", "\(WebApplication.headerBytes) bytes, \(WebApplication.headerFields) fields",
            "431 or closed"),
        Row("Fields of a query or form", FormFields.mostFields, "400"),
    ]

    private static let bodies = [
        Row(
            "Body of a form", "\(RouteLimits.form.bodyBytes) bytes within \(RouteLimits.form.bodySeconds) s", "413, 408"
        ),
        Row(
            "Body with a password", "\(RouteLimits.signIn.bodyBytes) bytes within \(RouteLimits.signIn.bodySeconds) s",
            "413, 408"),
        Row(
            "Body of the interface for programs",
            "\(RouteLimits.document.bodyBytes) bytes within \(RouteLimits.document.bodySeconds) s", "413, 408"),
        Row("Depth of JSON", JSONLimits.requests.depth, "400"),
        Row("Members of a JSON object", JSONLimits.requests.members, "400"),
        Row("Elements of a JSON array", JSONLimits.requests.elements, "400"),
        Row("Problems told of one request", FieldReading.mostProblems, "the first ones"),
    ]

    private static let rates = RouteLimits.RateClass.allCases.compactMap { rate -> Row? in
        guard let allowance = RateLimiter.allowance(of: rate) else { return nil }
        let perMinute = Int((allowance.perSecond * 60).rounded())
        return Row(
            "Requests of one address: \(rate.rawValue)", "\(Int(allowance.size)) at once, \(perMinute) a minute",
            "429 with Retry-After")
    }

    private static let interface = [
        Row("Items of a page", GuildhallCore.Page<Organisation, Organisation.ID>.largest, "400"),
        Row("Idempotency key", "\(IdempotentRequest.longestKeyBytes) characters", "400"),
        Row("Tokens remembered", TokenDesk.mostEntries, "asked for again"),
        Row("Age of what is remembered of a token", "\(TokenDesk.memory.components.seconds) s", "asked for again"),
        Row("Valid tokens of a member", APIToken.mostOfMember, "409"),
        Row("Days of a token", "\(APIToken.days.lowerBound) to \(APIToken.days.upperBound)", "422"),
        Row("Days of an invitation", "\(Invitation.days.lowerBound) to \(Invitation.days.upperBound)", "422"),
        Row("Series of measurements", PrometheusRegistry.mostSeries, "counted, not kept"),
    ]

    private static let streams: [Row] = {
        let limits = EventLimits()
        return [
            Row("Open streams of events", limits.streams, "429 with Retry-After"),
            Row("Open streams of one token or account", limits.streamsOfSender, "429 with Retry-After"),
            Row(
                "Events of a cluster kept for replay", "\(limits.replayEvents) or \(limits.replayBytes) bytes",
                "event `gap`"),
            Row("Events waiting for a slow reader", limits.waitingEvents, "dropped, event `gap`"),
            Row("Time between signs of life", "\(limits.heartbeatSeconds) s", "comment line"),
        ]
    }()

    private static let kept = [
        Row("Answers kept for requests that come again", hours(RemoveExpired.answersKept), "removed"),
        Row("Links behind their end", days(RemoveExpired.linksKept), "removed"),
        Row("Invitations behind their end", days(RemoveExpired.invitationsKept), "removed"),
        Row(
            "Messages that were told",
            "\(hours(RemoveExpired.messagesKept)), the latest \(RemoveExpired.messagesReplayed) always", "removed"),
        Row("Unused session", "\(days(SessionRule.idle)), \(days(SessionRule.longest)) in all", "ended and removed"),
        Row("Rows of a kind removed at once", RemoveExpired.batch, "in the next transaction"),
        Row("Age of what `/ready` tells", "\(Readiness.memory.components.seconds) s", "tried again"),
        Row("Time of a stop", "\(ServeCommand.longestStop.components.seconds) s", "cut off"),
    ]

    private static func days(_ duration: Duration) -> String { "\(duration.components.seconds / 86_400) days" }

    private static func hours(_ duration: Duration) -> String { "\(duration.components.seconds / 3_600) hours" }

    private static let secrets = [
        Row("Name of a cluster", "\(TextRule.clusterName.length.upperBound) characters", "422"),
        Row("Name of an organisation", "\(TextRule.organisationName.length.upperBound) characters", "422"),
        Row("Name of a person", "\(TextRule.displayName.length.upperBound) characters", "422"),
    ]

    /// The table in Markdown, as the manual holds it.
    static var markdown: String {
        let lines = rows.map { "| \($0.subject) | \($0.limit) | \($0.beyond) |" }
        return (["| what | limit | beyond it |", "|---|---|---|"] + lines).joined(separator: "\n") + "\n"
    }
}

extension LimitTable.Row {
    init(_ subject: String, _ limit: Int, _ beyond: String) { self.init(subject, "\(limit)", beyond) }

    init(_ subject: String, _ limit: String, _ beyond: String) {
        self.init(subject: subject, limit: limit, beyond: beyond)
    }
}
