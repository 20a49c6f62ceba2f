import Foundation
import Interchange
import Presentation
import Testing

@testable import GuildhallCommands

struct ConvertCommandTests {
    /// The scores of a decision, by the alternatives' ids.
    private func scores(_ arguments: String...) async -> [String: Double] {
        let run = await CommandRun.of(["decide"] + arguments + ["--format", "json", "--runs", "0"])
        let ranking = run.json["ranking"] as? [[String: Any]] ?? []
        return Dictionary(
            ranking.compactMap { place in
                (place["alternative"] as? String).flatMap { id in (place["score"] as? Double).map { (id, $0) } }
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: ["yaml", "json"])
    func `A model that went into another form and back decides alike`(_ form: String) async throws {
        let folder = try TemporaryFolder()
        let (there, back) = (folder.path("there.\(form)"), folder.path("back.yaml"))
        let away = await CommandRun.of("convert", Example.cluster, "--to", form, "--output", there)
        // The example has its names in four languages, of which one is written.
        #expect(away.status == 0 && away.remarks.contains("Russian, Ukrainian and Chinese"), "\(away.remarks)")
        #expect(away.remarks.components(separatedBy: "\n").count { !$0.isEmpty } == 1, "\(away.remarks)")
        let home = await CommandRun.of("convert", there, "--to", "yaml", "--output", back)
        #expect(home.status == 0 && home.remarks.isEmpty, "\(home.remarks)")
        let expected = await scores(Example.cluster)
        #expect(expected.count == 3)
        #expect(await scores(there) == expected)
        #expect(await scores(back) == expected)
    }

    @Test(arguments: [("ahp", "model.ahp"), ("ahp-os", "model.json")])
    func `A model and its judgments survive the forms of other programs`(_ form: String, _ name: String) async throws {
        let folder = try TemporaryFolder()
        let (there, back, answers) = (folder.path(name), folder.path("back.yaml"), folder.path("answers.csv"))
        let away = await CommandRun.of("convert", Example.house, "--to", form, "--output", there)
        #expect(away.status == 0, "\(away.remarks)")
        let home = await CommandRun.of(
            "convert", there, "--to", "yaml", "--output", back, "--answers", answers, "--quiet")
        #expect(home.status == 0, "\(home.remarks)")
        let expected = await scores(Example.house).values.sorted()
        let isAnswered = folder.names.contains("answers.csv")
        let found = (isAnswered ? await scores(back, "--judgments", answers) : await scores(back)).values.sorted()
        #expect(expected.count == 3 && found.count == 3)
        for (one, other) in zip(expected, found) { #expect(abs(one - other) < 1e-9) }
    }

    @Test func `The language asked for is the one that is written`() async {
        let run = await CommandRun.of("convert", Example.cluster, "--to", "yaml", "--language", "ru")
        #expect(run.status == 0 && run.remarks.contains("English, Ukrainian and Chinese"), "\(run.remarks)")
        #expect(run.output.contains("Партнёр для топливно-энергетического кластера"))
        #expect(run.output.contains("language: \"ru\"") && run.output.contains("Предприятие-партнёр 1"))
    }

    @Test func `Every language of reports is one of texts`() {
        #expect(Language.allCases.map(\.rawValue) == TextLanguage.allCases.map(\.rawValue))
        for language in Language.allCases { #expect(language.ofTexts.rawValue == language.rawValue) }
    }

    @Test(arguments: [("ru", "Кластер игрушек в Чэнхае"), ("uk", "Кластер іграшок у Ченхаї"), ("zh", "澄海玩具产业集群")])
    func `A report has the names of its own language`(_ language: String, _ title: String) async {
        let run = await CommandRun.of("game", Example.toys, "--language", language)
        #expect(run.status == 0 && run.output.contains(title), "\(run.remarks)")
        #expect(!run.output.contains("Toy cluster of Chenghai"))
    }

    @Test func `What a form cannot say is told, and the file is written`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("cluster.ahp")
        let run = await CommandRun.of("convert", Example.cluster, "--to", "ahp", "--output", path)
        #expect(run.status == 0 && run.remarks.contains("warning: "))
        #expect(folder.text("cluster.ahp")?.contains("Alternatives: &alternatives") == true)
    }

    @Test func `A file with an error is not converted, and nothing is written`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(#"{"pj": []}"#, to: "project.json")
        let run = await CommandRun.of("convert", path, "--to", "yaml", "--output", folder.path("model.yaml"))
        #expect(run.status == 1 && run.output.isEmpty && run.remarks.contains("error: "))
        #expect(folder.names == ["project.json"])
    }

    @Test func `Answers of a survey become a table that the panel reads`() async throws {
        let folder = try TemporaryFolder()
        let survey = try folder.write("price_place,price_noise,place_noise\n-3,-5,-2\n-2,-4,-3\n", to: "survey.csv")
        let (model, answers) = (folder.path("model.yaml"), folder.path("answers.csv"))
        let run = await CommandRun.of("convert", survey, "--to", "yaml", "--output", model, "--answers", answers)
        #expect(run.status == 0, "\(run.remarks)")
        #expect(folder.text("answers.csv")?.contains("price,place,3") == true)
        #expect(run.remarks.contains("price over place by 3"))
    }
}
