import AnalyticHierarchy

extension Wording {
    /// The name of a merit, as it stands within a sentence; ``capitalised(_:)`` makes a title of it.
    func name(_ merit: Merit) -> String {
        switch merit {
        case .benefits: self[.meritBenefits]
        case .opportunities: self[.meritOpportunities]
        case .costs: self[.meritCosts]
        case .risks: self[.meritRisks]
        }
    }

    /// The name of a priority method, understood without knowing how model files spell it.
    func name(_ method: PriorityMethod) -> String {
        switch method {
        case .eigenvector: self[.methodEigenvector]
        case .geometricMean: self[.methodGeometricMean]
        case .rowSum: self[.methodRowSum]
        case .columnNormalised: self[.methodColumnNormalised]
        case .logarithmicLeastAbsolute: self[.methodLogarithmicLeastAbsolute]
        case .leastSquares: self[.methodLeastSquares]
        }
    }

    /// The name of a mode of synthesis.
    func name(_ mode: SynthesisMode) -> String {
        switch mode {
        case .distributive: self[.modeDistributive]
        case .ideal: self[.modeIdeal]
        case .multiplicative: self[.modeMultiplicative]
        }
    }

    /// The name of a merit formula.
    func name(_ formula: MeritFormula) -> String {
        switch formula {
        case .ratio: self[.formulaRatio]
        case .ratioPowers: self[.formulaRatioPowers]
        case .subtractive: self[.formulaSubtractive]
        case .additiveReciprocal: self[.formulaAdditiveReciprocal]
        case .additiveComplement: self[.formulaAdditiveComplement]
        }
    }

    /// The name of a table of random indices, with author and year where it is published.
    func name(_ table: RandomIndexTable) -> String {
        switch table {
        case .own: self[.tableOwn]
        case .alonsoLamata: self[.tableAlonsoLamata]
        case .saaty1980: self[.tableSaaty1980]
        case .saaty2005: self[.tableSaaty2005]
        case .linearFit: self[.tableLinearFit]
        }
    }

    /// “First place”, “second place”, “place 7”: ordinals as words where they are common, for they are declined in some
    /// languages.
    func place(_ rank: Int) -> String {
        switch rank {
        case 1: self[.placeFirst]
        case 2: self[.placeSecond]
        case 3: self[.placeThird]
        default: self[.placeOther, ["rank": .count(rank)]]
        }
    }
}
