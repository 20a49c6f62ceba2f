/// How long sessions last, and how many an account has.
public enum SessionRule {
    /// A session that nobody uses for so long ends.
    public static let idle: Duration = .seconds(3 * 86_400)
    /// A session ends after so long however busy it is: NIST SP 800-63B-4, section 2.1.3, asks for no more than thirty days.
    public static let longest: Duration = .seconds(30 * 86_400)
    /// Use is noted at most once in so long: a note is a write, and idleness is counted in days.
    public static let noted: Duration = .seconds(60)
    /// As many sessions as an account has at most; the one signed in first ends for a new one.
    public static let mostOfAccount = 50
}

extension Session: Audited {
    /// The server's log: a session belongs to no cluster.
    public var auditLog: AuditLog { .server }
    /// `session:` and the identifier.
    public var auditSubject: String { "session:\(id)" }
    /// The account.
    public var auditFacts: AuditFacts { ["account": .text("\(account)")] }

    /// Whether the session still opens something.
    public func isAlive(at now: Timestamp) -> Bool {
        now < expiresAt && now < seenAt + SessionRule.idle
    }
}
