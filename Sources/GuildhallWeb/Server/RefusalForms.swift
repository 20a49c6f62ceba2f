import HTTPTypes

/// In which form each face says no.
public struct RefusalForms: Sendable {
    /// A form.
    public typealias Form = @Sendable (WebRefusal, Arrival, Sender?) -> WebResponse

    /// The form of pages.
    public let page: Form
    /// The form of the interface for programs and of streams.
    public let api: Form

    /// Creates the forms.
    public init(page: @escaping Form, api: @escaping Form) {
        self.page = page
        self.api = api
    }

    /// The answer to a request that is refused.
    ///
    /// - Parameters:
    ///   - refusal: why.
    ///   - face: in which form the answer is given.
    ///   - arrival: what is known of the request.
    ///   - sender: who sent it, where that is known.
    public func response(
        to refusal: WebRefusal, face: Face, _ arrival: Arrival, from sender: Sender? = nil
    ) -> WebResponse {
        var response: WebResponse
        switch face {
        case .page: response = page(refusal, arrival, sender)
        case .api, .events: response = api(refusal, arrival, sender)
        case .fragment, .asset, .monitoring:
            response = WebResponse(refusal.status, .text, "\(refusal.status.code) \(refusal.code.rawValue)\n")
        }
        if !refusal.allowed.isEmpty {
            response.headers[.allow] = refusal.allowed.map(\.rawValue).joined(separator: ", ")
        }
        if let seconds = refusal.retryAfterSeconds { response.headers[.retryAfterSeconds] = String(seconds) }
        return response
    }
}
