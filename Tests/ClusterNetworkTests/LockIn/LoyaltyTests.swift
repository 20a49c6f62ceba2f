import ClusterNetwork
import Testing

@Suite struct `Loyalty` {
    // Coexistence in units of γ/π: the least strength of choice of the loyal state, found by minimising
    // ln(x(n − 1)/(1 − x))·(n − 1)/(nx − 1) over x; for two sellers the two thresholds are one.
    @Test(arguments: [(2, 2.0), (3, 2.7456), (4, 3.2187), (8, 4.2498), (16, 5.1890)])
    func `Loyal and even buying coexist from the known strength of choice`(sellers: Int, published: Double) {
        let model = LoyaltyModel(sellers: sellers, forgetting: 0.02, profit: 0.5)
        #expect(isClose(model.coexistenceChoice * 0.5 / 0.02, published, within: 2e-5))
        #expect(isClose(model.criticalChoice, Double(sellers) * 0.02 / 0.5))
    }

    @Test(arguments: [2, 3, 4, 8])
    func `Upward from nothing even buying holds until the critical strength`(sellers: Int) {
        let model = LoyaltyModel(sellers: sellers, forgetting: 0.05, profit: 1)
        let factors = [0.5, 0.8, 0.95, 0.99, 1.01, 1.05, 1.2]
        let states = model.sweep(choices: factors.map { $0 * model.criticalChoice })
        for (factor, state) in zip(factors, states) {
            let loyalty = model.loyalty(preferences: state, choice: factor * model.criticalChoice)
            if factor < 1 {
                #expect(isClose(loyalty, 1 / Double(sellers), within: 1e-5))
            } else {
                #expect(loyalty > 1 / Double(sellers) + 0.005)
            }
        }
    }

    @Test(arguments: [3, 4, 8])
    func `Downward the buyer stays loyal to the lower strength: hysteresis`(sellers: Int) throws {
        let model = LoyaltyModel(sellers: sellers, forgetting: 0.05, profit: 1)
        let loyal = model.settled(
            from: (0..<sellers).map { $0 == 0 ? 20 : 0 }, choice: 1.3 * model.criticalChoice)
        let between = (model.criticalChoice + model.coexistenceChoice) / 2
        let choices = [
            1.1 * model.criticalChoice, between, 1.01 * model.coexistenceChoice, 0.97 * model.coexistenceChoice,
        ]
        let states = model.sweep(choices: choices, from: loyal)
        for place in 0..<3 {
            let expected = try #require(model.loyalShare(choice: choices[place]))
            let shares = model.shares(preferences: states[place], choice: choices[place])
            #expect(isClose(shares[0], expected, within: 1e-6))
            #expect(shares[0] > 0.5)
        }
        #expect(isClose(model.loyalty(preferences: states[3], choice: choices[3]), 1 / Double(sellers), within: 1e-6))
        #expect(model.loyalShare(choice: choices[3]) == nil)
        // The same strength, reached from nothing, leaves the buyer even.
        let even = try #require(model.sweep(choices: [between]).first)
        #expect(isClose(model.loyalty(preferences: even, choice: between), 1 / Double(sellers), within: 1e-5))
    }
}
