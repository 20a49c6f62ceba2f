/// The texts of the reports on social capital, by name; each language's catalogue has every one of them.
///
/// Names begin with what they are: `name` for measures, `say` for what a measure says in one sentence, `tier` and `kind` for
/// members and ties, `column` for headings of columns.
enum NetworkTextKey: String, CaseIterable {
    /// Title, sections and their introductions.
    case title, subtitlePlain, subtitleDate, subtitleAgainst
    case sectionGlance, sectionPicture, sectionInside, sectionOutside, networkSectionTrust, sectionInformation,
        sectionLockIn
    case sectionMembers, sectionTiers, sectionChange, sectionMethod
    case aboutInside, aboutOutside, aboutTrust, aboutInformation, aboutLockIn, aboutMembers, aboutTiers

    /// The verdict and its qualifications.
    case verdictInside, verdictOutside, verdictOutsideAlone, verdictTrust, verdictTrustNone, verdictNews
    case changeGap, changePoints, verdictNewsNever, verdictDistance, verdictLockIn, verdictNoTies, verdictChange,
        changeUp, changeDown,
        changeSame

    /// Key figures.
    case figureInside, figureOutside, figureTrust, figureNews, figureDistance, figureLockIn
    case noteInside, noteOutside, noteTrust, noteNews, noteDistance, noteLockIn, noteBefore, noOutsiders

    /// Measures.
    case nameDensity, nameAverageClustering, nameTransitivity, nameBondingShare, nameModularity, nameCorePeriphery
    case nameBridgingShare, nameExternalInternalIndex, nameOutsideContact, nameEmbeddedness, nameReciprocity
    case nameMultiplexity, nameTieHalfLife, nameTwoModeClosure, nameMeanDistance, nameGlobalEfficiency
    case nameSpectralThreshold, nameLargestComponent, nameNewsHalfTime, nameNewsNinetyPercentTime
    case namePartnerConcentration, nameEffectivePartners, nameSwitchingRate, nameConstraint, nameSecondOrderCoupling

    /// What each measure says.
    case sayDensity, sayAverageClustering, sayTransitivity, sayBondingShare, sayModularity, sayCorePeriphery
    case sayBridgingShare, sayExternalInternalIndex, sayOutsideContact, sayEmbeddedness, sayReciprocity
    case sayMultiplexity, sayTieHalfLife, sayTwoModeClosure, sayMeanDistance, sayGlobalEfficiency
    case saySpectralThreshold, sayLargestComponent, sayNewsHalfTime, sayNewsNinetyPercentTime
    case sayPartnerConcentration, sayEffectivePartners, saySwitchingRate, sayConstraint, saySecondOrderCoupling

    /// Why a measure says nothing.
    case silentOutside, silentTimes, silentDirection, silentTwoModes, silentNews, silentOther, silentTrapTitle
    case silentTrap

    /// Columns, captions and summaries.
    case columnMeasure, columnMeaning, networkColumnValue, columnEarlier, columnChange, columnSide, columnMember,
        columnTier
    case columnPartners, columnBetween, columnOutsideTies, columnEffective, columnShare, columnTiers, columnTied
    case columnPossible, columnMembers, networkColumnKind, networkColumnCount
    case captionGlance, captionMeasures, captionBridges, captionOutside, captionDependent, captionTiers, captionKinds
    case captionMembers, captionPicture, captionGroups, summaryPicture, summaryGroups, groupRest, columnGroup
    case sideInside, sideOutside, sideTrust, sideInformation, sideLockIn

    /// What became of the network.
    case changeTies, changeStability, changeEntered, changeLeft, changeNobody, andMore

    /// How it was measured.
    case methodOutside, methodNobodyOutside, methodNews, methodExact, methodSampled, methodCommunities, methodWeights
    case methodCaution, timeDays, timeUnits

    /// Tiers and kinds of ties.
    case tierBuyer, tierTradingCompany, tierClientSeer, tierFactory, tierSupplier, tierWholesaler, tierRetailer
    case tierNone, kindTrade, kindContact, kindMandate, kindMeeting, kindKin, kindVillage, kindGuild, kindNone
}

extension NetworkTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishNetworkTexts, russian: russianNetworkTexts, ukrainian: ukrainianNetworkTexts,
        chinese: chineseNetworkTexts)
}

extension Wording {
    /// A text about networks.
    subscript(key: NetworkTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String { text(key, arguments) }
}
