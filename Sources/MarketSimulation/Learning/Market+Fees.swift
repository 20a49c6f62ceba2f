import RandomStreams

extension Market {
    /// Trading companies change their fees.
    mutating func learnFees() {
        guard scenario.rules.meetings.isOn else { return }
        switch scenario.rules.fee.adjustment {
        case .fixed: return
        case .commonStep: stepCommonly()
        case .undercutting: undercut()
        }
    }

    /// The open trading companies.
    private var openTraders: [Int] { (0..<traders.count).filter { traders.isActive[$0] && traders.isOpen[$0] } }

    /// All lower the fee by a common step while open trading companies earn on the mean, and raise it while they lose.
    ///
    /// The step is halved whenever the direction turns, so that the fee closes in on zero profit as a bisection does.
    private mutating func stepCommonly() {
        let open = openTraders
        let profit = open.reduce(0) { $0 + traders.profit[$1] }
        guard !open.isEmpty, profit != 0 else { return }
        let direction: Double = profit > 0 ? -1 : 1
        if commonFeeDirection * direction < 0 {
            commonFeeStep = max(commonFeeStep / 2, scenario.rules.fee.leastStep)
        }
        commonFeeDirection = direction
        for trader in 0..<traders.count {
            traders.fee[trader] = bounded(traders.fee[trader] + direction * commonFeeStep)
        }
    }

    /// Who does not have the lowest fee alone offers a little less, while the market at that fee would pay it.
    ///
    /// What the takers of the market earn together, less the step on their whole turnover and one fixed cost, tells
    /// whether it would; if not, the step is halved. A sole taker who loses raises its fee.
    private mutating func undercut() {
        let open = openTraders
        guard let lowest = open.map({ traders.fee[$0] }).min() else { return }
        let fixed = scenario.parameters.trader.fixedCost
        let takers = open.filter { traders.fee[$0] == lowest }
        let gross = takers.reduce(0) { $0 + traders.profit[$1] + fixed }
        let turnover = takers.reduce(0) { $0 + traders.turnover[$1] }
        let before = traders.fee
        for trader in open {
            var stream = stream(.fee, agent: trader)
            guard stream.uniform() < scenario.rules.fee.rate else { continue }
            let step = traders.feeStep[trader]
            let halved = max(step / 2, scenario.rules.fee.leastStep)
            if before[trader] == lowest, gross < fixed {
                traders.fee[trader] = bounded(lowest + step)
                traders.feeStep[trader] = halved
            } else if before[trader] > lowest || takers.count > 1 {
                if gross - step * turnover > fixed {
                    traders.fee[trader] = bounded(lowest - step)
                } else {
                    traders.feeStep[trader] = halved
                }
            }
        }
    }

    /// A fee that is not negative and not above the hidden margin.
    private func bounded(_ fee: Double) -> Double { min(max(fee, 0), scenario.parameters.trader.margin) }
}
