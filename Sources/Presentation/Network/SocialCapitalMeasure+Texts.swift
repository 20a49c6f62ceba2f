import ClusterNetwork

/// How a measure's values are written.
enum MeasureForm {
    /// A share of one, in percent.
    case share
    /// A number with so many decimals.
    case number(Int)
    /// A time in the network's unit.
    case time
}

extension SocialCapitalMeasure {
    /// The texts of a measure: its name, what it says, and why it may say nothing.
    var texts: (name: NetworkTextKey, meaning: NetworkTextKey, silence: NetworkTextKey) {
        switch self {
        case .density: (.nameDensity, .sayDensity, .silentOther)
        case .averageClustering: (.nameAverageClustering, .sayAverageClustering, .silentOther)
        case .transitivity: (.nameTransitivity, .sayTransitivity, .silentOther)
        case .bondingShare: (.nameBondingShare, .sayBondingShare, .silentOutside)
        case .modularity: (.nameModularity, .sayModularity, .silentOther)
        case .corePeriphery: (.nameCorePeriphery, .sayCorePeriphery, .silentOther)
        case .bridgingShare: (.nameBridgingShare, .sayBridgingShare, .silentOutside)
        case .externalInternalIndex: (.nameExternalInternalIndex, .sayExternalInternalIndex, .silentOutside)
        case .outsideContact: (.nameOutsideContact, .sayOutsideContact, .silentOutside)
        case .embeddedness: (.nameEmbeddedness, .sayEmbeddedness, .silentOther)
        case .reciprocity: (.nameReciprocity, .sayReciprocity, .silentDirection)
        case .multiplexity: (.nameMultiplexity, .sayMultiplexity, .silentOther)
        case .tieHalfLife: (.nameTieHalfLife, .sayTieHalfLife, .silentTimes)
        case .twoModeClosure: (.nameTwoModeClosure, .sayTwoModeClosure, .silentTwoModes)
        case .meanDistance: (.nameMeanDistance, .sayMeanDistance, .silentOther)
        case .globalEfficiency: (.nameGlobalEfficiency, .sayGlobalEfficiency, .silentOther)
        case .spectralThreshold: (.nameSpectralThreshold, .saySpectralThreshold, .silentOther)
        case .largestComponent: (.nameLargestComponent, .sayLargestComponent, .silentOther)
        case .newsHalfTime: (.nameNewsHalfTime, .sayNewsHalfTime, .silentNews)
        case .newsNinetyPercentTime: (.nameNewsNinetyPercentTime, .sayNewsNinetyPercentTime, .silentNews)
        case .partnerConcentration: (.namePartnerConcentration, .sayPartnerConcentration, .silentOther)
        case .effectivePartners: (.nameEffectivePartners, .sayEffectivePartners, .silentOther)
        case .switchingRate: (.nameSwitchingRate, .saySwitchingRate, .silentTimes)
        case .constraint: (.nameConstraint, .sayConstraint, .silentOther)
        case .secondOrderCoupling: (.nameSecondOrderCoupling, .saySecondOrderCoupling, .silentOther)
        }
    }

    /// How the measure's values are written.
    ///
    /// The decimals are those that still mean something: news is counted in whole steps, while thresholds of spreading
    /// lie so close to zero that two decimals would make them equal.
    var form: MeasureForm {
        switch self {
        case .density, .averageClustering, .transitivity, .bondingShare, .bridgingShare, .outsideContact, .reciprocity,
            .multiplexity, .twoModeClosure, .largestComponent, .switchingRate:
            .share
        case .tieHalfLife: .time
        case .newsHalfTime, .newsNinetyPercentTime: .number(0)
        case .effectivePartners: .number(1)
        case .spectralThreshold: .number(3)
        default: .number(2)
        }
    }
}
