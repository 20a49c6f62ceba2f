/// The natural logarithm, the same to the last bit on every machine.
///
/// The C library's logarithm may differ in the last bit between versions and machines, and with it every simulated
/// history. This one uses only additions, multiplications and a division, which IEEE 754 rounds exactly.
///
/// With x = 2ᵏ(1 + f), √½ ≤ 1 + f < √2, and s = f/(2 + f), the logarithm is k ln 2 + 2 artanh s. The series of 2 artanh
/// is summed to s¹⁹, which leaves a relative remainder under 2⁻⁵⁵, and added to f − f²/2 so that only
/// small terms carry rounding errors; ln 2 stands as a sum of two numbers, the first with so few bits that its product
/// with k is exact.
///
/// The result lies within one unit in the last place of the true logarithm. Edge cases: 0 gives −∞, +∞ gives +∞, 1
/// gives +0, negative numbers and NaN give NaN; subnormal numbers keep the accuracy.
///
/// Source of the arrangement: Sun Microsystems, *fdlibm* 5.3, `e_log.c`, 1993; the coefficients are the series' own.
@inlinable
public func naturalLogarithm(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x < .infinity else { return x }
    var scaled = x
    var exponent = 0
    if scaled < 0x1p-1022 {
        scaled *= 0x1p54
        exponent = -54
    }
    let bits = scaled.bitPattern
    exponent += Int(bits >> 52) - 1023
    var mantissa = Double(bitPattern: bits & 0x000f_ffff_ffff_ffff | 0x3ff0_0000_0000_0000)
    if mantissa > 0x1.6a09e667f3bcdp0 {
        mantissa *= 0.5
        exponent += 1
    }
    let f = mantissa - 1
    let s = f / (2 + f)
    let z = s * s
    var tail = 2.0 / 19
    tail = tail * z + 2.0 / 17
    tail = tail * z + 2.0 / 15
    tail = tail * z + 2.0 / 13
    tail = tail * z + 2.0 / 11
    tail = tail * z + 2.0 / 9
    tail = tail * z + 2.0 / 7
    tail = tail * z + 2.0 / 5
    tail = tail * z + 2.0 / 3
    tail *= z
    let half = 0.5 * f * f
    let power = Double(exponent)
    // ln 2 to 32 bits, and the rest of it.
    return power * 0x1.62e42feep-1 - ((half - (s * (half + tail) + power * 0x1.a39ef35793c76p-33)) - f)
}
