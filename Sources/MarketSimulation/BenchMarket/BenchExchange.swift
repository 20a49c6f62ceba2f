/// The columns of a bench market while its parts take steps, piece by piece, and where the parts meet.
final class BenchExchange: Sendable {
    let slotCosts: [Handover<[Double]>]
    let deals: [Handover<[BenchDeal]>]
    let fees: [Handover<[Double]>]
    let costs: [Handover<[Double]>]
    let barrier: StepBarrier

    init(_ columns: BenchColumns) {
        slotCosts = columns.slotCosts.map { Handover($0) }
        deals = columns.deals.map { Handover($0) }
        fees = columns.fees.map { Handover($0) }
        costs = columns.costs.map { Handover($0) }
        barrier = StepBarrier(taskCount: columns.deals.count)
    }

    /// The columns as the parts left them.
    var columns: BenchColumns {
        BenchColumns(
            slotCosts: slotCosts.map(\.value), deals: deals.map(\.value), fees: fees.map(\.value),
            costs: costs.map(\.value))
    }
}
