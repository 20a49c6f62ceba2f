import ClusterGame

/// The traders' game as a model for experiments.
///
/// Keys are the parameters by their paths in game files, and three of the options; measures are the answers by their
/// names. The game has no steps and nothing random: the seed does nothing.
struct SweptGame: SweptModel, Hashable {
    /// The game that is varied.
    let study: GameStudy

    /// Creates a model of a game.
    init(_ study: GameStudy) { self.study = study }

    var kind: String { "game" }
    var title: String { study.title }
    var movesInSteps: Bool { false }
    var measures: [String] { AnswerQuantity.allCases.map(\.rawValue) }

    var keys: [SweptKey] {
        let parameters = GameParameter.allCases.map { parameter in
            let isRelation = parameter.rawValue.hasPrefix("relations.")
            return SweptKey(
                parameter.rawValue, parameter.isCount ? .count : .number,
                obstacle: isRelation && study.parameters.relation == nil
                    ? "the game has no such number; state all four of 'relations'" : nil)
        }
        return parameters + [
            SweptKey("options.deviation", .word(GameOptions.Deviation.allCases.map(\.rawValue))),
            SweptKey("options.contestable", .word(["true", "false"])),
            SweptKey("options.drop", .word(["true", "false"])),
        ]
    }

    func value(of key: String) -> SweptSetting.Value? {
        let options = study.parameters.options
        switch key {
        case "options.deviation": return .word(options.deviation.rawValue)
        case "options.contestable": return .word("\(options.contestable)")
        case "options.drop": return .word("\(options.drop)")
        default: return GameParameter(rawValue: key).flatMap { study.parameters[$0] }.map(SweptSetting.Value.number)
        }
    }

    /// The parameters with settings in the place of what stands in the file.
    func parameters(with settings: [SweptSetting]) -> GameParameters {
        var changed = study.parameters
        for setting in settings {
            switch (GameParameter(rawValue: setting.key), setting.value) {
            case (let parameter?, .number(let number)): changed = changed.setting(parameter, to: number)
            case (nil, .word(let word)):
                switch setting.key {
                case "options.deviation":
                    changed.options.deviation = GameOptions.Deviation(rawValue: word) ?? changed.options.deviation
                case "options.contestable": changed.options.contestable = word == "true"
                default: changed.options.drop = word == "true"
                }
            default: break
            }
        }
        return changed
    }

    func problems(with settings: [SweptSetting]) -> [SweptProblem] {
        let parameters = parameters(with: settings)
        return parameters.violations.map { inequality in
            let own = inequality.parameters.map(\.rawValue)
            // A fee that follows from a rule hangs on everything that the rule does.
            let isDerived = parameters.fee == .zeroProfit && inequality.parameters.contains(.fee)
            return SweptProblem(Finding.broken(inequality).message, keys: own + (isDerived ? Self.sourcesOfFee : []))
        }
    }

    /// What the zero-profit fee follows from.
    private static let sourcesOfFee =
        [GameParameter.alpha, .beta, .costs, .categories, .traders, .unitCost, .fixedCost].map(\.rawValue)
        + ["options.contestable", "options.drop"]

    func output(
        of measures: [String], with settings: [SweptSetting], seed: UInt64, steps: Int?,
        deadline: @Sendable () throws -> Void
    ) async throws -> SweptOutput {
        try deadline()
        let model: GameModel
        do throws(InvalidGame) {
            model = try GameModel(parameters(with: settings))
        } catch {
            throw SweptFailure(error.violations.map { Finding.broken($0).message }.joined(separator: "; "))
        }
        return SweptOutput(step: 0, values: measures.map { AnswerQuantity(rawValue: $0)?.value(in: model) })
    }

    func series(
        of measures: [String], with settings: [SweptSetting], seed: UInt64, steps: Int?,
        deadline: @Sendable () throws -> Void
    ) async throws -> [[Double?]] {
        try await output(of: measures, with: settings, seed: seed, steps: steps, deadline: deadline).values.map { [$0] }
    }

    func answers(of measures: [String], with settings: [SweptSetting]) -> [Double?]? {
        guard let model = try? GameModel(parameters(with: settings)) else { return nil }
        return measures.map { AnswerQuantity(rawValue: $0)?.value(in: model) }
    }
}
