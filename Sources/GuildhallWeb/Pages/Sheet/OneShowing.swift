import GuildhallCore
import Synchronization

/// What is shown once: the links and tokens that were just made, until the page is opened that the browser is led to.
///
/// A form that makes something leads on to a page, so that loading the page again makes nothing. The page's address names what
/// is shown by a text that opens nothing, and only the session that made it is shown it. It is kept in memory alone: a server
/// that ends forgets it, and another one is made.
final class OneShowing: Sendable {
    /// The field of the page's address.
    static let field = "made"

    private struct Shown {
        let text: String
        let session: SecretDigest
        let end: Timestamp
    }

    /// How long it waits for its page, in seconds.
    private static let seconds = 300
    /// The most that are kept; the next one then drives all out, so that memory stays bounded.
    private static let most = 1_000

    private let shown = Mutex<[String: Shown]>([:])

    /// Keeps a text for one showing.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - session: who may see it.
    ///   - now: the present moment.
    /// - Returns: what names it in the page's address.
    func keep(_ text: String, for session: SecretDigest, at now: Timestamp) -> String {
        let name = RandomText.new()
        shown.withLock { shown in
            shown = shown.filter { $0.value.end > now }
            if shown.count >= Self.most { shown.removeAll() }
            shown[name] = Shown(text: text, session: session, end: now + .seconds(Self.seconds))
        }
        return name
    }

    /// Takes a text out; nil for another's, and for one that was shown or has waited too long.
    ///
    /// - Parameters:
    ///   - name: what the page's address names.
    ///   - session: who asks.
    ///   - now: the present moment.
    func take(_ name: String?, for session: SecretDigest?, at now: Timestamp) -> String? {
        guard let name else { return nil }
        return shown.withLock { shown in
            guard let found = shown[name], found.session == session, found.end > now else { return nil }
            shown[name] = nil
            return found.text
        }
    }
}
