import GuildhallCore
import HTTPTypes
import Presentation
import Reports

/// The pages that are open to everybody: the first one, the help, and the worked examples.
struct OpenPages: Sendable {
    let desk: PageDesk
    let examples: ExampleResults

    static let examplePath: PathTemplate = "/examples/{example}"

    /// How long a reader waits for a result that is being computed before the page says so and asks again by itself.
    private static let patience = Duration.seconds(3)

    private var site: PageSite { desk.site }

    /// The routes.
    var routes: [Route] {
        [
            Route("page.home", .get, "/", face: .page, access: .anyone, limits: .reading, handle: home),
            Route("page.help", .get, "/help", face: .page, access: .anyone, limits: .reading, handle: help),
            Route(
                "page.example", .get, Self.examplePath, face: .page, access: .anyone, limits: .reading, handle: example),
        ]
    }

    @Sendable private func home(_ request: WebRequest) async throws -> WebResponse {
        let reader = desk.reader(request)
        let t = reader.wording
        let page = HomePage(
            done: request.query["done"].flatMap { DoneText(code: $0) }.map { t[$0] },
            places: try await places(request, reader), demo: demo(reader),
            cards: [
                HomePage.Card(
                    title: t[HomeText.studyTitle], text: t[HomeText.studyText],
                    href: reader.link(Self.path(of: .study)), link: t[HomeText.studyLink]),
                HomePage.Card(
                    title: t[HomeText.gameTitle], text: t[HomeText.gameText], href: reader.link(Self.path(of: .game)),
                    link: t[HomeText.gameLink]),
            ])
        return site.response(page, title: t[FrameText.product], subtitle: t[HomeText.lead], to: reader)
    }

    private func places(_ request: WebRequest, _ reader: PageSite.Reader) async throws -> [HomePage.Place]? {
        guard request.sender.account != nil else { return nil }
        let t = reader.wording
        return try await desk.operations.read(ListOwnPlaces(), as: request.principal).map { place in
            HomePage.Place(
                href: reader.link(ClusterPaths.organisations(place.cluster.id)), cluster: place.cluster.name,
                position: t[
                    AccountText.position,
                    ["organisation": .text(place.organisation.name), "roles": .text(t.list(place.roles))]])
        }
    }

    private func demo(_ reader: PageSite.Reader) -> [EntryForm] {
        guard desk.isDemo, reader.sender?.account == nil else { return [] }
        let t = reader.wording
        return DemoPerson.allCases.map { person in
            let role = person.place.map { t[$0.role] } ?? t[ClusterText.roleOperator]
            return EntryForm(
                action: reader.link(EntrancePages.demo.path(["person": person.rawValue])), formToken: reader.formToken,
                button: t[AccountText.demoAs, ["role": .text(role)]], isSmall: true)
        }
    }

    @Sendable private func help(_ request: WebRequest) async throws -> WebResponse {
        let reader = site.reader(request)
        let t = reader.wording
        return site.response(HelpPage(), title: t[FrameText.help], subtitle: t[HomeText.helpLead], to: reader)
    }

    @Sendable private func example(_ request: WebRequest) async throws -> WebResponse {
        let example = try request.value(of: PathParameter("example") { WorkedExample(rawValue: $0) })
        let reader = site.reader(request)
        let t = reader.wording
        switch await examples.state(of: example, reader.language, waiting: Self.patience) {
        case .ready(let fragment):
            return site.response(
                ReportPage(markup: fragment.markup), title: fragment.title, to: reader,
                scripts: fragment.hasCharts ? [site.assets.vega, site.assets.charts] : [site.assets.charts])
        case .computing:
            var response = site.response(
                SheetPage(blocks: [.paragraph(t[HomeText.computingText])]), title: t[HomeText.computing], to: reader)
            response.headers[.refresh] = "2"
            return response
        case .absent:
            return site.response(
                SheetPage(blocks: [.paragraph(t[HomeText.absentText])]), status: .notFound,
                title: t[HomeText.absentTitle], to: reader)
        }
    }

    private static func path(of example: WorkedExample) -> String { examplePath.path(["example": example.rawValue]) }
}
