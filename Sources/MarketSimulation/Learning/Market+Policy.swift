import RandomStreams

extension Market {
    /// Trading companies become open or closed by imitation of better-paid peers, and by trial.
    ///
    /// All read the policies and the pay of the step before.
    mutating func learnPolicies() {
        guard scenario.rules.meetings.isOn else { return }
        let rule = scenario.rules.policy
        guard rule.imitation != .none || rule.mutation > 0 else { return }
        let active = (0..<traders.count).filter { traders.isActive[$0] }
        let before = traders.isOpen
        let contrast = rule.imitation == .replicator ? PolicyContrast(active, traders) : nil
        for trader in active {
            var stream = stream(.policy, agent: trader)
            switch rule.imitation {
            case .none: break
            case .pairwise:
                guard stream.uniform() < rule.rate else { break }
                let peer = stream.element(of: active)
                if traders.pay[peer] > traders.pay[trader] { traders.isOpen[trader] = before[peer] }
            case .replicator:
                guard let contrast else { break }
                if stream.uniform() < rule.rate * contrast.chanceOfChanging(from: before[trader]) {
                    traders.isOpen[trader].toggle()
                }
            }
            if rule.mutation > 0, stream.uniform() < rule.mutation { traders.isOpen[trader].toggle() }
        }
    }
}

/// The mean pay of open and of closed trading companies, and what the replicator makes of it.
///
/// Source: P. D. Taylor and L. B. Jonker, "Evolutionarily stable strategies and game dynamics", *Mathematical
/// Biosciences* 40 (1978) 145–156; as imitation in proportion to the difference: K. H. Schlag, "Why imitate, and if so,
/// how?", *Journal of Economic Theory* 78 (1998) 130–156.
struct PolicyContrast {
    private let openShare: Double
    private let openPay: Double
    private let closedPay: Double
    private let range: Double

    init(_ active: [Int], _ traders: TraderColumns) {
        var (open, openSum, closedSum) = (0.0, 0.0, 0.0)
        var (least, most) = (Double.infinity, -Double.infinity)
        for trader in active {
            let pay = traders.pay[trader]
            least = min(least, pay)
            most = max(most, pay)
            if traders.isOpen[trader] {
                open += 1
                openSum += pay
            } else {
                closedSum += pay
            }
        }
        let closed = Double(active.count) - open
        openShare = active.isEmpty ? 0 : open / Double(active.count)
        openPay = open > 0 ? openSum / open : 0
        closedPay = closed > 0 ? closedSum / closed : 0
        range = most - least
    }

    /// The chance of taking the other policy: its share times its lead in pay over the range of pay; 0 when it trails.
    func chanceOfChanging(from isOpen: Bool) -> Double {
        guard openShare > 0, openShare < 1, range > 0 else { return 0 }
        let lead = isOpen ? closedPay - openPay : openPay - closedPay
        return max(0, (isOpen ? 1 - openShare : openShare) * lead / range)
    }
}
