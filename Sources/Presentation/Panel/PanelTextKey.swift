/// The texts about panels of experts, by name; each language's catalogue has every one of them.
public enum PanelTextKey: String, Sendable, Hashable, CaseIterable {
    /// Sections.
    case panelSection, sectionExperts, sectionAgreement, sectionTogether, sectionContradictions
    case sectionInfluence, sectionRounds, panelTitle

    /// The verdict.
    case agreeMore, agreeNoMore, agreeUnknown, campsText, askExperts, askExpert, askRatio, noneContradict

    /// Size, quality, weights, who answered.
    case sizeEnough, sizeTooSmall, ruleConfidence, ruleConfidenceNote, ruleAverage, ruleHogarth, qualityEnough
    case qualityTooLow, qualityStudy, qualityUnknown, flaggedText, weightsEqual, weightsGiven
    case weightsCompetence, abstained, silent

    /// The experts' table.
    case captionExperts, columnExpert, columnCompetence, columnAcquaintance, columnArgumentation
    case columnExpertWeight, columnAnswered, columnWorstRatio, columnDistance, columnOwnOrder
    case captionArgumentation, columnSource, columnStrong, columnMedium, columnWeak, sourceTheory, sourceExperience
    case sourceDomestic, sourceForeign, sourceAbroad, sourceIntuition, argumentationSource

    /// Agreement.
    case captionAgreement, agreementAll, columnExperts, columnConcordance, columnChiSquare, columnProbability
    case columnConsensus, columnCamps, agreementText, captionConsensus, summaryConsensus

    /// One answer out of many.
    case captionTogether, columnAggregation, aggregationJudgments, aggregationNodeGeometric
    case aggregationNodeArithmetic, aggregationTreeGeometric, aggregationTreeArithmetic, togetherAlike
    case togetherDiffers

    /// Contradictions.
    case captionRatios, columnOver, columnWorstNode, orderOfGroup
    case captionContradictions, columnNode, columnAskAbout, contradictionAsk, circleOf

    /// Influence.
    case captionInfluence, columnWithout, columnOrderThen, columnChangedPairs, influenceWinner, influenceOrder
    case influenceNone, influenceUnanswered

    /// Rounds.
    case movementText, captionMovement, columnRoundBefore, columnRoundAfter, columnConsensusBefore
    case columnConsensusAfter, roundNamed, roundNumbered

    /// Failures.
    case failureWeights, failureUnanswered, failurePair, failureNobodyComplete, failureUnjudged, failureNode
    case failureAnswers

    /// The catalogue of a language.
    ///
    /// - Parameter language: the language of the texts.
    /// - Returns: the texts by name.
    static func texts(_ language: Language) -> [PanelTextKey: String] {
        switch language {
        case .english: englishPanelTexts
        case .russian: russianPanelTexts
        case .ukrainian: ukrainianPanelTexts
        case .chinese: chinesePanelTexts
        }
    }
}

extension Wording {
    /// A text about panels with its places filled.
    subscript(key: PanelTextKey, arguments: KeyValuePairs<String, Argument>) -> String {
        guard let text = PanelTextKey.texts(language)[key] else { return key.rawValue }
        return filled(text[...], arguments)
    }

    /// A text about panels without places.
    subscript(key: PanelTextKey) -> String { self[key, [:]] }
}
