/// The texts of the trial of the source's claims, by name.
///
/// Names begin with what the text is about, and end with the claim, part or arm that they are found by.
enum PropositionTextKey: String, CaseIterable {
    /// The claims in words, what is compared for each, and what would change its verdict.
    case claimP1, claimP2, claimP3, claimP4, claimP5, claimA1a, claimA1b, claimA1c, claimA1d, claimA2, claimA3, claimA4
    case comparedP1, comparedP2, comparedP3, comparedP4, comparedP5, comparedA1a, comparedA1b, comparedA1c
    case comparedA1d, comparedA2, comparedA3, comparedA4
    case otherwiseP1, otherwiseP2, otherwiseP3, otherwiseP4, otherwiseP5, otherwiseA1a, otherwiseA1b, otherwiseA1c
    case otherwiseA1d, otherwiseA2, otherwiseA3, otherwiseA4

    /// Parts of claims; what client meetings changed as sentences.
    case partSpreadOwn, partSpreadPlain, partSpreadDilemma, partSpreadCoordination, partFeeLevel, partFeeProfit
    case partFeeRoot, partKindsFixedTraders, partKindsEntry, partKindsSameTrade, partSmallBreakEven, partSmallShare
    case partSmallAccess, partSmallExits, partEntryCapital, partEntryNumber, partEntryFactories, partBonding
    case partBridging, partLeaving, partImageStaying, partImageBounded, partImageHearing, partNewsDefaults
    case partNewsCopies, partPartnersDefaults, partFutureDefaults, partSuretyStrangers, partSuretyTrust
    case partKindsPerFactory, partCapability, partUnitCost, partLearnedKinds, partShiftHalf, partShiftNineTenths
    case partFit, partPartners, partSwitching, partEfficiency, partPartnersWeak, partPartnersStrong
    case partChangeMarkup, partChangePrice, partChangeQuantity, partChangeStaying, partChangeFactories
    case partChangeAccess, partChangeSwitching, partChangeFit, partChangeDefaults, partChangeTraderProfit

    /// Arms.
    case armWithMeetings, armWithoutMeetings, armImitation, armNoImitation, armCompeting, armFixedFees, armKinds
    case armGrowing, armStaying, armSatisficingWith, armSatisficingWithout, armSearchingWith, armSearchingWithout
    case armHearing, armDeaf, armReach, armNews, armNoNews, armMandates, armFuture, armNoFuture, armSurety, armNoSurety
    case armSpecialising, armUnchanging, seriesWith, seriesWithout

    /// Verdicts and findings.
    case trialSupported, trialDepends, trialNotSupported, trialUntried
    case partSupported, partOpposed, partUndecided, partUntried

    /// Reasons.
    case becausePair, becauseInteraction, becauseDoubling, becauseUnit, becauseProblem, becauseMissing, becauseDepends

    /// The report.
    case propositionSubtitle, propositionCount, propositionUnclear, propositionNoneClear, propositionIntervals
    case sectionClaims, trialSectionMethod, claimsText, methodText, methodSeeds, methodVerdict, methodModel
    case columnClaim, trialColumnMeasured, columnEffect, columnTrialLow, columnTrialHigh, columnTrialVerdict, columnPart
    case columnFinding, columnArm, trialColumnMean, columnReplicates, columnArmSettings, captionClaims, captionParts
    case captionArms, captionSeries, summarySeries, captionLadder, summaryLadder, axisTrialStep, labelOtherwise
    case points, perPoint, unitFixedCosts
}

extension PropositionTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishPropositionTexts, russian: russianPropositionTexts, ukrainian: ukrainianPropositionTexts,
        chinese: chinesePropositionTexts)
}
