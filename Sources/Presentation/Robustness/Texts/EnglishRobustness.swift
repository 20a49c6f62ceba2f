/// The English texts about how safe an answer is.
let englishRobustnessTexts: [RobustnessTextKey: String] = [
    .section: "Is the answer safe?",
    .sectionChances: "How surely",
    .sectionWeights: "Weights that decide",
    .sectionRival: "First against second",
    .sectionDropping: "Without one of the alternatives",
    .sectionCombinations: "Every combination of choices",
    .sectionRepair: "Which judgments to think over",

    .sure:
        "How surely: {level}; {count|one: it comes|other: they come} first in {share} of {runs} runs {cause}.",
    .sureVirtually: "virtually certain",
    .sureVery: "very likely",
    .sureLikely: "likely",
    .sureOpen: "open",
    .sureUnlikely: "unlikely",
    .sureVaried: "with the judgments varied at random",
    .surePanel: "with the experts drawn anew",
    .critical:
        "A single answer can change the winner: {left} : {right} at {to} instead of {from}{node} puts {winners} first.",
    .criticalContinuous:
        "A single answer can change the winner: with {left} : {right} at {to} instead of {from}{node}, {winners} draws level.",
    .criticalNone: "No single answer, changed alone, replaces the winner.",
    .criticalNode: " (“{node}”)",
    .closestWeight:
        "The weight that decides most easily is that of “{node}”: {winner} {count|one: stays|other: stay} first between {low} and {high}; it is {weight} now.",
    .closestMerit:
        "The weight that decides most easily is that of the {node}: {winner} {count|one: stays|other: stay} first between {low} and {high}; it is {weight} now.",
    .noWeight: "No weight, changed alone, replaces the winner.",

    .spreadNoise:
        "Judgments are varied at random: each is multiplied by e^(σz) with σ = {sigma}, so that 95 of 100 stay within a factor of {factor} and a 5 lies between {low} and {high}.",
    .spreadIntervals:
        "Judgments given as intervals are drawn between their ends, with equal chances for equal ratios.",
    .spreadContradictions:
        "Where a matrix contradicts itself more than that, σ is as large as its contradictions (the root of its GCI, here up to {most}), but no larger than for answers at random ({limit}).",
    .spreadPanel:
        "{count|one: # expert is|other: # experts are} drawn from those who answered, each perhaps several times, and put together anew: this shows how much hangs on who was asked.",
    .spreadSeed: "{runs} runs, seed {seed}; {answered} had an answer and are counted.",
    .noJudgments: "All weights were given as numbers; there are no judgments to vary.",

    .captionChances: "Chance of each place",
    .captionChancesPanel: "Chance of each place, by who is asked",
    .summaryChances:
        "The longer the first part of a bar, the surer the first place; the figure beside it is the mean place.",
    .place: "Place {rank}",
    .placeRest: "Place {rank} or further",
    .meanPlace: "Mean place",
    .captionPairs: "How often the alternative of the row stands before that of the column",
    .captionSpread: "Scores: the median and the middle 95% of the runs",
    .summarySpread: "Where ranges overlap, the order is open.",
    .columnMiddle: "Median",
    .columnLowEnd: "2.5%",
    .columnHighEnd: "97.5%",
    .figureSure: "How surely",
    .figureSureNote: "first in {share} of the runs",

    .captionWeightIntervals: "Weights for which the winner stays",
    .summaryWeightIntervals:
        "The mark is the weight now; where it stands near an end, a small change replaces the winner.",
    .columnNow: "Now",
    .columnFrom: "From",
    .columnTo: "To",
    .intervalsFree:
        "{count|one: One other weight|other: # other weights} may take any value from 0 to 1 without replacing the winner.",
    .intervalsSampled:
        "For {count|one: one weight|other: # weights} the ends were looked for between 512 evenly spread values, because the scores have no closed formula.",
    .intervalsMore: "The {count|one: weight|other: # weights} nearest to a change are drawn; the table has all.",
    .captionGradient: "Scores as the weight of “{node}” changes",
    .summaryGradient: "Where lines cross, the alternatives change places.",
    .markerNow: "now",
    .captionMap: "Who wins for the two weights that decide most easily",
    .summaryWinnerMap: "The ring is the model as it stands; the nearer a border, the less certain the winner.",
    .mapImpossible: "more than the whole",
    .columnMapShare: "Share",

    .captionRival: "What speaks for {one} and what for {other}",
    .summaryRival: "Bars to the right speak for {one}, bars to the left for {other}.",
    .rivalText:
        "Each figure is the weight of a criterion times the difference of the two priorities under it; costs and risks count with the opposite sign.",
    .axisRival: "Weighted difference",
    .droppingKeeps: "Whichever alternative is dropped, the others keep their order.",
    .droppingChanges: "Without {name}, the others change their order: {order}.",
    .droppingImpossible: "Without {name}, the rest has no answer.",

    .captionOrders: "Orders under all combinations of method, mode and formula",
    .columnCombinations: "Combinations",
    .combinationsText: "In the table, alternatives stand under their names in the file: {names}.",
    .captionCombinations: "The order under every combination",

    .captionStrategies: "Weights of the merits from strategic criteria",
    .columnStrategy: "Strategic criterion",

    .repairText:
        "Proposals for matrices over their threshold, not applied to anything here: the experts decide whether they had meant it otherwise.",
    .repairFewest: "Fewest changes",
    .repairLeast: "Least change",
    .repairSaaty: "Saaty's rule",
    .repairUnneeded: "The judgments agree well enough as they are (CR {before}); nothing need be changed.",
    .repairNoIndex:
        "{table} has no random index for {count|one: # element|other: # elements}, so that nobody can say which judgments to change.",
    .repairNoAnswer: "No repair was found within {count|one: # step|other: # steps}.",
    .captionRepairs: "Proposals: CR {before} as judged",
    .captionRepair: "{node}: CR {before} as judged",
    .columnProposal: "Proposal",
    .columnChanges: "Changed judgments",
    .columnRatioAfter: "CR then",
    .columnWeightsAfter: "Weights then",
    .columnRankingAfter: "Order then",
    .orderStays: "as now",
    .change: "{left} : {right} {from} → {to}",
]
