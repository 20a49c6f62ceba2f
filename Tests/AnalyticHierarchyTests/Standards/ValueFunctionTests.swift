import AnalyticHierarchy
import Foundation
import Testing

@Suite struct ValueFunctionTests {
    private func point(_ measurement: Double, _ value: Double) -> ValueFunction.Point {
        ValueFunction.Point(measurement: measurement, value: value)
    }

    @Test(arguments: [(60.0, 0.0), (80, 0), (97.5, 0.25), (150, 1), (200, 1)])
    func `A linear function is clipped at its ends`(measurement: Double, value: Double) throws {
        let rising = try #require(ValueFunction(.linear(from: 80, to: 150)))
        let falling = try #require(ValueFunction(.linear(from: 80, to: 150), isDecreasing: true))
        #expect(rising(measurement) == value)
        #expect(falling(measurement) == 1 - value)
    }

    @Test(arguments: [(-1.0, 0.0), (0, 0.2), (4.9, 0.2), (5, 0.6), (100, 1)])
    func `A step function holds the last value it reached`(measurement: Double, value: Double) throws {
        let function = try #require(ValueFunction(.step([point(0, 0.2), point(5, 0.6), point(9, 1)])))
        #expect(function(measurement) == value)
    }

    @Test(arguments: [(-1.0, 0.25), (2, 0.25), (3, 0.5), (4, 0.75), (6, 0.5), (9, 0.25)])
    func `A piecewise linear function goes through its points`(measurement: Double, value: Double) throws {
        let function = try #require(
            ValueFunction(.piecewiseLinear([point(2, 0.25), point(4, 0.75), point(8, 0.25)])))
        #expect(function(measurement) == value)
    }

    @Test(arguments: [0.01, 2.0, 5, 1000, 1e17, 1e300, -0.01, -2, -5, -1000, -1e17, -1e300])
    func `An exponential function bends as its formula says`(rho: Double) throws {
        let function = try #require(ValueFunction(.exponential(from: 10, to: 30, rho: rho)))
        #expect(function(5) == 0)
        #expect(function(10) == 0)
        #expect(abs(function(30) - 1) <= 1e-15)
        #expect(function(40) == function(30))
        let middle = function(20)
        // In the middle the formula is 1/(1 + e^(−10/ρ)).
        #expect(abs(middle - 1 / (1 + exp(-10 / rho))) <= 1e-15)
    }

    @Test func `What is no function is refused`() {
        #expect(ValueFunction(.linear(from: 3, to: 3)) == nil)
        #expect(ValueFunction(.linear(from: 4, to: 3)) == nil)
        #expect(ValueFunction(.linear(from: 0, to: .infinity)) == nil)
        #expect(ValueFunction(.exponential(from: 0, to: 1, rho: 0)) == nil)
        #expect(ValueFunction(.exponential(from: 0, to: 1, rho: .nan)) == nil)
        #expect(ValueFunction(.step([])) == nil)
        #expect(ValueFunction(.step([point(1, 0), point(1, 1)])) == nil)
        #expect(ValueFunction(.piecewiseLinear([point(1, 0), point(2, 1.5)])) == nil)
    }
}
