internal import Foundation

/// What a message about a change says: what was changed, and who may know.
///
/// Its payload names the subject, and, where not every member may know, the permission and the organisation that it has to
/// reach. Persons stand in it by identifiers alone.
public struct Announcement: Hashable, Sendable {
    /// What was changed, such as `organisation:01890a5d-…`.
    public let subject: String
    /// Who may know.
    public let audience: Audience

    /// Creates an announcement.
    public init(of subject: String, to audience: Audience) {
        self.subject = subject
        self.audience = audience
    }

    /// The kind of what was changed, such as `organisation`.
    public var kind: Substring { subject.prefix { $0 != ":" } }

    /// The payload, as JSON.
    var payload: String {
        let facts: AuditFacts =
            switch audience {
            case .everybody: ["subject": .text(subject)]
            case .reaching(let organisation, let permission):
                [
                    "subject": .text(subject), "permission": .text(permission.rawValue),
                    "organisation": .text("\(organisation)"),
                ]
            case .running(let permission): ["subject": .text(subject), "permission": .text(permission.rawValue)]
            }
        return facts.json
    }

    private struct Fields: Decodable { let subject: String, permission: String?, organisation: String? }

    /// Reads a payload; nil for one that is none, so that nobody is told what nobody can judge.
    public init?(payload: String) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(payload.utf8)) else { return nil }
        subject = fields.subject
        switch (fields.permission, fields.organisation) {
        case (nil, nil): audience = .everybody
        case (let permission?, let organisation):
            guard let permission = Permission(rawValue: permission) else { return nil }
            guard let organisation else {
                audience = .running(permission)
                return
            }
            guard let id = Organisation.ID(organisation) else { return nil }
            audience = .reaching(id, by: permission)
        case (nil, .some): return nil
        }
    }
}
