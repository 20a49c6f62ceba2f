import MarketSimulation

/// The texts of the market's reports, by name; each language's catalogue has every one of them.
///
/// Names begin with the place where the text stands: `measure` for the names of measures, `unit` for what one of it is,
/// `rule` for what a mechanism does, `odd` for the description of the model.
public enum MarketTextKey: String, Sendable, Hashable, CaseIterable {
    /// Sections.
    case sectionComparison, sectionSeries, sectionMeasures, sectionNetwork, sectionDescription, sectionSettings,
        marketSubtitle

    /// The verdict and what qualifies it.
    case verdictOpen, verdictAllOpen, verdictNoneOpen, verdictNoSales, comparedLead, comparedHigher, comparedLower,
        changeUnclear,
        changeNone
    /// How a difference and a spread over runs are said.
    case changeSingle, changeText, spreadText, spreadSingle

    /// Key figures.
    case figureOpen, figureOpenFee, figurePrice, figureAccess, figureInterval, figureAlone

    /// Tables and charts.
    case columnMarketMeasure, columnUnit, columnSettled, columnBandLow, columnBandHigh, columnFinal, columnWith,
        columnOther
    /// Columns and captions of comparisons and settings.
    case columnMarketDifference, columnSetting, columnSettingValue, columnOrigin, captionSettledMeasures, captionChange,
        captionSettings
    /// Axes, and the sentences around series, sources and the network.
    case axisStep, seriesText, seriesSummary, settledText, sourceDefault, networkText

    /// Chains of markets.
    case sectionStages, chainVerdict, chainPrice, chainNoPrice, chainText, chainSeriesSummary, figureStagePrice
    case columnStage, captionStages, stageAll, oddChainText

    /// Groups of measures.
    case groupPrices, groupTraders, groupIncomes, groupFactories, groupTrust, groupSearch, groupRelations
    case groupKnowledge

    /// Names of measures.
    case measureMeanPrice, measureQuantity, measureDeals, measureMeanFee, measureMeanMarkup, measureUnitCost
    case measureOpenShare, measureActiveTraders, measureTraderProfit, measureOpenProfit, measureClosedProfit
    case measureBuyerSurplus, measureSeerIncome, measureFactoryProfit, measureSmallFactoryProfit
    case measureActiveFactories, measureActiveSmallFactories, measureSmallFactoryShare, measureSmallFactoryAccess
    case measureDepartments, measureBreakEvenQuantity, measureCapitalAtEntry, measureEntries, measureExits
    case measureSmallExits, measureDefaults, measureDefaultRate, measureCopiedDesigns, measureTrust, measureNewsReach
    case measureSuretyDeals, measureFirstTimeDeals, measureVisits, measureOutsideShare, measureAspiration
    case measureImage, measureEfficiency, measureConcentration, measureSwitching, measureLoyalty
    case measureInsideTies, measureOutsideTies
    case measureBondingShare, measureBridgingShare, measureRelationValue, measureSharedPartners
    case measureCategoriesPerFactory, measureCapabilityConcentration, measureProductFit, measureInformedShare
    case measureDemandShiftT50, measureDemandShiftT90

    /// Units.
    case unitShare, unitMoney, unitMoneyPerStep, unitMoneyPerPiece, unitPieces, unitPiecesPerStep, unitPiecesPerMoney
    case unitOrders, unitAgents, unitDesigns, unitVisits, unitMeetings, unitKinds, unitSteps, unitRuns, unitTies

    /// The description of the model.
    case oddText, oddPurpose, oddPurposeText, oddEntities, oddEntitiesText, oddScalesText, oddProcess, oddProcessText
    case oddConcepts, oddConceptsText, oddStart, oddStartText, oddInput, oddInputText, oddInputShift, oddRules
    case oddRulesOff, oddNone

    /// What mechanisms do.
    case ruleMeetings, ruleSatisficing, ruleMatching, ruleOutside, ruleLoyalty, ruleNoise, ruleBonus, ruleOpportunism
    case ruleNews, ruleReputation, ruleSurety, rulePolicy, ruleFee, rulePricing, ruleRenewal, ruleSpecialisation
    case ruleDepartments, ruleTurnover, ruleGrowth
}

extension MarketTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishMarketTexts, russian: russianMarketTexts, ukrainian: ukrainianMarketTexts,
        chinese: chineseMarketTexts)
}

extension Wording {
    /// A text about markets with its places filled.
    subscript(key: MarketTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String { text(key, arguments) }

    /// The name of a measure; a test holds that each has one.
    func name(_ measure: MarketMeasure) -> String {
        let name = "measure" + measure.rawValue.prefix(1).uppercased() + measure.rawValue.dropFirst()
        return MarketTextKey(rawValue: name).map { self[$0] } ?? measure.rawValue
    }

    /// A unit's name; a test holds that each unit of a measure or a setting has one.
    func unit(_ unit: String) -> String { Self.units[unit].map { self[$0] } ?? unit }

    /// A measure's value as a reader sees it, without its unit: shares in percent.
    func value(_ value: Double?, of measure: MarketMeasure) -> String {
        guard let value else { return Self.undefined }
        return measure.unit == "share" ? percent(value) : figure(value, digits: 4)
    }

    static let units: [String: MarketTextKey] = [
        "share": .unitShare, "money": .unitMoney, "money per step": .unitMoneyPerStep,
        "money per piece": .unitMoneyPerPiece, "pieces": .unitPieces, "pieces per step": .unitPiecesPerStep,
        "pieces per money": .unitPiecesPerMoney, "orders": .unitOrders, "agents": .unitAgents,
        "designs": .unitDesigns, "visits": .unitVisits, "meetings per step": .unitMeetings, "kinds": .unitKinds,
        "steps": .unitSteps, "runs": .unitRuns, "ties": .unitTies,
    ]
}
