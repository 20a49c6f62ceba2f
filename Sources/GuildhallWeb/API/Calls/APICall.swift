internal import Crypto
internal import Foundation
internal import GuildhallCore
internal import HTTPTypes

/// A request of the interface whose sender is known and whose values are read.
struct APICall: Sendable {
    /// The request as it came.
    let request: WebRequest
    /// The values in the path.
    let path: InputValues
    /// The fields of the query.
    let query: InputValues
    /// The fields of the body.
    let body: InputValues

    /// Who asks.
    var principal: Principal { request.principal }
    /// The token that the sender showed; empty for routes that need none.
    var token: String { request.sender.token ?? "" }

    /// The cluster in which everything happens: the token's.
    var cluster: Cluster.ID { get throws { try principal.cluster } }

    /// The condition of the header `If-Match`, which every change needs.
    ///
    /// A condition that is not written as RFC 9110 has it is a problem of that header.
    var versionDemanded: EntityTag.Condition {
        get throws {
            guard let text = request.headers[.ifMatch] else { throw APIProblem(.versionRequired) }
            return try Self.condition(text, in: .ifMatch)
        }
    }

    /// The condition of the header `If-None-Match`; nil without one.
    var versionKnown: EntityTag.Condition? {
        get throws { try request.headers[.ifNoneMatch].map { try Self.condition($0, in: .ifNoneMatch) } }
    }

    /// The request with its key, which every `POST` needs.
    var repeatable: IdempotentRequest {
        get throws {
            guard let key = request.headers[.idempotencyKey] else { throw APIProblem(.missingKey) }
            var hash = SHA256()
            hash.update(data: Array("\(request.method.rawValue) \(request.path)\n".utf8))
            hash.update(data: request.body)
            guard TextPattern.visible.matches(key), let digest = SecretDigest(bytes: Array(hash.finalize())),
                let repeatable = IdempotentRequest(key: key, actor: principal.actor, requestDigest: digest)
            else { throw APIProblem(.missingKey) }
            return repeatable
        }
    }

    private static func condition(_ text: String, in header: HTTPField.Name) throws -> EntityTag.Condition {
        if let condition = EntityTag.condition(text) { return condition }
        let problem = InputProblem(
            source: .header, place: header.canonicalName, code: .malformed,
            detail: "Entity tags in quotation marks, or an asterisk, are expected.")
        throw APIProblem(.invalidParameter, problems: [problem])
    }
}
