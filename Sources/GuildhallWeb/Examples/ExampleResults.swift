import Logging
import Reports
import ServiceLifecycle

/// The results of the worked examples: computed once, when the server starts and beside its other work, and then kept.
actor ExampleResults: Service {
    /// How far an example's result has come.
    enum State: Sendable {
        /// It is being computed.
        case computing
        /// It is there.
        case ready(HTMLFragment)
        /// The example was not shipped along, or cannot be read; the log says why.
        case absent
    }

    private let files: any ServerFiles
    private let log: Logger
    private var fragments: [WorkedExample: [PageLanguage: HTMLFragment]] = [:]
    private var absent: Set<WorkedExample> = []
    private var isAtWork = false

    init(files: any ServerFiles, log: Logger) {
        self.files = files
        self.log = log
    }

    /// The result of an example in a language.
    func state(of example: WorkedExample, _ language: PageLanguage) -> State {
        if let fragment = fragments[example]?[language] { return .ready(fragment) }
        return absent.contains(example) ? .absent : .computing
    }

    /// The result of an example in a language; one that is being computed is waited for, for a moment.
    ///
    /// - Parameters:
    ///   - example: the example.
    ///   - language: the reader's language.
    ///   - patience: how long at most a reader waits.
    func state(
        of example: WorkedExample, _ language: PageLanguage, waiting patience: Duration
    ) async -> State {
        let end = ContinuousClock.now + patience
        while isAtWork, case .computing = state(of: example, language), ContinuousClock.now < end {
            // A reader who went away waits no longer.
            guard (try? await Task.sleep(for: .milliseconds(50))) != nil else { break }
        }
        return state(of: example, language)
    }

    /// Computes all results, and stays until the server stops; a stop while it computes does not wait for the result.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            await self.computeAll()
            try? await gracefulShutdown()
        }
    }

    private func computeAll() async {
        isAtWork = true
        defer { isAtWork = false }
        for example in WorkedExample.allCases where !Task.isCancelled { await compute(example) }
    }

    /// Computes one example's result.
    func compute(_ example: WorkedExample) async {
        do {
            guard let folder = files.example(example.rawValue) else {
                absent.insert(example)
                return
            }
            fragments[example] = try await Self.fragments(of: example, in: folder)
        } catch is CancellationError {
            // The server stops, and nobody will ask.
        } catch {
            log.error("The example \(example.rawValue) has no result: \(error)")
            absent.insert(example)
        }
    }

    /// The computing itself, off the actor, so that questions are answered meanwhile.
    @concurrent private static func fragments(
        of example: WorkedExample, in folder: String
    ) async throws -> [PageLanguage: HTMLFragment] {
        try await example.reports(in: folder).mapValues(\.htmlFragment)
    }
}
