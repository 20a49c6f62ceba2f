import MarketSimulation
import Reports

extension MarketPresentation {
    /// The mechanisms: the setting that switches each on, and what it does.
    ///
    /// The order is that in which the description lists them, whatever their state.
    static let mechanisms: [(key: String, text: MarketTextKey)] = [
        ("rules.meetings.enabled", .ruleMeetings), ("rules.satisficing.enabled", .ruleSatisficing),
        ("rules.matching.enabled", .ruleMatching), ("rules.outside.enabled", .ruleOutside),
        ("rules.loyalty.enabled", .ruleLoyalty), ("rules.noise.enabled", .ruleNoise),
        ("rules.bonus.enabled", .ruleBonus), ("rules.opportunism.enabled", .ruleOpportunism),
        ("rules.news.enabled", .ruleNews), ("rules.reputation.enabled", .ruleReputation),
        ("rules.surety.enabled", .ruleSurety), ("rules.policy.imitation", .rulePolicy),
        ("rules.fee.adjustment", .ruleFee), ("rules.pricing.enabled", .rulePricing),
        ("rules.renewal.enabled", .ruleRenewal), ("rules.specialisation.enabled", .ruleSpecialisation),
        ("rules.departments.enabled", .ruleDepartments), ("rules.turnover.enabled", .ruleTurnover),
        ("rules.growth.enabled", .ruleGrowth),
    ]

    /// The model by the ODD protocol, with this scenario's numbers and mechanisms.
    ///
    /// Source: V. Grimm and others, "The ODD protocol for describing agent-based and other simulation models: a second
    /// update to improve clarity, replication, and structural realism", *Journal of Artificial Societies and Social
    /// Simulation* 23 (2020) 7.
    ///
    /// Each of its seven parts has the protocol's heading, so that the model can be compared with others described so.
    /// The mechanisms that are switched off are listed too: what a model leaves out is part of what it says.
    var descriptionSection: Report.Section? {
        let scenario = arm.scenario
        let size = scenario.population
        func part(_ id: String, _ title: MarketTextKey, _ blocks: [Report.Block]) -> Report.Section {
            Report.Section(id: "odd-\(id)", title: wording[title], blocks: blocks)
        }
        let about = background.summary.isEmpty ? [] : [Report.Block.paragraph(background.summary)]
        let entities = wording[
            .oddEntitiesText,
            [
                "buyers": .count(size.buyers), "traders": .count(size.traders),
                "seers": .count(size.clientSeers), "factories": .count(size.factories),
                "large": .count(size.largeFactories), "kinds": .count(size.categories),
            ]]
        let shift = scenario.parameters.demand.shiftStep
        let input = shift > 0 ? wording[.oddInputShift, ["step": .count(shift)]] : wording[.oddInputText]
        let (on, off) = (mechanisms(on: true), mechanisms(on: false))
        let rules: [Report.Block] =
            [.list(on.isEmpty ? [wording[.oddNone]] : on)]
            + (off.isEmpty ? [] : [.paragraph(wording[.oddRulesOff]), .list(off)])
        return Report.Section(
            id: "description", title: wording[.sectionDescription], blocks: [.paragraph(wording[.oddText])],
            sections: [
                part("purpose", .oddPurpose, about + [.paragraph(wording[.oddPurposeText])]),
                part(
                    "entities", .oddEntities,
                    [.paragraph(entities), .paragraph(wording[.oddScalesText, ["steps": .count(scenario.steps)]])]),
                part("process", .oddProcess, [.paragraph(wording[.oddProcessText])]),
                part("concepts", .oddConcepts, [.paragraph(wording[.oddConceptsText])]),
                part(
                    "start", .oddStart,
                    [.paragraph(wording[.oddStartText, ["seed": .text(String(scenario.seed))]])]),
                part("input", .oddInput, [.paragraph(input)]),
                part("rules", .oddRules, rules),
            ])
    }

    /// What the mechanisms that are switched on do, or those that are switched off.
    private func mechanisms(on isOn: Bool) -> [String] {
        Self.mechanisms.filter { Self.isOn(arm.scenario[$0.key]) == isOn }.map { wording[$0.text] }
    }

    /// Whether a setting switches its mechanism on: a word does so unless it names none.
    ///
    /// A switch counts by its state. A number switches nothing.
    private static func isOn(_ value: SettingValue?) -> Bool {
        switch value {
        case .flag(let flag): flag
        case .text(let word): word != "none" && word != "fixed"
        default: false
        }
    }

    /// Every setting with its value and where that comes from.
    ///
    /// With this table and the seed the runs can be repeated. A setting of which no file speaks is told as the model's
    /// default; one that is a pure number has no unit.
    var settingsSection: Report.Section? {
        let rows = MarketSetting.all.map { Table.Row([.text($0.key)] + cells(of: $0)) }
        let table = Table(
            id: "settings", caption: wording[.captionSettings],
            columns: [
                Table.Column(wording[.columnSetting]), Table.Column(wording[.columnSettingValue], isNumeric: true),
                Table.Column(wording[.columnUnit]), Table.Column(wording[.columnOrigin]),
            ], rows: rows)
        return Report.Section(id: "settings", title: wording[.sectionSettings], blocks: [.table(table)])
    }

    /// The value of a setting, its unit and its source.
    func cells(of setting: MarketSetting) -> [Table.Cell] {
        let value = arm.scenario[setting.key]
        let cell: Table.Cell =
            if case .number(let number) = value {
                .number(number, wording.figure(number, digits: 6))
            } else {
                .text(value?.description ?? "")
            }
        let unit = setting.unit.isEmpty ? "" : wording.unit(setting.unit)
        return [cell, .text(unit), .text(background.source(setting.key) ?? wording[.sourceDefault])]
    }
}
