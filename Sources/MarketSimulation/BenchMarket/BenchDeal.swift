/// What one buyer bought in a step.
struct BenchDeal: Sendable {
    /// The lowest of the quotes the buyer heard.
    var price = 0.0
    /// The trader's fee on the quantity, ω · cost · Q.
    var revenue = 0.0
    var trader: UInt32 = 0
    var seer: UInt32 = 0
    var factory: UInt32 = 0

    /// The linear demand of a buyer at a price.
    @inline(__always)
    static func quantity(at price: Double) -> Double { max(0, 100 - price) }
}
