/// The texts about how safe an answer is and about repairs, by name; each language's catalogue has every one of them.
public enum RobustnessTextKey: String, Sendable, Hashable, CaseIterable {
    /// The parts of the section.
    case section, sectionChances, sectionWeights, sectionRival, sectionDropping, sectionCombinations
    case sectionRepair

    /// The verdict: how surely, and what it depends on.
    case sure, sureVirtually, sureVery, sureLikely, sureOpen, sureUnlikely, sureVaried, surePanel, critical
    case criticalContinuous, criticalNone, criticalNode, closestWeight, closestMerit, noWeight

    /// How judgments were varied.
    case spreadNoise, spreadIntervals, spreadContradictions, spreadPanel, spreadSeed, noJudgments

    /// Chances.
    case captionChances, summaryChances, place, placeRest, meanPlace, captionPairs, captionSpread
    case summarySpread, columnMiddle, columnLowEnd, columnHighEnd, figureSure, figureSureNote

    /// Weights.
    case captionWeightIntervals, summaryWeightIntervals, columnNow, columnFrom, columnTo, intervalsFree,
        intervalsSampled
    case intervalsMore, captionGradient, summaryGradient, markerNow, captionMap
    case summaryWinnerMap, mapImpossible, columnMapShare

    /// First against second, and what happens without an alternative.
    case captionRival, summaryRival, rivalText, axisRival, droppingKeeps, droppingChanges, droppingImpossible

    /// Combinations of choices, and weights of merits.
    case captionOrders, columnCombinations, combinationsText, captionCombinations, captionStrategies
    case columnStrategy

    /// Repairs.
    case repairText, repairFewest, repairLeast, repairSaaty, repairUnneeded, captionRepairs
    case repairNoIndex, repairNoAnswer, captionRepair, columnProposal
    case columnChanges, columnRatioAfter, columnWeightsAfter, columnRankingAfter, orderStays, change

    /// The catalogue of a language.
    ///
    /// - Parameter language: the language of the texts.
    /// - Returns: the texts by name.
    static func texts(_ language: Language) -> [RobustnessTextKey: String] {
        switch language {
        case .english: englishRobustnessTexts
        case .russian: russianRobustnessTexts
        case .ukrainian: ukrainianRobustnessTexts
        case .chinese: chineseRobustnessTexts
        }
    }
}

extension Wording {
    /// A text about the safety of an answer with its places filled.
    subscript(key: RobustnessTextKey, arguments: KeyValuePairs<String, Argument>) -> String {
        guard let text = RobustnessTextKey.texts(language)[key] else { return key.rawValue }
        return filled(text[...], arguments)
    }

    /// A text about the safety of an answer without places.
    subscript(key: RobustnessTextKey) -> String { self[key, [:]] }
}
