import GuildhallCore
import Testing

@testable import GuildhallWeb

@Suite struct RateLimiterTests {
    @Test func `Guessing is slowed down, and only for who guesses`() {
        let limiter = RateLimiter()
        let now = Timestamp(seconds: 1_000)
        for _ in 0..<10 { #expect(limiter.take(.signIn, of: "a", at: now) == nil) }
        #expect(limiter.take(.signIn, of: "a", at: now) == 30)
        #expect(limiter.take(.signIn, of: "b", at: now) == nil)
        #expect(limiter.take(.reading, of: "a", at: now) == nil)
        #expect(limiter.take(.signIn, of: "a", at: Timestamp(seconds: 1_029)) == 1)
        #expect(limiter.take(.signIn, of: "a", at: Timestamp(seconds: 1_030)) == nil)
    }

    @Test func `A network of IPv6 is one sender, whatever addresses it takes`() {
        let limiter = RateLimiter()
        let now = Timestamp(seconds: 1_000)
        let admitted = (0..<1_000).count { number in
            limiter.take(.signIn, of: "2001:db8:1:2:\(String(number, radix: 16))::1", at: now) == nil
        }
        #expect(admitted == 10)
        #expect(limiter.take(.signIn, of: "2001:db8:1:3::1", at: now) == nil)
        for _ in 0..<10 { _ = limiter.take(.signIn, of: "192.0.2.1", at: now) }
        #expect(limiter.take(.signIn, of: "::ffff:192.0.2.1", at: now) != nil)
        #expect(limiter.take(.signIn, of: "192.0.2.2", at: now) == nil)
    }

    @Test func `A clock that goes back opens nothing`() {
        let limiter = RateLimiter()
        for _ in 0..<10 { _ = limiter.take(.signIn, of: "a", at: Timestamp(seconds: 1_000)) }
        #expect(limiter.take(.signIn, of: "a", at: Timestamp(seconds: 10)) != nil)
    }

    @Test func `Many senders are forgotten in time`() {
        let limiter = RateLimiter()
        for number in 0..<25_000 {
            #expect(limiter.take(.signIn, of: "\(number)", at: Timestamp(seconds: Int64(number))) == nil)
        }
        #expect(limiter.take(.free, of: "0", at: Timestamp(seconds: 1)) == nil)
    }
}
