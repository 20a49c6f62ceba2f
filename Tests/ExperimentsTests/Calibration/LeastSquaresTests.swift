import Foundation
import LinearAlgebra
import RandomStreams
import Testing

@testable import Experiments

struct LeastSquaresTests {
    @Test func `Coefficients and covariances are numpy's`() throws {
        let oracle = try fixture("statistics", as: StatisticsFixture.self).regression
        let fit = try LinearRegression(of: oracle.quantity, on: [oracle.price, oracle.income])
        for place in 0..<3 {
            #expect(near(fit.coefficients[place], oracle.coefficients[place], 1e-11))
            for other in 0..<3 { #expect(near(fit.covariance[place, other], oracle.covariance[place][other], 1e-10)) }
        }
        #expect(fit.degreesOfFreedom == 27)
    }

    @Test func `A demand line's figures are scipy's`() throws {
        let oracle = try fixture("statistics", as: StatisticsFixture.self).regression
        let fit = try LinearRegression(of: oracle.quantity, on: [oracle.price])
        #expect(near(fit.coefficients[0], oracle.line[0]) && near(fit.coefficients[1], oracle.line[1]))
        for place in 0..<2 { #expect(near(fit.standardError(of: place), oracle.lineErrors[place])) }
        #expect(near(try #require(fit.explainedShare), oracle.explained))
        let interval = fit.interval(of: 1, confidence: 0.9)
        #expect(interval.contains(fit.coefficients[1]) && !interval.contains(0))
    }

    /// Longley's data, on which programs that form normal equations lose their digits.
    ///
    /// Source: J. W. Longley, *Journal of the American Statistical Association* 62 (1967) 819–841; certified values: NIST
    /// Statistical Reference Datasets, "Longley".
    @Test func `Longley's coefficients have the certified values`() throws {
        let rows: [[Double]] = [
            [60323, 83.0, 234289, 2356, 1590, 107608, 1947], [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
            [60171, 88.2, 258054, 3682, 1616, 109773, 1949], [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
            [63221, 96.2, 328975, 2099, 3099, 112075, 1951], [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
            [64989, 99.0, 365385, 1870, 3547, 115094, 1953], [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
            [66019, 101.2, 397469, 2904, 3048, 117388, 1955], [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
            [68169, 108.4, 442769, 2936, 2798, 120445, 1957], [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
            [68655, 112.6, 482704, 3813, 2552, 123366, 1959], [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
            [69331, 115.7, 518173, 4806, 2572, 127852, 1961], [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
        ]
        let fit = try LinearRegression(of: rows.map { $0[0] }, on: (1...6).map { column in rows.map { $0[column] } })
        let certified = [
            -3482258.63459582, 15.0618722713733, -0.358191792925910e-1, -2.02022980381683, -1.03322686717359,
            -0.511041056535807e-1, 1829.15146461355,
        ]
        for (value, expected) in zip(fit.coefficients, certified) { #expect(abs(value / expected - 1) < 1e-9) }
        #expect(abs(fit.standardError(of: 0) / 890420.383607373 - 1) < 1e-7)
        #expect(abs(fit.residualDeviation / 304.854073561965 - 1) < 1e-9)
    }

    @Test func `Data that say nothing are refused by name`() {
        let line = [1.0, 2, 3, 4]
        #expect(throws: CalibrationProblem.tooFewRows(given: 2, least: 3)) {
            try LinearRegression(of: [1, 2], on: [[1, 2]])
        }
        #expect(throws: CalibrationProblem.collinear(place: 0)) { try LinearRegression(of: line, on: [[7, 7, 7, 7]]) }
        #expect(throws: CalibrationProblem.collinear(place: 1)) {
            try LinearRegression(of: line, on: [[1, 2, 4, 3], [2, 4, 8, 6]])
        }
        #expect(throws: CalibrationProblem.notFinite) { try LinearRegression(of: [1, 2, .nan, 4], on: [line]) }
        #expect(throws: CalibrationProblem.notFinite) { try LinearRegression(of: line, on: [[1, 2, 3, .infinity]]) }
    }

    @Test func `A quantity that does not vary has no share to explain`() throws {
        let fit = try LinearRegression(of: [5, 5, 5, 5], on: [[1, 2, 3, 5]])
        #expect(fit.explainedShare == nil && abs(fit.coefficients[1]) < 1e-14)
        let constant = try LinearRegression(of: [1, 2, 3], on: [])
        #expect(constant.coefficients == [2] && near(constant.standardError(of: 0), (1.0 / 3).squareRoot()))
    }

    @Test func `A curve's parameters and errors are scipy's`() throws {
        let oracle = try fixture("statistics", as: StatisticsFixture.self).decay
        let fit = try NonlinearFit(to: oracle.values, from: [1, 1, 0]) { parameters in
            oracle.time.map { parameters[0] * exp(-parameters[1] * $0) + parameters[2] }
        }
        for place in 0..<3 {
            #expect(near(fit.parameters[place], oracle.parameters[place], 1e-6))
            #expect(abs(fit.standardError(of: place) / oracle.covariance[place][place].squareRoot() - 1) < 1e-4)
            #expect(fit.interval(of: place).contains(oracle.parameters[place]))
        }
    }

    /// The function of Rosenbrock, *The Computer Journal* 3 (1960) 175–184, as a sum of squares.
    @Test func `Rosenbrock's valley is followed to its end`() throws {
        let fit = try NonlinearFit(to: [0, 1, 1], from: [-1.2, 1]) { [10 * ($0[1] - $0[0] * $0[0]), $0[0], 1] }
        #expect(near(fit.parameters[0], 1, 1e-8) && near(fit.parameters[1], 1, 1e-8))
        #expect(fit.steps > 3)
    }

    @Test func `Impossible fits are named`() {
        #expect(throws: CalibrationProblem.tooFewRows(given: 1, least: 2)) {
            try NonlinearFit(to: [1], from: [1]) { $0 }
        }
        #expect(throws: CalibrationProblem.notFinite) { try NonlinearFit(to: [1, 2], from: [-1]) { [log($0[0]), 1] } }
        #expect(throws: CalibrationProblem.collinear(place: 1)) {
            try NonlinearFit(to: [1, 2, 4], from: [1, 1]) { p in (1...3).map { Double($0) * (p[0] + p[1]) } }
        }
        #expect(throws: CalibrationProblem.noConvergence(steps: 2)) {
            try NonlinearFit(to: [0, 1, 1], from: [-1.2, 1], stepLimit: 2) {
                [10 * ($0[1] - $0[0] * $0[0]), $0[0], 1]
            }
        }
    }

    /// Each interval covers with probability 0.9 when errors are normal: 82 to 97 times of 100.
    @Test func `Intervals of the demand line cover the truth in 82 to 97 of 100 data sets`() throws {
        var covered = [0, 0]
        for set in 0..<100 {
            var stream = RandomStream(seed: 21, run: set, purpose: StreamPurpose(area: 200, use: 2))
            let prices = (0..<24).map { _ in stream.uniform(in: 10..<20) }
            let quantities = prices.map { 100 - 2 * $0 + stream.normal(mean: 0, standardDeviation: 4) }
            let fit = try LinearRegression(of: quantities, on: [prices])
            let intervals = (0..<2).map { fit.interval(of: $0, confidence: 0.9) }
            if intervals[0].contains(100) { covered[0] += 1 }
            if intervals[1].contains(-2) { covered[1] += 1 }
        }
        #expect(covered.allSatisfy { (82...97).contains($0) }, "\(covered)")
    }
}
