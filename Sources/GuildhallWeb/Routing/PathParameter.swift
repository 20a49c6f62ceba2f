public import GuildhallCore

/// A place in a path with the type of what stands there.
///
/// ```swift
/// let organisation = try request.value(of: .organisation)
/// ```
public struct PathParameter<Value: Sendable>: Sendable {
    /// The name of the place.
    public let name: String
    /// Reads the value; nil for a text that is none.
    public let value: @Sendable (String) -> Value?

    /// Creates a place.
    public init(_ name: String, value: @escaping @Sendable (String) -> Value?) {
        self.name = name
        self.value = value
    }
}

extension PathParameter where Value == String {
    /// A place for any text.
    public static func text(_ name: String) -> Self { Self(name) { $0 } }
}

extension PathParameter where Value == Account.ID {
    /// An account.
    public static var account: Self { Self("account") { Account.ID($0) } }
}

extension PathParameter where Value == Cluster.ID {
    /// A cluster.
    public static var cluster: Self { Self("cluster") { Cluster.ID($0) } }
}

extension PathParameter where Value == Organisation.ID {
    /// An organisation.
    public static var organisation: Self { Self("organisation") { Organisation.ID($0) } }
}

extension PathParameter where Value == Member.ID {
    /// A member.
    public static var member: Self { Self("member") { Member.ID($0) } }
}

extension PathParameter where Value == Invitation.ID {
    /// An invitation.
    public static var invitation: Self { Self("invitation") { Invitation.ID($0) } }
}

extension PathParameter where Value == APIToken.ID {
    /// A token for programs.
    public static var token: Self { Self("token") { APIToken.ID($0) } }
}
