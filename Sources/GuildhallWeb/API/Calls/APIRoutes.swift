internal import GuildhallCore
internal import HTTPTypes

/// Makes rows of the table of routes from contracts, each with what all rows of its kind do alike.
struct APIRoutes: Sendable {
    /// The way to the state.
    let operations: Operations

    /// A row.
    func route(
        _ name: RouteName, _ method: HTTPRequest.Method, _ path: PathTemplate, _ access: Access,
        _ contract: APIContract,
        limits: RouteLimits, handle: @escaping @Sendable (APICall) async throws -> WebResponse
    ) -> Route {
        precondition(
            Set(contract.path.members.map(\.name)) == Set(path.parameters), "A contract reads every place of its path.")
        // Pages have routes of the same operations; the prefix tells them apart.
        return Route(
            RouteName("api.\(name)"), method, path, face: contract.isStream ? .events : .api, access: access,
            limits: limits,
            contract: contract
        ) { request in
            try await APIDoor.answer(request, contract, handle)
        }
    }

    /// A row that shows one thing; its entity tag spares the body to who has it.
    ///
    /// - Parameters:
    ///   - shape: how the thing is written.
    ///   - version: its entity tag; nil to take the bytes' own.
    ///   - find: finds it.
    func read<Subject>(
        _ name: RouteName, _ path: PathTemplate, _ access: Access, _ tag: String, _ summary: String,
        at places: InputObject = InputObject(), as shape: OutputObject<Subject>, version: @escaping Version<Subject>,
        find: @escaping @Sendable (APICall) async throws -> Subject
    ) -> Route {
        let contract = APIContract(
            tag: tag, summary: summary, path: places, versioning: .read,
            success: .init(status: .ok, description: shape.description, schema: shape.schema))
        return route(name, .get, path, access, contract, limits: .reading) { call in
            let known = try call.versionKnown
            let subject = try await find(call)
            return Self.told(subject, as: shape, unless: known, version: version)
        }
    }

    /// The entity tag of a subject whose versions are counted; nil for one whose bytes give it.
    typealias Version<Subject> = @Sendable (Subject) -> EntityTag?

    /// The answer that shows a subject, with its entity tag.
    static func told<Subject>(
        _ subject: Subject, as shape: OutputObject<Subject>, unless known: EntityTag.Condition? = nil,
        version: Version<Subject>
    ) -> WebResponse {
        let counted = version(subject)
        let body = counted == nil || known == nil ? shape.body(subject) : nil
        let tag = counted ?? EntityTag(of: body ?? [])
        var headers: HTTPFields = [.eTag: tag.description, .cacheControl: "private, no-cache"]
        if let known, tag.isNamed(in: known) { return WebResponse(.notModified, headers: headers) }
        headers[.contentType] = MediaType.json.rawValue
        return WebResponse(.ok, headers: headers, body: .bytes(body ?? shape.body(subject)))
    }

    /// A row that makes something, once for each key.
    ///
    /// - Parameters:
    ///   - input: the fields of the body.
    ///   - shape: how what was made is written.
    ///   - location: the address of what was made.
    ///   - operation: what is to be performed.
    ///   - subject: what was made, taken from what the operation tells.
    func create<Asked: Operation, Subject>(
        _ name: RouteName, _ path: PathTemplate, _ tag: String, _ summary: String,
        at places: InputObject = InputObject(), from input: InputObject, as shape: OutputObject<Subject>,
        location: @escaping @Sendable (Subject) -> String,
        operation: @escaping @Sendable (APICall) throws -> Asked,
        subject: @escaping @Sendable (Asked.Output) -> Subject
    ) -> Route {
        let contract = APIContract(
            tag: tag, summary: summary, path: places,
            body: .init(mediaType: MediaType.json.rawValue, object: input), isRepeatable: true,
            success: .init(status: .created, description: shape.description, schema: shape.schema, hasLocation: true))
        return route(name, .post, path, Asked.access, contract, limits: .document) { [operations] call in
            let request = try call.repeatable
            let seal = SealedAnswer(token: call.token, request: request)
            let answer = try await operations.perform(
                operation(call), as: call.principal, cause: call.request.id, answering: request
            ) { output in
                let made = subject(output)
                return StoredResponse(
                    status: 201, mediaType: MediaType.json.rawValue, location: location(made),
                    body: try seal.seal(shape.body(made)))
            }
            switch answer {
            case .first(let response), .again(let response): return try Self.opened(response, seal)
            case .keyOfAnotherRequest: throw APIProblem(.keyReused)
            }
        }
    }

    private static func opened(_ response: StoredResponse, _ seal: SealedAnswer) throws -> WebResponse {
        var headers: HTTPFields = [.cacheControl: "no-store"]
        headers[.contentType] = response.mediaType
        headers[.location] = response.location
        return WebResponse(
            HTTPResponse.Status(code: response.status), headers: headers, body: .bytes(try seal.open(response.body)))
    }

    /// A row that changes or ends something of a version that the sender has seen.
    ///
    /// - Parameters:
    ///   - method: `PATCH` with fields to change, or `DELETE`, which ends.
    ///   - input: the fields of the body; nil for none.
    ///   - shape: how the thing is written afterwards.
    ///   - tag: its entity tag afterwards, the one that reading it gives; nil for one that the bytes give.
    ///   - present: its entity tag now.
    ///   - operation: what is to be performed on a version; the number is of no meaning where versions are not counted.
    func change<Asked: Operation>(
        _ name: RouteName, _ method: HTTPRequest.Method, _ path: PathTemplate, _ section: String, _ summary: String,
        at places: InputObject = InputObject(), from input: InputObject?, as shape: OutputObject<Asked.Output>,
        tag: @escaping @Sendable (APICall, Asked.Output) async -> EntityTag?,
        present: @escaping @Sendable (APICall) async throws -> EntityTag,
        operation: @escaping @Sendable (APICall, Int) async throws -> Asked
    ) -> Route {
        let contract = APIContract(
            tag: section, summary: summary, path: places,
            body: input.map { .init(mediaType: "application/merge-patch+json", object: $0) }, versioning: .change,
            success: .init(status: .ok, description: shape.description, schema: shape.schema))
        return route(name, method, path, Asked.access, contract, limits: .document) { [operations] call in
            let seen = try await Self.versionSeen(by: call, present: present)
            let output = try await operations.perform(
                try await operation(call, seen), as: call.principal, cause: call.request.id)
            let after = await tag(call, output)
            return Self.told(output, as: shape) { _ in after }
        }
    }

    /// The version that the sender demands to be the present one.
    ///
    /// The present tag is read and compared whole; the operation compares the version again inside its transaction.
    private static func versionSeen(
        by call: APICall, present: @Sendable (APICall) async throws -> EntityTag
    ) async throws -> Int {
        let condition = try call.versionDemanded
        let now = try await present(call)
        guard now.isDemanded(by: condition) else { throw APIProblem(.stale) }
        return now.version ?? 0
    }
}
