public import MarketSimulation

extension ClaimTrial {
    /// How every claim is tried in a scenario, in the order of `Claim.allCases`.
    ///
    /// - Parameter scenario: the market; its settings decide the arms, such as half of its kinds.
    public static func declared(for scenario: MarketScenario) -> [ClaimTrial] {
        let stage = TrialStage(scenario)
        return [
            ClaimTrial(.p1, stage.spreadParts), ClaimTrial(.p2, stage.feeParts), ClaimTrial(.p3, stage.kindParts),
            ClaimTrial(.p4, stage.smallFactoryParts), ClaimTrial(.p5, stage.entryParts),
            ClaimTrial(.a1a, stage.capitalParts), ClaimTrial(.a1b, stage.imageParts),
            ClaimTrial(.a1c, stage.opportunismParts), ClaimTrial(.a1d, stage.suretyParts),
            ClaimTrial(.a2, stage.specialisationParts), ClaimTrial(.a3, stage.informationParts),
            ClaimTrial(.a4, stage.lockInParts),
        ]
    }

    /// What client meetings changed in the scenario as it stands, for readers who skip the claims.
    ///
    /// Nobody claims anything here: the signs say which direction is welcome to the one whom the sentence is about.
    public static func changes(for scenario: MarketScenario) -> [TrialPart] {
        let stage = TrialStage(scenario)
        let arms = stage.meetings()
        return [
            TrialPart(.changeMarkup, TrialOutcome(.meanMarkup, .settled), .negative, arms),
            TrialPart(.changePrice, TrialOutcome(.meanPrice, .settled), .negative, arms),
            TrialPart(.changeQuantity, TrialOutcome(.quantity, .settled), .positive, arms),
            TrialPart(.changeStaying, TrialOutcome(.outsideShare, .settled), .negative, arms),
            TrialPart(.changeFactories, TrialOutcome(.activeFactories, .settled), .positive, arms),
            TrialPart(.changeAccess, TrialOutcome(.smallFactoryAccess, .settled), .positive, arms),
            TrialPart(.changeSwitching, TrialOutcome(.switching, .settled), .positive, arms),
            TrialPart(.changeFit, TrialOutcome(.productFit, .settled), .positive, arms),
            TrialPart(.changeDefaults, TrialOutcome(.defaultRate, .mean), .negative, arms),
            TrialPart(.changeTraderProfit, TrialOutcome(.traderProfit, .settled), .positive, arms),
        ]
    }
}

/// The parts that compare the market with and without client meetings, and those that switch a mechanism beside them.
extension TrialStage {
    /// P4: with meetings a sales department pays later, and small factories sell more, oftener and longer.
    var smallFactoryParts: [TrialPart] {
        let arms = meetings([
            TrialSetting("rules.departments.enabled", true), TrialSetting("rules.turnover.enabled", true),
        ])
        return [
            TrialPart(.smallShare, TrialOutcome(.smallFactoryShare, .settled), .positive, arms),
            TrialPart(.smallBreakEven, TrialOutcome(.breakEvenQuantity, .settled), .positive, arms),
            TrialPart(.smallAccess, TrialOutcome(.smallFactoryAccess, .settled), .positive, arms),
            TrialPart(.smallExits, TrialOutcome(.smallExits, .perSmallFactory), .negative, arms),
        ]
    }

    /// P5: with meetings founders bring less capital, more of them enter, and more factories work.
    var entryParts: [TrialPart] {
        let arms = meetings([
            TrialSetting("rules.departments.enabled", true), TrialSetting("rules.turnover.enabled", true),
        ])
        return [
            TrialPart(.entryCapital, TrialOutcome(.capitalAtEntry, .perEntry), .negative, arms),
            TrialPart(.entryNumber, TrialOutcome(.entries, .total), .positive, arms),
            TrialPart(.entryFactories, TrialOutcome(.activeFactories, .settled), .positive, arms),
        ]
    }

    /// A1a: exchanging partners brings ties to life inside, meetings do outside, and what is lost on leaving grows.
    var capitalParts: [TrialPart] {
        let growth = [
            arm(.staying, -1, [TrialSetting("rules.growth.enabled", false)]),
            arm(.growing, 1, [TrialSetting("rules.growth.enabled", true)]),
        ]
        return [
            TrialPart(.bonding, TrialOutcome(.bondingShare, .settled), .positive, growth),
            TrialPart(.bridging, TrialOutcome(.bridgingShare, .settled), .positive, meetings()),
            TrialPart(.leaving, TrialOutcome(.relationValue, .settled), .positive, growth),
        ]
    }

    /// A1b: with meetings fewer satisficing buyers go elsewhere, more so than buyers who search everywhere at once, and
    /// what others tell of the cluster brings buyers back.
    var imageParts: [TrialPart] {
        let outside = TrialSetting("rules.outside.enabled", true)
        let satisficing = [outside, TrialSetting("rules.satisficing.enabled", true)]
        let searching = [outside, TrialSetting("rules.satisficing.enabled", false)]
        let hearing = max(scenario.number("rules.outside.hearing"), 0.05)
        let elsewhere = TrialOutcome(.outsideShare, .settled)
        return [
            TrialPart(.imageStaying, elsewhere, .negative, meetings(satisficing)),
            TrialPart(
                .imageBounded, elsewhere, .negative,
                [
                    arm(.searchingWithout, 1, searching + [without]), arm(.searchingWith, -1, searching),
                    arm(.satisficingWithout, -1, satisficing + [without]), arm(.satisficingWith, 1, satisficing),
                ]),
            TrialPart(
                .imageHearing, elsewhere, .negative,
                [
                    arm(.deaf, -1, satisficing + [TrialSetting("rules.outside.hearing", 0.0)]),
                    arm(.hearing, 1, satisficing + [TrialSetting("rules.outside.hearing", hearing)]),
                ]),
        ]
    }

    /// A1c: the farther news reaches, the more partners a factory shares, and the more the future counts, the fewer
    /// betrayals.
    var opportunismParts: [TrialPart] {
        let stage = [
            TrialSetting("rules.opportunism.enabled", true), TrialSetting("rules.opportunism.copies", true),
            TrialSetting("rules.renewal.enabled", true),
        ]
        let news = stage + [TrialSetting("rules.news.enabled", true)]
        let mandates = scenario.population.mandates
        let levels = mandates >= 2 ? [mandates / 2, mandates, 2 * mandates] : [1, 2, 4]
        let defaults = TrialOutcome(.defaultRate, .mean)
        let discount = scenario.number("parameters.factory.discount")
        return [
            TrialPart(
                .newsDefaults, defaults, .negative,
                ladder(.reach, [0, 0.5, 1]) { news + [TrialSetting("rules.news.reach", $0)] }, ladder: .perUnit),
            TrialPart(
                .newsCopies, TrialOutcome(.copiedDesigns, .mean), .negative,
                [
                    arm(.noNews, -1, stage + [TrialSetting("rules.news.enabled", false)]), arm(.news, 1, news),
                ]),
            TrialPart(
                .partnersDefaults, defaults, .negative,
                ladder(.mandates, levels.map(Double.init), doubling: true) {
                    news + [TrialSetting("population.mandates", $0)]
                }, ladder: .perDoubling),
            TrialPart(
                .futureDefaults, defaults, .negative,
                [
                    arm(.noFuture, -1, news + [TrialSetting("parameters.factory.discount", 0.0)]),
                    arm(.future, 1, news + [TrialSetting("parameters.factory.discount", max(discount, 0.5))]),
                ]),
        ]
    }

    /// A1d: with the trading company's surety more strangers deal with each other, and buyers trust it more.
    var suretyParts: [TrialPart] {
        let stage = [TrialSetting("rules.opportunism.enabled", true), TrialSetting("rules.reputation.enabled", true)]
        let arms = [
            arm(.noSurety, -1, stage + [TrialSetting("rules.surety.enabled", false)]),
            arm(.surety, 1, stage + [TrialSetting("rules.surety.enabled", true)]),
        ]
        return [
            TrialPart(.suretyStrangers, TrialOutcome(.firstTimeDeals, .mean), .positive, arms),
            TrialPart(.suretyTrust, TrialOutcome(.trust, .settled), .positive, arms),
        ]
    }

    /// A2: with meetings factories make fewer kinds each, more of the goods come from specialists, and a piece costs
    /// less to make; and factories that may choose their kinds come to fewer.
    var specialisationParts: [TrialPart] {
        let learning = TrialSetting("rules.specialisation.enabled", true)
        let arms = meetings([learning])
        return [
            TrialPart(.kindsPerFactory, TrialOutcome(.categoriesPerFactory, .settled), .negative, arms),
            TrialPart(.capability, TrialOutcome(.capabilityConcentration, .settled), .positive, arms),
            TrialPart(.unitCost, TrialOutcome(.unitCost, .settled), .negative, arms),
            TrialPart(
                .learnedKinds, TrialOutcome(.categoriesPerFactory, .settled), .negative,
                [
                    arm(.unchanging, -1, [TrialSetting("rules.specialisation.enabled", false)]),
                    arm(.specialising, 1, [learning]),
                ]),
        ]
    }

    /// A3: after a jump of the fashion, with meetings half and nine tenths of the factories know sooner, and goods fit.
    var informationParts: [TrialPart] {
        let demand = scenario.parameters.demand
        let isShifting = (1..<scenario.steps).contains(demand.shiftStep)
        let arms = meetings([
            TrialSetting("rules.renewal.enabled", true),
            TrialSetting("parameters.demand.shiftStep", isShifting ? demand.shiftStep : max(1, scenario.steps / 3)),
        ])
        return [
            TrialPart(.shiftHalf, TrialOutcome(.demandShiftT50, .leastTime), .negative, arms),
            TrialPart(.shiftNineTenths, TrialOutcome(.demandShiftT90, .leastTime), .negative, arms),
            TrialPart(.fit, TrialOutcome(.productFit, .mean), .positive, arms),
        ]
    }

    /// A4: with meetings buyers spread their purchases, change trading companies oftener and find better matches, at
    /// the scenario's strength of choice and at one well under and one well over the critical one.
    var lockInParts: [TrialPart] {
        let loyalty = TrialSetting("rules.loyalty.enabled", true)
        func arms(_ factor: Double) -> [TrialArm] {
            meetings([loyalty, TrialSetting("rules.loyalty.choice", min(1e9, factor * criticalChoice))])
        }
        let partners = TrialOutcome(.concentration, .settled)
        return [
            TrialPart(.partners, partners, .negative, meetings([loyalty])),
            TrialPart(.switching, TrialOutcome(.switching, .settled), .positive, meetings([loyalty])),
            TrialPart(.efficiency, TrialOutcome(.efficiency, .settled), .positive, meetings([loyalty])),
            TrialPart(.partnersWeak, partners, .negative, arms(0.5)),
            TrialPart(.partnersStrong, partners, .negative, arms(2)),
        ]
    }
}
