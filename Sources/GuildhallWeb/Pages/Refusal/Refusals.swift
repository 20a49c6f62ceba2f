/// How pages say no.
struct Refusals: Sendable {
    let site: PageSite

    /// The page of a refusal.
    @Sendable func page(_ refusal: WebRefusal, _ arrival: Arrival) -> WebResponse {
        let reader = PageSite.Reader(path: arrival.path, query: arrival.query, headers: arrival.headers)
        let t = reader.wording
        return site.response(
            RefusalPage(refusal, id: arrival.id, t), status: refusal.status, title: RefusalPage.title(refusal, t),
            to: reader)
    }
}
