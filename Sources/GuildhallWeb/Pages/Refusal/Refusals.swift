/// How pages say no.
struct Refusals: Sendable {
    let site: PageSite

    /// The page of a refusal.
    ///
    /// Who is not signed in and asks for a page is led to where that can be done, and from there back.
    @Sendable func page(_ refusal: WebRefusal, _ arrival: Arrival) -> WebResponse {
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
}
