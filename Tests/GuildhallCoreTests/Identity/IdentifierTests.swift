import GuildhallCore
import Testing

@Suite struct IdentifierTests {
    /// RFC 9562, appendix A.6: a value of version 7 for 2022-02-22 19:22:22 UTC.
    @Test func `The published example of version 7 is made from its parts`() {
        let id = Identifier<Cluster>(
            time: Timestamp(microseconds: 0x017F_22E2_79B0 * 1000), random: (0xCC3, 0x18C4_DC0C_0C07_398F))
        #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
        #expect(Identifier<Cluster>("017f22e2-79b0-7cc3-98c4-dc0c0c07398f") == id)
        #expect(Identifier<Cluster>(bytes: id.bytes) == id)
    }

    @Test(arguments: [
        "", "017f22e2", "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "{17f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
        "017f22e279b0-7cc3-98c4-dc0c0c07398f-", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f ",
    ])
    func `Anything but the canonical text is refused`(_ text: String) {
        #expect(Identifier<Cluster>(text) == nil)
    }

    @Test func `Identifiers sort by the moment of their creation`() {
        let ids = (0..<50).map { Identifier<Cluster>(time: Timestamp(seconds: $0), random: (.max, .max &- UInt64($0))) }
        #expect(ids == ids.sorted())
        #expect(Identifier<Cluster>(high: 1, low: 0) > Identifier<Cluster>(high: 0, low: .max))
    }

    @Test func `A moment moves by a duration`() {
        #expect(Timestamp(seconds: 10) + .milliseconds(1500) == Timestamp(microseconds: 11_500_000))
        #expect(Timestamp(seconds: 10) + .nanoseconds(1999) == Timestamp(microseconds: 10_000_001))
    }
}
