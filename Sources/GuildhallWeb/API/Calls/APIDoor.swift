internal import GuildhallCore
internal import HTTPTypes
internal import Reports

/// What every request of the interface passes behind the gate: the form of the answer, then the values; refusals become
/// problems.
enum APIDoor {
    /// Answers a request by its contract.
    ///
    /// The gate knows the sender and has asked for permission before, so that who may not ask learns nothing of what is
    /// wrong with the question.
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - contract: what is promised of its route.
    ///   - handle: answers when everything is read.
    static func answer(
        _ request: WebRequest, _ contract: APIContract, _ handle: @Sendable (APICall) async throws -> WebResponse
    ) async throws -> WebResponse {
        do {
            guard contract.isStream || accepts(contract.success.mediaType, request.headers[.accept]) else {
                throw APIProblem(.notAcceptable)
            }
            let (path, query, body) = try values(of: request, contract)
            return try await handle(APICall(request: request, path: path, query: query, body: body))
        } catch let problem as APIProblem {
            return problem.response(to: request.id)
        } catch let refusal as OperationRefusal {
            return APIProblem(refusal).response(to: request.id)
        } catch let refusal as WebRefusal {
            return APIProblem(refusal).response(to: request.id)
        }
    }

    private static func values(
        of request: WebRequest, _ contract: APIContract
    ) throws -> (path: InputValues, query: InputValues, body: InputValues) {
        var reading = FieldReading(.path)
        let places = request.parameters.map { (name: $0.key, value: $0.value) }
        // A text that is no identifier names nothing.
        guard let path = contract.path.read(pairs: places, &reading) else { throw APIProblem(.notFound) }
        reading = FieldReading(.query)
        let pairs = request.query.fields.map { (name: $0.name, value: $0.value) }
        guard let query = contract.query.read(pairs: pairs, &reading) else {
            throw APIProblem(.invalidParameter, problems: reading.problems)
        }
        guard let expected = contract.body else {
            if request.body.isEmpty { return (path, query, .none) }
            throw APIProblem(.unsupportedMedia, "This address takes no body.")
        }
        return (path, query, try body(of: request, expected))
    }

    private static func body(of request: WebRequest, _ expected: APIContract.Body) throws -> InputValues {
        let type = request.headers[.contentType]?.split(separator: ";").first.map {
            String($0).trimmingSpaces.lowercased()
        }
        guard type == expected.mediaType else {
            throw APIProblem(.unsupportedMedia, "The body is to be sent as \(expected.mediaType).")
        }
        let value: JSONValue
        do {
            value = try StrictJSON.read(request.body)
        } catch {
            throw APIProblem(.malformed, error.sentence)
        }
        var reading = FieldReading(.body)
        guard let values = expected.object.read(value, &reading) else {
            throw APIProblem(.invalid, problems: reading.problems)
        }
        return values
    }

    /// Whether the header `Accept` admits a media type (RFC 9110, section 12.5.1); the narrowest range that fits counts.
    static func accepts(_ mediaType: MediaType, _ header: String?) -> Bool {
        guard let header, !header.isEmpty, header != "*/*" else { return true }
        let wanted = mediaType.rawValue.split(separator: ";")[0].lowercased()
        let family = String(wanted.split(separator: "/")[0]) + "/*"
        var (narrowest, isAdmitted) = (-1, false)
        for range in header.split(separator: ",") {
            let parts = range.split(separator: ";").map { String($0).trimmingSpaces.lowercased() }
            guard let name = parts.first, let place = ["*/*", family, wanted].firstIndex(of: name) else { continue }
            let weight = parts.dropFirst().last { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if place >= narrowest { (narrowest, isAdmitted) = (place, weight > 0) }
        }
        return isAdmitted
    }
}
