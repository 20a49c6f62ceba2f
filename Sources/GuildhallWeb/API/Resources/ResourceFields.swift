internal import GuildhallCore

/// The fields that several resources share.
enum ResourceFields {
    /// An organisation in a path.
    static let organisation = APIField("organisation", .identifier(of: Organisation.self), "The organisation.")
    /// A member in a path.
    static let member = APIField("member", .identifier(of: Member.self), "The member.")
    /// An invitation in a path.
    static let invitation = APIField("invitation", .identifier(of: Invitation.self), "The invitation.")

    /// The name of an organisation.
    static let organisationName = APIField("name", .text(.organisationName), "The name, unique within the cluster.")
    /// The kind of an organisation.
    static let kind = APIField("kind", .word(of: Organisation.Kind.self), "What the organisation does.")
    /// The roles of a member.
    static let roles = APIField(
        "roles", roleSet,
        "The roles; those that fit the organisation's kind, and permit nothing new beyond the token's scopes.")

    /// A set of roles.
    static let roleSet = APIType.set(of: .word(of: Member.Role.self), 1...Member.Role.allCases.count)
    /// A version.
    static let version = APIType.integer(1...Int.max)
}

extension APIType {
    /// An identifier of what is named.
    static func identifier<Subject>(of subject: Subject.Type) -> APIType where Value == Identifier<Subject> {
        identifier()
    }
}
