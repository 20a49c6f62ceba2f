import Testing

@testable import GuildhallCommands

struct NewCommandTests {
    @Test(arguments: [
        [], ["--merits", "benefits"], ["--merits", "costs, benefits"],
        ["--merits", "benefits,opportunities,costs,risks"],
    ]) func `What it writes is accepted by check and computed by decide`(_ merits: [String]) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a study/Завод.decision.yaml")
        let title = #"Чей завод: "Заря" \ 玩具 🎲 # 1 {x}"#
        let run = await CommandRun.of(
            ["new", path, "--title", title, "--alternatives", "Завод № 1, 玩具厂,A/B: c,'x',a,A"] + merits)
        #expect(run.status == 0 && run.output == "\(path)\n" && run.remarks.isEmpty)
        let check = await CommandRun.of("check", path)
        #expect(check.status == 0 && check.output == "\(path): no problems\n" && check.remarks.isEmpty)
        let decide = await CommandRun.of("decide", path, "--format", "json")
        #expect(decide.status == 0 && decide.json["title"] as? String == title)
        let ranking = decide.json["ranking"] as? [[String: Any]] ?? []
        #expect(ranking.map { $0["title"] as? String } == ["Завод № 1", "玩具厂", "A/B: c", "'x'", "a", "A"])
        #expect(ranking.allSatisfy { $0["rank"] as? Int == 1 })
    }

    @Test func `A file that is there is left as it is`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("mine", to: "model.yaml")
        for taken in [path, folder.path] {
            let run = await CommandRun.of("new", taken, "--title", "T", "--alternatives", "A,B")
            #expect(run.status == 1 && run.output.isEmpty)
            #expect(
                run.remarks == "\(taken): error: the file exists already and is left as it is; name another one\n")
        }
        #expect(folder.text("model.yaml") == "mine")
    }

    @Test func `A file that cannot be written is an error about it`() async throws {
        let run = await CommandRun.of("new", "/proc/none/x.yaml", "--title", "T", "--alternatives", "A,B")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.remarks == "/proc/none/x.yaml: error: the file cannot be written: No such file or directory\n")
    }

    @Test(arguments: [
        (["", "T", "A,B"], "<file> takes the name of a file."),
        (["m.CSV", "T", "A,B"], "<file> takes a name that does not end in .csv: such files hold one matrix."),
        (["m", " ", "A,B"], "--title takes one line of text that is not empty."),
        (["m", "a\nb", "A,B"], "--title takes one line of text that is not empty."),
        (["m", "T", "A"], "--alternatives takes two names or more, separated by commas."),
        (["m", "T", "A,,B"], "--alternatives: name 2 of the list is empty."),
        (["m", "T", "A,B, "], "--alternatives: name 3 of the list is empty."),
        (["m", "T", "A,B,A"], "--alternatives: 'A' stands there twice."),
        (["m", "T", "A,B\tC"], "--alternatives takes names of one line."),
        (["m", "T", "A,B", "benefit"], "--merits takes any of benefits, opportunities, costs, risks, not 'benefit'."),
        (["m", "T", "A,B", "costs,costs"], "--merits: 'costs' stands there twice."),
        (["m", "T", "A,B", ""], "--merits: name 1 of the list is empty."),
    ]) func `A slip is wrong usage that says what was expected`(_ words: [String], _ message: String) async throws {
        let folder = try TemporaryFolder()
        let file = words[0].isEmpty ? "" : folder.path(words[0])
        let merits = words.count > 3 ? ["--merits", words[3]] : []
        let run = await CommandRun.of(["new", file, "--title", words[1], "--alternatives", words[2]] + merits)
        #expect(run.status == 64 && run.output.isEmpty && run.remarks.hasPrefix("Error: \(message)\n"))
        #expect(folder.names.isEmpty)
    }
}
