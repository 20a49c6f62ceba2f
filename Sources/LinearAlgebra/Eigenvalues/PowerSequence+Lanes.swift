extension PowerSequence {
    /// Copies a matrix into `base`, column by column, scaled so that no sum of its rows overflows.
    ///
    /// - Returns: the scale, a power of two.
    func load(_ matrix: Matrix) -> Double {
        matrix.entries.withUnsafeBufferPointer { entries in
            var largest = 0.0
            for entry in entries {
                precondition(entry >= 0 && entry < .infinity, "Powers converge for finite entries, none negative.")
                largest = max(largest, entry)
            }
            let scale = inverseBinade(of: largest)
            let columns = UnsafeMutableRawPointer(base)
            let stride = height * Lanes.scalarCount
            for row in 0..<order {
                for column in 0..<order {
                    let offset = (column * stride + row) * MemoryLayout<Double>.stride
                    columns.storeBytes(of: entries[row * order + column] * scale, toByteOffset: offset, as: Double.self)
                }
            }
            return scale
        }
    }

    /// The product of a matrix in lanes and a vector in lanes.
    ///
    /// Two lanes are summed at once, because the additions of one alone wait for each other.
    @inline(__always)
    func multiply(
        _ columns: UnsafeMutablePointer<Lanes>, by factors: UnsafeMutablePointer<Lanes>,
        into result: UnsafeMutablePointer<Lanes>
    ) {
        let factors = UnsafeRawPointer(factors)
        var place = 0
        while place + 1 < height {
            var (first, second) = (Lanes.zero, Lanes.zero)
            for column in 0..<order {
                let factor = factors.load(fromByteOffset: column * MemoryLayout<Double>.stride, as: Double.self)
                first += columns[column * height + place] * factor
                second += columns[column * height + place + 1] * factor
            }
            result[place] = first
            result[place + 1] = second
            place += 2
        }
        guard place < height else { return }
        var sum = Lanes.zero
        for column in 0..<order {
            let factor = factors.load(fromByteOffset: column * MemoryLayout<Double>.stride, as: Double.self)
            sum += columns[column * height + place] * factor
        }
        result[place] = sum
    }

    /// Makes `vector` the product divided by its sum; false when the sum is zero or not finite.
    @inline(__always)
    func normaliseProduct() -> Bool {
        var sum = Lanes.zero
        for place in 0..<height { sum += product[place] }
        let total = sum.total
        guard total > 0, total < .infinity else { return false }
        let scale = 1 / total
        for place in 0..<height { vector[place] = product[place] * scale }
        return true
    }

    /// The sum of the absolute differences between the vector and another one.
    func change(from other: UnsafeMutablePointer<Lanes>, scaledBy scale: Double = 1) -> Double {
        var sum = Lanes.zero
        for place in 0..<height {
            let difference = vector[place] - other[place] * scale
            sum += difference.replacing(with: -difference, where: difference .< 0)
        }
        return sum.total
    }

    /// The power of two that brings a positive number into [1, 2); one for zero.
    func inverseBinade(of value: Double) -> Double {
        guard value > 0 else { return 1 }
        return Double(sign: .plus, exponent: -max(value.exponent, -1022), significand: 1)
    }
}

extension SIMD8<Double> {
    /// The sum of the lanes, by halves, so that three additions wait for one another instead of seven.
    @inline(__always)
    var total: Double {
        let four = lowHalf + highHalf
        let two = four.lowHalf + four.highHalf
        return two.x + two.y
    }
}
