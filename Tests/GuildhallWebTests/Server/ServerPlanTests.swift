import GuildhallCore
import Testing

@testable import GuildhallWeb

@Suite struct ServerPlanTests {
    private func wish(_ change: (inout ServerPlan.Wish) -> Void) -> ServerPlan.Wish {
        var wish = ServerPlan.Wish()
        change(&wish)
        return wish
    }

    @Test func `This machine alone needs nothing more`() throws {
        let plan = try ServerPlan(ServerPlan.Wish())
        #expect(plan.origin(listeningOn: 8080).description == "http://127.0.0.1:8080")
        #expect(try ServerPlan(wish { $0.host = "::1" }).origin(listeningOn: 80).description == "http://[::1]")
    }

    @Test func `A proxy with a certificate needs its address`() throws {
        let plan = try ServerPlan(
            wish {
                $0.host = "0.0.0.0"
                $0.publicURL = "https://Guildhall.example/"
                $0.trustedProxies = ["10.0.0.0/8", "::1"]
            })
        #expect(plan.origin(listeningOn: 8080).description == "https://guildhall.example")
        #expect(plan.trustedProxies.count == 2)
    }

    static let refused: [(String, @Sendable (inout ServerPlan.Wish) -> Void)] = [
        ("where passwords must not travel in the open", { $0.host = "0.0.0.0" }),
        ("must begin with https://", { $0.publicURL = "http://guildhall.example" }),
        ("without a path", { $0.publicURL = "https://guildhall.example/path" }),
        ("without a path", { $0.publicURL = "https://user@guildhall.example" }),
        ("together or not at all", { $0.certificatePath = "a.pem" }),
        ("together or not at all", { $0.keyPath = "a.pem" }),
        (
            "Give --public-url",
            {
                $0.host = "guildhall.example"
                $0.certificatePath = "a.pem"
                $0.keyPath = "b.pem"
            }
        ),
        ("an address or a block", { $0.trustedProxies = ["10.0.0.0/33"] }),
        ("from 0 to 65535", { $0.port = 65_536 }),
        (
            "--demo lets everybody be anybody",
            {
                $0.isDemo = true
                $0.publicURL = "https://guildhall.example"
            }
        ),
    ]

    @Test(arguments: refused.indices)
    func `A wish that is not safe is refused with what to do`(place: Int) {
        let (words, change) = Self.refused[place]
        let refusal = #expect(throws: ServerPlan.Refusal.self) { try ServerPlan(wish(change)) }
        #expect(refusal?.description.contains(words) == true, "\(refusal?.description ?? "no refusal")")
    }

    @Test func `An operator is warned where everybody would share one rate behind a proxy`() throws {
        let behind = wish { $0.publicURL = "https://guildhall.example" }
        for host in ["127.0.0.1", "0.0.0.0"] {
            var wish = behind
            wish.host = host
            let warnings = try ServerPlan(wish).warnings
            #expect(warnings.count == 1 && warnings[0].contains("--trusted-proxy with the address"))
        }
        let (alone, told, own, near) = (
            wish { _ in },
            wish {
                $0.publicURL = "https://guildhall.example"
                $0.trustedProxies = ["127.0.0.1"]
            },
            wish {
                $0.publicURL = "https://guildhall.example"
                $0.certificatePath = "a.pem"
                $0.keyPath = "b.pem"
            },
            wish { $0.publicURL = "http://localhost:9000" }
        )
        for wish in [alone, told, own, near] { #expect(try ServerPlan(wish).warnings.isEmpty) }
    }

    @Test(arguments: [
        (nil, true), ("http://localhost:9000", true), ("https://guildhall.example", false),
    ])
    func `Loopback is spared the rates where it alone is served, and never in guessing passwords`(
        publicURL: String?, isSpared: Bool
    ) throws {
        let rules = SafetyRules(try ServerPlan(wish { $0.publicURL = publicURL }))
        let now = Timestamp(seconds: 1_000)
        func isHeld(_ rate: RouteLimits.RateClass) -> Bool {
            (0..<1_000).contains { _ in rules.secondsToWait(rate, of: "127.0.0.1", at: now) != nil }
        }
        for rate in [RouteLimits.RateClass.reading, .writing, .heavy] { #expect(isHeld(rate) == !isSpared) }
        #expect(isHeld(.signIn))
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.0.0.0/8", "::ffff:10.1.2.3", true),
        ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.8", false), ("2001:db8::/32", "2001:db8:1::1", true),
        ("2001:db8::/32", "2001:db9::1", false), ("0.0.0.0/0", "1.2.3.4", true), ("::1", "0:0:0:0:0:0:0:1", true),
        ("10.0.0.0/8", "nonsense", false),
    ])
    func `A block knows its addresses`(block: String, address: String, isInside: Bool) {
        #expect(AddressBlock(block)?.contains(address) == isInside)
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.256", "1.2.3.4/33", "1.2.3.4/x", "::1::", "1:2:3:4:5:6:7", "g::1", "1.2.3.4/",
    ])
    func `What is no block is refused`(text: String) {
        #expect(AddressBlock(text) == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.8.9.1", true), ("localhost", true), ("LOCALHOST", true), ("a.localhost", true),
        ("::1", true), ("[::1]", true), ("0.0.0.0", false), ("127.0.0.1.example", false), ("localhost.example", false),
        ("128.0.0.1", false),
    ])
    func `This machine is told from others`(host: String, isLoopback: Bool) {
        #expect(WebOrigin.isLoopback(host) == isLoopback)
    }
}
