/// A single number among the answers of the game, for curves, maps and intervals.
///
/// The raw value is the number's path among the answers.
public enum AnswerQuantity: String, Sendable, Hashable, CaseIterable {
    /// The open fee ω.
    case fee
    /// The lower zero-profit fee.
    case zeroProfitFee = "zeroProfitFee.low"
    /// The fee a monopolist would charge.
    case monopolyFee
    /// The least number of kinds with a zero-profit fee, n_min.
    case minimumCategories
    /// The buyer's price when all allow.
    case priceAllow = "prices.allow"
    /// The buyer's price when none allows.
    case priceRefuse = "prices.not"
    /// The pieces of a kind when all allow.
    case quantityAllow = "quantities.allow"
    /// The pieces of a kind when none allows.
    case quantityRefuse = "quantities.not"
    /// The gross profit of a kind when all allow.
    case grossAllow = "gross.allow"
    /// The gross profit of a kind when none allows.
    case grossRefuse = "gross.not"
    /// r = G(w)/G(ω).
    case ratio
    /// π_yy.
    case payoffAllowAllow = "payoffs.yy"
    /// π_yn.
    case payoffAllowRefuse = "payoffs.yn"
    /// π_ny.
    case payoffRefuseAllow = "payoffs.ny"
    /// π_nn.
    case payoffRefuseRefuse = "payoffs.nn"
    /// The lowest margin at which dominance fails, w₁.
    case dominanceFailsFrom = "dominanceFailsBetween.low"
    /// The highest margin at which dominance fails, w₂.
    case dominanceFailsTo = "dominanceFailsBetween.high"
    /// The number of kinds at r = 1.
    case categoriesAtOne = "categoriesAt.ratioOne"
    /// The number of kinds at r = m.
    case categoriesAtTraders = "categoriesAt.ratioTraders"
    /// The probability of allowing at the symmetric mixed equilibrium.
    case mixedProbability = "equilibria.mixed"
    /// The critical discount factor at a fixed fee.
    case criticalDiscountFixed = "criticalDiscount.fixedFee"
    /// The critical discount factor with undercutting.
    case criticalDiscountUndercutting = "criticalDiscount.undercutting"
    /// The buyers' surplus when all allow.
    case buyersAllow = "welfare.allow.buyers"
    /// The buyers' surplus when none allows.
    case buyersRefuse = "welfare.not.buyers"
    /// Welfare when all allow.
    case welfareAllow = "welfare.allow.total"
    /// Welfare when none allows.
    case welfareRefuse = "welfare.not.total"
    /// The largest welfare with the same traders.
    case firstBestWelfare = "welfare.firstBest"
    /// The pieces from which a typical factory's own sales department pays, Q*.
    case breakEvenQuantity = "factory.breakEvenQuantity"
    /// What the cluster saves of fixed marketing costs, (Σfᵢ − m)F.
    case clusterSaving = "factory.investmentSaving"
    /// ∂ω/∂n.
    case feeByCategory = "statics.categories"
    /// The discount factor from which honesty pays in the given relation.
    case relationDiscount = "trust.criticalDiscount"
}

extension AnswerQuantity {
    /// The number in the answers for a model, nil where it does not exist there.
    public func value(in model: GameModel) -> Double? {
        var figures = ModelFigures(model)
        return value(in: model, sharing: &figures)
    }

    /// The same where more than one number is asked of a model.
    func value(in model: GameModel, sharing figures: inout ModelFigures) -> Double? {
        switch self {
        case .fee: model.fee
        case .zeroProfitFee: model.lowestZeroProfitFee
        case .monopolyFee: model.monopolyFee
        case .minimumCategories: model.minimumCategories
        case .priceAllow: model.price(atMarkup: model.fee)
        case .priceRefuse: model.price(atMarkup: model.margin)
        case .quantityAllow: model.quantity(atMarkup: model.fee)
        case .quantityRefuse: model.quantity(atMarkup: model.margin)
        case .grossAllow: model.grossAtFee / model.costs.count
        case .grossRefuse: model.grossAtMargin / model.costs.count
        case .ratio: model.ratio.value
        case .payoffAllowAllow: figures.payoffs.allowAllow
        case .payoffAllowRefuse: figures.payoffs.allowRefuse
        case .payoffRefuseAllow: figures.payoffs.refuseAllow
        case .payoffRefuseRefuse: figures.payoffs.refuseRefuse
        case .buyersAllow: figures.welfareAllow.buyers
        case .buyersRefuse: figures.welfareRefuse.buyers
        case .welfareAllow: figures.welfareAllow.total
        case .welfareRefuse: figures.welfareRefuse.total
        case .firstBestWelfare: model.firstBestWelfare
        case .breakEvenQuantity: model.typicalFactory.breakEven.value
        case .clusterSaving: model.clusterSaving
        default: threshold(in: model, sharing: &figures)
        }
    }

    /// The numbers at which the game changes its character, and those of repeated play.
    private func threshold(in model: GameModel, sharing figures: inout ModelFigures) -> Double? {
        switch self {
        case .dominanceFailsFrom: figures.dominanceFailure?.low
        case .dominanceFailsTo: figures.dominanceFailure?.high
        case .categoriesAtOne: figures.categoriesAt?.ratioOne
        case .categoriesAtTraders: figures.categoriesAt?.ratioTraders
        case .mixedProbability: figures.game.mixedProbability
        case .criticalDiscountFixed: figures.collusion.fixedFee.value
        case .criticalDiscountUndercutting: figures.collusion.undercutting.value
        case .feeByCategory: model.statics?.categories
        case .relationDiscount: model.relationTrust?.criticalDiscount
        default: nil
        }
    }
}
