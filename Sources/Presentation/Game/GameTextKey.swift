/// The texts of the game's reports, by name; each language's catalogue has every one of them.
///
/// Names begin with the place where the text stands: `column` for headings of columns, `row` for those of rows, `because`
/// for the reasons of propositions. Sentences are whole texts with places, since languages order words differently.
public enum GameTextKey: String, Sendable, Hashable, CaseIterable {
    /// Sections.
    case sectionPayoffs, sectionFee, sectionRegimes, sectionFactory, sectionWelfare, sectionTrust
    case sectionUncertainty, sectionCalibration, sectionPropositions, sectionParameters, subtitle

    /// The verdict.
    case verdictPlain, verdictDilemma, verdictEdge, verdictCoordination, verdictRefusal, verdictDivision
    case verdictIndifferent, feeZeroProfit, feeProfit, feeLoss, factoryUses, factoryLeaves, factoryNever

    /// Key figures.
    case figureFee, figureFeeNote, figureRegime, figureRatio, figureRatioNote, figureBreakEven, figureBreakEvenNote

    /// Names of regimes, of dominance and of equilibria.
    case regimePlain, regimeDilemma, regimeEdge, regimeCoordination, regimeRefusal, regimeDivision
    case regimeIndifferent, regimeNone, dominanceStrict, dominanceWeak, dominanceNone, dominanceDominated
    case dominanceIndifferent, equilibriumAll, equilibriumNone, equilibriumMixed, equilibriumSome, equilibriumPartly
    case equilibriumMixing, equilibriumEvery, equilibriaMore

    /// Names of parameters.
    case parameterAlpha, parameterBeta, parameterCosts, parameterCategories, parameterFactories, parameterTraders
    case parameterUnitCost, parameterFixedCost, parameterFee, parameterMargin, parameterDiscount, parameterGain
    case parameterValue, parameterHearing, parameterPartners, parameterTemperature

    /// The payoffs and what follows from them.
    case payoffText, arrowText, arrowTextMany, traderAllows, traderRefuses, othersAllow, regimePlainText
    case regimeDilemmaText, regimeEdgeText, regimeCoordinationText, regimeRefusalText, regimeDivisionText
    case regimeIndifferentText, conditionExact, conditionSufficient, conditionPrinted

    /// Captions and summaries.
    case captionPayoffs, captionPayoffsMany, captionConditions, captionFees, captionStatics, captionFeeByCategories
    case captionFeeByFixedCost, summaryFeeCurve, captionMapFee, captionMapCategories, summaryMap, captionFactory
    case captionFactories, captionWelfare, captionIntervals, captionTornadoFee, captionTornadoRatio
    case captionCalibration, captionParameters, captionValidity, captionCurve, captionGrid
    case lineZeroProfit, curveText, gridMapText

    /// Columns.
    case columnCondition, columnInequality, columnLeft, columnRight, columnHolds, columnFee, columnMarkup
    case columnOnSales, columnParameter, columnToday, columnFeeChange, columnRegime, columnShareOfMap, columnFigure
    case columnKind, columnUsesSystem, columnAllow, columnNot, columnGain, columnAnswer, columnLow
    case columnMedian, columnHigh, columnAnswerAtLow, columnAnswerAtHigh, columnEstimate, columnError, columnUsed

    /// Rows.
    case rowFee, rowZeroProfitLow, rowZeroProfitHigh, rowMonopolyFee, rowMargin, rowDominanceFrom, rowDominanceTo
    case rowPrintedFormula, rowRatio, rowPrice, rowQuantity, rowBreakEven, rowWelfare, rowClusterSaving
    case rowFactoryQuantity, rowOwnProfit, rowFactorySaving, rowBuyers, rowTraders, markerToday, zeroProfit
    case usedEstimate, usedStated

    /// Sentences of the sections.
    case sizeText, sizeTextReaching, welfareAllGain, welfareSomeLose, sideBuyers, sideTraders, sideFactories
    case sideEveryone, entryText, collusionFixed, collusionUndercutting, collusionNotNeeded, collusionNotWanted
    case trustText, trustHonest, trustBroken, trustNever, uncertaintyText, calibrationText, sourceText, variedTitle
    case variedVerdict, variedNone

    /// The propositions.
    case propositionText, verdictHolds, verdictFails, verdictConditional, proposition1, proposition2, proposition3
    case proposition4, proposition5, gainsText, becauseDominantForAll, becauseDominantDilemma, becauseWeaklyDominant
    case becauseNeedsTrust, becauseNoEquilibrium, becauseCompetitiveFee, becauseNoZeroProfitFee
    case becauseFeeNotBelowMonopoly, becauseProfitLeft, becauseLossMade, becauseFeeFalls
    case becauseFeeFallsTowardsTrust, becauseFeeDoesNotMove, becauseAllSmall, becauseSomeLarge, becauseAllLarge
    case becauseDominantOptions, becauseFeeFallsThroughout, becauseFeeFallsOnTrust
    case becauseSaving, becauseTooManyTraders, becauseNothingToSave
}

extension GameTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishGameTexts, russian: russianGameTexts, ukrainian: ukrainianGameTexts,
        chinese: chineseGameTexts)
}

extension Wording {
    /// A text about the game with its places filled.
    subscript(key: GameTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String { text(key, arguments) }
}
