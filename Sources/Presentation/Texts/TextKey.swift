/// The texts of reports, by name; each language's catalogue has every one of them.
public enum TextKey: String, Sendable, Hashable, CaseIterable {
    /// The form of a report.
    case and, quotation, contents, showData, verdict, remarks, error, warning, note, noScript, more

    /// Merits, methods, modes, formulas, tables of random indices.
    case meritBenefits, meritOpportunities, meritCosts, meritRisks, goal
    case methodEigenvector, methodGeometricMean, methodRowSum, methodColumnNormalised
    case methodLogarithmicLeastAbsolute, methodLeastSquares, methodDirect
    case modeDistributive, modeIdeal, modeMultiplicative
    case formulaRatio, formulaRatioPowers, formulaSubtractive, formulaAdditiveReciprocal, formulaAdditiveComplement
    case tableOwn, tableAlonsoLamata, tableSaaty1980, tableSaaty2005, tableLinearFit

    /// Sections.
    case sectionRanking, sectionFindings, sectionChoices, sectionHierarchy, sectionSingleHierarchy
    case sectionConsistency, sectionJudgments, sectionComputation, sectionPriorities, sectionMethods

    /// Columns and axes.
    case columnRank, columnAlternative, columnScore, columnCriterion, columnWeight, columnGlobalWeight
    case columnMethod, columnMode, columnFormula, columnOrder, columnMatrix, columnSize, columnLambdaMax
    case columnConsistencyIndex, columnConsistencyRatio, columnRandomIndex, columnGeometricIndex, columnKoczkodaj
    case columnSaloHamalainen, columnHarmonic, columnJudgment, columnGiven, columnSuggested, columnFactor
    case columnIncrement, columnAccepted, columnPriority, columnIndex, columnValue
    case columnElement, columnCount, columnMean, columnStandardError, yes, no

    /// The verdict.
    case verdictWinner, verdictShared, verdictAllTied
    case scoreBenefitCost, scoreRatio, scorePriority, scoreOther
    case verdictStable, verdictStableMerits, verdictUndefined, verdictDepends, dependsKind, dependsCase
    case onMethod, onMode, onFormula
    case verdictInconsistent, verdictAllInconsistent, verdictAskFirst, verdictWorst, verdictCircle
    case placeFirst, placeSecond, placeThird, placeOther

    /// Findings.
    case findingInconsistent, findingInconsistentText, findingInconsistentItem
    case findingCyclic, triad, triadOver, triadEqual
    case findingUnverifiable, findingUnverifiableText
    case findingIdentical, findingIdenticalText, findingIdenticalShared, findingIdenticalDiffer
    case findingIdenticalNothing
    case findingDepends, findingDependsText, findingDependsItem, findingAlike
    case findingTied, findingTiedText, findingDominated, findingDominatedSeveral, findingDominatedText
    case findingAmbiguous, findingAmbiguousText, findingIndexMissing, findingIndexMissingText

    /// Sentences of the sections.
    case nodeDetermines, nodeAllEqual, leadsFavourable, leadsUnfavourable, leadsSingle
    case leadsEqual, leadsSingleEqual, incrementalText, wholeConsistency, wholeConsistencySingle
    case computationMethod, computationMode, computationFormula, computationIndex, computationStructure
    case computationStrict, computationMeritWeights, computationSource

    /// Captions and summaries.
    case captionRanking, captionMethods, captionModes, captionFormulas, captionIncremental, captionTree
    case captionWeights, captionPartial, captionContributions, captionConsistency, captionWorst, captionMatrix
    case captionMerits, captionScores, captionRanks, captionRankAndScore, captionMethodWeights
    case summaryScores, summaryMerits, summaryTree, summaryContributions, summaryRanks, summaryWeights
    case outcomeAmbiguous, outcomeNoPriorities, outcomeZero, outcomeNothing, total

    /// Key figures.
    case figureWinner, figureLead, figureLeadNote, figureInconsistent, figureInconsistentNote
    case figureStability, figureStabilityNote

    /// One matrix.
    case matrixTitle, matrixHeaviest, matrixEqual, matrixSingle, matrixConsistent, matrixInconsistent, matrixNoRatio
    case matrixMissing, matrixPerfect, matrixAskFirst, matrixCircles

    /// Random index.
    case randomIndexTitle, randomIndexVerdict

    /// Failures.
    case failureNoPriorities, failureZeroMerit, failureNothingLeft
}

extension TextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishTexts, russian: russianTexts, ukrainian: ukrainianTexts, chinese: chineseTexts)
}
