import RandomStreams
import Testing

@testable import ClusterGame

struct CalibrationTests {
    /// Anscombe's first data set, whose line is 3 + 0.5x with R² = 0.667 and standard errors 1.125 and 0.118.
    ///
    /// Source: Anscombe, "Graphs in statistical analysis", The American Statistician 27 (1973).
    @Test func `Anscombe's line has its published figures`() throws {
        let x: [Double] = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
        let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
        let fit = try LineFit(Array(zip(x, y)).map { ($0, $1) })
        #expect(abs(fit.intercept.value - 3.0000909) < 1e-6)
        #expect(abs(fit.slope.value - 0.5000909) < 1e-6)
        #expect(abs(fit.intercept.standardError - 1.1247) < 5e-5)
        #expect(abs(fit.slope.standardError - 0.1179) < 5e-5)
        #expect(abs(fit.explainedShare - 0.6665) < 5e-5)
        #expect(fit.slope.degreesOfFreedom == 9)
    }

    /// On a hundred made-up data sets the 90 % intervals cover the true figures 82 to 97 times.
    @Test func `Intervals cover the truth as often as they claim`() throws {
        var covered: [GameParameter: Int] = [:]
        let truth: [GameParameter: Double] = [
            .alpha: 100, .beta: 2, .fee: 0.165, .margin: 0.21, .fixedCost: 500, .unitCost: 1,
        ]
        for set in 0..<100 {
            var stream = RandomStream(seed: 5, run: set, purpose: StreamPurpose(area: 200, use: 1))
            let rows = (0..<24).map { _ in
                let price = stream.uniform(in: 10..<20)
                return DemandFit.Row(
                    price: price, quantity: 100 - 2 * price + stream.normal(mean: 0, standardDeviation: 4))
            }
            let deals = (0..<16).map { index in
                let isOpen = index % 2 == 0
                let markup = (isOpen ? 0.165 : 0.21) + stream.normal(mean: 0, standardDeviation: 0.02)
                return MarkupFit.Deal(factoryPrice: 10, buyerPrice: 10 * (1 + markup), isOpen: isOpen)
            }
            let accounts = (0..<12).map { _ in
                let pieces = stream.uniform(in: 200..<1500)
                return CostFit.Account(
                    pieces: pieces, cost: 500 + pieces + stream.normal(mean: 0, standardDeviation: 60))
            }
            let calibration = Calibration(
                demand: try DemandFit(rows), markups: try MarkupFit(deals), costs: try CostFit(accounts))
            for (parameter, estimate) in calibration.estimates {
                if let value = truth[parameter], estimate.interval(confidence: 0.9).contains(value) {
                    covered[parameter, default: 0] += 1
                }
            }
        }
        for parameter in truth.keys {
            let count = covered[parameter] ?? 0
            #expect((82...97).contains(count), "\(parameter): \(count)")
        }
    }

    @Test func `Data that say nothing are refused by name`() {
        func problem(_ rows: [DemandFit.Row]) -> CalibrationProblem? {
            do throws(CalibrationProblem) {
                _ = try DemandFit(rows)
                return nil
            } catch {
                return error
            }
        }
        #expect(problem([]) == .tooFewRows(given: 0, needed: 3))
        let flat = (0..<5).map { DemandFit.Row(price: 10, quantity: Double($0 + 1)) }
        #expect(problem(flat) == .noVariation)
        let rising = (0..<5).map { DemandFit.Row(price: 10 + Double($0), quantity: 10 + Double($0)) }
        #expect(problem(rising) == .demandDoesNotFall(slope: 1))
        #expect(problem([DemandFit.Row(price: -1, quantity: 1)]) == .notNumbers)
        #expect(problem((0..<4).map { DemandFit.Row(price: Double($0 + 1), quantity: .nan) }) == .notNumbers)
    }

    @Test func `Rows without sales are left out and counted`() throws {
        let rows = [(10.0, 80.0), (20, 60), (30, 40), (60, 0), (70, 0)].map { DemandFit.Row(price: $0, quantity: $1) }
        let fit = try DemandFit(rows)
        #expect(near(fit.alpha.value, 100, 1e-12) && near(fit.beta.value, 2, 1e-12))
        #expect(fit.rowsWithoutSales == 2)
        #expect(fit.correlation > 0)
    }

    @Test func `One deal of a kind gives no estimate`() throws {
        let fit = try MarkupFit([MarkupFit.Deal(factoryPrice: 10, buyerPrice: 11, isOpen: true)])
        #expect(fit.fee == nil && fit.margin == nil && fit.openDeals == 1)
    }

    @Test func `Estimates take the place of the parameters, and the fee stays with its rule`() throws {
        let rows = [(10.0, 81.0), (20, 59), (30, 40), (35, 31)].map { DemandFit.Row(price: $0, quantity: $1) }
        let deals = [1.16, 1.17, 1.3, 1.31].map {
            MarkupFit.Deal(factoryPrice: 10, buyerPrice: 10 * $0, isOpen: $0 < 1.2)
        }
        let calibration = Calibration(demand: try DemandFit(rows), markups: try MarkupFit(deals))
        let zero = calibration.applied(to: referenceParameters())
        #expect(zero.fee == .zeroProfit)
        #expect(near(zero.margin, 0.305, 1e-12))
        #expect(zero.demand.beta == calibration.demand?.beta.value)
        let given = calibration.applied(to: referenceParameters(fee: .markup(0.5)))
        #expect(near(given[.fee] ?? 0, 0.165, 1e-12))
    }
}
