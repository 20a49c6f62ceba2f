internal import Synchronization

/// A place for the desk that the store's watcher tells of changes: the desk stands on the store, so that it comes later.
final class LateDesk: Sendable {
    private let state = Mutex<TokenDesk?>(nil)

    /// The desk, once it is there.
    var desk: TokenDesk? { state.withLock { $0 } }

    /// Puts the desk in its place.
    func set(_ desk: TokenDesk) { state.withLock { $0 = desk } }
}
