/// What a route shows, which decides how it answers when something goes wrong, and by what a sender is known.
public enum Face: String, Hashable, Sendable, CaseIterable {
    /// A page for people: known by the session's cookie, refusals are pages, changes need the form's token.
    case page
    /// A part of a page, asked for by a script: as a page, but refusals are short.
    case fragment
    /// The interface for programs: known by a token, refusals are problems (RFC 9457).
    case api
    /// A stream of events: known as a page or as the interface, refusals are problems.
    case events
    /// A file that every browser may keep: nobody is known.
    case asset
    /// What machines that watch the server ask: nobody is known, refusals are plain texts.
    case monitoring
}
