/// The figures of a model that several quantities share, each computed once and only when one of them is asked for.
struct ModelFigures {
    private let model: GameModel
    private(set) lazy var game = model.game
    private(set) lazy var payoffs = game.payoffs
    private(set) lazy var welfareAllow = model.welfare(atMarkup: model.fee)
    private(set) lazy var welfareRefuse = model.welfare(atMarkup: model.margin)
    private(set) lazy var dominanceFailure = model.dominanceFailsBetween
    private(set) lazy var categoriesAt = model.categoriesAt
    private(set) lazy var collusion = model.collusionThresholds

    init(_ model: GameModel) { self.model = model }
}
