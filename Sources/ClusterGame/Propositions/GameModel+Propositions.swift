extension GameModel {
    /// The source's five propositions, checked for this cluster.
    public var propositions: [Proposition] {
        [spread, lowFee, divisionOfLabour, smallFactories, entryCapital]
    }

    /// Proposition 1: the system is the outcome of a game between buyers, traders and factories, and so spreads easily.
    private var spread: Proposition {
        let game = game
        let (verdict, reason): (Proposition.Verdict, PropositionReason)
        switch (game.dominance, game.regime) {
        case (.strict, .plain): (verdict, reason) = (.holds, .dominantForAll)
        case (.strict, _): (verdict, reason) = (.holds, .dominantDilemma)
        case (.weak, _): (verdict, reason) = (.conditional, .weaklyDominant)
        case (_, .coordination): (verdict, reason) = (.conditional, .needsTrust)
        default: (verdict, reason) = (.fails, .noEquilibrium)
        }
        let gains = systemGains
        let mixed = reason == .needsTrust ? game.equilibria.first { $0.kind == "mixed" }?.allowProbability : nil
        return Proposition(
            number: 1, verdict: verdict, reason: reason,
            figures: [
                PropositionFigure(.ratio, ratio.value), PropositionFigure(.traders, Double(traders)),
                PropositionFigure(.mixedProbability, mixed), PropositionFigure(.priceFall, gains.priceFall),
                PropositionFigure(.buyersGain, gains.buyers), PropositionFigure(.eachTraderGain, gains.eachTrader),
                PropositionFigure(.quantityGain, gains.quantity),
            ])
    }

    /// Proposition 2: agency fees are very low and traders earn normal profit.
    private var lowFee: Proposition {
        let zeroProfit = zeroProfitFee
        let fixedCost = parameters.fixedCost
        let earned = grossAtFee / parameters.breakEvenTraders
        let profit = earned - fixedCost
        let isZero = abs(profit) <= 1e-9 * max(earned, fixedCost)
        let (verdict, reason): (Proposition.Verdict, PropositionReason)
        if zeroProfit == nil {
            (verdict, reason) = (.fails, .noZeroProfitFee)
        } else if fee >= monopolyFee {
            (verdict, reason) = (.fails, .feeNotBelowMonopoly)
        } else if isZero {
            (verdict, reason) = (.holds, .competitiveFee)
        } else {
            (verdict, reason) = (.conditional, profit > 0 ? .profitLeft : .lossMade)
        }
        return Proposition(
            number: 2, verdict: verdict, reason: reason,
            figures: [
                PropositionFigure(.fee, fee), PropositionFigure(.feeOnSales, FeeBase.sales.rate(fromMarkup: fee)),
                PropositionFigure(.monopolyFee, monopolyFee), PropositionFigure(.margin, margin),
                PropositionFigure(.profit, isZero ? 0 : profit), PropositionFigure(.zeroProfitFee, zeroProfit?.low),
                PropositionFigure(.categories, costs.count), PropositionFigure(.minimumCategories, minimumCategories),
            ])
    }

    /// Proposition 3: the finer the division of labour, the lower the fee, and the better the system suits the cluster.
    private var divisionOfLabour: Proposition {
        let fee = zeroProfitFee?.low
        let slope = statics?.categories
        let doubled = try? GameModel(doubledParameters)
        let (verdict, reason): (Proposition.Verdict, PropositionReason)
        if fee == nil {
            (verdict, reason) = (.fails, .noZeroProfitFee)
        } else if parameters.fixedCost == 0 {
            (verdict, reason) = (.fails, .feeDoesNotMove)
        } else {
            let staysDominant = dominance == .strict && (doubled?.dominance ?? .none) == .strict
            (verdict, reason) = (.holds, staysDominant ? .feeFalls : .feeFallsTowardsTrust)
        }
        return Proposition(
            number: 3, verdict: verdict, reason: reason,
            figures: [
                PropositionFigure(.categories, costs.count), PropositionFigure(.zeroProfitFee, fee),
                PropositionFigure(.feeByCategory, slope), PropositionFigure(.feeAtDouble, doubled?.fee),
                PropositionFigure(.ratioAtDouble, doubled?.ratio.value), PropositionFigure(.traders, Double(traders)),
                PropositionFigure(.categoriesAtTraders, categoriesAt?.ratioTraders),
            ])
    }

    /// Twice as many kinds of the same mix, at the fee that competition reaches there.
    private var doubledParameters: GameParameters {
        var doubled = parameters
        doubled.costs = parameters.costs.scaled(toCount: 2 * parameters.costs.count)
        doubled.fee = .zeroProfit
        doubled.factories = .same(1)
        return doubled
    }

    /// Proposition 4: the system suits small factories, which reach scale through it.
    private var smallFactories: Proposition {
        let factories = factories
        let using = factories.byCategory.count(where: \.usesSystem)
        let share = Double(using) / Double(max(1, factories.byCategory.count))
        let (verdict, reason): (Proposition.Verdict, PropositionReason)
        switch using {
        case factories.byCategory.count: (verdict, reason) = (.holds, .allFactoriesSmall)
        case 0: (verdict, reason) = (.fails, .allFactoriesLarge)
        default: (verdict, reason) = (.conditional, .someFactoriesLarge)
        }
        return Proposition(
            number: 4, verdict: verdict, reason: reason,
            figures: [
                PropositionFigure(.quantity, factories.typical.quantity),
                PropositionFigure(.breakEvenQuantity, factories.typical.breakEven.value),
                PropositionFigure(.growthToLeave, factories.typical.growthToLeave),
                PropositionFigure(.shareUsingSystem, share),
                PropositionFigure(.factories, Double(factories.factories)),
                PropositionFigure(.traders, Double(traders)),
            ])
    }

    /// Proposition 5: the system lowers the capital needed to enter.
    private var entryCapital: Proposition {
        let factories = factories
        let (verdict, reason): (Proposition.Verdict, PropositionReason)
        if factories.typical.investmentSaving <= 0 {
            (verdict, reason) = (.fails, .nothingToSave)
        } else if factories.clusterSaving <= 0 {
            (verdict, reason) = (.conditional, .tooManyTraders)
        } else {
            (verdict, reason) = (.holds, .saving)
        }
        return Proposition(
            number: 5, verdict: verdict, reason: reason,
            figures: [
                PropositionFigure(.factorySaving, factories.typical.investmentSaving),
                PropositionFigure(.clusterSaving, factories.clusterSaving),
                PropositionFigure(.factories, Double(factories.factories)),
                PropositionFigure(.traders, Double(traders)),
            ])
    }
}
