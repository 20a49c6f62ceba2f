import Foundation
import Reports
import Synchronization
import TestSupport

@testable import GuildhallCommands

/// What one run of the program within this process left behind.
struct CommandRun {
    let status: CInt
    /// What went to standard output.
    let output: String
    /// What went to standard error.
    let remarks: String

    /// Runs the program with a console that keeps what it is told.
    static func of(
        _ arguments: String..., width: Int = 100, showsProgress: Bool = false, showsColours: Bool = false,
        htmlAssets: @escaping @Sendable () throws -> HTMLAssets = { HTMLAssets(vegaScript: "/* charts */") }
    ) async -> CommandRun {
        await of(
            arguments: arguments, width: width, showsProgress: showsProgress, showsColours: showsColours,
            htmlAssets: htmlAssets)
    }

    private static func of(
        arguments: [String], width: Int, showsProgress: Bool, showsColours: Bool = false, searchPath: String? = nil,
        htmlAssets: @escaping @Sendable () throws -> HTMLAssets = { HTMLAssets(vegaScript: "/* charts */") }
    ) async -> CommandRun {
        let (output, remarks) = (Transcript(), Transcript())
        let console = Console(
            writeOutput: { output.add($0) }, writeRemark: { remarks.add($0) }, showsProgress: showsProgress,
            showsColours: showsColours, width: width)
        let environment = CommandEnvironment(console: console, searchPath: searchPath, htmlAssets: htmlAssets)
        let status = await CommandEnvironment.$current.withValue(environment) {
            await GuildhallCommand.run(arguments)
        }
        return CommandRun(status: status, output: output.text, remarks: remarks.text)
    }

    /// Runs the program with arguments from a list.
    static func of(
        _ arguments: [String], width: Int = 100, showsProgress: Bool = false, searchPath: String? = nil
    ) async -> CommandRun {
        await of(arguments: arguments, width: width, showsProgress: showsProgress, searchPath: searchPath)
    }

    /// The object on standard output.
    var json: [String: Any] { JSONText.object(output) }

    /// The codes of the diagnostics in the JSON on standard output.
    var codes: [String] { (json["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String } }
}

/// Texts in the order in which they came.
final class Transcript: Sendable {
    private let texts = Mutex("")
    func add(_ text: String) { texts.withLock { $0 += text } }
    var text: String { texts.withLock { $0 } }
}

/// JSON documents as tests read them.
enum JSONText {
    /// The object that a text holds; empty where it holds none.
    static func object(_ text: String) -> [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
    }

    /// The numbers as they are written, outside strings.
    static func numbers(in text: String) -> [String] {
        text.replacing(#/"(?:[^"\\]|\\.)*"/#, with: "").matches(of: #/-?\d[0-9.eE+-]*/#).map { String($0.output) }
    }
}

/// The examples that tests read.
enum Example {
    static let cluster = path("fuel-energy-cluster/fuel-energy-cluster.decision.yaml")
    static let house = path("saaty-classics/house.decision.yaml")
    static let answers = path("fuel-energy-cluster/panel.judgments.csv")
    static let toys = path("chenghai-toys/chenghai-toys.game.yaml")
    static let drinks = path("saaty-classics/drinks.csv")

    private static func path(_ name: String) -> String { packageRoot.appending(path: "Examples/\(name)").path }
}
