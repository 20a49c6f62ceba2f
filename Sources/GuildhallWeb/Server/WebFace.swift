import GuildhallCore
import HTTPTypes
import Logging
import ServiceLifecycle

/// The web application's parts, put together for one store.
struct WebFace {
    let plan: ServerPlan
    let environment: ServerEnvironment
    let operations: Operations
    let log: Logger
    let site: PageSite
    let examples: ExampleResults

    init(plan: ServerPlan, environment: ServerEnvironment, store: any Store) throws {
        self.plan = plan
        self.environment = environment
        operations = environment.operations(store)
        var log = Logger(label: "guildhall") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = .warning
        self.log = log
        site = PageSite(assets: try WebAssets(environment.files))
        examples = ExampleResults(files: environment.files, log: log)
    }

    /// The application with all its routes.
    func application() -> WebApplication {
        WebApplication(
            plan: plan, table: RouteTable(routes), operations: operations, forms: forms, clock: environment.clock,
            logger: log)
    }

    /// What runs beside the server.
    var services: [any Service] { [examples] }

    private var routes: [Route] { OpenPages(site: site, examples: examples).routes + [site.assets.route] }

    private var forms: RefusalForms {
        RefusalForms(page: Refusals(site: site).page) { refusal, _ in
            WebResponse(refusal.status, .text, "\(refusal.status.code) \(refusal.code.rawValue)\n")
        }
    }
}
