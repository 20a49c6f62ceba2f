/// What the parts of a bench market show each other in the course of a step, piece by piece, and where they meet.
final class BenchExchange: Sendable {
    /// The costs of the factories in the slots of the client-seers, written when a step opens.
    let slotCosts: [Handover<[Double]>]
    /// The deals of the buyers, written while they choose.
    let deals: [Handover<[BenchDeal]>]
    /// The traders' fees and the factories' costs, written when the step closes.
    let fees: [Handover<[Double]>]
    let costs: [Handover<[Double]>]
    let barrier: StepBarrier

    init(layout: BenchLayout, fees: [Double], costs: [Double]) {
        slotCosts = layout.seers.shares.map {
            Handover([Double](repeating: 0, count: $0.count * BenchLinks.slotsOfSeer))
        }
        deals = layout.buyers.shares.map { Handover([BenchDeal](repeating: BenchDeal(), count: $0.count)) }
        self.fees = layout.traders.pieces(of: fees).map { Handover($0) }
        self.costs = layout.factories.pieces(of: costs).map { Handover($0) }
        barrier = StepBarrier(taskCount: layout.partCount)
    }
}
