import ClusterGame
import OrderedCollections
import Reports

extension GamePresentation {
    /// The trust that the given relation carries; null without a relation.
    ///
    /// What needs a discount factor is null without one.
    var trustData: JSONValue {
        guard let trust = answer.relationTrust else { return .null }
        return [
            "heardChance": .number(trust.heardChance), "criticalDiscount": .number(trust.criticalDiscount),
            "requiredHearing": JSONValue(trust.requiredHearing),
            "partnersNeeded": trust.partnersNeeded?.value.map(JSONValue.integer) ?? .null,
            "isHonest": trust.isHonest.map(JSONValue.bool) ?? .null,
        ]
    }

    /// How sure the answers are; null where nothing is uncertain.
    ///
    /// Every quantity that some draw has gets its interval, also those that the report for people leaves out. Regimes
    /// and broken rules are counted in draws, so that shares can be taken of all of them or of the valid ones. The
    /// seed is a text, because it may exceed what a JSON number carries.
    var uncertaintyData: JSONValue {
        guard let (study, result) = background.uncertainty else { return .null }
        let regimes = Regime.allCases.compactMap { regime in
            result.regimes[regime].map { (regime.rawValue, JSONValue.integer($0)) }
        }
        let broken = GameRule.allCases.compactMap { rule in
            result.broken[rule].map { (rule.rawValue, JSONValue.integer($0)) }
        }
        let intervals = AnswerQuantity.allCases.compactMap { quantity in
            result.interval(of: quantity).map { (quantity.rawValue, Self.data(for: $0)) }
        }
        return [
            "draws": .integer(result.draws), "validDraws": .integer(result.validDraws),
            "seed": .string("\(study.seed)"), "confidence": .number(result.confidence),
            "regimes": .object(OrderedDictionary(uniqueKeysWithValues: regimes)),
            "broken": .object(OrderedDictionary(uniqueKeysWithValues: broken)),
            "intervals": .object(OrderedDictionary(uniqueKeysWithValues: intervals)),
            "tornado": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: Self.tornadoQuantities.map { quantity in
                        (quantity.rawValue, .array(study.tornado(of: quantity).map(Self.data(for:))))
                    })),
        ]
    }

    /// The answers of which a tornado is drawn.
    ///
    /// The fee decides what a trader earns, and the ratio what kind of game the traders play; a tornado for every
    /// answer would bury these two.
    static let tornadoQuantities: [AnswerQuantity] = [.fee, .ratio]

    /// An interval with the draws that it speaks of: not every game has every answer.
    ///
    /// The ends are the confidence limits of the study, in the unit of the answer itself.
    private static func data(for interval: AnswerInterval) -> JSONValue {
        [
            "low": .number(interval.low), "median": .number(interval.median), "high": .number(interval.high),
            "mean": .number(interval.mean), "draws": .integer(interval.draws),
        ]
    }

    /// A bar of a tornado; an end at which the game is not valid has no answer.
    ///
    /// `low` and `high` are values of the parameter, not of the answer, so that a program can set them again.
    private static func data(for bar: TornadoBar) -> JSONValue {
        [
            "parameter": .string(bar.parameter.rawValue), "low": .number(bar.low), "high": .number(bar.high),
            "answerAtLow": JSONValue(bar.answerAtLow), "answerAtHigh": JSONValue(bar.answerAtHigh),
        ]
    }

    /// The estimates from tables of data by parameter; null without tables.
    ///
    /// The interval covers 90 %, as everywhere in the report. An estimate that is not used stands beside the number
    /// that the file states, for comparison.
    var calibrationData: JSONValue {
        guard let estimates = background.calibration?.estimates else { return .null }
        let members = GameParameter.allCases.compactMap { parameter in
            estimates[parameter].map { estimate -> (String, JSONValue) in
                let interval = estimate.interval()
                return (
                    parameter.rawValue,
                    [
                        "value": .number(estimate.value), "standardError": .number(estimate.standardError),
                        "degreesOfFreedom": .integer(estimate.degreesOfFreedom), "low": .number(interval.lowerBound),
                        "high": .number(interval.upperBound),
                        "isUsed": .bool(background.estimated.contains(parameter)),
                    ]
                )
            }
        }
        return .object(OrderedDictionary(uniqueKeysWithValues: members))
    }

    /// How sure the answers are: intervals of the most telling ones, regimes and a tornado.
    ///
    /// Only answers that a manager acts on have rows; the JSON has all of them. An answer that no draw has gets no
    /// row, and a regime that no draw led to is not listed. The section is left out where no parameter is uncertain.
    ///
    /// - Parameter isFull: whether the tornadoes follow the intervals; a terminal has no room for them.
    func uncertaintySection(isFull: Bool) -> Report.Section? {
        guard let (study, result) = background.uncertainty else { return nil }
        let shown: [(AnswerQuantity, GameTextKey)] = [
            (.fee, .rowFee), (.ratio, .rowRatio), (.priceAllow, .rowPrice), (.quantityAllow, .rowQuantity),
            (.breakEvenQuantity, .rowBreakEven), (.welfareAllow, .rowWelfare), (.clusterSaving, .rowClusterSaving),
        ]
        let rows = shown.compactMap { quantity, key -> [Table.Cell]? in
            guard let interval = result.interval(of: quantity) else { return nil }
            return [.text(wording[key]), cell(interval.low), cell(interval.median), cell(interval.high)]
        }
        let regimes = Regime.allCases.compactMap { regime -> String? in
            guard let part = result.share(of: regime), part > 0 else { return nil }
            return "\(wording.name(regime)): \(share(part))"
        }
        let text = wording[
            .uncertaintyText,
            [
                "draws": .count(result.draws), "valid": .count(result.validDraws),
                "confidence": .text(wording.percent(result.confidence, decimals: 0)),
            ]]
        var blocks: [Report.Block] = [
            .paragraph(text), .list(regimes),
            table(
                "intervals", .captionIntervals,
                [
                    Table.Column(wording[.columnAnswer]), numbers(.columnLow), numbers(.columnMedian),
                    numbers(.columnHigh),
                ], rows),
        ]
        if isFull {
            for quantity in Self.tornadoQuantities { blocks.append(tornado(study.tornado(of: quantity), of: quantity)) }
        }
        return Report.Section(id: "uncertainty", title: wording[.sectionUncertainty], blocks: blocks)
    }

    /// What each uncertain parameter alone does to an answer, as a table in the order of its effect.
    ///
    /// The columns of low and high hold the parameter's own ends, the last two the answer there: a dash where that end
    /// is no valid game.
    ///
    /// - Parameters:
    ///   - bars: the uncertain parameters with their effects, the largest first.
    ///   - quantity: the answer, which decides the caption and the name for links.
    private func tornado(_ bars: [TornadoBar], of quantity: AnswerQuantity) -> Report.Block {
        table(
            "tornado-\(quantity.rawValue)", quantity == .fee ? .captionTornadoFee : .captionTornadoRatio,
            [
                Table.Column(wording[.columnParameter]), numbers(.columnLow), numbers(.columnHigh),
                numbers(.columnAnswerAtLow), numbers(.columnAnswerAtHigh),
            ],
            bars.map { bar in
                [
                    .text(wording.name(bar.parameter)), cell(bar.low), cell(bar.high), cell(bar.answerAtLow),
                    cell(bar.answerAtHigh),
                ]
            })
    }

    /// What data say about the parameters.
    ///
    /// Every estimate stands with its standard error and its 90 % interval, and says whether the game was answered
    /// with it or with the number that the file states. The section is left out where no table gave an estimate.
    var calibrationSection: Report.Section? {
        guard let estimates = background.calibration?.estimates, !estimates.isEmpty else { return nil }
        let rows = GameParameter.allCases.compactMap { parameter -> [Table.Cell]? in
            guard let estimate = estimates[parameter] else { return nil }
            let interval = estimate.interval()
            return [
                .text(wording.name(parameter)), cell(estimate.value), cell(estimate.standardError),
                cell(interval.lowerBound), cell(interval.upperBound),
                .text(wording[background.estimated.contains(parameter) ? .usedEstimate : .usedStated]),
            ]
        }
        return Report.Section(
            id: "calibration", title: wording[.sectionCalibration],
            blocks: [
                .paragraph(wording[.calibrationText]),
                table(
                    "calibration", .captionCalibration,
                    [
                        Table.Column(wording[.columnParameter]), numbers(.columnEstimate), numbers(.columnError),
                        numbers(.columnLow), numbers(.columnHigh), Table.Column(wording[.columnUsed]),
                    ], rows),
            ])
    }
}
