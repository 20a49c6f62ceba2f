import Experiments
import Interchange
import Reports
import Testing

struct SweepPlanReaderTests {
    @Test func `A sound plan gives its runs and nothing to say`() throws {
        let reading = readPlan(SweepCase.sound)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let plan = try #require(reading.value)
        #expect(plan.title == "What moves the fee" && plan.kind == .latinHypercube && plan.model.kind == "game")
        #expect(plan.factors.map(\.key) == ["margin", "categories", "fixedCost", "options.drop"])
        #expect(plan.runs.runCount == 16 && plan.runs.seed == 3 && plan.measures == ["fee", "ratio"])
        let settings = plan.settings(at: 0)
        #expect(settings.map(\.key) == plan.factors.map(\.key))
        #expect(settings[3].text == "true" || settings[3].text == "false")
        #expect(Double(settings[1].text) == Double(settings[1].text)?.rounded())
    }

    @Test(arguments: [
        ("grid", 7 * 2 * 2 * 3, "points: 3"), ("one-at-a-time", 1 + 6 + 1 + 1 + 3, "points: 3"),
        ("latin-hypercube", 8, "points: 8"), ("sobol", 8, "points: 8"), ("saltelli", 8 * 6, "points: 8"),
        ("saltelli", 8 * 10, "points: 8, secondOrder: true"), ("morris", 8 * 5, "points: 8, levels: 6"),
    ])
    func `Every kind of design has the points that the documentation says`(kind: String, points: Int, design: String)
        throws
    {
        let text = SweepCase.sound.replacing("latin-hypercube, points: 8", with: "\(kind), \(design)")
        let plan = try #require(readPlan(text).value)
        #expect(plan.design.pointCount == points)
        #expect(plan.kind.givesIndices == ["saltelli", "morris"].contains(kind))
    }

    @Test func `The hash hangs on the plan, the model and the tables, and on nothing else`() throws {
        let hash = try #require(readPlan(SweepCase.sound).value?.hash)
        #expect(hash.wholeMatch(of: #/[0-9a-f]{16}/#) != nil && hash == readPlan(SweepCase.sound).value?.hash)
        #expect(readPlan(SweepCase.sound.replacing("seed: 3", with: "seed: 4")).value?.hash != hash)
        let other = SweepPlanReader.read(Array(SweepCase.sound.utf8), file: "else/where.yaml") { path in
            #expect(path == "else/toys.game.yaml")
            return Reading(
                value: Array(GameCase.sound.replacing("traders: 2", with: "traders: 3").utf8), diagnostics: [])
        }
        #expect(other.value != nil && other.value?.hash != hash)
    }

    @Test(arguments: [
        SweepCase("guildhall-sweep/1", "guildhall-sweep/2", "wrong-format:1:format"),
        SweepCase("model: toys.game.yaml\n", "", "missing-key:1:"),
        SweepCase("toys.game.yaml", "strange.yaml", "unknown-model:3:model"),
        SweepCase("toys.game.yaml", "nowhere.yaml", "file-missing:3:model"),
        SweepCase("toys.game.yaml", "broken.game.yaml", "missing-key:1:"),
        SweepCase("margin:", "margn:", "unknown-key:6:vary"),
        SweepCase("[fee, ratio]", "[fee, raito]", "unknown-value:11:measure"),
        SweepCase("[fee, ratio]", "[fee, fee]", "bad-measure:11:measure"),
        SweepCase("[fee, ratio]", "[]", "empty-hierarchy:11:measure"),
        SweepCase("measure: [fee, ratio]\n", "", "missing-key:1:"),
        SweepCase("repetitions: 2", "repetitions: 0", "value-out-of-range:10:repetitions"),
        SweepCase("repetitions: 2", "repetitions: 1.5", "not-whole:10:repetitions"),
        SweepCase("repetitions: 2", "steps: 5", "key-without-use:10:steps"),
        SweepCase("kind: latin-hypercube, ", "", "missing-key:4:design"),
        SweepCase("latin-hypercube", "latin-cube", "unknown-value:4:design/kind"),
        SweepCase("points: 8, ", "", "missing-key:4:design"),
        SweepCase("points: 8", "points: 8, levels: 4", "key-without-use:4:design/levels"),
        SweepCase("seed: 3", "seed: -3", "bad-number:4:design/seed"),
        SweepCase("latin-hypercube, points: 8", "grid", "bad-design:4:design"),
        SweepCase("latin-hypercube, points: 8", "saltelli, points: 9000000", "bad-design:4:design"),
        SweepCase("latin-hypercube, points: 8", "morris, points: 4, levels: 5", "bad-design:4:design"),
        SweepCase("{integers: [18, 24]}", "{uniform: [18, 24]}", "bad-distribution:7:vary/categories"),
        SweepCase("{integers: [18, 24]}", "{integers: [24, 18]}", "bad-distribution:7:vary/categories"),
        SweepCase("{integers: [18, 24]}", "[18, 20.5]", "not-whole:7:vary/categories"),
        SweepCase("{uniform: [0.2, 0.4]}", "{uniform: [0.4, 0.2]}", "bad-distribution:6:vary/margin"),
        SweepCase("{uniform: [0.2, 0.4]}", "{unifrom: [0.2, 0.4]}", "unknown-key:6:vary/margin"),
        SweepCase("{uniform: [0.2, 0.4]}", "{from: 0.2, to: 0.4}", "missing-key:6:vary/margin"),
        SweepCase("{uniform: [0.2, 0.4]}", "0.3", "wrong-type:6:vary/margin"),
        SweepCase("{uniform: [0.2, 0.4]}", "[20%]", "percent-sign:6:vary/margin"),
        SweepCase("[true, false]", "[true, perhaps]", "unknown-value:9:vary/options.drop"),
        SweepCase("{uniform: [0.2, 0.4]}", "{uniform: [-0.2, 0.4]}", "impossible-value:6:vary/margin"),
        SweepCase(
            "[400, 500]", "[400, 5000]", "runs-will-fail:6:vary/margin", "runs-will-fail:7:vary/categories",
            "runs-will-fail:8:vary/fixedCost"),
    ])
    func `Every problem of a plan is told with its line and path`(example: SweepCase) { example.check() }

    @Test func `All problems are told at once, with the nearest word and the inequality`() {
        let text = SweepCase.sound.replacing("fixedCost: [400, 500]", with: "demand.alpha: [-5]\n  unitCots: [1]")
            .replacing("ratio", with: "raito")
        let messages = readPlan(text).diagnostics.map(\.description).joined(separator: "\n")
        for part in ["did you mean 'unitCost'?", "did you mean 'ratio'?"] {
            #expect(messages.contains(part), "\(messages)")
        }
        let negative = readPlan(SweepCase.sound.replacing("fixedCost: [400, 500]", with: "demand.alpha: [-5]"))
        #expect(negative.diagnostics.first?.message.contains("at demand.alpha = -5: α ≥ 1e-15 must hold") == true)
    }

    @Test func `A fee under the cost of selling is named with the inequality`() throws {
        let text = """
            format: guildhall-sweep/1
            model: toys.game.yaml
            design: {kind: grid}
            vary: {fee: [0.05, 0.15]}
            measure: [ratio]
            """
        let diagnostic = try #require(readPlan(text).diagnostics.first)
        #expect(diagnostic.code == "impossible-value" && diagnostic.line == 4 && diagnostic.path == "vary/fee")
        #expect(diagnostic.message.contains("at fee = 0.05: the open fee must cover the cost of selling: "))
    }

    @Test func `What varies is not measured, and what a model lacks is not varied`() {
        let fee = SweepCase.sound.replacing("fixedCost: [400, 500]", with: "fee: [0.15, 0.18]")
        #expect(readPlan(fee).diagnostics.map(\.code) == ["bad-measure"])
        let relation = SweepCase.sound.replacing("toys.game.yaml", with: "loose.game.yaml")
            .replacing("fixedCost: [400, 500]", with: "relations.gain: [1, 2]")
        #expect(readPlan(relation).diagnostics.map(\.code) == ["not-variable"])
        let base = SweepCase.sound.replacing("latin-hypercube", with: "one-at-a-time")
            .replacing("fixedCost: [400, 500]", with: "fee: [0.15, 0.18]").replacing("fee, ratio", with: "ratio")
        #expect(readPlan(base).diagnostics.map(\.code) == ["not-variable"])
    }

    @Test func `A market is swept by its settings and measured where it settles`() async throws {
        let text = """
            format: guildhall-sweep/1
            model: small.market.yaml
            design: {kind: grid}
            vary: {population.traders: [3, 4], rules.meetings.enabled: [true, false]}
            steps: 5
            measure: [meanPrice, openShare]
            """
        let plan = try #require(readPlan(text).value)
        #expect(plan.design.pointCount == 4 && plan.steps == 5 && plan.model.movesInSteps)
        let run = plan.runs.run(0)
        let output = try await plan.output(of: run) {}
        #expect(output.step == 5 && output.values.count == 2)
        #expect(try await plan.output(of: run) {} == output)
        let series = try await plan.model.series(
            of: ["meanPrice"], with: plan.settings(at: 0), seed: run.seed, steps: 5
        ) {}
        #expect(series[0].count == 5 && series[0][4] == output.values[0])
        let late = SweptFailure("late")
        await #expect(throws: late) { try await plan.output(of: run) { throw late } }
        let steps = readPlan(text.replacing("population.traders: [3, 4]", with: "steps: [3, 4]"))
        #expect(steps.diagnostics.map(\.code) == ["not-variable"])
        let range = readPlan(text.replacing("population.traders: [3, 4]", with: "population.traders: [3, 0]"))
        #expect(range.diagnostics.map(\.code) == ["impossible-value"])
    }
}
