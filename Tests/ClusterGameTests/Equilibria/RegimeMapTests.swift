import Testing

@testable import ClusterGame

struct RegimeMapTests {
    @Test func `A map over kinds and margins has every cell's regime or broken rule`() throws {
        let kinds: [Double] = [1, 5, 10, 20, 23, 24, 40]
        let margins: [Double] = [0.05, 0.15, 0.21, 0.3, 3]
        let map = RegimeMap(
            of: referenceParameters(), across: RegimeMap.Axis(.categories, values: kinds),
            down: RegimeMap.Axis(.margin, values: margins))
        #expect(map.cells.count == 35)
        for (row, margin) in margins.enumerated() {
            for (column, count) in kinds.enumerated() {
                let parameters = referenceParameters(categories: Int(count), margin: margin)
                switch map[column, row] {
                case .regime(let regime): #expect(try GameModel(parameters).regime == regime)
                case .invalid(let rule): #expect(parameters.violations.first?.rule == rule, "\(margin), \(count)")
                }
            }
        }
        #expect(map[0, 2] == .invalid(.categoriesCarryTraders))
        #expect(map[4, 2] == .regime(.dilemma))
        #expect(map[5, 2] == .regime(.coordination))
    }

    @Test func `Every parameter can be read back after it is set`() {
        var parameters = referenceParameters(fee: .markup(0.2), options: GameOptions(shares: .logit(temperature: 1)))
        parameters.relation = Relation(gain: 1, value: 1, hearing: 0.5, partners: 1)
        for parameter in GameParameter.allCases {
            #expect(parameters.setting(parameter, to: 3)[parameter] == 3, "\(parameter)")
        }
        #expect(referenceParameters().setting(.relationGain, to: 3)[.relationGain] == nil)
        #expect(
            GameParameters(
                demand: LinearDemand(alpha: 1, beta: 1), costs: .each([1, 3]), traders: 2, unitCost: 0, fixedCost: 0,
                margin: 1
            ).setting(.costs, to: 4).costs.values == [3, 5])
    }

    @Test func `Rates on sales and mark-ups turn into each other`() {
        #expect(abs((FeeBase.sales.markup(fromRate: 0.05) ?? 0) - 0.0526) < 5e-5)
        #expect(FeeBase.sales.markup(fromRate: 1) == nil)
        for rate in [0, 0.01, 0.05, 0.5, 0.99] {
            let markup = FeeBase.sales.markup(fromRate: rate) ?? -1
            #expect(abs(FeeBase.sales.rate(fromMarkup: markup) - rate) < 1e-12)
        }
        #expect(FeeBase.factoryPrice.markup(fromRate: 0.3) == 0.3)
    }
}
