import GuildhallCore
import HTTPTypes
import Logging
import ServiceLifecycle

/// The web application's parts, put together for one store.
struct WebFace {
    let plan: ServerPlan
    let environment: ServerEnvironment
    let operations: Operations
    let program: ProgramInterface
    let registry = PrometheusRegistry(helps: RequestMeter.helps)
    let log: Logger
    let site: PageSite
    let examples: ExampleResults
    let desk: PageDesk

    init(plan: ServerPlan, environment: ServerEnvironment, store: any Store) throws {
        self.plan = plan
        self.environment = environment
        let log = Logger(label: "guildhall") { JSONLineLog(label: $0) }
        program = ProgramInterface(store: store, logger: log, operations: environment.operations)
        operations = program.operations
        self.log = log
        site = PageSite(assets: try WebAssets(environment.files), isSecure: SafetyRules(plan).isSecure)
        examples = ExampleResults(files: environment.files, log: log)
        let isSecure = SafetyRules(plan).isSecure
        desk = PageDesk(
            site: site, operations: operations, address: PublicAddress(plan),
            session: SafeCookie(purpose: .session, isSecure: isSecure),
            form: SafeCookie(purpose: .form, isSecure: isSecure), isDemo: plan.isDemo, hub: program.hub)
    }

    /// The application with all its routes.
    func application() -> WebApplication {
        let table = RouteTable(routes)
        let requests = RequestLog(logger: log, meter: RequestMeter(registry, routes: table.routes.map(\.name)))
        return WebApplication(
            plan: plan, table: table, operations: operations, tokens: program.tokens, forms: forms,
            clock: environment.clock, logger: log, observe: requests.note)
    }

    /// What runs beside the server.
    var services: [any Service] {
        [
            examples, program.service, Housekeeping(operations: operations, clock: ContinuousClock(), logger: log),
            UseService(operations: operations, clock: ContinuousClock(), logger: log),
        ]
    }

    var routes: [Route] {
        let monitoring = MonitoringRoutes(
            readiness: Readiness(store: program.store, hub: program.hub, logger: log), registry: registry,
            hub: program.hub)
        let pages =
            OpenPages(desk: desk, examples: examples).routes + EntrancePages(desk: desk).routes
            + LinkPages(desk: desk).routes
            + AccountPages(desk: desk).routes + OrganisationPages(desk: desk).routes + MemberPages(desk: desk).routes
            + TokenPages(desk: desk).routes + AuditPages(desk: desk).routes + ServerPages(desk: desk).routes
            + PersonPages(desk: desk).routes + EndingPages(desk: desk).routes + OthersAccountPages(desk: desk).routes
            + SettingsPages(desk: desk).routes
            + LivePages(desk: desk).routes
            + [site.assets.route]
        return pages + program.routes + monitoring.all
    }

    /// Makes the server ready for its first visitor, and tells where that one is to go: to the set-up while nobody operates the
    /// server, else to the first page.
    func start() async throws -> String {
        if plan.isDemo {
            do {
                try await operations.perform(FillDemo(language: .english), as: .system, cause: "serve --demo")
            } catch OperationRefusal.conflict(.alreadySetUp) {
                // The demonstration may be there from an earlier start; among other accounts nobody could be anybody.
                guard try await operations.read(HasDemonstration(), as: .system) else {
                    throw ServerPlan.Refusal(
                        description: """
                            The database holds accounts, but not those of the demonstration. Name another file with \
                            --database, or leave out --demo.
                            """)
                }
            }
            return "/"
        }
        do {
            let made = try await operations.perform(MakeSetUpLink(), as: .system, cause: "serve")
            return LinkPages.setUp.path(["secret": made.secret.text])
        } catch OperationRefusal.conflict(.alreadySetUp) {
            return "/"
        }
    }

    private var forms: RefusalForms {
        RefusalForms(page: Refusals(desk: desk).page) { refusal, arrival, _ in
            APIProblem(telling: refusal).response(to: arrival.id)
        }
    }
}
