import HTTPTypes

/// How pages say no.
struct Refusals: Sendable {
    let desk: PageDesk

    /// The page of a refusal.
    ///
    /// Who is not signed in and asks for a page is led to where that can be done, and from there back.
    ///
    /// - Parameters:
    ///   - refusal: why.
    ///   - arrival: what is known of the request.
    ///   - sender: who sent it, where that is known.
    @Sendable func page(_ refusal: WebRefusal, _ arrival: Arrival, _ sender: Sender?) -> WebResponse {
        if arrival.headers[.hxRequest] != nil { return Self.part(refusal) }
        let reader = desk.site.reader(arrival, sender)
        if refusal == .unauthenticated {
            let hadSession = desk.session.value(in: arrival.headers) != nil
            let path =
                hadSession || !arrival.isReading
                ? reader.link("/sign-in", ["next": Self.next(arrival, reader), "done": EntrancePages.ended])
                : reader.link("/sign-in", ["next": Self.next(arrival, reader)])
            return desk.site.remembering(reader, .redirect(to: path))
        }
        if refusal.status == .tooManyRequests, !arrival.isReading, arrival.path == EntrancePages.signIn.path() {
            return EntrancePages(desk: desk).page(refusal, arrival)
        }
        let t = reader.wording
        let page = RefusalPage(refusal, id: arrival.id, isOfLink: LinkPages.isLink(arrival.path), reader)
        return desk.site.response(page, status: refusal.status, title: page.title(t), to: reader)
    }

    /// Where the reader goes on after signing in: the page that was asked for, or that of the form that was sent.
    private static func next(_ arrival: Arrival, _ reader: PageSite.Reader) -> String {
        if arrival.isReading { return reader.address() }
        // The browser names the page in full; one of another host is nobody's to be led to.
        let page = (arrival.headers[.referer] ?? "").split(separator: "://", maxSplits: 1).last ?? ""
        let slash = page.firstIndex(of: "/") ?? page.endIndex
        guard let host = arrival.host, page[..<slash].lowercased() == host.lowercased(),
            let next = NextPath(String(page[slash...]))
        else { return arrival.path }
        return next.text
    }

    /// The answer where a script asked for a part of a page: the page as a whole then says what is the matter.
    ///
    /// What passes by itself leaves the part as it is.
    private static func part(_ refusal: WebRefusal) -> WebResponse {
        let passes = refusal.status == .tooManyRequests || refusal.status.kind == .serverError
        return WebResponse(.noContent, headers: passes ? [:] : [.hxRefresh: "true"])
    }
}
