import AnalyticHierarchy
import ClusterGame
import Foundation
import Interchange
import Presentation
import Reports

/// The shipped examples whose results anybody may look at.
enum WorkedExample: String, CaseIterable, Sendable {
    /// The reference study: which enterprises belong in a fuel and energy cluster.
    case study = "fuel-energy-cluster"
    /// The game of a toy cluster's trading companies.
    case game = "chenghai-toys"

    /// The file in the example's folder.
    private var file: String {
        switch self {
        case .study: "fuel-energy-cluster.decision.yaml"
        case .game: "chenghai-toys.game.yaml"
        }
    }

    /// The example's report in every language of pages, as the command line makes it without options.
    ///
    /// Throws a ``ServerFailure`` with the file's first error, which a test keeps from happening.
    ///
    /// - Parameter folder: the example's folder.
    func reports(in folder: String) async throws -> [PageLanguage: Report] {
        let reading = SourceFile.read("\(folder)/\(file)")
        guard let bytes = reading.value else { throw Self.failure(reading.diagnostics) }
        switch self {
        case .study: return try await study(bytes)
        case .game: return try await game(bytes, in: folder)
        }
    }

    private func study(_ bytes: [UInt8]) async throws -> [PageLanguage: Report] {
        var reports: [PageLanguage: Report] = [:]
        var robustness: RobustnessResult?
        for language in PageLanguage.allCases {
            try Task.checkCancellation()
            let reading = DecisionModelReader.readFile(bytes, file: file, language: language.ofTexts)
            guard let decision = reading.value else { throw Self.failure(reading.diagnostics) }
            let result = try decision.model.decide(options: decision.model.options)
            // Only the texts differ from language to language: the runs, which take long, are made once.
            if robustness == nil {
                robustness = try await RobustnessAnalysis(of: result.model, options: result.options).result(
                    spread: decision.model.usualSpread(), runs: 10_000, seed: 1, jobs: Self.workers)
            }
            reports[language] = DecisionPresentation(
                result, robustness: robustness, repairs: result.repairs(), rating: decision.meritRating,
                language: language.ofReports, diagnostics: reading.diagnostics
            ).report(detail: .full)
        }
        return reports
    }

    private func game(_ bytes: [UInt8], in folder: String) async throws -> [PageLanguage: Report] {
        let study = try game(bytes, in: folder, .english).study
        let answer = try GameModel(study.parameters).answer()
        try Task.checkCancellation()
        var uncertainty: (study: UncertaintyStudy, result: UncertaintyResult)?
        if !study.assumptions.isEmpty {
            let draws = UncertaintyStudy(
                of: study.parameters, assuming: study.assumptions, correlations: study.correlations, draws: 10_000,
                seed: 1)
            uncertainty = (draws, await draws.result(workers: Self.workers))
        }
        var reports: [PageLanguage: Report] = [:]
        for language in PageLanguage.allCases {
            try Task.checkCancellation()
            // Only the texts differ from language to language: the draws are made once.
            let (study, diagnostics) = try game(bytes, in: folder, language)
            let background = GamePresentation.Background(
                title: study.title, feeBase: study.feeBase, marginBase: study.marginBase,
                calibration: study.calibration, estimated: study.estimated, uncertainty: uncertainty)
            reports[language] = GamePresentation(
                answer, background: background, language: language.ofReports, diagnostics: diagnostics
            ).report(detail: .full)
        }
        return reports
    }

    private func game(
        _ bytes: [UInt8], in folder: String, _ language: PageLanguage
    ) throws -> (study: GameStudy, diagnostics: [Diagnostic]) {
        let reading = GameReader.read(bytes, file: file, language: language.ofTexts) {
            SourceFile.read("\(folder)/\($0)")
        }
        guard let study = reading.value else { throw Self.failure(reading.diagnostics) }
        return (study, reading.diagnostics)
    }

    private static var workers: Int { ProcessInfo.processInfo.activeProcessorCount }

    private static func failure(_ diagnostics: [Diagnostic]) -> ServerFailure {
        ServerFailure(description: diagnostics.first.map { "\($0)" } ?? "The example cannot be read.")
    }
}

extension PageLanguage {
    /// The language in which an example's texts are read where its file gives them in several.
    fileprivate var ofTexts: TextLanguage {
        switch self {
        case .english: .english
        case .russian: .russian
        case .chinese: .chinese
        }
    }
}
