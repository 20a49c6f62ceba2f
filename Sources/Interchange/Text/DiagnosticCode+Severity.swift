public import Reports

extension DiagnosticCode {
    /// How grave a breach of the rule is.
    public var severity: Diagnostic.Severity {
        switch self {
        case .alternativeNeverWeighed, .judgmentOffScale, .silentExpert, .expertWeightDiffers, .unknownTier,
            .runsWillFail, .keyWithoutUse, .rowCutShort:
            .warning
        case .alternativeLeftOut, .incompleteJudgments, .roundedReciprocals, .foreignPartLost, .surveyMeaning, .selfTie,
            .mixedDirections, .weightTakenAsOne, .namesAsIDs:
            .note
        default: .error
        }
    }
}
