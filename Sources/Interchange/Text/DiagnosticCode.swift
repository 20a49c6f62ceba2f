/// The stable names of the rules a file can break; the `code` of every diagnostic of this module.
///
/// The sentences may be reworded from version to version, the codes may not.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // The file as bytes and text.
    /// There is no such file.
    case fileMissing = "file-missing"
    /// The path is a folder's.
    case fileIsDirectory = "file-is-directory"
    /// The system refuses to read the file.
    case fileUnreadable = "file-unreadable"
    /// The file has more than 16 MB.
    case fileTooLarge = "file-too-large"
    /// The file holds nothing but white space.
    case fileEmpty = "file-empty"
    /// The text is not UTF-8.
    case notUTF8 = "not-utf8"
    /// A character that is neither text nor a tab or line end.
    case controlCharacter = "control-character"
    /// More problems than are shown.
    case tooManyProblems = "too-many-problems"

    // The file as YAML.
    /// The text is not YAML.
    case yamlSyntax = "yaml-syntax"
    /// More than one YAML document, or more than one graph.
    case severalDocuments = "several-documents"
    /// An anchor, an alias, or a cycle of them.
    case alias = "alias"
    /// A YAML tag such as `!!binary`.
    case tag = "tag"
    /// Lists and maps nested too deeply.
    case nesting = "nesting"
    /// Too many lists, maps and texts.
    case tooManyNodes = "too-many-nodes"
    /// A key that stands twice in a map.
    case duplicateKey = "duplicate-key"
    /// A key that is a list or a map.
    case keyNotText = "key-not-text"

    // The model's keys and texts.
    /// A key that the format does not know there.
    case unknownKey = "unknown-key"
    /// A list, map or text where something else was expected.
    case wrongType = "wrong-type"
    /// A required key is missing.
    case missingKey = "missing-key"
    /// Keys that cannot stand together.
    case conflictingKeys = "conflicting-keys"
    /// A format or version that this version does not read.
    case wrongFormat = "wrong-format"
    /// A text in which nothing stands, or a map of texts without one.
    case emptyText = "empty-text"
    /// No language tag, or none of the languages of texts.
    case badLanguage = "bad-language"
    /// A word that is none of those allowed.
    case unknownValue = "unknown-value"
    /// A tolerance outside (0, 1).
    case epsilonOutOfRange = "epsilon-out-of-range"

    // The model's elements.
    /// An id with other characters than letters, digits, `.`, `_` and `-`.
    case badID = "bad-id"
    /// An id that a sibling has.
    case duplicateID = "duplicate-id"
    /// Ids of siblings that differ in bytes but not after Unicode normalisation.
    case idsEqualWhenNormalised = "ids-equal-when-normalised"
    /// An id that names nothing.
    case unknownID = "unknown-id"
    /// Fewer than two alternatives.
    case tooFewAlternatives = "too-few-alternatives"
    /// A hierarchy or node without anything below.
    case emptyHierarchy = "empty-hierarchy"
    /// Several children that nothing weighs.
    case missingWeighing = "missing-weighing"
    /// A criterion that weighs neither criteria nor alternatives.
    case missingAlternatives = "missing-alternatives"
    /// A merit other than benefits, opportunities, costs and risks.
    case unknownMerit = "unknown-merit"
    /// A weight for a merit that the model does not have.
    case absentMerit = "absent-merit"
    /// An alternative that no criterion weighs.
    case alternativeNeverWeighed = "alternative-never-weighed"
    /// Alternatives that a criterion does not weigh.
    case alternativeLeftOut = "alternative-left-out"

    // Numbers.
    /// A text where a number was expected.
    case badNumber = "bad-number"
    /// A decimal comma where a point was expected.
    case decimalComma = "decimal-comma"
    /// A percent sign where a share of one was expected.
    case percentSign = "percent-sign"
    /// `inf`, `nan`, or more than a double holds.
    case numberNotFinite = "number-not-finite"
    /// A hexadecimal number.
    case hexadecimalNumber = "hexadecimal-number"
    /// A broken number where a whole one was expected.
    case notWhole = "not-whole"
    /// A negative weight.
    case negativeWeight = "negative-weight"
    /// Weights that are all zero.
    case zeroWeights = "zero-weights"
    /// An element without a weight, a grade or a value.
    case missingWeight = "missing-weight"
    /// A value function that is none: ends that do not rise, points that do not rise, no curvature.
    case badValueFunction = "bad-value-function"
    /// An attribute that alternatives do not have.
    case missingAttribute = "missing-attribute"
    /// A copy of what is not weighed, of itself in the end, or of what is weighed besides.
    case badCopy = "bad-copy"
    /// More elements at a node than can be compared.
    case tooManyElements = "too-many-elements"

    // Judgments.
    /// No list of left, right and judgment.
    case judgmentShape = "judgment-shape"
    /// An element compared with itself.
    case selfComparison = "self-comparison"
    /// A pair judged twice alike, or once unreadably.
    case repeatedJudgment = "repeated-judgment"
    /// A pair judged twice differently.
    case contradictoryJudgment = "contradictory-judgment"
    /// A pair that is not judged.
    case missingJudgment = "missing-judgment"
    /// Judgments that leave elements unconnected.
    case disconnectedJudgments = "disconnected-judgments"
    /// Pairs that are not judged, where those judged connect all elements.
    case incompleteJudgments = "incomplete-judgments"
    /// An interval without two ends that rise.
    case badInterval = "bad-interval"
    /// A text that is no ratio.
    case malformedJudgment = "malformed-judgment"
    /// A ratio with a plus sign.
    case signedJudgment = "signed-judgment"
    /// `nan`.
    case judgmentNotANumber = "judgment-not-a-number"
    /// `inf`.
    case infiniteJudgment = "infinite-judgment"
    /// A hexadecimal number.
    case hexadecimalJudgment = "hexadecimal-judgment"
    /// A ratio with a zero.
    case zeroJudgment = "zero-judgment"
    /// A negative ratio.
    case negativeJudgment = "negative-judgment"
    /// A ratio above a million.
    case hugeJudgment = "huge-judgment"
    /// A ratio below a millionth.
    case tinyJudgment = "tiny-judgment"
    /// A ratio outside the scale.
    case judgmentOffScale = "judgment-off-scale"

    // Tables.
    /// A table of fewer than two items.
    case tableTooSmall = "table-too-small"
    /// A table of too many items.
    case tableTooLarge = "table-too-large"
    /// Rows of different lengths.
    case tableRagged = "table-ragged"
    /// Not as many rows as columns.
    case tableNotSquare = "table-not-square"
    /// A quotation mark that is not closed.
    case openQuote = "open-quote"
    /// Rows and columns with different names.
    case headersDiffer = "headers-differ"
    /// An item that does not equal itself.
    case diagonalNotOne = "diagonal-not-one"
    /// Mirrored cells that are not reciprocal.
    case contradictoryCells = "contradictory-cells"
    /// Mirrored cells that are reciprocal after rounding.
    case roundedReciprocals = "rounded-reciprocals"

    // Answers of experts.
    /// A table of answers without a row.
    case noAnswers = "no-answers"
    /// A heading that is nearly one of the missing columns.
    case unknownColumn = "unknown-column"
    /// An expert whom the panel does not list.
    case unknownExpert = "unknown-expert"
    /// Rows with a round beside rows without.
    case mixedRounds = "mixed-rounds"
    /// A path that leads to no node.
    case unknownNode = "unknown-node"
    /// A path that several hierarchies have.
    case ambiguousNode = "ambiguous-node"
    /// Comparisons at a node that is not weighed by comparison.
    case notCompared = "not-compared"
    /// Grades at a node that is not weighed by grades.
    case notGraded = "not-graded"
    /// A row that compares two elements and grades one.
    case mixedAnswer = "mixed-answer"
    /// A date in place of a judgment.
    case judgmentIsDate = "judgment-is-date"
    /// An expert who answered nothing.
    case silentExpert = "silent-expert"

    // Workbooks.
    /// No workbook, or a damaged one.
    case notWorkbook = "not-workbook"
    /// A workbook with names, entities or types that no spreadsheet writes.
    case unsafeWorkbook = "unsafe-workbook"
    /// A workbook beyond the limits.
    case workbookTooLarge = "workbook-too-large"
    /// Merged cells that leave answers without a value.
    case mergedCells = "merged-cells"

    // Other programs' files.
    /// A part of a file that a model has no place for.
    case foreignPartLost = "foreign-part-lost"
    /// An expert with different weights in one file.
    case expertWeightDiffers = "expert-weight-differs"
    /// A function outside the grammar, or without a value.
    case badFormula = "bad-formula"
    /// No project of AHP-OS.
    case badProject = "bad-project"
    /// No table of a survey.
    case surveyShape = "survey-shape"
    /// What a survey's first respondent says, in words.
    case surveyMeaning = "survey-meaning"

    // Games.
    /// A `--set` or `--vary` that is not written as it should be.
    case badSetting = "bad-setting"
    /// A rate on sales of all sales or more.
    case rateOutOfRange = "rate-out-of-range"
    /// Lists whose lengths should agree.
    case countsDiffer = "counts-differ"
    /// Figures that make no distribution.
    case badDistribution = "bad-distribution"
    /// A distribution for a parameter that the file does not give.
    case uncertainWithoutValue = "uncertain-without-value"
    /// Parameters that break an inequality of the model.
    case brokenInequality = "broken-inequality"

    // Plans of experiments.
    /// A model in a format that experiments do not know.
    case unknownModel = "unknown-model"
    /// A design that cannot be made of what varies.
    case badDesign = "bad-design"
    /// A key that this very model cannot vary.
    case notVariable = "not-variable"
    /// A measure that stands twice or is varied itself.
    case badMeasure = "bad-measure"
    /// A value that no run of the model can take.
    case impossibleValue = "impossible-value"
    /// Values that break a rule of the model together, so that some runs will fail.
    case runsWillFail = "runs-will-fail"
    /// A key that does nothing in this plan.
    case keyWithoutUse = "key-without-use"
    /// A method of calibration that does not fit the model or the data.
    case badMethod = "bad-method"

    // Results of experiments.
    /// A table that holds no results of a sweep, or those of another plan.
    case notResults = "not-results"
    /// A run that is missing, stands twice, or stands elsewhere.
    case runOutOfPlace = "run-out-of-place"
    /// A last row that was cut short.
    case rowCutShort = "row-cut-short"
    /// Points from which no sensitivity follows.
    case notAnalysable = "not-analysable"

    // Tables of data.
    /// A column that is needed is missing.
    case missingColumn = "missing-column"
    /// A number outside what can stand there.
    case valueOutOfRange = "value-out-of-range"
    /// Too few rows to estimate from.
    case tooFewRows = "too-few-rows"
    /// All rows alike where they must differ to estimate from.
    case noVariation = "no-variation"
    /// A fitted demand that does not fall with the price.
    case demandDoesNotFall = "demand-does-not-fall"

    // Networks.
    /// No network, or broken XML.
    case notNetwork = "not-network"
    /// XML with a document type or entities.
    case unsafeMarkup = "unsafe-markup"
    /// A network without members, or a table without ties.
    case emptyNetwork = "empty-network"
    /// A text that is neither a number nor a date.
    case badTime = "bad-time"
    /// Numbers and dates as times in one file.
    case mixedTimes = "mixed-times"
    /// A tie that ends before it starts.
    case endBeforeStart = "end-before-start"
    /// More tiers or kinds than are told apart.
    case tooManyNames = "too-many-names"
    /// A tier that is nearly one that is known.
    case unknownTier = "unknown-tier"
    /// Ties of members with themselves.
    case selfTie = "self-tie"
    /// Ties without a direction among those with one.
    case mixedDirections = "mixed-directions"
    /// Edges without a weight among those with one.
    case weightTakenAsOne = "weight-taken-as-one"
    /// Names that stand for members in place of ids.
    case namesAsIDs = "names-as-ids"
}
