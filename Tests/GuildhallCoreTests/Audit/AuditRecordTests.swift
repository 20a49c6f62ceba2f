import GuildhallCore
import Testing

@Suite struct AuditRecordTests {
    private static let cluster = AuditLog.cluster(Cluster.ID(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10))

    /// `Tests/Fixtures/GuildhallCore/audit_hash.py` computes both by Python's hashlib.
    @Test(arguments: [
        (cluster, nil as String?, "{}" as String?, "ce986be0c3288f8e51e795a744f2454f09b7a83deda6ac6fbec608e1e76c637a"),
        (AuditLog.server, "кластер", nil, "d368265cc4f17eb2afb241522ec2d3effc11e438741401561498b4514a9e5c67"),
    ])
    func `The hash is that of an independent program`(
        _ log: AuditLog, _ before: String?, _ after: String?, _ hash: String
    ) {
        let record = AuditRecord(Self.entry(before, after), in: log, sequence: 7, after: AuditRecord.origin)
        let digits = record.hash.map { String($0, radix: 16) }.map { $0.count == 1 ? "0" + $0 : $0 }
        #expect(digits.joined() == hash)
    }

    @Test func `Every field is covered`() {
        let entry = Self.entry("a", "b")
        let record = AuditRecord(entry, in: .server, sequence: 7, after: AuditRecord.origin)
        #expect(record.isIntact(in: .server))
        #expect(!record.isIntact(in: Self.cluster))
        let changed = [
            Self.entry("ab", ""), Self.entry("a", nil), Self.entry(nil, "b"), Self.entry("a", "b", time: 2),
            Self.entry("a", "b", actor: .account(Account.ID(high: 1, low: 1))), Self.entry("a", "b", action: "x"),
            Self.entry("a", "b", subject: "x"), Self.entry("a", "b", cause: "x"),
        ]
        for other in changed {
            let forged = AuditRecord(sequence: 7, entry: other, previous: record.previous, hash: record.hash)
            #expect(!forged.isIntact(in: .server))
        }
        #expect(
            !AuditRecord(sequence: 8, entry: entry, previous: record.previous, hash: record.hash).isIntact(in: .server))
        let moved = AuditRecord(sequence: 7, entry: entry, previous: record.hash, hash: record.hash)
        #expect(!moved.isIntact(in: .server))
    }

    @Test(arguments: [
        Actor.system, .account(Account.ID(high: 1, low: 2)), .token(APIToken.ID(high: 3, low: 4)),
        .invitation(Invitation.ID(high: 5, low: 6)),
    ])
    func `An actor comes back from its code`(_ actor: Actor) { #expect(Actor(code: actor.code) == actor) }

    @Test(arguments: ["", "system:", "account", "account:1", "robot:017f22e2-79b0-7cc3-98c4-dc0c0c07398f"])
    func `Another code names no actor`(_ code: String) { #expect(Actor(code: code) == nil) }

    private static func entry(
        _ before: String?, _ after: String?, time: Int64 = 1, actor: Actor = .system,
        action: String = "organisation.add",
        subject: String = "organisation:1", cause: String = "request:1"
    ) -> AuditEntry {
        AuditEntry(
            time: Timestamp(microseconds: time), actor: actor, action: action, subject: subject, cause: cause,
            before: before,
            after: after)
    }
}
