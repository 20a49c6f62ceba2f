import Foundation
import RandomStreams
import Testing

struct KernelTests {
    @Test(arguments: [UInt64(1), 2, 3, 4])
    func `The logarithm lies within one unit in the last place of the C library's`(seed: UInt64) {
        var stream = RandomStream(seed: seed)
        var worst: Int64 = 0
        for _ in 0..<5000 {
            // Any positive double, subnormal ones too; then one near 1, where the logarithm cancels most.
            let any = Double(bitPattern: stream.next() % Double.infinity.bitPattern)
            let near = 1 + (stream.uniform() - 0.5) * 0x1p-20
            let middle = stream.uniform(in: 0.5..<2)
            for x in [any, near, middle] where x > 0 && x != 1 {
                worst = max(worst, unitsInLastPlace(between: naturalLogarithm(x), and: log(x)))
            }
        }
        #expect(worst <= 1)
    }

    @Test func `The logarithm has its edge cases`() {
        #expect(naturalLogarithm(0) == -.infinity)
        #expect(naturalLogarithm(.infinity) == .infinity)
        #expect(naturalLogarithm(1).bitPattern == 0)
        #expect(naturalLogarithm(-1).isNaN)
        #expect(naturalLogarithm(.nan).isNaN)
        #expect(abs(naturalLogarithm(.leastNonzeroMagnitude) + 744.440_071_921_381_3) < 1e-12)
        #expect(abs(naturalLogarithm(.greatestFiniteMagnitude) - 709.782_712_893_384) < 1e-12)
    }

    // mpmath's √2 erf⁻¹(2p − 1) with 40 digits; scipy 1.17 `special.ndtri` for the far tails.
    @Test(arguments: [
        (0.5, 0.0), (0.975, 1.959_963_984_540_053_8), (0.995, 2.575_829_303_548_900_4), (0.95, 1.644_853_626_951_472_7),
        (0.25, -0.674_489_750_196_081_7), (1e-10, -6.361_340_902_404_056), (1e-20, -9.262_340_089_798_409),
        (1e-300, -37.047_096_299_361_2), (0.925, 1.439_531_470_938_456_1),
    ])
    func `Normal quantiles are the tabulated ones`(probability: Double, quantile: Double) {
        #expect(abs(normalQuantile(probability) - quantile) <= 1e-15 * max(1, abs(quantile)))
    }

    @Test func `The normal quantile has its edge cases and rises`() {
        #expect(normalQuantile(0) == -.infinity)
        #expect(normalQuantile(1) == .infinity)
        #expect(normalQuantile(-0.1).isNaN)
        #expect(normalQuantile(1.1).isNaN)
        #expect(normalQuantile(.nan).isNaN)
        let quantiles = (1..<4000).map { normalQuantile(Double($0) / 4000) }
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test(arguments: [0.01, 0.07, 0.2, 0.4, 0.001, 1e-9])
    func `The normal quantile is odd about one half`(probability: Double) {
        let sum = normalQuantile(probability) + normalQuantile(1 - probability)
        // 1 − p is rounded to 2⁻⁵⁴, which the quantile's slope at p magnifies.
        let slope = 1 / (0.398_9 * exp(-0.5 * normalQuantile(probability) * normalQuantile(probability)))
        #expect(abs(sum) < 4e-16 + slope * 0x1p-53)
    }
}
