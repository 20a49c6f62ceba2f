import GuildhallCore
import Synchronization

/// Counts how often each sender asks, and tells when it is too often.
///
/// Every sender has a bucket of each class that fills at a steady rate up to its size; a request takes one. A network of
/// IPv6 is one sender. Buckets that are full again are forgotten, so that memory stays bounded however many senders there are.
final class RateLimiter: Sendable {
    /// How a class is limited.
    struct Allowance: Sendable {
        /// How many requests may come at once.
        let size: Double
        /// How many more may come with each second.
        let perSecond: Double
    }

    /// The allowance of a class; nil without limit.
    static func allowance(of rate: RouteLimits.RateClass) -> Allowance? {
        switch rate {
        case .free: nil
        case .reading: Allowance(size: 400, perSecond: 100)
        case .writing: Allowance(size: 60, perSecond: 20)
        case .signIn: Allowance(size: 10, perSecond: 1.0 / 30)
        case .heavy: Allowance(size: 5, perSecond: 1)
        }
    }

    /// Whom a bucket belongs to.
    private struct Key: Hashable {
        let rate: RouteLimits.RateClass
        let sender: String
    }

    private struct Bucket {
        var level: Double
        var time: Timestamp
    }

    /// The most buckets that are kept.
    private static let mostBuckets = 20_000

    private let buckets = Mutex<[Key: Bucket]>([:])

    /// Takes one request from a sender's bucket.
    ///
    /// - Parameters:
    ///   - rate: what kind of request it is.
    ///   - sender: the address it comes from.
    ///   - now: when it came.
    /// - Returns: nil if it may go on, or the seconds after which it may.
    func take(_ rate: RouteLimits.RateClass, of sender: String, at now: Timestamp) -> Int? {
        guard let allowance = Self.allowance(of: rate) else { return nil }
        let key = Key(rate: rate, sender: AddressGroup(sender).text)
        return buckets.withLock { buckets in
            if buckets.count >= Self.mostBuckets { Self.forgetFull(in: &buckets, at: now) }
            var level = allowance.size
            if let bucket = buckets[key] { level = Self.level(of: bucket, allowance, at: now) }
            guard level >= 1 else {
                return max(1, Int(((1 - level) / allowance.perSecond).rounded(.up)))
            }
            buckets[key] = Bucket(level: level - 1, time: now)
            return nil
        }
    }

    private static func level(of bucket: Bucket, _ allowance: Allowance, at now: Timestamp) -> Double {
        let seconds = Double(now.microseconds - bucket.time.microseconds) / 1e6
        return min(allowance.size, bucket.level + max(0, seconds) * allowance.perSecond)
    }

    /// Forgets the buckets that are full again; when that is not enough, all: better too lenient than out of memory.
    private static func forgetFull(in buckets: inout [Key: Bucket], at now: Timestamp) {
        buckets = buckets.filter { key, bucket in
            guard let allowance = allowance(of: key.rate) else { return false }
            return level(of: bucket, allowance, at: now) < allowance.size
        }
        if buckets.count >= mostBuckets { buckets.removeAll() }
    }
}
