import Reports

/// A report such as a decision deserves, in either of two languages; the figures are those that Marakova and Kolpakov
/// print for three partners of a fuel-and-energy cluster (tables 1–16 of their study).
struct SampleReport {
    let isRussian: Bool

    var report: Report {
        var labels = Report.Labels()
        if isRussian {
            labels.contents = "Содержание"
            labels.showData = "Показать данные таблицей"
            labels.verdict = "Вывод"
            labels.diagnostics = "Замечания к файлам"
            labels.severities = ["error": "ошибка", "warning": "предупреждение", "note": "примечание"]
            labels.noScript = "Для диаграмм нужен JavaScript; в таблицах те же числа."
        }
        return Report(
            title: say("Partner for a fuel-and-energy cluster", "Партнёр для топливно-энергетического кластера"),
            subtitle: say(
                "Which enterprise should join the cluster? Three candidates, benefits and costs, eleven experts.",
                "Какому предприятию вступить в кластер? Три кандидата, выгоды и издержки, одиннадцать экспертов."),
            language: isRussian ? "ru" : "en",
            verdict: say(
                "Partner enterprise 3 should join: its benefits outweigh its costs by a sixth. The lead is fair, but "
                    + "it rests on judgments that contradict each other; ask the panel again about modernisation costs.",
                "Вступить следует партнёру-предприятию 3: его выгоды превышают издержки на шестую часть. Отрыв "
                    + "заметен, но держится на противоречивых суждениях; о модернизации экспертов стоит спросить вновь."
            ),
            keyFigures: keyFigures, sections: sections,
            diagnostics: [
                Diagnostic(
                    .warning, code: "inconsistent", file: "fuel.decision.yaml", line: 41, path: "merits/costs/synergy",
                    message: say(
                        "The judgments are inconsistent: CR is 4.72.", "Суждения несогласованны: ОС равно 4,72.")),
                Diagnostic(
                    .note, code: "no-judgments", file: "fuel.decision.yaml",
                    message: say("Nine leaves have weights only.", "У девяти листьев есть только веса.")),
            ],
            data: [
                "ranking": [["alternative": "a3", "score": 1.1657220146], ["alternative": "a1", "score": 0.9541]],
                "weights": ["economic": 0.0473, "modernisation": 0.6439, "synergy": 0.3084],
            ],
            labels: labels)
    }

    private var keyFigures: [Report.KeyFigure] {
        [
            Report.KeyFigure(
                label: say("Benefits ÷ costs of partner 3", "Выгоды ÷ издержки партнёра 3"), value: number(1.1657, 4),
                note: say("next: 0.9541", "следующий: 0,9541")),
            Report.KeyFigure(
                label: say("Wins in methods", "Побед по методам"), value: say("9 of 12", "9 из 12"),
                note: say("second place changes hands", "второе место переходит из рук в руки")),
            Report.KeyFigure(
                label: say("Worst consistency ratio", "Худшее отношение согласованности"), value: number(4.72, 2),
                note: say("at most 0.10 is good", "хорошо — не выше 0,10")),
            Report.KeyFigure(label: say("Experts", "Экспертов"), value: "11"),
        ]
    }

    private var sections: [Report.Section] {
        [
            Report.Section(
                id: "ranking", title: say("Who leads", "Кто впереди"),
                blocks: [
                    .paragraph(
                        say(
                            "Each partner's benefits are divided by its costs. Above one, the partner brings more than "
                                + "it takes.",
                            "Выгоды каждого партнёра делятся на его издержки. Больше единицы — партнёр приносит больше, "
                                + "чем берёт.")),
                    .chart(ratios), .table(ranking), .chart(meritScores),
                ]),
            Report.Section(
                id: "structure", title: say("What was weighed", "Что взвешивалось"),
                sections: [
                    Report.Section(
                        id: "benefits", title: say("Benefits", "Выгоды"), blocks: [.chart(tree(costs: false))]),
                    Report.Section(
                        id: "costs", title: say("Costs", "Издержки"),
                        blocks: [.chart(tree(costs: true)), .chart(contributions)]),
                ]),
            Report.Section(
                id: "safety", title: say("Is the answer safe?", "Надёжен ли ответ?"),
                blocks: [
                    .callout(
                        Report.Callout(
                            .problem, title: say("The judgments contradict each other", "Суждения противоречивы"),
                            text: say("Every matrix breaks CR ≤ 0.10.", "Все матрицы нарушают ОС ≤ 0,10."),
                            items: [
                                say(
                                    "Flexibility over innovation, innovation over development, but development over "
                                        + "flexibility.",
                                    "Гибкость важнее инноваций, инновации важнее НИОКР, но НИОКР важнее гибкости.")
                            ])),
                    .callout(
                        Report.Callout(
                            .warning, title: say("Second place is open", "Второе место не решено"),
                            text: say(
                                "Row sums put partner 1 second, the eigenvector partner 2.",
                                "По суммам строк второй — партнёр 1, по собственному вектору — партнёр 2."))),
                    .callout(
                        Report.Callout(.good, title: say("First place is stable", "Первое место устойчиво"))),
                    .callout(
                        Report.Callout(
                            .note, title: say("Leaves without judgments", "Листья без суждений"),
                            text: say("Their consistency cannot be checked.", "Согласованность проверить нельзя."))),
                    .chart(ranks), .chart(sensitivity), .table(methods),
                    .list([
                        say("Ask about modernisation costs again.", "Спросить о затратах на модернизацию вновь."),
                        say("Weigh the leaves by comparison.", "Взвесить листья сравнением."),
                    ]),
                ]),
        ]
    }
}

extension SampleReport {
    func say(_ english: String, _ russian: String) -> String { isRussian ? russian : english }

    /// A figure with some decimals, in the language's form.
    func number(_ value: Double, _ decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let digits = String(Int((abs(value) * scale).rounded()))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let text = padded.dropLast(decimals) + (isRussian ? "," : ".") + padded.suffix(decimals)
        return (value < 0 ? "−" : "") + text
    }

    func figure(_ value: Double, _ decimals: Int = 3) -> Chart.Figure { Chart.Figure(value, number(value, decimals)) }

    func axis(_ english: String, _ russian: String, format: String = "") -> Chart.Axis {
        Chart.Axis(
            say(english, russian), format: format, decimalSign: isRussian ? "," : ".",
            groupSign: isRussian ? "\u{A0}" : ",")
    }

    func partner(_ number: Int) -> String { say("Partner enterprise \(number)", "Партнёр-предприятие \(number)") }
}
