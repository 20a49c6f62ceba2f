/// The texts about the ways to weigh a node's elements, by name; each language's catalogue has every one of them.
public enum WeighingTextKey: String, Sendable, Hashable, CaseIterable {
    /// Names of ways to weigh.
    case methodHarker, methodLogarithmic, methodCompletion, methodStrength, methodRatings, methodValues, methodCopies

    /// Captions.
    case captionIncomplete, captionStrength, captionRatings, captionValues, captionCopies, captionGrades

    /// Columns.
    case columnFirstIteration, columnLimit, columnGrade, columnIntensity, columnMeasured, columnWorth, columnPlacedAs
    case columnTimes, columnWorthThen

    /// Sentences.
    case noLimit, askNext, functionText, shapeLinear, shapeStep, shapePiecewise, shapeExponential, decreasing
    case increasing

    /// The catalogue of a language.
    ///
    /// - Parameter language: the language of the texts.
    /// - Returns: the texts by name.
    static func texts(_ language: Language) -> [WeighingTextKey: String] {
        switch language {
        case .english: englishWeighingTexts
        case .russian: russianWeighingTexts
        case .ukrainian: ukrainianWeighingTexts
        case .chinese: chineseWeighingTexts
        }
    }
}

extension Wording {
    /// A text about a way to weigh with its places filled.
    subscript(key: WeighingTextKey, arguments: KeyValuePairs<String, Argument>) -> String {
        guard let text = WeighingTextKey.texts(language)[key] else { return key.rawValue }
        return filled(text[...], arguments)
    }

    /// A text about a way to weigh without places.
    subscript(key: WeighingTextKey) -> String { self[key, [:]] }
}
