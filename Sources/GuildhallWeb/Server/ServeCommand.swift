public import ArgumentParser
import CoreMetrics
import Glibc
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// `guildhall serve`: the web application.
public struct ServeCommand: AsyncParsableCommand {
    /// The command's name and help.
    public static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the web application.",
        discussion: """
            The address is printed on standard output when the server is ready; the log goes to standard error. SIGTERM and
            SIGINT end it: requests are finished, streams closed, the database is left whole.
            """)

    /// How long a stop may take; whoever is still being answered then is cut off.
    static let longestStop = Duration.seconds(20)

    @OptionGroup var options: ServeOptions

    /// Creates the command.
    public init() {}

    /// Runs the server until a signal ends it.
    public func run() async throws {
        guard let environment = ServerEnvironment.current else {
            throw ServerFailure(description: "The server's parts are not wired in.")
        }
        // The last lines of the log are on their way when everything else has ended.
        defer { LogWriter.standardError.finish(withinSeconds: 1) }
        let plan = try ServerPlan(options.wish)
        for warning in plan.warnings { environment.writeRemark("guildhall: warning: \(warning)\n") }
        do {
            try await environment.withStore(options.database) { store in
                let face = try WebFace(plan: plan, environment: environment, store: store)
                try await Self.serve(face, environment)
            }
        } catch let refusal as ServerPlan.Refusal {
            environment.writeRemark("guildhall: \(refusal)\n")
            throw ExitCode(1)
        }
    }

    private static func serve(
        _ face: WebFace, _ environment: ServerEnvironment
    ) async throws {
        let plan = face.plan
        // What libraries measure is shown with what we measure; a process has one place for that.
        MetricsSystem.bootstrap(face.registry)
        let path = try await face.start()
        let server = try face.application().application { port in
            face.desk.address.listens(on: port)
            try? environment.writeOutput(face.desk.address.link(path) + "\n")
        }
        var configuration = ServiceGroupConfiguration(
            // The last one is told first to stop: streams end and the server is not ready before it closes its door.
            services: face.services + [server, StopNotice(hub: face.program.hub)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: face.log)
        configuration.maximumGracefulShutdownDuration = longestStop
        do { try await ServiceGroup(configuration: configuration).run() } catch {
            throw ServerFailure(description: sentence(for: error, plan))
        }
    }

    /// What keeps the server from listening, in the words of who can do something about it.
    private static func sentence(for error: any Error, _ plan: ServerPlan) -> String {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: "Port \(plan.port) is in use. Name another one with --port, or stop what uses it."
        case EACCES: "Port \(plan.port) needs rights that this user does not have. Name one above 1023 with --port."
        case EADDRNOTAVAIL: "\(plan.host) is no address of this machine. Name another one with --host."
        default: "The server cannot listen on \(plan.host), port \(plan.port), or could not go on: \(error)"
        }
    }
}

/// A failure of ours or of the machine, not of the user's files.
struct ServerFailure: Error, CustomStringConvertible {
    /// What went wrong and what can be done, a sentence.
    let description: String
}
