import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

struct ModelTextTests {
    /// Every model of the examples and of the audit's fixtures.
    static let models = ["Examples", "Tests/Fixtures/Audit"].flatMap { folder in
        let root = packageRoot.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".decision.yaml") }.sorted().map { "\(folder)/\($0)" }
    }

    @Test(arguments: models) func `A model that was written is read as the same model`(path: String) throws {
        let bytes = Array(try Data(contentsOf: packageRoot.appending(path: path)))
        let model = try #require(DecisionModelReader.read(bytes, file: path).value)
        let file = DecisionFile(model: model)
        for text in [DecisionModelWriter.text(of: file), DecisionModelWriter.json(of: file)] {
            let again = DecisionModelReader.read(Array(text.utf8), file: "again.yaml")
            #expect(again.value == model, "\(again.diagnostics)")
        }
    }

    @Test(arguments: models) func `A model survives the form of R as far as that can say it`(path: String) throws {
        let bytes = Array(try Data(contentsOf: packageRoot.appending(path: path)))
        let model = try #require(DecisionModelReader.read(bytes, file: path).value)
        let written = AHPFileWriter.text(of: DecisionFile(model: model))
        let again = AHPFileReader.read(Array(written.text.utf8), file: "again.ahp")
        #expect(again.value?.file.model.hierarchies == model.hierarchies, "\(again.diagnostics)")
        #expect(again.value?.file.model.alternatives == model.alternatives)
        if again.value?.file.model != model { #expect(!written.losses.isEmpty) }
    }

    @Test(arguments: ["3", "1/7", "2/3", "100/113", "0.111", "1.5", "1/1.41", "5/2", "7/9", "1000000"])
    func `A judgment is written so that it is read as the same number`(text: String) throws {
        let model = try #require(readModel(ModelCase.sound.replacing("[cost, trust, 3]", with: "[cost, trust, \(text)]")).value)
        let again = readModel(DecisionModelWriter.text(of: DecisionFile(model: model)))
        #expect(again.value == model)
    }

    @Test func `Texts with signs of YAML come back as they were`() throws {
        let odd = ModelCase.sound.replacing("title: Partner", with: #"title: "a: \"b\" # {c} \\ 'd' \n e""#)
        let model = try #require(readModel(odd).value)
        #expect(readModel(DecisionModelWriter.text(of: DecisionFile(model: model))).value == model)
    }
}
