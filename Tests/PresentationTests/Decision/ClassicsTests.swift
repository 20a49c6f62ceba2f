import AnalyticHierarchy
import Foundation
import Interchange
import Presentation
import Reports
import TestSupport
import Testing

/// The classics of the method against their published figures, whose sources stand in the examples' README.
struct ClassicsTests {
    private static let folder = "Examples/saaty-classics"

    @Test func `Every published figure holds`() throws {
        let figures = try rows(of: "\(Self.folder)/expected.csv")
        #expect(figures.count > 50)
        for (file, figures) in Dictionary(grouping: figures, by: { $0["file"] ?? "" }) {
            let data = try file.hasSuffix(".csv") ? matrixData(file) : decide(readModel("\(Self.folder)/\(file)"))
            for figure in figures {
                let value = try #require(try found(figure, file: file, data: data).double, "\(figure)")
                let expected = try #require(figure["value"].flatMap(Double.init))
                let tolerance = try #require(figure["tolerance"].flatMap(Double.init))
                #expect(abs(value - expected) <= tolerance, "\(figure), but \(value)")
            }
        }
    }

    private func found(_ figure: [String: String], file: String, data: JSONValue) throws -> JSONValue {
        let (node, element) = (figure["node"] ?? "", figure["element"] ?? "")
        switch figure["quantity"] {
        case "weight" where file.hasSuffix(".csv"):
            let place = try #require(data["items"].array.firstIndex(of: .string(element)))
            return data["weights"].array[place]
        case "weight": return data.node(nil, node)["weights"][element]
        case "consistency-ratio":
            let table = try #require(RandomIndexTable(rawValue: element))
            if file.hasSuffix(".csv") { return try matrixData(file, table)["consistencyRatio"] }
            return try decide(readModel("\(Self.folder)/\(file)")) { $0.randomIndex = table }.node(nil, node)[
                "consistencyRatio"]
        case "priority": return data["ranking"].first("alternative", element)["score"]
        case "group-priority":
            return .number(try groupPriority(of: element, in: file))
        case "ideal-priority": return data["modes"]["ideal"].first("alternative", element)["score"]
        default: return .null
        }
    }

    /// The priority of an alternative by the weighted judgments of the model's panel.
    private func groupPriority(of alternative: String, in file: String) throws -> Double {
        func bytes(_ name: String) throws -> [UInt8] {
            Array(try Data(contentsOf: packageRoot.appending(path: "\(Self.folder)/\(name)")))
        }
        let decision = try #require(DecisionModelReader.readFile(try bytes(file), file: file).value)
        let table = file.replacing(".decision.yaml", with: ".judgments.csv")
        let answers = try #require(JudgmentsReader.read([(try bytes(table), table)], for: decision).value)
        let study = try PanelStudy(
            model: decision.model, panel: answers.panel, answers: answers.rounds[0].answers,
            weights: answers.panel.weights(by: .given))
        let place = try #require(decision.model.alternatives.firstIndex { $0.id == alternative })
        return try study.outcome(of: .judgments).vectors[0][place]
    }

    private func matrixData(_ file: String, _ table: RandomIndexTable = .own) throws -> JSONValue {
        let bytes = Array(try Data(contentsOf: packageRoot.appending(path: "\(Self.folder)/\(file)")))
        let read = try #require(MatrixReader.read(bytes, file: file).value)
        let matrix = try #require(read.matrix)
        return MatrixPresentation(
            try matrix.analysis(randomIndex: table), items: read.items, language: .english
        ).report().data
    }

    @Test(arguments: [
        ("leader", "dick"), ("cities", "pittsburgh"), ("house", "a"), ("car", "odyssey"), ("lunch", "panera"),
        ("transport", "rer"), ("tournament", "p1"), ("histopark", "duv"), ("histopark-incomplete", "duv"),
    ])
    func `The winner is the published one`(name: String, winner: String) throws {
        let data = try decide(readModel("\(Self.folder)/\(name).decision.yaml"))
        #expect(data["ranking"].order.first == winner)
    }

    /// Belton and Gear's order of the three alone, which adding a copy must not change, in either mode.
    @Test(arguments: [SynthesisMode.distributive, .ideal])
    func `A copy of the second alternative reverses nothing`(mode: SynthesisMode) throws {
        let data = try decide(readModel("\(Self.folder)/belton-gear.decision.yaml")) { $0.mode = mode }
        let scores = data["ranking"].scores(["a", "b", "c", "d"])
        #expect(scores[1] > scores[0] && scores[0] > scores[2])
        #expect(scores[1] == scores[3])
    }

    @Test func `In ideal mode the first two houses change places, and the audit says so`() throws {
        let finding = try decide(readModel("\(Self.folder)/house.decision.yaml"))["findings"]
            .first("kind", "depends-on-mode")
        #expect(finding["title"].string == "First place depends on the mode of synthesis")
        #expect(finding["items"] == ["Ideal: House B"])
    }
}
