internal import Synchronization

/// Counts failed attempts to sign in, and makes those who guess wait.
///
/// Three counts are kept: of a name from an address, of an address, and of a name from everywhere. The last one meets guessing
/// that comes from many addresses; it does not count for an address from which the person has signed in before, so that
/// nobody can keep the rightful person out by guessing (NIST SP 800-63B-4, section 3.2.2, names that measure). Names are
/// counted whether or not anybody has them, so that a wait tells nothing.
///
/// An attempt counts as failed from its beginning until it is known to have succeeded: many at the same time are no way
/// around the limit. Attempts that are refused do not count, so that the wait ends even while somebody keeps on trying. The
/// counts are this process's own and are gone when it ends.
public final class SignInThrottle: Sendable {
    /// The limits.
    public struct Limits: Hashable, Sendable {
        /// Failures of a name from an address: who has forgotten which password it was gets some tries.
        public var pair = AttemptLimit(
            freeFailures: 5, firstWaitSeconds: 2, longestWaitSeconds: 900, forgottenAfterSeconds: 3600)
        /// Failures from an address: an office of many people may share one.
        public var address = AttemptLimit(
            freeFailures: 30, firstWaitSeconds: 2, longestWaitSeconds: 900, forgottenAfterSeconds: 3600)
        /// Failures of a name from everywhere: at most about one attempt in a quarter of an hour in the long run, less than
        /// the hundred a day that no password of the least length needs to fear.
        public var name = AttemptLimit(
            freeFailures: 20, firstWaitSeconds: 2, longestWaitSeconds: 900, forgottenAfterSeconds: 86_400)
        /// How many names, addresses and pairs are remembered at most; those with the fewest failures go first, so that a
        /// flood of names does not make a guessed one forgotten.
        public var largestCount = 50_000

        /// The limits of the application.
        public init() {}
    }

    /// An attempt that was let through.
    public struct Attempt: Sendable {
        fileprivate let pair: State.Key
        fileprivate let time: Timestamp
        /// What counts it, each with the time of the failure before it.
        fileprivate let counted: [(key: State.Key, before: Timestamp?)]
    }

    private let limits: Limits
    private let state: Mutex<State>

    /// Creates a throttle that remembers nothing.
    public init(_ limits: Limits = Limits()) {
        self.limits = limits
        state = Mutex(State(largestCount: limits.largestCount))
    }

    /// Lets an attempt through, or throws ``OperationRefusal/tooMany(retryAfterSeconds:)``.
    ///
    /// - Parameters:
    ///   - name: the name in its canonical form, whether or not anybody has it.
    ///   - address: where the attempt comes from, as the face tells it; a network of IPv6 counts as one.
    ///   - now: the present moment.
    /// - Returns: the attempt, counted as failed until ``succeeded(_:at:)`` or taken back as never made.
    public func begin(name: String, address: String, at now: Timestamp) throws -> Attempt {
        let group = AddressGroup(address).text
        let outcome = state.withLock { state -> Result<Attempt, OperationRefusal> in
            let counted = state.keys(name, group, limits, at: now)
            let wait = counted.map { state.waitSeconds(of: $0.key, $0.limit, at: now) }.max() ?? 0
            guard wait == 0 else { return .failure(.tooMany(retryAfterSeconds: wait)) }
            let before = counted.map { (key: $0.key, before: state.lastFailure(of: $0.key)) }
            for (key, limit) in counted { state.count(key, limit, at: now) }
            return .success(Attempt(pair: .pair(name, group), time: now, counted: before))
        }
        return try outcome.get()
    }

    /// Takes an attempt's failure back, forgets the earlier ones of the name from this address, and knows the address.
    public func succeeded(_ attempt: Attempt, at now: Timestamp) {
        state.withLock { state in
            for (key, _) in attempt.counted { state.uncount(key) }
            state.forget(attempt.pair)
            state.know(attempt.pair, at: now)
        }
    }

    /// Takes an attempt back that came to nothing: it neither failed nor succeeded, and the waits are as before it.
    func withdraw(_ attempt: Attempt) {
        state.withLock { state in
            for (key, before) in attempt.counted { state.uncount(key, at: attempt.time, before: before) }
        }
    }

    /// How many names, addresses and pairs have failures.
    var rememberedCount: Int { state.withLock { $0.count } }

    /// Forgets the failures of a name, from wherever they came.
    ///
    /// The person has shown in another way who it is, as by the operator's link.
    public func forgive(name: String) {
        state.withLock { $0.forget(name: name) }
    }
}

/// What a throttle remembers.
private struct State {
    enum Key: Hashable {
        case pair(String, String)
        case address(String)
        case name(String)
    }

    struct Count {
        var failures: Int
        var last: Timestamp
        var forgottenAfterSeconds: Int
    }

    /// How long an address from which a person signed in is known.
    static let knownDays = 30

    private let largestCount: Int
    private var counts: [Key: Count] = [:]
    private var known: [Key: Timestamp] = [:]

    var count: Int { counts.count }

    init(largestCount: Int) { self.largestCount = largestCount }

    /// What counts for an attempt: the name from everywhere only where the person is not known.
    func keys(
        _ name: String, _ address: String, _ limits: SignInThrottle.Limits, at now: Timestamp
    ) -> [(key: Key, limit: AttemptLimit)] {
        let pair = Key.pair(name, address)
        let own = [(pair, limits.pair), (.address(address), limits.address)]
        if let since = known[pair], now < since + .seconds(Self.knownDays * 86_400) { return own }
        return own + [(.name(name), limits.name)]
    }

    func waitSeconds(of key: Key, _ limit: AttemptLimit, at now: Timestamp) -> Int {
        guard let count = counts[key], !isForgotten(count, at: now) else { return 0 }
        let end = count.last + .seconds(limit.waitSeconds(afterFailures: count.failures))
        let left = end.microseconds - now.microseconds
        return left <= 0 ? 0 : Int((left + 999_999) / 1_000_000)
    }

    mutating func count(_ key: Key, _ limit: AttemptLimit, at now: Timestamp) {
        var count = counts[key] ?? Count(failures: 0, last: now, forgottenAfterSeconds: limit.forgottenAfterSeconds)
        if isForgotten(count, at: now) { count.failures = 0 }
        count.failures += 1
        count.last = max(count.last, now)
        counts[key] = count
        makeRoom(at: now)
    }

    func lastFailure(of key: Key) -> Timestamp? { counts[key]?.last }

    mutating func uncount(_ key: Key) {
        guard let failures = counts[key]?.failures else { return }
        if failures <= 1 { counts[key] = nil } else { counts[key]?.failures = failures - 1 }
    }

    /// Takes a failure back with its time, unless another one came at that time or later.
    mutating func uncount(_ key: Key, at time: Timestamp, before: Timestamp?) {
        uncount(key)
        if let before, counts[key]?.last == time { counts[key]?.last = before }
    }

    mutating func forget(_ key: Key) { counts[key] = nil }

    mutating func forget(name: String) {
        counts = counts.filter { key, _ in
            switch key {
            case .name(let counted), .pair(let counted, _): counted != name
            case .address: true
            }
        }
    }

    mutating func know(_ pair: Key, at now: Timestamp) {
        known[pair] = now
        guard known.count > largestCount else { return }
        let kept = known.sorted { $0.value > $1.value }.prefix(largestCount / 2)
        known = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }

    private func isForgotten(_ count: Count, at now: Timestamp) -> Bool {
        now >= count.last + .seconds(count.forgottenAfterSeconds)
    }

    /// Removes what is forgotten, and if that is not enough the half with the fewest and oldest failures.
    private mutating func makeRoom(at now: Timestamp) {
        guard counts.count > largestCount else { return }
        counts = counts.filter { !isForgotten($0.value, at: now) }
        guard counts.count > largestCount else { return }
        let kept = counts.sorted { one, other in
            (one.value.failures, one.value.last) > (other.value.failures, other.value.last)
        }.prefix(largestCount / 2)
        counts = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }
}
