/// The texts about how safe an answer is and about repairs, by name; each language's catalogue has every one of them.
public enum RobustnessTextKey: String, Sendable, Hashable, CaseIterable {
    /// The heading of all that is said about the safety of an answer.
    case section
    /// The headings of its parts: chances, weights, first against second, dropped alternatives, combinations of choices.
    case sectionChances, sectionWeights, sectionRival, sectionDropping, sectionCombinations
    /// The heading of the proposals for judgments to think over.
    case sectionRepair
    /// How surely the winner comes first, a point of the verdict.
    ///
    /// `level` is one of the levels below, `share` the share of the `runs` in which the winner is first, `cause` what varied;
    /// `count` is the number of winners.
    case sure
    /// The levels of certainty, from the surest down, as they stand within a sentence.
    case sureVirtually, sureVery, sureLikely, sureOpen, sureUnlikely
    /// What varied from run to run, as it stands within the sentence: judgments, or the choice of experts.
    case sureVaried, surePanel
    /// The answer that replaces the winner, with `left` and `right` compared as `to` instead of `from`.
    ///
    /// `node` is the place in brackets as `criticalNode` gives it, empty where the model has a single node; `winners` are those
    /// who win then. The second text is for answers off the scale, which only bring others level.
    case critical, criticalContinuous, criticalNode
    /// That there is no such answer.
    case criticalNone
    /// The weight that replaces the winner most easily, of a criterion or of a merit.
    ///
    /// `winner` stays first while the weight of `node` lies between `low` and `high`; it is `weight` now, and `count` is the
    /// number of winners.
    case closestWeight, closestMerit
    /// That there is no such weight.
    case noWeight
    /// How far judgments varied.
    ///
    /// `sigma` is the standard deviation of their logarithms, `factor` what 95 of 100 stay within; a 5 lies between `low` and
    /// `high`.
    case spreadNoise
    /// That judgments given as intervals were drawn within them.
    case spreadIntervals
    /// That contradictory matrices varied more: up to `most` here, to `limit` at most.
    case spreadContradictions
    /// That `count` experts were drawn with replacement.
    case spreadPanel
    /// How often, with which seed, and how many runs had an answer.
    case spreadSeed
    /// That nothing could be varied.
    case noJudgments
    /// The chart of the chances: caption, what to see in it, the names of its parts, the heading of the mean place.
    ///
    /// `rank` is the number of a place; the last part may hold all further places.
    case captionChances, summaryChances, place, placeRest, meanPlace
    /// The caption of the same chart where not the judgments varied but who was asked.
    case captionChancesPanel
    /// The table of pairs: how often one alternative stands before another.
    case captionPairs
    /// The chart of the scores' ranges, with the headings of its table.
    case captionSpread, summarySpread, columnMiddle, columnLowEnd, columnHighEnd
    /// The key figure beside the verdict; `share` is the share of the runs.
    case figureSure, figureSureNote
    /// The chart of the weights for which the winner stays, with the headings of its table.
    case captionWeightIntervals, summaryWeightIntervals, columnNow, columnFrom, columnTo
    /// How many weights may take any value, how many were looked at without a formula, and how many are drawn.
    case intervalsFree, intervalsSampled, intervalsMore
    /// The chart of the scores over the weight of `node`, with the words at the weight as it stands.
    case captionGradient, summaryGradient, markerNow
    /// The map of winners over two weights, the name of its impossible corner, and the heading of the shares of its area.
    case captionMap, summaryWinnerMap, mapImpossible, columnMapShare
    /// The chart of what speaks for the winner `one` and what for the runner-up `other`, criterion by criterion.
    case captionRival, summaryRival, rivalText, axisRival
    /// What dropping an alternative does to the others: nothing, another `order`, or no answer.
    ///
    /// `name` is the alternative dropped.
    case droppingKeeps, droppingChanges, droppingImpossible
    /// The tables of orders under all combinations of choices; `names` tells the alternatives' ids.
    case captionOrders, columnCombinations, combinationsText, captionCombinations
    /// The table of grades behind the merits' weights.
    case captionStrategies, columnStrategy
    /// What proposals are, and that none is applied.
    case repairText
    /// The names of the ways to find proposals.
    case repairFewest, repairLeast, repairSaaty
    /// That nothing need be changed: the ratio is `before`.
    case repairUnneeded
    /// Why there are no proposals: no random index in `table`, or no answer within `count` steps.
    case repairNoIndex, repairNoAnswer
    /// The tables of proposals, of one matrix or of each `node`; the ratio is `before`.
    case captionRepairs, captionRepair
    /// The headings of those tables.
    case columnProposal, columnChanges, columnRatioAfter, columnWeightsAfter, columnRankingAfter
    /// That the order stays with a proposal.
    case orderStays
    /// One changed judgment: `left` to `right`, as it was and as it is proposed.
    case change
}

extension RobustnessTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishRobustnessTexts, russian: russianRobustnessTexts, ukrainian: ukrainianRobustnessTexts,
        chinese: chineseRobustnessTexts)
}

extension Wording {
    /// A text about the safety of an answer with its places filled.
    subscript(key: RobustnessTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String {
        text(key, arguments)
    }
}
