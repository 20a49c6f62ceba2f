import RandomStreams
import Testing

@testable import ClusterGame

struct ValidityTests {
    private func violations(_ parameters: GameParameters) -> [Inequality] {
        do throws(InvalidGame) {
            _ = try GameModel(parameters)
            return []
        } catch {
            return error.violations
        }
    }

    @Test func `A margin under the fee is named with both values`() throws {
        let found = violations(referenceParameters(margin: 0.1))
        let violation = try #require(found.first)
        #expect(found.count == 1)
        #expect(violation.rule == .marginAboveFee)
        #expect(violation.parameters.first == .margin)
        #expect(violation.leftValue == 0.1)
        #expect(agree(violation.rightValue, 0.165192317503))
        #expect(violation.description.hasPrefix("w > ω: 0.1 against 0.16519"))
    }

    @Test func `All that is wrong is told at once`() {
        var parameters = referenceParameters(traders: 1, margin: .nan)
        parameters.demand = LinearDemand(alpha: -1, beta: 0)
        parameters.unitCost = .infinity
        parameters.fixedCost = -1
        parameters.discount = 2
        parameters.relation = Relation(gain: -1, value: 1, hearing: 1.5, partners: -1)
        parameters.factories = .same(0)
        parameters.options.shares = .logit(temperature: 0)
        parameters.costs = .each([10, .nan, -3])
        let named = violations(parameters).compactMap(\.parameters.first)
        for parameter: GameParameter in [
            .alpha, .beta, .costs, .traders, .unitCost, .fixedCost, .margin, .discount, .relationGain,
            .relationHearing, .relationPartners, .factoriesPerCategory, .temperature,
        ] {
            #expect(named.contains(parameter), "\(parameter)")
        }
    }

    @Test func `A bad discount does not hide a bad margin`() {
        var parameters = referenceParameters(margin: 0.1)
        parameters.discount = 2
        #expect(violations(parameters).map(\.rule) == [.domain, .marginAboveFee])
    }

    @Test func `Too few kinds name the least number`() throws {
        let violation = try #require(violations(referenceParameters(categories: 1)).first)
        #expect(violation.rule == .categoriesCarryTraders)
        #expect(violation.leftValue == 1)
        #expect(agree(violation.rightValue, 1.31492439185))
    }

    @Test func `Nothing sold at cost is named, and no number of kinds would help`() {
        var parameters = referenceParameters()
        parameters.demand.alpha = 20
        #expect(violations(parameters).map(\.rule) == [.demandAtCost])
    }

    @Test func `A given fee must cover the unit cost and sell something`() {
        #expect(violations(referenceParameters(fee: .markup(0.05))).map(\.rule) == [.feeCoversUnitCost])
        #expect(violations(referenceParameters(margin: 5, fee: .markup(4.5))).map(\.rule) == [.demandAtFee])
        var parameters = referenceParameters(fee: .markup(0.05))
        parameters.costs = .each([8, 12])
        #expect(violations(parameters).map(\.rule) == [.feeCoversUnitCost])
    }

    @Test func `A list of factories has one number for each kind`() {
        var parameters = referenceParameters()
        parameters.factories = .each([1, 2, 3])
        #expect(violations(parameters).map(\.rule) == [.factoriesPerCategory])
        parameters.factories = .each(Array(repeating: 0, count: 20))
        #expect(violations(parameters).allSatisfy { $0.rule == .domain })
    }

    @Test func `Logit shares take a limited number of traders`() {
        let options = GameOptions(shares: .logit(temperature: 1))
        #expect(
            violations(referenceParameters(fixedCost: 1, traders: 65, options: options)).map(\.rule) == [.logitTraders])
    }

    @Test func `A valid game lists the inequalities that hold`() throws {
        let rules = try firstSet().validity
        for rule in rules { #expect(rule.holds, "\(rule)") }
        #expect(
            rules.map(\.rule) == [
                .demandAtCost, .categoriesCarryTraders, .marginAboveFee, .feeCoversUnitCost, .demandAtFee,
            ])
    }

    /// Wild but admissible magnitudes give numbers, and inadmissible ones are refused; nothing is ever not a number.
    @Test(arguments: UInt64(1)...10)
    func `No answer is ever not a number`(seed: UInt64) {
        var games = RandomGames(seed: 2000 + seed)
        var valid = 0
        for index in 0..<2000 {
            func magnitude() -> Double {
                let place = games.stream.integer(below: 8)
                if place == 0 { return 0 }
                let power = games.number(-16, 16)
                return (0..<abs(Int(power))).reduce(games.number(1, 10)) { value, _ in
                    power < 0 ? value / 10 : value * 10
                }
            }
            let costs: CategoryCosts =
                index % 3 == 0 ? .each([magnitude(), magnitude(), magnitude()]) : .uniform(magnitude(), count: index)
            let temperature = magnitude()
            var parameters = GameParameters(
                demand: LinearDemand(alpha: magnitude(), beta: magnitude()), costs: costs,
                traders: 2 + games.stream.integer(below: 9), unitCost: magnitude(), fixedCost: magnitude(),
                fee: index % 2 == 0 ? .zeroProfit : .markup(magnitude()), margin: magnitude(),
                options: GameOptions(
                    deviation: index % 5 == 0 ? .best : .fixed,
                    shares: index % 4 == 0 ? .logit(temperature: temperature) : .equal, contestable: index % 7 == 0,
                    drop: index % 6 == 0),
                discount: games.number(0, 1),
                relation: Relation(gain: magnitude(), value: magnitude(), hearing: games.number(0, 1), partners: index))
            if index % 2 == 0 { parameters.demand.alpha = parameters.demand.beta * costs.mean * games.number(1, 9) }
            guard let model = try? GameModel(parameters) else { continue }
            valid += 1
            let answer = model.answer()
            for quantity in AnswerQuantity.allCases {
                if let value = quantity.value(in: model) {
                    #expect(value.isFinite, "seed \(seed), game \(index), \(quantity): \(parameters)")
                }
            }
            for proposition in answer.propositions {
                for figure in proposition.figures {
                    #expect(figure.value?.isFinite != false, "seed \(seed), game \(index), \(figure): \(parameters)")
                }
            }
            for equilibrium in answer.equilibria {
                if let q = equilibrium.allowProbability { #expect(q >= 0 && q <= 1, "\(seed), \(index)") }
            }
        }
        #expect(valid > 20, "\(valid)")
    }

    @Test func `A fee at which every kind would leave is refused by name`() {
        let parameters = referenceParameters(fee: .markup(0.05), options: GameOptions(drop: true))
        #expect(parameters.violations.map(\.rule) == [.feeCoversUnitCost])
    }
}
