/// The English texts of experiments.
let englishExperimentTexts: [ExperimentTextKey: String] = [
    .sensitivityTitle: "{title}: which parameter moves what",
    .sensitivitySobol: "Sobol' indices from {count|one: # block|other: # blocks} of runs, {confidence} intervals",
    .sensitivityMorris:
        "Morris's screening from {count|one: # trajectory|other: # trajectories}, {confidence} intervals",
    .sectionDoubts: "What is not trustworthy yet",
    .sectionReading: "How to read it",
    .figureRuns: "Runs",
    .figureDropped: "Blocks left out",
    .figureStrongest: "Strongest",
    .figureStrongestNote: "of the variance of {measure}",

    .movedBy: "{measure} is moved by {parameters}.",
    .movedByNothing: "Of nothing that was varied do the runs show that it moves {measure}.",
    .partOf: "{name} ({share})",
    .idle: "Next to nothing comes from: {parameters}.",
    .unclear: "The runs do not tell yet what comes from: {parameters}.",
    .combinations: "Acting in combination with others besides alone: {parameters}.",
    .bends: "Bending, or hanging on the others' values: {parameters}.",
    .constantOutput: "{measure} is always the same: nothing that was varied moves it.",
    .tooFewComplete: "{measure}: too few blocks without a failed run are left to say anything.",
    .aloneText: "Each alone, the parameters explain {share} of the variance; what is missing comes from combinations.",

    .trustGood:
        "Nothing looks doubtful: no interval is wider than {limit}, no index is impossible, no block was left out.",
    .trustWide: "{measure}: intervals wider than {limit}, so that more points are needed, for: {parameters}.",
    .trustImpossible:
        "{measure}: an index below zero, or a total one below the first, so that more points are needed, for: {parameters}.",
    .trustDropped:
        "{measure}: {dropped} of {total} blocks were left out, because a run of theirs failed or has no such figure; what is left may no longer cover the ranges. Look which points failed.",
    .trustFailed: "{count|one: # run|other: # runs} failed; the column “error” of the results says why.",

    .readingFirst:
        "The first-order index is the share by which the variance would fall if this parameter alone became known.",
    .readingTotal:
        "The total index also counts what the parameter does together with others; where its whole interval lies near zero, the parameter can be fixed anywhere in its range.",
    .readingMorris:
        "μ* is the mean size of the change when the parameter crosses its range; σ tells how much that change differs from place to place.",
    .readingRanges:
        "All of it holds for the ranges that were varied: a parameter with a narrow range looks unimportant, and is so only if the range is right.",

    .captionShares: "{measure}: shares of the variance",
    .captionEffects: "{measure}: mean size of the elementary effects, μ*",
    .summaryShares: "Bars of the first-order and the total index of each parameter; the table gives their intervals.",
    .summaryEffects: "Bars of μ* for each parameter, the strongest first; the table gives intervals and σ.",
    .axisShare: "Share of the variance",
    .axisEffect: "Change over the range",
    .columnFirst: "First order",
    .columnTotal: "Total",
    .columnMu: "μ",
    .columnMeanMagnitude: "μ*",
    .columnDeviation: "σ",
    .columnSays: "It",
    .roleMoves: "moves it",
    .roleIdle: "does nothing",
    .roleUnclear: "not clear yet",

    .calibrationTitle: "{title}: what the data say about the parameters",
    .calibrationRejection: "Approximate Bayesian computation by rejection",
    .calibrationSequential: "Approximate Bayesian computation, sequential Monte Carlo",
    .calibrationLeastSquares: "Least squares",
    .calibrationVerdict: "With {confidence} probability: {parameters}.",
    .sectionPosterior: "Parameters",
    .sectionFit: "Does the model reproduce the data?",
    .sectionProgress: "How the populations came nearer",
    .sectionPairs: "What the data cannot tell apart",
    .figureSimulations: "Simulations",
    .figureEffective: "Effective sample",

    .learned: "The data narrow it to {share} of what was thought possible: {parameters}.",
    .notLearned: "The data say next to nothing about: {parameters}.",
    .atEdge:
        "The interval reaches the edge of what was thought possible, so that the range may be too narrow, for: {parameters}.",
    .correlated:
        "{one} and {other} move together (correlation {value}): the data tell a combination of them, not each.",
    .populationsText:
        "Each population is a sample of parameters whose simulated data lie within the tolerance of the observed ones; the tolerance shrinks from one to the next.",
    .leastSquaresText:
        "The parameters with the least sum of squared differences; the intervals are good as far as the model is nearly a line over them.",

    .endingComplete: "The calibration went as far as was asked.",
    .endingAcceptance:
        "It ended early: for some particle no acceptable parameters were found within the limit of attempts. The population before is given.",
    .endingStalled: "It ended early: half of the distances are the same, so that the tolerance cannot shrink.",
    .endingCollapsed: "It ended early: all particles are at one place.",
    .endingDeadline: "It ended early at its deadline; the last whole population is given.",
    .failedSimulations: "{count|one: # simulation|other: # simulations} of {total} failed and were rejected.",
    .misfit:
        "Far from what the model gives with any of these parameters, so that the model may lack something: {summaries}.",
    .fits: "All that was observed lies within what the model gives with these parameters.",
    .uninformative: "Never different, and therefore of no use for the calibration: {summaries}.",
    .adjustedText: "The sample is adjusted by regression on the differences that are left (Beaumont and others 2002).",
    .notAdjusted: "The sample is not adjusted: there are too few particles, or the summaries say the same thing twice.",
    .fewParticles:
        "The sample is worth only {count|one: # particle|other: # particles}: the ends of intervals are rough.",

    .captionPosterior: "Intervals of the parameters as places in what was thought possible",
    .summaryPosterior:
        "For each parameter the interval of {confidence} and the median, from the low end of its range to the high one.",
    .captionFit: "Observed and simulated summaries",
    .captionPopulations: "Populations",
    .captionCorrelations: "Correlations",
    .axisPlace: "Place in the range",
    .columnMedianValue: "Median",
    .columnPriorLow: "Range from",
    .columnPriorHigh: "Range to",
    .columnObserved: "Observed",
    .columnSimulated: "Simulated, median",
    .columnPopulation: "Population",
    .columnTolerance: "Tolerance",
    .columnSimulations: "Simulations",
    .columnEffective: "Effective sample",
    .columnCorrelation: "Correlation",
    .columnSummary: "Summary",
    .windowOf: "{measure}, part {place} of {parts}",
]
