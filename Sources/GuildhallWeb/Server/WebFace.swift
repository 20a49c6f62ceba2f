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

    init(plan: ServerPlan, environment: ServerEnvironment, store: any Store) throws {
        self.plan = plan
        self.environment = environment
        let log = Logger(label: "guildhall") { JSONLineLog(label: $0) }
        program = ProgramInterface(store: store, logger: log, operations: environment.operations)
        operations = program.operations
        self.log = log
        site = PageSite(assets: try WebAssets(environment.files))
        examples = ExampleResults(files: environment.files, log: log)
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
    var services: [any Service] { [examples, program.service] }

    private var routes: [Route] {
        let monitoring = MonitoringRoutes(store: program.store, registry: registry, hub: program.hub, logger: log)
        return OpenPages(site: site, examples: examples).routes + [site.assets.route] + program.routes + monitoring.all
    }

    private var forms: RefusalForms {
        RefusalForms(page: Refusals(site: site).page) { refusal, arrival in
            APIProblem(refusal).response(to: arrival.id)
        }
    }
}
