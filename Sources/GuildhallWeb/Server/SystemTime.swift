import Foundation
public import GuildhallCore

/// The machine's clock.
public struct SystemTime: TimeSource {
    /// Creates the clock.
    public init() {}

    /// The present moment.
    public func now() -> Timestamp {
        Timestamp(microseconds: Int64((Date().timeIntervalSince1970 * 1e6).rounded(.down)))
    }
}
