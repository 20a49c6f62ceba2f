import Testing

@testable import GuildhallCommands

struct CheckCommandTests {
    @Test func `Files in order are told as results, their problems as remarks`() async throws {
        let folder = try TemporaryFolder()
        let good = try folder.write(ModelText.plain, to: "good.yaml")
        let doubtful = try folder.write(ModelText.withWarning, to: "doubtful.yaml")
        let bad = try folder.write(ModelText.withErrors, to: "bad one.yaml")
        let missing = folder.path("missing.csv")
        let run = await CommandRun.of("check", good, missing, doubtful, bad, Example.drinks)
        #expect(run.status == 1)
        #expect(
            run.output == """
                \(good): no problems
                \(missing): 1 error
                \(doubtful): 1 warning
                \(bad): 2 errors
                \(Example.drinks): no problems

                """)
        let files = run.remarks.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        #expect(files == [missing[...], doubtful[...], bad[...], bad[...]])
    }

    @Test func `Warnings alone end with 0`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(ModelText.withWarning, to: "doubtful.yaml")
        let run = await CommandRun.of("check", path)
        #expect(run.status == 0 && run.output == "\(path): 1 warning\n" && run.remarks.contains(": warning: "))
        let quiet = await CommandRun.of("check", path, "--quiet")
        #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.remarks.isEmpty)
    }

    @Test func `The JSON form holds the diagnostics of all files and nothing else`() async throws {
        let folder = try TemporaryFolder()
        let doubtful = try folder.write(ModelText.withWarning, to: "doubtful.yaml")
        let run = await CommandRun.of("check", doubtful, folder.path("missing.yaml"), "--format", "json", "--quiet")
        #expect(run.status == 1 && Array(run.json.keys) == ["diagnostics"] && run.codes.count == 2)
        let keys = (run.json["diagnostics"] as? [[String: Any]])?.map { Set($0.keys) } ?? []
        #expect(keys.allSatisfy { $0.isSuperset(of: ["severity", "file", "line", "path", "message"]) })
        let clean = await CommandRun.of("check", Example.house, "--format", "json")
        #expect(clean.status == 0 && clean.codes.isEmpty && clean.json.count == 1 && clean.remarks.isEmpty)
    }

    @Test func `The ending decides what a file is read as, in any case of letters`() async throws {
        let folder = try TemporaryFolder()
        let matrix = await CommandRun.of("check", try folder.write("1,2\n1/2,1\n", to: "M.CSV"))
        let model = await CommandRun.of("check", try folder.write("1,2\n1/2,1\n", to: "M.txt"))
        #expect(matrix.status == 0 && model.status == 1)
    }
}
