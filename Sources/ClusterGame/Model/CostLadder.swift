/// Unlike costs in ascending order, with the sums over the cheapest j of them.
struct CostLadder: Sendable, Hashable {
    /// The costs in the order given.
    let given: [Double]
    /// The costs in ascending order.
    let sorted: [Double]
    /// Σc over the cheapest j kinds, at place j.
    let sums: [Double]
    /// Σc² over the cheapest j kinds, at place j.
    let squareSums: [Double]
    let mean: Double
    let deviation: Double

    init(costs: [Double]) {
        given = costs
        sorted = costs.sorted()
        var sums = [0.0]
        var squareSums = [0.0]
        sums.reserveCapacity(costs.count + 1)
        squareSums.reserveCapacity(costs.count + 1)
        var sum = 0.0
        var squareSum = 0.0
        for cost in sorted {
            sum += cost
            squareSum += cost * cost
            sums.append(sum)
            squareSums.append(squareSum)
        }
        self.sums = sums
        self.squareSums = squareSums
        let count = Double(max(1, costs.count))
        let mean = sum / count
        self.mean = mean
        deviation = (sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    }
}
