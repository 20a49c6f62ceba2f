/// The texts about the ways to weigh a node's elements, by name; each language's catalogue has every one of them.
public enum WeighingTextKey: String, Sendable, Hashable, CaseIterable {
    /// The three ways to weigh comparisons with gaps.
    case methodHarker, methodLogarithmic, methodCompletion
    /// The names of the other ways to weigh, as they stand within a sentence.
    case methodStrength, methodRatings, methodValues, methodCopies
    /// The captions of the tables of judgments, one for each kind; `node` is the node by merit and title.
    case captionIncomplete, captionStrength, captionRatings, captionValues, captionCopies, captionGrades
    /// Why comparisons with gaps have no consistency ratio: too few of them, or no random index.
    case matrixTree, matrixNoIndex
    /// The headings beside answers in words: the first iteration and the limit.
    case columnFirstIteration, columnLimit
    /// The headings of ratings.
    case columnGrade, columnIntensity
    /// The headings of measured values.
    case columnMeasured, columnWorth
    /// The headings of copies.
    case columnPlacedAs, columnTimes, columnWorthThen
    /// Why answers in words have no limit.
    case noLimit
    /// The missing answer that would tell most; about `ratio` is expected.
    case askNext
    /// What a value function makes of measured values: `shape` and `direction` are among the texts below.
    case functionText
    /// The shapes, with their ends or points in the criterion's unit.
    case shapeLinear, shapeStep, shapePiecewise, shapeExponential
    /// The directions; neither praises nor blames, since a high figure may stand under a cost.
    case decreasing, increasing
}

extension WeighingTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishWeighingTexts, russian: russianWeighingTexts, ukrainian: ukrainianWeighingTexts,
        chinese: chineseWeighingTexts)
}

extension Wording {
    /// A text about a way to weigh with its places filled.
    subscript(key: WeighingTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String { text(key, arguments) }
}
