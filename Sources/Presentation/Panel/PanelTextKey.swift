/// The texts about panels of experts, by name; each language's catalogue has every one of them.
public enum PanelTextKey: String, Sendable, Hashable, CaseIterable {
    /// The heading of the panel's section in a decision's report.
    case panelSection
    /// The headings of its parts, in the order of a reader's questions.
    case sectionExperts, sectionAgreement, sectionTogether, sectionContradictions, sectionInfluence
    /// The rest of those.
    case sectionRounds
    /// The title of a panel's own report; `title` is the model's.
    case panelTitle
    /// Whether the experts agree more than by chance, or too few answered to tell.
    ///
    /// `coefficient` is Kendall's W, `probability` its p with the sign before it.
    case agreeMore, agreeNoMore, agreeUnknown
    /// The camps of like-minded experts, `count` of them.
    case campsText
    /// Whom to ask again about what.
    ///
    /// `askExperts` holds a list of `askExpert`, one for each node, which holds a list of `askRatio`, one for each expert.
    case askExperts, askExpert, askRatio
    /// That nobody need be asked again.
    case noneContradict
    /// Whether the `count` experts are as many as `rule` asks for, which is `needed`.
    case sizeEnough, sizeTooSmall
    /// The names of the rules, as they stand within that sentence.
    case ruleConfidence, ruleAverage, ruleHogarth
    /// What the first rule is, and that the reference study prints neither formula nor error.
    case ruleConfidenceNote
    /// The mean competence against its `threshold`, or that it is not known.
    case qualityEnough, qualityTooLow, qualityUnknown
    /// What the reference study reports, where this threshold differs from its opinion.
    case qualityStudy
    /// The experts under the threshold.
    case flaggedText
    /// Where the experts' weights come from.
    case weightsEqual, weightsGiven, weightsCompetence
    /// Who left `count` pairs out, and who answered nothing at all.
    case abstained, silent
    /// The table of the experts, and its heading of names.
    case captionExperts, columnExpert
    /// Its headings of competence and of what it is made of.
    case columnCompetence, columnAcquaintance, columnArgumentation
    /// Its headings of what an expert counts and answered.
    case columnExpertWeight, columnAnswered, columnWorstRatio
    /// Its headings of how an expert differs from the group; `orderOfGroup` stands for an order that does not.
    case columnDistance, columnOwnOrder, orderOfGroup
    /// The table of argumentation, with its headings and where it comes from.
    case captionArgumentation, columnSource, columnStrong, columnMedium, columnWeak, argumentationSource
    /// The rows of the standard table; those of other tables keep the names they were given.
    case sourceTheory, sourceExperience, sourceDomestic, sourceForeign, sourceAbroad, sourceIntuition
    /// The table of agreement, with the name of its first row and how to read it.
    case captionAgreement, agreementAll, agreementText
    /// Its headings.
    case columnExperts, columnConcordance, columnChiSquare, columnProbability, columnConsensus, columnCamps
    /// The chart of consensus.
    case captionConsensus, summaryConsensus
    /// The table of the group's answer in every way.
    case captionTogether, columnAggregation
    /// The way of averaging judgments, as it stands within a sentence.
    case aggregationJudgments
    /// The ways of averaging priorities at each node.
    case aggregationNodeGeometric, aggregationNodeArithmetic
    /// The ways of averaging priorities of whole trees.
    case aggregationTreeGeometric, aggregationTreeArithmetic
    /// Whether all ways lead to one order.
    case togetherAlike, togetherDiffers
    /// The tables of who contradicts himself, with their headings.
    case captionContradictions, captionRatios, columnOver, columnWorstNode, columnNode, columnAskAbout
    /// The judgment to ask about: `given`, though the others make it `suggested`.
    case contradictionAsk
    /// An expert's circle at a node in words.
    case circleOf
    /// The table of the group's order without each expert.
    case captionInfluence, columnWithout, columnOrderThen, columnChangedPairs, influenceUnanswered
    /// On whom the result hangs: who would win without `expert`, or that only the order changes, or nothing.
    case influenceWinner, influenceOrder, influenceNone
    /// What changed between two rounds: `changed` of `compared` answers, and the order in `count` pairs.
    case movementText
    /// The table of agreement before and after.
    case captionMovement
    /// Its headings.
    case columnRoundBefore, columnRoundAfter, columnConsensusBefore, columnConsensusAfter
    /// The names of rounds, by the tables' names or by numbers.
    case roundNamed, roundNumbered
    /// How a node is weighed where the group's weights are a mean: of priorities, of answers in words, of grades.
    case methodMeanPriorities, methodMeanWords, methodMeanGrades
    /// The tables of how often each grade and each answer in words was given, `node` being where.
    case captionGradeAnswers, captionWordAnswers
    /// Their headings.
    case columnPair, columnFirstBetter, columnAlike, columnSecondBetter, columnMeanAnswer
    /// What their means are, `better` and `worse` being what these words count.
    case gradeAnswersText, wordAnswersText
    /// Experts whose weight is not known.
    case failureWeights
    /// Pairs of a node that nobody answered, `pairs` being a list of `failurePair` or `failureNode`.
    case failureUnanswered, failurePair, failureNode
    /// That there is no whole tree to average, no judgment at a node, or `count` answers that do not fit.
    case failureNobodyComplete, failureUnjudged, failureAnswers
}

extension PanelTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishPanelTexts, russian: russianPanelTexts, ukrainian: ukrainianPanelTexts,
        chinese: chinesePanelTexts)
}

extension Wording {
    /// A text about panels with its places filled.
    subscript(key: PanelTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String { text(key, arguments) }
}
