/// The direction numbers of Joe and Kuo for the first 1,111 dimensions of Sobol' sequences.
///
/// They are the set *new-joe-kuo-6*, chosen so that two-dimensional projections are good (criterion D⁽⁶⁾). Dimensions
/// 2 to 1,111 are those of all primitive polynomials over GF(2) of degree 1 to 13.
///
/// Source: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", *SIAM Journal
/// on Scientific Computing* 30 (2008) 2635–2654; the recurrence is that of I. M. Sobol', "On the distribution of points
/// in a cube and the approximate evaluation of integrals", *USSR Computational Mathematics and Mathematical Physics* 7
/// (1967) 86–112.
enum JoeKuoDirections {
    /// A polynomial with its initial numbers.
    struct Row: Sendable {
        /// All coefficients, that of the highest power first.
        let polynomial: Int
        /// m₁, m₂, …, each odd and under 2ʲ.
        let numbers: [UInt64]

        var degree: Int { numbers.count }
    }

    /// The rows of dimensions 2, 3, ….
    static let rows: [Row] = [rowsToDegree12, rowsOfDegree13].flatMap { text in
        text.split { $0 == " " || $0 == "\n" }.compactMap(row)
    }

    /// The direction numbers of a dimension, as fractions of 2⁵².
    ///
    /// With the polynomial xˢ + a₁xˢ⁻¹ + … + aₛ₋₁x + 1:
    /// vₖ = a₁vₖ₋₁ ⊕ … ⊕ aₛ₋₁vₖ₋ₛ₊₁ ⊕ vₖ₋ₛ ⊕ (vₖ₋ₛ ≫ s), and vₖ = mₖ·2⁻ᵏ for k ≤ s.
    ///
    /// - Parameter dimension: counted from zero.
    static func directions(ofDimension dimension: Int) -> [UInt64] {
        let bits = SobolSequence.bitCount
        // The first dimension is van der Corput's sequence: every number is 1.
        guard dimension > 0 else { return (1...bits).map { 1 << UInt64(bits - $0) } }
        let row = rows[dimension - 1]
        var directions: [UInt64] = []
        for place in 0..<bits {
            guard place >= row.degree else {
                directions.append(row.numbers[place] << UInt64(bits - 1 - place))
                continue
            }
            let oldest = directions[place - row.degree]
            var direction = oldest ^ (oldest >> UInt64(row.degree))
            for back in 1..<max(1, row.degree) where row.polynomial >> (row.degree - back) & 1 == 1 {
                direction ^= directions[place - back]
            }
            directions.append(direction)
        }
        return directions
    }

    /// Reads four hexadecimal digits of the polynomial and ⌈j/4⌉ of each mⱼ.
    private static func row(_ text: Substring) -> Row? {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        let polynomial = digits.prefix(4).reduce(0) { $0 << 4 | $1 }
        let degree = Int.bitWidth - 1 - polynomial.leadingZeroBitCount
        var rest = digits.dropFirst(4)
        var numbers: [UInt64] = []
        for place in 1..<max(1, degree + 1) {
            let width = (place + 3) / 4
            guard rest.count >= width else { return nil }
            numbers.append(rest.prefix(width).reduce(0) { $0 << 4 | UInt64($1) })
            rest = rest.dropFirst(width)
        }
        return Row(polynomial: polynomial, numbers: numbers)
    }
}

// The licence of the direction numbers, which their authors ask to be kept with them:
//
// Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
// All rights reserved.
//
// Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
// following conditions are met:
//
//     * Redistributions of source code must retain the above copyright notice, this list of conditions and the
//       following disclaimer.
//
//     * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
//       following disclaimer in the documentation and/or other materials provided with the distribution.
//
//     * Neither the names of the copyright holders nor the names of the University of New South Wales and the
//       University of Waikato and its contributors may be used to endorse or promote products derived from this
//       software without specific prior written permission.
//
// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
// SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
// DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR
// BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
// POSSIBILITY OF SUCH DAMAGE.
