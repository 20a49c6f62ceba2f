import HTTPTypes

/// How pages say no.
struct Refusals: Sendable {
    let site: PageSite

    /// The page of a refusal.
    ///
    /// Who is not signed in and asks for a page is led to where that can be done, and from there back.
    @Sendable func page(_ refusal: WebRefusal, _ arrival: Arrival) -> WebResponse {
        if arrival.headers[.hxRequest] != nil { return Self.part(refusal) }
        let reader = PageSite.Reader(path: arrival.path, query: arrival.query, headers: arrival.headers)
        if refusal == .unauthenticated {
            let next: KeyValuePairs = ["next": arrival.path]
            return .redirect(to: reader.link("/sign-in", arrival.isReading ? next : [:]))
        }
        let t = reader.wording
        return site.response(
            RefusalPage(refusal, id: arrival.id, t), status: refusal.status, title: RefusalPage.title(refusal, t),
            to: reader)
    }

    /// The answer where a script asked for a part of a page: the page as a whole then says what is the matter.
    ///
    /// What passes by itself leaves the part as it is.
    private static func part(_ refusal: WebRefusal) -> WebResponse {
        let passes = refusal.status == .tooManyRequests || refusal.status.kind == .serverError
        return WebResponse(.noContent, headers: passes ? [:] : [.hxRefresh: "true"])
    }
}
