import Testing

@testable import GuildhallCore

@Suite struct SignInThrottleTests {
    private static let start = Timestamp(seconds: 1_700_000_000)

    /// How many attempts come through when one is made each second.
    private func attempts(
        _ throttle: SignInThrottle, _ name: String, from address: (Int) -> String, seconds: Range<Int>
    ) -> Int {
        seconds.count { second in
            (try? throttle.begin(name: name, address: address(second), at: Self.start + .seconds(second))) != nil
        }
    }

    @Test func `Guessing one name from one address gets few attempts in a day`() {
        let day = attempts(SignInThrottle(), "anna", from: { _ in "10.0.0.1" }, seconds: 0..<86_400)
        // Five are free, nine waits double from two seconds to a quarter of an hour, then four in an hour.
        #expect((90...115).contains(day))
    }

    @Test func `Guessing one name from many addresses gets few attempts in a day`() {
        let day = attempts(
            SignInThrottle(), "anna", from: { "10.\($0 / 65536).\($0 / 256 % 256).\($0 % 256)" }, seconds: 0..<86_400)
        #expect((100...135).contains(day))
    }

    @Test func `A network of IPv6 counts as one address, however it is written`() {
        let day = attempts(
            SignInThrottle(), "anna", from: { "2001:db8:1:2:\(String($0, radix: 16))::1" }, seconds: 0..<86_400)
        #expect((90...115).contains(day))
        let groups = ["2001:db8:1:2::1", "2001:0DB8:1:2:ffff::", "2001:db8:1:2::%eth0"].map { AddressGroup($0).text }
        #expect(Set(groups).count == 1)
        #expect(AddressGroup("2001:db8:1:3::1") != AddressGroup("2001:db8:1:2::1"))
        #expect(AddressGroup("::ffff:192.0.2.1") == AddressGroup("192.0.2.1"))
        #expect(AddressGroup("192.0.2.1") != AddressGroup("192.0.2.2"))
        #expect(AddressGroup("unix").text == "unix")
    }

    @Test func `Guessing many names from one address gets few attempts in a day`() {
        let throttle = SignInThrottle()
        let day = (0..<86_400).count { second in
            (try? throttle.begin(name: "name\(second)", address: "10.0.0.1", at: Self.start + .seconds(second))) != nil
        }
        #expect((110...145).contains(day))
    }

    @Test func `Many attempts at the same time are no way around the limit`() async {
        let throttle = SignInThrottle()
        let count = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<500 {
                group.addTask { (try? throttle.begin(name: "anna", address: "10.0.0.1", at: Self.start)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(count == 6)
    }

    @Test func `The rightful person comes in from a known address while others guess the name`() throws {
        let throttle = SignInThrottle()
        let mine = try throttle.begin(name: "anna", address: "192.0.2.1", at: Self.start)
        throttle.succeeded(mine, at: Self.start)
        _ = attempts(throttle, "anna", from: { "10.0.\($0 / 256).\($0 % 256)" }, seconds: 0..<5000)
        let now = Self.start + .seconds(5000)
        #expect(throws: OperationRefusal.self) { try throttle.begin(name: "anna", address: "198.51.100.1", at: now) }
        #expect(throws: Never.self) { try throttle.begin(name: "anna", address: "192.0.2.1", at: now) }
    }

    @Test func `The rightful person comes in from a new address when the wait ends`() {
        let throttle = SignInThrottle()
        _ = attempts(throttle, "anna", from: { "10.0.\($0 / 256).\($0 % 256)" }, seconds: 0..<5000)
        // A wait is no longer than a quarter of an hour, whatever came before.
        let wait = (5000..<5901).first { second in
            (try? throttle.begin(name: "anna", address: "198.51.100.1", at: Self.start + .seconds(second))) != nil
        }
        #expect(wait != nil)
    }

    @Test func `An operator's link forgives the failures of a name, and of no other`() throws {
        let throttle = SignInThrottle()
        for name in ["anna", "bela"] {
            _ = attempts(throttle, name, from: { _ in "10.0.0.\(name.count)" }, seconds: 0..<60)
        }
        throttle.forgive(name: "anna")
        #expect(throws: Never.self) {
            try throttle.begin(name: "anna", address: "10.0.0.9", at: Self.start + .seconds(60))
        }
        #expect(throws: OperationRefusal.self) {
            try throttle.begin(name: "bela", address: "10.0.0.4", at: Self.start + .seconds(60))
        }
    }

    @Test func `Success forgets the failures of the name from that address, and not those of the address`() throws {
        let throttle = SignInThrottle()
        var now = Self.start
        for round in 0..<12 {
            for _ in 0..<4 {
                _ = try? throttle.begin(name: "victim\(round)", address: "10.0.0.1", at: now)
            }
            if let own = try? throttle.begin(name: "mallory", address: "10.0.0.1", at: now) {
                throttle.succeeded(own, at: now)
            }
            now = now + .seconds(1)
        }
        #expect(throws: OperationRefusal.self) { try throttle.begin(name: "mallory", address: "10.0.0.1", at: now) }
    }

    @Test func `A refusal says how long to wait, and then an attempt is taken`() throws {
        let throttle = SignInThrottle()
        for _ in 0..<6 { _ = try throttle.begin(name: "anna", address: "10.0.0.1", at: Self.start) }
        #expect(throws: OperationRefusal.tooMany(retryAfterSeconds: 2)) {
            try throttle.begin(name: "anna", address: "10.0.0.1", at: Self.start)
        }
        #expect(throws: OperationRefusal.tooMany(retryAfterSeconds: 1)) {
            try throttle.begin(name: "anna", address: "10.0.0.1", at: Self.start + .seconds(1))
        }
        #expect(throws: Never.self) {
            try throttle.begin(name: "anna", address: "10.0.0.1", at: Self.start + .seconds(2))
        }
        #expect(throws: OperationRefusal.tooMany(retryAfterSeconds: 4)) {
            try throttle.begin(name: "anna", address: "10.0.0.1", at: Self.start + .seconds(2))
        }
    }

    @Test func `What is remembered stays bounded, and guessers are not forgotten for newcomers`() throws {
        var limits = SignInThrottle.Limits()
        limits.largestCount = 100
        let throttle = SignInThrottle(limits)
        for number in 0..<1000 {
            let now = Self.start + .microseconds(number)
            _ = try? throttle.begin(name: "name\(number)", address: "10.\(number / 250).0.\(number % 250)", at: now)
            if number % 5 == 0 { _ = try? throttle.begin(name: "anna", address: "10.9.9.9", at: now) }
        }
        #expect(throttle.rememberedCount <= 100)
        #expect(throws: OperationRefusal.self) {
            try throttle.begin(name: "anna", address: "10.9.9.9", at: Self.start + .milliseconds(1))
        }
    }
}
