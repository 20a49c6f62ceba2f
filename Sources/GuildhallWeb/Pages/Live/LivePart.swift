import GuildhallCore

/// A part of a page that is replaced alone: when something happens elsewhere, and by forms in it that ask for that.
///
/// A page without scripts shows the same, and its forms lead to whole pages.
struct LivePart: Sendable, Equatable {
    /// A kind of thing whose changes are told.
    enum Subject: String, Sendable, CaseIterable {
        case cluster, organisation, member, invitation, token
    }

    /// The name of its element.
    let id: String
    /// The page that shows it, with everything that its address asks for.
    let address: String
    /// The kinds of things whose changes show here; none for a part that only its own forms change.
    var subjects: [Subject] = []

    /// When it is asked for anew: a moment behind the last of several changes, and when some were missed.
    var trigger: String {
        (subjects.map(\.rawValue) + ["gap"]).map { "sse:\($0) delay:250ms" }.joined(separator: ", ")
    }
}
