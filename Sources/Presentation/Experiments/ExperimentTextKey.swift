/// The texts of the reports on experiments, by name; each language's catalogue has every one of them.
public enum ExperimentTextKey: String, Sendable, Hashable, CaseIterable {
    /// Sensitivity: the report, its sections and figures.
    case sensitivityTitle, sensitivitySobol, sensitivityMorris, sectionDoubts, sectionReading
    case figureRuns, figureDropped, figureStrongest, figureStrongestNote
    /// Sensitivity: what moves an output.
    case movedBy, movedByNothing, partOf, idle, unclear, combinations, bends, constantOutput, tooFewComplete, aloneText
    /// Sensitivity: what is not trustworthy yet.
    case trustGood, trustWide, trustImpossible, trustDropped, trustFailed
    /// Sensitivity: how to read it.
    case readingFirst, readingTotal, readingMorris, readingRanges
    /// Sensitivity: tables and charts.
    case captionShares, captionEffects, summaryShares, summaryEffects, axisShare, axisEffect, columnFirst, columnTotal
    case columnMu, columnMeanMagnitude, columnDeviation, columnSays, roleMoves, roleIdle, roleUnclear
    /// Calibration: the report, its sections and figures.
    case calibrationTitle, calibrationRejection, calibrationSequential, calibrationLeastSquares, calibrationVerdict
    case sectionPosterior, sectionFit, sectionProgress, sectionPairs, figureSimulations, figureEffective
    /// Calibration: what the data say of a parameter.
    case learned, notLearned, atEdge, correlated, populationsText, leastSquaresText
    /// Calibration: how it ended, and what to beware of.
    case endingComplete, endingAcceptance, endingStalled, endingCollapsed, endingDeadline, failedSimulations
    case misfit, fits, uninformative, adjustedText, notAdjusted, fewParticles
    /// Calibration: tables and charts.
    case captionPosterior, summaryPosterior, captionFit, captionPopulations, captionCorrelations, axisPlace
    case columnMedianValue, columnPriorLow, columnPriorHigh, columnObserved, columnSimulated, columnPopulation
    case columnTolerance, columnSimulations, columnEffective, columnCorrelation, columnSummary
    case windowOf
}

extension ExperimentTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishExperimentTexts, russian: russianExperimentTexts, ukrainian: ukrainianExperimentTexts,
        chinese: chineseExperimentTexts)
}
