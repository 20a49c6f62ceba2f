/// What a tie consists of.
///
/// Two members can be tied in several ways at once; the kinds tell the ways apart. A name that has no constant here
/// makes a kind of its own.
public struct TieKind: Sendable, Hashable, Comparable {
    /// The kind's name as files write it.
    public let name: String

    /// Creates a kind from its name.
    public init(_ name: String) { self.name = name }

    /// Nothing is said about the tie.
    public static let unspecified = TieKind("")
    /// Orders were placed and delivered.
    public static let trade = TieKind("trade")
    /// The members know each other from business.
    public static let contact = TieKind("contact")
    /// A client-seer acts for a factory.
    public static let mandate = TieKind("mandate")
    /// They were in a meeting together.
    public static let meeting = TieKind("meeting")
    /// They are relatives.
    public static let kin = TieKind("kin")
    /// They come from one village.
    public static let village = TieKind("village")
    /// They belong to one guild.
    public static let guild = TieKind("guild")

    /// Kinds are ordered by their names.
    public static func < (one: TieKind, other: TieKind) -> Bool { one.name < other.name }
}
