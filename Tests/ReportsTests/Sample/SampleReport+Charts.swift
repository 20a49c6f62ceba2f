import Reports

extension SampleReport {
    static let benefits = [0.158837, 0.513839, 0.327053]
    static let costs = [0.166478, 0.552684, 0.280558]

    var ratios: Chart {
        Chart.bars(
            id: "ratios", title: say("Benefits ÷ costs", "Выгоды ÷ издержки"),
            summary: say("Partner 3 leads with 1.1657.", "Впереди партнёр 3: 1,1657."),
            labelTitle: say("Partner", "Партнёр"), axis: axis("Ratio", "Отношение", format: ".1f"),
            bars: [(3, 1.1657), (1, 0.9541), (2, 0.9297)].map {
                Chart.Bar(label: partner($0), value: $1, text: number($1, 4), isEmphasised: $0 == 3)
            })
    }

    var meritScores: Chart {
        Chart.groupedBars(
            id: "merit-scores", title: say("Scores under each merit", "Оценки по выгодам и издержкам"),
            summary: say(
                "Partner 2 has the largest benefits and the largest costs.",
                "У партнёра 2 наибольшие выгоды и наибольшие издержки."),
            categoryTitle: say("Merit", "Сторона"), axis: axis("Priority", "Приоритет", format: ".1f"),
            categories: [say("Benefits", "Выгоды"), say("Costs", "Издержки")],
            series: (1...3).map {
                Chart.Series(partner($0), figures: [figure(Self.benefits[$0 - 1]), figure(Self.costs[$0 - 1])])
            })
    }

    var ranking: Table {
        let rows = [(3, 1.1657, 1), (1, 0.9541, 2), (2, 0.9297, 3)]
        return Table(
            id: "ranking", caption: say("Ranking by benefits ÷ costs", "Место по отношению выгод к издержкам"),
            columns: [
                Table.Column(say("Partner", "Партнёр")), Table.Column(say("Benefits", "Выгоды"), isNumeric: true),
                Table.Column(say("Costs", "Издержки"), isNumeric: true),
                Table.Column(say("Ratio", "Отношение"), isNumeric: true),
                Table.Column(say("Rank", "Место"), isNumeric: true),
                Table.Column(say("Why", "Почему")),
            ],
            rows: rows.map { place, ratio, rank in
                let (benefit, cost) = (Self.benefits[place - 1], Self.costs[place - 1])
                return Table.Row(
                    [
                        .text(partner(place)), .number(benefit, number(benefit, 4)), .number(cost, number(cost, 4)),
                        .number(ratio, number(ratio, 4)), .number(Double(rank), "\(rank)"),
                        .text(
                            say(
                                "strong in synergy, middling costs of modernisation",
                                "сильна синергия, средние затраты на модернизацию")),
                    ], isEmphasised: rank == 1)
            })
    }

    func tree(costs: Bool) -> Chart {
        let local =
            costs
            ? [[0.3317, 0.6134, 0.0549], [0.4147, 0.2499, 0.3354], [0.0511, 0.6135, 0.3354]]
            : Array(repeating: [0.6952, 0.2499, 0.0549], count: 3)
        let criteria = [
            (say("Economic efficiency", "Экономическая эффективность"), 0.0473),
            (say("Potential of modernisation", "Потенциал модернизации"), 0.6439), (say("Synergy", "Синергия"), 0.3084),
        ]
        let leaves = [
            [
                say("Profitability", "Рентабельность производства"),
                say("Productivity of labour", "Производительность труда"),
                say("Production cost (what can be saved)", "Себестоимость (возможность сокращения издержек)"),
            ],
            [
                say(
                    "Flexibility of retooling production processes", "Гибкость перенастройки производственных процессов"
                ),
                say("Innovation potential", "Инновационный потенциал предприятия"),
                say("Research and development", "Развитие НИОКР и ОКР"),
            ],
            [
                say("Synergy of production", "Уровень производственной синергии"),
                say("Synergy of finance", "Уровень финансовой синергии"),
                say("Synergy of research", "Уровень синергии НИОКР и ОКР"),
            ],
        ]
        let branches = criteria.indices.map { place in
            let weight = criteria[place].1
            return Chart.TreeNode(
                criteria[place].0, weight: weight, weightText: number(weight, 4),
                note: say("CR 0.38", "ОС 0,38"),
                children: leaves[place].indices.map {
                    let global = weight * local[place][$0]
                    return Chart.TreeNode(leaves[place][$0], weight: global, weightText: number(global, 4))
                })
        }
        let title =
            costs ? say("Hierarchy of costs", "Иерархия издержек") : say("Hierarchy of benefits", "Иерархия выгод")
        return Chart.tree(
            id: costs ? "tree-costs" : "tree-benefits", title: title,
            summary: say(
                "Modernisation carries 64 % of the weight, synergy 31 %.",
                "На модернизацию приходится 64 % веса, на синергию — 31 %."),
            labelTitle: say("Criterion", "Критерий"), weightTitle: say("Weight", "Вес"),
            root: Chart.TreeNode(
                costs
                    ? say("Costs of joining", "Издержки вступления") : say("Benefits of joining", "Выгоды вступления"),
                children: branches))
    }

    var contributions: Chart {
        let names = [
            say("Economic efficiency", "Экономическая эффективность"),
            say("Potential of modernisation", "Потенциал модернизации"), say("Synergy", "Синергия"),
        ]
        let parts = [[0.0035, 0.0206, 0.0231], [0.1420, 0.3432, 0.1587], [0.0210, 0.1888, 0.0987]]
        return Chart.stackedBars(
            id: "contributions", title: say("What the costs are made of", "Из чего складываются издержки"),
            summary: say("Modernisation dominates.", "Преобладает модернизация."),
            categoryTitle: say("Partner", "Партнёр"), axis: axis("Priority", "Приоритет", format: ".1f"),
            categories: (1...3).map(partner),
            series: names.indices.map { Chart.Series(names[$0], figures: parts[$0].map { figure($0) }) },
            totalTitle: say("Total", "Всего"), totals: Self.costs.map { figure($0) })
    }

    private var methodNames: [String] {
        [
            say("Row sums, ratio", "Суммы строк, отношение"),
            say("Eigenvector, ratio", "Собственный вектор, отношение"),
            say("Row sums, additive-reciprocal", "Суммы строк, аддитивно-обратная"),
            say("Eigenvector, additive-reciprocal", "Собственный вектор, аддитивно-обратная"),
            say("Row sums, ideal mode", "Суммы строк, идеальный режим"),
        ]
    }

    private static let rankings = [[2, 3, 1], [3, 2, 1], [1, 2, 3], [3, 1, 2], [3, 2, 1]]

    var ranks: Chart {
        Chart.ranks(
            id: "ranks", title: say("Rank under each method", "Место по каждому методу"),
            summary: say(
                "Partner 3 is first in three of five methods shown.", "Партнёр 3 — первый в трёх из пяти методов."),
            methodTitle: say("Method", "Метод"), rankTitle: say("Rank", "Место"), methods: methodNames,
            series: (0..<3).map { place in
                Chart.Series(
                    partner(place + 1),
                    figures: Self.rankings.map { Chart.Figure(Double($0[place]), "\($0[place])") },
                    isEmphasised: place == 2)
            })
    }

    var methods: Table {
        let rows = zip(methodNames, Self.rankings).map { name, order in
            Table.Row(
                [.text(name)] + order.map { .number(Double($0), "\($0)") }
                    + (1...6).map { column in
                        let value = Double(order[column % 3] * column) / 19
                        return .number(value, number(value, 6))
                    })
        }
        return Table(
            id: "methods", caption: say("Every method", "Все методы"),
            columns: [Table.Column(say("Method", "Метод"))]
                + (1...3).map { Table.Column(say("Rank of \($0)", "Место \($0)"), isNumeric: true) }
                + (1...6).map { Table.Column(say("Score \($0)", "Оценка \($0)"), isNumeric: true) },
            rows: rows)
    }

    var sensitivity: Chart {
        let steps = stride(from: 0.0, through: 1.0, by: 0.1)
        let lines = (1...3).map { place in
            Chart.Line(
                partner(place),
                points: steps.map { x in
                    let y = Self.benefits[place - 1] * (1 - x) + Self.costs[3 - place] * x
                    return Chart.Line.Point(x: figure(x, 2), y: figure(y))
                })
        }
        return Chart.lines(
            id: "sensitivity", title: say("If synergy weighed more", "Если бы синергия весила больше"),
            summary: say("Partner 1 overtakes above one half.", "Партнёр 1 обгоняет после половины."),
            x: axis("Weight of synergy", "Вес синергии", format: ".1f"),
            y: axis("Priority", "Приоритет", format: ".1f"), lines: lines,
            markers: [Chart.Marker(x: 0.3084, label: say("today", "сегодня"))])
    }
}
