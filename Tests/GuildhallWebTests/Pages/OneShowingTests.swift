import GuildhallCore
import Testing

@testable import GuildhallWeb

@Suite struct OneShowingTests {
    private let now = Timestamp(seconds: 1_790_000_000)
    private let own = SecretDigest(of: "own".utf8)

    @Test func `A text is shown once, to its session alone`() {
        let showing = OneShowing()
        let name = showing.keep("secret", for: own, at: now)
        #expect(!name.contains("secret"))
        #expect(showing.take(name, for: SecretDigest(of: "other".utf8), at: now) == nil)
        #expect(showing.take(name, for: nil, at: now) == nil && showing.take(nil, for: own, at: now) == nil)
        #expect(showing.take(name, for: own, at: now) == "secret")
        #expect(showing.take(name, for: own, at: now) == nil)
    }

    @Test func `A text does not wait for ever, and there are never more than can be kept`() {
        let showing = OneShowing()
        let late = showing.keep("late", for: own, at: now)
        #expect(showing.take(late, for: own, at: now + .seconds(301)) == nil)
        let first = showing.keep("first", for: own, at: now)
        for _ in 0..<1_000 { _ = showing.keep("more", for: own, at: now) }
        #expect(showing.take(first, for: own, at: now) == nil)
    }
}
