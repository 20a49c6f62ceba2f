internal import Foundation

/// Everything that is held about a person, as the person may ask for it (GDPR, articles 15 and 20).
public struct PersonalData: Encodable, Hashable, Sendable {
    /// The account.
    public struct AccountPart: Encodable, Hashable, Sendable {
        let identifier, signInName, displayName, language: String
        let isOperator, hasPassword: Bool
        let createdAt: String
        let disabledAt: String?
    }

    /// A place in an organisation.
    public struct PlacePart: Encodable, Hashable, Sendable {
        let identifier, cluster, organisation: String
        let roles: [String]
        let from: String
        let until: String?
        let tokens: [TokenPart]
    }

    /// A token for programs, without what opens something.
    public struct TokenPart: Encodable, Hashable, Sendable {
        let identifier, name: String
        let scopes: [String]
        let createdAt: String
        let expiresAt, usedAt, revokedAt: String?
    }

    /// A session.
    public struct SessionPart: Encodable, Hashable, Sendable {
        let createdAt, usedAt, expiresAt: String
    }

    /// A link of the operator.
    public struct LinkPart: Encodable, Hashable, Sendable {
        let purpose, createdAt, expiresAt: String
        let usedAt: String?
    }

    /// A record of an audit log in which the person has a part.
    public struct RecordPart: Encodable, Hashable, Sendable {
        let log: String
        let number: Int
        let time, actor, action, subject: String
        let before, after: String?
    }

    /// The account.
    public let account: AccountPart
    /// The places, ended ones too.
    public let places: [PlacePart]
    /// The sessions.
    public let sessions: [SessionPart]
    /// The operator's links.
    public let links: [LinkPart]
    /// The records of the audit logs.
    public let records: [RecordPart]

    /// The data as JSON, the same bytes for the same data.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}
